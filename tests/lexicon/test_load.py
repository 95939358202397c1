"""Lexica are tables that can be read, and say where they cannot."""

from importlib.resources import files
from pathlib import Path

import pytest

import ledger.lexicon as lexicon

EVERY = sorted(Path(str(files("ledger.lexicon"))).rglob("*.tsv"))


@pytest.mark.parametrize("path", EVERY, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_every_lexicon_has_a_header_and_full_rows(path: Path) -> None:
    rows = lexicon.load(path.stem, path.parent.name)
    assert rows
    assert all(list(row) == list(rows[0]) for row in rows)


@pytest.mark.parametrize("path", EVERY, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_no_row_stands_twice(path: Path) -> None:
    rows = [tuple(row.values()) for row in lexicon.load(path.stem, path.parent.name)]
    assert len(rows) == len(set(rows)), sorted({row for row in rows if rows.count(row) > 1})


def test_a_missing_lexicon_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        lexicon.load("unicorns", "en")


def test_the_digest_names_the_words_a_reading_was_made_with() -> None:
    assert len(lexicon.digest()) == 64 == len(bytes.fromhex(lexicon.digest())) * 2
