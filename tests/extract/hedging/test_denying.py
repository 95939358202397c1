"""What is told to be untrue: rumours, claims and reports that somebody else made, and what becomes of who made them."""

import pytest

from ledger.extract import extract
from ledger.model import Claim, HedgeLevel, Polarity


def _told(text: str, words: str) -> list[Claim]:
    return [claim for claim in extract(text) if claim.states and words in claim.wording]


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Rumours that Tomas Reyl was poisoned because of his debts are untrue.", "was poisoned because of"),
        ("Claims that the clinic shut after the flood because it lacked staff are baseless.", "the clinic shut"),
        ("Reports of a strike at the Kesh mine are wrong.", "a strike at the Kesh mine"),
        ("There is no truth in the rumour that Anna Berg left the company.", "Anna Berg left the company"),
        ("There is no truth to claims that the dam was blown up by the army.", "the dam was blown up"),
        ("It is a lie that the council hid the report.", "the council hid the report"),
        ("It is a myth that the vaccine killed the sheep.", "the vaccine killed the sheep"),
        ("It is not the case that the bank lent him money.", "the bank lent him money"),
        ("The theory that the virus escaped from the laboratory has been discredited.", "the virus escaped"),
        ("The claim that the money was stolen has no foundation.", "the money was stolen"),
        ("The claim that the money was stolen lacks any basis.", "the money was stolen"),
        ("The claim that the money was stolen is without foundation.", "the money was stolen"),
        ("The claim that the money was stolen does not hold water.", "the money was stolen"),
        ("The story that the boy was kidnapped turned out to be a hoax.", "the boy was kidnapped"),
        ("The false claim that the election was stolen has spread.", "the election was stolen"),
        ("The baseless rumour that Berg left the company was shared widely.", "Berg left the company"),
    ],
)
def test_what_is_told_to_be_untrue_is_denied_and_nothing_of_it_affirmed(sentence: str, words: str) -> None:
    found = _told(sentence, words)
    assert found and {claim.polarity for claim in found} == {Polarity.DENIED}


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Rumours that Tomas Reyl was poisoned are true.", "Tomas Reyl was poisoned"),
        ("There is some truth in the rumour that Anna Berg left the company.", "Anna Berg left the company"),
        ("The claim that the money was stolen has a solid foundation.", "the money was stolen"),
        ("The claim that the bridge was unsafe has not been dismissed.", "the bridge was unsafe"),
        ("It is true that Ivo Karsh paid the judge.", "Ivo Karsh paid the judge"),
    ],
)
def test_what_is_told_to_be_true_or_left_open_is_not_denied(sentence: str, words: str) -> None:
    found = _told(sentence, words)
    assert found and {claim.polarity for claim in found} == {Polarity.AFFIRMED}


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("The union's claims that the quay was unsafe are false.", "The union"),
        ("The claim by Ivo Karsh that the quay was unsafe is a lie.", "Ivo Karsh"),
        ("Karsh's false claim that the quay was unsafe was shared widely.", "Karsh"),
        ("Claims by the union that the quay was unsafe have been proved wrong.", "the union"),
    ],
)
def test_the_denial_is_not_told_as_that_of_who_made_the_claim(sentence: str, who: str) -> None:
    found = {tuple(each.name for each in one.sources): one for one in _told(sentence, "the quay was unsafe")}
    assert found[()].polarity is Polarity.DENIED
    assert found[(who,)].polarity is Polarity.AFFIRMED
    assert found[(who,)].hedge.level is HedgeLevel.REPORTED


def test_the_reason_inside_what_is_untrue_is_no_claim() -> None:
    sentence = "Claims that the clinic turned away patients because it lacked staff are baseless."
    assert [claim.polarity for claim in _told(sentence, "it lacked staff")] == [Polarity.DENIED]


def test_a_subject_that_loses_in_spite_of_claims_makes_none_of_them() -> None:
    [claim] = _told("Despite claims that she won the debate, Ana Berg lost three points.", "won the debate")
    assert claim.sources == ()


def test_an_outlet_that_reported_it_is_the_source_whoever_seizes_upon_it() -> None:
    [claim] = _told("Ines Hale is seizing upon a Kesh Courier report that Berg lost a fortune.", "lost a fortune")
    assert [each.name for each in claim.sources] == ["Kesh Courier"]
