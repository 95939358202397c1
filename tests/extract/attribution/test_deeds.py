"""Who does something to a thing says nothing: the outlet tells the deed, whole and with its doer."""

import pytest

from ledger.extract import extract


def told(text: str) -> list[tuple[list[str], str]]:
    """The sources and the words of what is stated."""
    return [([each.name for each in one.sources], one.wording or one.text) for one in extract(text) if one.states]


@pytest.mark.parametrize(
    "deed",
    [
        "Jon Ferrick accepted bribes from two firms",
        "Jon Ferrick read the memorandum",
        "Jon Ferrick knew about the bribes since 2020",
        "Petra Osk approved the sale",
        "Petra Osk wrote a cheque",
        "Petra Osk reported the theft to the police",
        "Petra Osk revealed the names",
        "Petra Osk saw the arrest",
        "Petra Osk spoke of the murder",
        "Petra Osk questioned the figures",
        "Petra Osk did not dispute the minutes",
        "Jon Ferrick was seen by two neighbours leaving the house",
        "The sale was approved by the council",
    ],
)
def test_a_deed_is_told_whole_in_the_outlets_own_voice(deed: str) -> None:
    assert told(f"{deed}.") == [([], deed)]


def test_a_deed_keeps_its_doer_in_the_words_of_another() -> None:
    assert told("Ann Bell said that Jon Ferrick accepted bribes.") == [(["Ann Bell"], "Jon Ferrick accepted bribes")]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Ann Bell confirmed the sale.", "the sale"),
        ("Ann Bell denied the murder.", "the murder"),
        ("Ann Bell warned of a storm.", "a storm"),
        ("Ann Bell reported a loss of three million.", "a loss of three million"),
        ("Ann Bell reported the death of two men.", "the death of two men"),
        ("Ann Bell announced the closure of the school.", "the closure of the school"),
        ("Ann Bell spoke of “a grinding noise”.", "a grinding noise"),
    ],
)
def test_what_a_verb_asserts_stays_its_speakers(text: str, said: str) -> None:
    assert told(text) == [(["Ann Bell"], said)]


def test_a_text_does_nothing_but_tell() -> None:
    assert told("The report detailed the abuse.") == [(["The report"], "the abuse")]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Jon Ferrick was accused by three women of assault.", "three women"),
        ("Jon Ferrick was accused by the mayor of Keld of theft.", "the mayor of Keld"),
        ("Jon Ferrick was accused by two officers of lying to the court.", "two officers"),
        ("Jon Ferrick was accused by members of the council.", "members of the council"),
    ],
)
def test_what_somebody_is_accused_of_is_no_part_of_who_accuses(text: str, source: str) -> None:
    assert [sources for sources, _ in told(text)] == [[source]]
