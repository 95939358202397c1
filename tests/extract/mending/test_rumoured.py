"""What a noun of saying says, and what is done to it."""

import pytest

from ledger.extract import extract
from ledger.model import Polarity, Sourcing


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("The rumour that the king had died was dismissed by the palace.", "the king had died"),
        (
            "The allegation that Vlasov bribed the inspector has been dismissed by the court.",
            "Vlasov bribed the inspector",
        ),
        ("The theory that the virus escaped is widely accepted.", "the virus escaped"),
    ],
)
def test_a_that_which_the_verb_has_no_room_for_opens_what_is_said(sentence: str, said: str) -> None:
    assert said in {claim.wording for claim in extract(sentence)}


@pytest.mark.parametrize(
    "sentence",
    [
        "The story that the paper ran was untrue.",
        "The report that the committee wrote was dismissed by the minister.",
        "The charges that he faces are baseless.",
    ],
)
def test_a_that_which_stands_for_the_noun_opens_a_relative_clause(sentence: str) -> None:
    said = {claim.wording for claim in extract(sentence)}
    assert said.isdisjoint({"the paper ran", "the committee wrote", "he faces"})


@pytest.mark.parametrize(
    ("sentence", "denied"),
    [
        ("Rumours, spread by rivals, that the bridge was sold are untrue.", "the bridge was sold"),
        (
            "Reports, first printed abroad, that soldiers burned the village are baseless.",
            "soldiers burned the village",
        ),
        ("The rumour, which began online, that Emeka had left the club is untrue.", "Emeka had left the club"),
        ("Claims, made by the union, that the yard was sold are false.", "the yard was sold"),
    ],
)
def test_what_a_rumour_says_behind_an_aside_is_denied_with_it(sentence: str, denied: str) -> None:
    assert (denied, True) in {(claim.wording, claim.polarity is Polarity.DENIED) for claim in extract(sentence)}


def test_what_a_growing_rumour_says_behind_an_aside_is_hearsay() -> None:
    (told,) = [
        claim
        for claim in extract("Rumours, spread by rivals, that the bridge was sold are growing.")
        if claim.wording == "the bridge was sold"
    ]
    assert (told.polarity, told.sourcing) == (Polarity.AFFIRMED, Sourcing.HEARSAY)
