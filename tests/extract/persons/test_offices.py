"""Offices: what the text says a named source is, and nothing where it does not."""

import pytest

from ledger.extract import extract
from ledger.model import Article


def offices(text: str) -> dict[str, str | None]:
    """The office of each source of a text by its name."""
    return {source.name: source.office for claim in extract(Article(text, language="en")) for source in claim.sources}


@pytest.mark.parametrize(
    ("text", "name", "office"),
    [
        ("Nine miners died, Interior Minister Ann Bell said.", "Ann Bell", "Interior Minister"),
        ("The bridge fell, culture minister Viktor Amsel told Coastline.", "Viktor Amsel", "culture minister"),
        ("The hall burned, said Leo Brand, the chief of the fire brigade.", "Leo Brand", "chief of the fire brigade"),
        ("The prosecutor of Korvat, Ilya Sorn, said the safe was empty.", "Ilya Sorn", "prosecutor of Korvat"),
        ("Ann Bell said that the bridge had fallen.", "Ann Bell", None),
        ("The fire brigade said that the bridge had fallen.", "The fire brigade", None),
    ],
)
def test_an_office_is_read_where_it_stands_beside_the_name(text: str, name: str, office: str | None) -> None:
    assert offices(text)[name] == office


def test_an_office_told_once_holds_for_the_article() -> None:
    text = "Interior Minister Ann Bell said that nine miners had died. Bell said that the mine was closed."
    assert set(offices(text).values()) == {"Interior Minister"}
