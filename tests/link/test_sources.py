"""Sources: who is the same source wherever they speak, and who can never be known to be."""

import pytest

from ledger.link.sources import folded, office, same_source, shortened
from ledger.model import Source, SourceKind, Verdict


def source(name: str, kind: SourceKind = SourceKind.ORGANIZATION) -> Source:
    return Source(name, (), kind)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("the American authorities", "US authorities"),
        ("the U.S. government", "American officials"),
        ("the Health Ministry", "the Ministry of Health"),
        ("the World Health Organization", "WHO"),
        ("The fire brigade", "fire brigade"),
    ],
)
def test_a_body_is_one_source_under_all_its_names(one: str, other: str) -> None:
    assert same_source(source(one), source(other)).verdict is Verdict.SAME
    assert same_source(source(other), source(one)) == same_source(source(one), source(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [("the American authorities", "the Syrian authorities"), ("the fire brigade", "the police"), ("UN", "EU")],
)
def test_two_bodies_are_two_sources(one: str, other: str) -> None:
    assert same_source(source(one), source(other)).verdict is Verdict.DIFFERENT


def test_a_name_that_is_part_of_another_is_left_to_a_person() -> None:
    assert same_source(source("the police"), source("the police of Dal")).verdict is Verdict.UNSURE


def test_named_people_are_compared_as_people() -> None:
    one, other = source("Elias Marun", SourceKind.PERSON), source("Elias Maroun", SourceKind.PERSON)
    assert same_source(one, other).verdict is Verdict.SAME


def test_the_unnamed_are_never_known_to_be_the_same() -> None:
    one = source("a military source", SourceKind.UNNAMED)
    assert same_source(one, one).verdict is Verdict.UNSURE
    assert same_source(one, source("a diplomat", SourceKind.UNNAMED)).verdict is Verdict.DIFFERENT


def test_kinds_never_mix() -> None:
    assert same_source(source("Interpol"), source("Interpol", SourceKind.DOCUMENT)).verdict is Verdict.DIFFERENT


def test_a_minister_and_the_ministry_hold_one_office() -> None:
    assert office("the health minister") == office("a spokeswoman for the Ministry of Health") == "health ministry"
    assert office("a former Lebanese minister") is None
    assert office("the prime minister") is None


def test_articles_and_word_forms_fold_away() -> None:
    assert folded("The American authorities") == folded("US authorities") != folded("the Syrian authorities")
    assert folded("The") == "the"


def test_a_former_minister_does_not_speak_for_the_ministry() -> None:
    assert office("the deputy interior minister") == office("the interior ministry") == "interior ministry"
    assert office("the former interior minister") is None
    assert office("the ex-minister of health") is None


@pytest.mark.parametrize("short", ["the Courier", "Courier", "The Sarvenna Courier"])
def test_an_outlets_last_words_are_short_for_it(short: str) -> None:
    assert shortened(short, "The Daily Sarvenna Courier")


@pytest.mark.parametrize("short", ["the courier", "Daily Courier", "The Daily Sarvenna Courier", "Sarvenna", "The", ""])
def test_other_words_of_it_or_no_name_are_not(short: str) -> None:
    assert not shortened(short, "The Daily Sarvenna Courier")
