"""What a sentence tells beside its clauses, in phrases and participles, is worded as a sentence."""

import pytest

from ledger.extract import extract
from ledger.model import HedgeLevel


def wordings(text: str) -> list[str]:
    return [claim.wording for claim in extract(text) if claim.states]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Two of the four brewers have admitted paying Marle.", "Two of the four brewers paid Marle"),
        ("Their landlord, Dorn Holdings, denies owing them money.", "Dorn Holdings owed them money"),
        ("Rolf Lunde denies having broken any law.", "Rolf Lunde had broken any law"),
        ("The inspector criticised the bakery for reusing the trays.", "the bakery reused the trays"),
        ("The ministry said Ines Valbonne, whose barge won the race, had lied.", "Ines Valbonne's barge won the race"),
        ("A clerk said the flaw was an open secret.", "the flaw was an open secret"),
    ],
)
def test_what_is_told_in_a_phrase_is_worded_as_a_sentence(text, wanted):
    assert wanted in [claim.wording for claim in extract(text)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Rolf Dahn said the river had burst, the wall flooding 300 homes.", "the wall flooded 300 homes"),
        ("Two people died, one of them drowning in a cellar.", "one of them drowned in a cellar"),
        ("They saw the guard beating two prisoners.", "the guard beat two prisoners"),
        ("The bank, which is not on trial, has declined to comment, citing the case.", "The bank cited the case"),
        ("Residents oppose the council selling the land.", "the council selling the land"),
    ],
)
def test_what_happens_beside_is_told_as_done(text: str, wanted: str) -> None:
    """What somebody opposes has not happened."""
    assert wanted in wordings(text)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "The board found evidence that the wall had cracked and had been repaired.",
            ["the wall had cracked", "the wall had been repaired"],
        ),
        ("The inquiry found strong evidence that the bank lied.", ["the bank lied"]),
        ("The board found no firm evidence that the ship was overloaded.", ["the ship was overloaded"]),
    ],
)
def test_what_there_is_evidence_for_is_worded_without_it(text: str, wanted: list[str]) -> None:
    assert wordings(text) == wanted


def test_who_admits_or_denies_a_deed_is_told_once() -> None:
    """That she says so is no fact beside what she says."""
    assert wordings("Ida Lund admitted writing the memo.") == ["Ida Lund wrote the memo"]
    assert wordings("Ida Lund denied writing the memo.") == ["Ida Lund wrote the memo"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Soldiers loyal to General Ali Sabri stormed the hall and left.", "Soldiers loyal to General Ali Sabri left"),
        ("Critics of General Ali Sabri met in Dal and were arrested.", "Critics of General Ali Sabri were arrested"),
        ("The mayor Ann Bell resigned and left.", "Ann Bell left"),
    ],
)
def test_whoever_has_to_do_with_somebody_is_not_that_person(text: str, wanted: str) -> None:
    assert wanted in wordings(text)


def test_clinics_accused_of_something_have_not_done_it() -> None:
    """Without the accusation the deed would have no verb of its own."""
    text = "The judge sued a chain of clinics accused of billing the state for patients who did not exist."
    assert not any("clinics billing" in said for said in wordings(text))


@pytest.mark.parametrize("text", ["It seems that he fled.", "It appeared he fled.", "It seems likely that he fled."])
def test_what_seems_so_is_probable_and_worded_without_it(text: str) -> None:
    [claim] = extract(text)
    assert (claim.wording, claim.hedge.level) == ("he fled", HedgeLevel.PROBABLE)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The firm closed the mine, having lost 3 million crowns.", "The firm had lost 3 million crowns"),
        ("Having lost the vote, the mayor resigned.", "the mayor had lost the vote"),
        ("Leaving his wife, the mayor fled to Dal.", "the mayor left his wife"),
        ("Founded in 1931, the firm sells ships.", "the firm was founded in 1931"),
        ("Armed with knives, two men entered the bank.", "two men were armed with knives"),
        ("Known as the Fox, Rolf Dahn fled.", "Rolf Dahn is known as the Fox"),
        ("Asked by police, he lied.", "Asked by police, he lied"),
    ],
)
def test_a_participle_beside_is_worded_as_a_sentence(text: str, wanted: str) -> None:
    assert wanted in wordings(text)


def test_a_participle_that_nobody_does_stays_where_it_stands() -> None:
    text = "The firm was fined for letting sewage pour into the river, killing 90,000 fish."
    assert wordings(text) == [text.rstrip(".")]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The mayor accused the firm of fraud.", "the firm is accused of fraud"),
        ("Prosecutors charged him with theft and fraud.", "he is charged with theft and fraud"),
        ("Residents accuse the councils of negligence.", "the councils are accused of negligence"),
        ("The mayor accused the firm of hiding the report.", "the firm hid the report"),
        ("At least eight deaths could have been avoided.", "At least eight deaths could have been avoided"),
        ("Omar Haddad may have been arrested.", "Omar Haddad has been arrested"),
        ("“It was sad,” said Helen Burge, whose baby, Sam, died in 2018.", "Helen Burge's baby, Sam, died in 2018"),
    ],
)
def test_a_charge_and_what_was_not_prevented_keep_their_verbs(text: str, wanted: str) -> None:
    assert wanted in wordings(text)
