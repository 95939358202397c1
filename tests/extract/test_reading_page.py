"""docs/reading.md shows errors of the program as it is; one that is mended, or has become another, must leave it."""

import os

import pytest

from tests.benchmarks.pages import DOCS
from tests.benchmarks.shown import BLOCK, readings, rights, with_readings

PAGE = DOCS / "reading.md"
BLOCKS = [found[0] for found in BLOCK.finditer(PAGE.read_text(encoding="utf-8"))]


def test_the_page_shows_ten_kinds_of_error() -> None:
    assert len(BLOCKS) == 10


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: block.splitlines()[0][:40])
def test_what_is_shown_as_an_error_is_one_still(block: str) -> None:
    assert readings(block.splitlines()[0]) != rights(block), "mended: show another error of this kind, or another kind"


def test_the_page_shows_what_is_read_today() -> None:
    """`make golden` writes the readings again; look at the prose beside them then."""
    written = PAGE.read_text(encoding="utf-8")
    today = with_readings(written)
    if os.environ.get("LEDGER_UPDATE_GOLDEN"):
        PAGE.write_text(today, encoding="utf-8")
        written = today
    assert written == today
