"""The cast of an article: who is a person, by which name, and whom surnames and pronouns mean."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ledger.extract.grammar.tokens import Doc
from ledger.extract.parsing.parse import parse
from ledger.extract.persons.people import Cast, cast
from ledger.model import Span

Parsed = Callable[[str], Doc]


def read(text: str) -> Cast:
    doc = parse(text)[0][1]
    return cast(doc, doc.text)


def named(text: str) -> list[str]:
    return list(dict.fromkeys(mention.name for mention in read(text).mentions))


def meaning(text: str, word: str) -> list[str]:
    """The persons that the last ``word`` of the text stands for."""
    return [mention.name for mention in read(text).mentions if mention.spans[0].start == text.rindex(word)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("President Tomas al-Rashid left the city.", ["Tomas al-Rashid"]),
        ("Mr. Osei spoke to Dr. Lena Fischer.", ["Osei", "Lena Fischer"]),
        ("Jean-Pierre Dumas met Ursula von der Heide.", ["Jean-Pierre Dumas", "Ursula von der Heide"]),
        ("Karim bin Talal met J. K. Ferris.", ["Karim bin Talal", "J. K. Ferris"]),
        ("Secretary of State Hanna Weiss resigned.", ["Hanna Weiss"]),
        ("The businessmen Omar Haddad and Khaled Nasri fled.", ["Omar Haddad", "Khaled Nasri"]),
        ("His wife Salma stayed in Lyon.", ["Salma"]),
    ],
)
def test_names_are_found_without_their_titles(text: str, names: list[str]) -> None:
    assert named(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "The Air Force bombed the harbour.",
        "The American authorities asked for help.",
        "She landed at Beirut airport on Friday.",
        "New York and Abu Dhabi signed the Paris Agreement.",
        "The Justice Department sued the Central Bank.",
        "Interpol wrote to the Ministry of the Interior in March.",
    ],
)
def test_places_bodies_and_peoples_are_no_persons(text: str) -> None:
    assert named(text) == []


def test_a_surname_alone_means_its_bearer() -> None:
    (first, second) = read("Lena Fischer resigned. Fischer gave no reason.").mentions
    assert (second.text, second.name) == ("Fischer", "Lena Fischer")
    assert second.score < first.score == 1.0


def test_a_couple_shares_its_surname() -> None:
    (first, second) = read("Omar and Salma Haddad left.").mentions
    assert (first.text, first.name, second.name) == ("Omar", "Omar Haddad", "Salma Haddad")


def test_the_fullest_name_of_the_article_counts() -> None:
    assert named("Omar Haddad left. Later Omar K. Haddad returned.") == ["Omar K. Haddad"]


def test_brothers_stay_two_men() -> None:
    text = "President Karim al-Sayed fled with his guards. Tarek al-Sayed was not warned. Sayed left a letter."
    assert named(text) == ["Karim al-Sayed", "Tarek al-Sayed"]
    (bare,) = [mention for mention in read(text).mentions if mention.text == "Sayed"]
    assert (bare.name, bare.score < 0.6) == ("Karim al-Sayed", True)


def test_a_generation_tells_father_and_son_apart() -> None:
    assert len(named("Walter Finch sued Walter Finch Jr. over the mill.")) == 2


@pytest.mark.parametrize(
    ("text", "word", "name"),
    [
        ("Omar Haddad left on Monday. He took a boat.", "He", "Omar Haddad"),
        ("Salma Nasri met Omar Haddad. She thanked the crew.", "She", "Salma Nasri"),
        ("Omar Haddad, who owned the mine, left.", "who", "Omar Haddad"),
        ("Karim al-Sayed fled. Tarek al-Sayed was not warned by his older brother.", "his older", "Karim al-Sayed"),
        ("Salma Nasri, Omar Haddad's aide, left her house.", "her", "Salma Nasri"),
    ],
)
def test_words_that_stand_for_a_person(text: str, word: str, name: str) -> None:
    assert name in meaning(text, word)


def test_all_means_the_persons_listed_before() -> None:
    text = "Among them were Omar Haddad, Khaled Nasri and Lena Fischer. All profited from the war."
    assert meaning(text, "All") == ["Khaled Nasri", "Lena Fischer", "Omar Haddad"]


def test_a_pronoun_is_left_alone_where_a_nameless_person_is_nearer() -> None:
    text = "Omar Haddad fled. According to a former minister, the port was closed. According to him, it was a trap."
    assert meaning(text, "him") == []


def test_nobody_is_named_who_does_not_stand_in_the_text() -> None:
    assert named("He left the town before she came.") == []


def test_within_gives_what_lies_in_the_spans_and_name_at_the_one_under_a_token() -> None:
    text = "Omar Haddad met Lena Fischer."
    doc = parse(text)[0][1]
    found = cast(doc, text)
    assert [mention.name for mention in found.within([Span(0, 11)])] == ["Omar Haddad"]
    at = found.name_at(doc[4])
    assert at is not None
    assert at.name == "Lena Fischer"
    assert found.name_at(doc[2]) is None


@settings(max_examples=60)
@given(st.text(alphabet=st.sampled_from("abA Z.-’'\"\n,éعאO"), max_size=60))
def test_any_text_is_read_and_every_mention_stands_in_it(text: str) -> None:
    for start, doc in parse(text):
        for mention in cast(doc, doc.text).mentions:
            assert mention.name
            assert all(doc.text[span.start : span.end] == mention.text for span in mention.spans)
            assert start >= 0
