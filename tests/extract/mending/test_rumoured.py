"""What a noun of saying says, and what is done to it."""

import pytest

from ledger.extract import extract


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
