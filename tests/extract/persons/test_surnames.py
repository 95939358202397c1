"""Surnames that are words of bodies and titles too, or look like plurals: who is who among them."""

from collections.abc import Callable

import pytest

from ledger.extract.grammar.tokens import Doc
from ledger.extract.persons.people import cast

Parsed = Callable[[str], Doc]


def named(doc: Doc) -> list[str]:
    """Whom the document names, place by place."""
    return [mention.name for mention in cast(doc, doc.text).mentions]


@pytest.mark.parametrize(
    "name", ["Jonas Hill", "Anna Mills", "Grace Field", "Anna White", "Farida Shah", "Tom Day", "Will Young"]
)
def test_a_person_is_named_at_every_place_whatever_else_the_surname_is(parsed: Parsed, name: str) -> None:
    text = f"{name} robbed the bank, a guard said. Police said that {name} had 3 million crowns."
    assert named(parsed(text)) == [name, name]


@pytest.mark.parametrize("surname", ["Strønes", "Reyes", "Mendes", "Torres", "Hughes"])
def test_a_surname_that_looks_like_a_plural_goes_back_to_its_bearer(parsed: Parsed, surname: str) -> None:
    text = f"Anna {surname} stole the vase. Two members said that {surname} had refused to hand over the notes."
    assert named(parsed(text)) == [f"Anna {surname}"] * 2


@pytest.mark.parametrize("surname", ["Lee", "James", "Graham", "Warren"])
def test_a_surname_that_is_a_given_name_too_shows_no_gender(parsed: Parsed, surname: str) -> None:
    text = f"Anna {surname} is the mayor. Two guards said that {surname} had taken the money."
    assert named(parsed(text)) == [f"Anna {surname}"] * 2


@pytest.mark.parametrize(
    "text",
    [
        "Capitol Hill was closed on Monday.",
        "Charlotte Hall burned down.",
        "The man lived on Elizabeth Street.",
        "Will Orbex sell the plant? The firm says it will.",
        "The Shah fled to Egypt.",
        "The Keshians left. The Experts stayed.",
    ],
)
def test_places_and_plurals_stay_what_they_are(parsed: Parsed, text: str) -> None:
    assert named(parsed(text)) == []


def test_a_surname_behind_the_is_no_person(parsed: Parsed) -> None:
    assert named(parsed("Anna Park robbed a shop. The Park was closed on Monday.")) == ["Anna Park"]
