"""Rows on a screen never lose their ids, however narrow it is."""

import pytest

from ledger.report import plain_text
from ledger.report.screen import ScreenTable

COLUMNS = ("id", "status", "origins", "sourcing", "fact")
ROW = {"id": "F1234", "status": "single-source", "origins": "1–1", "sourcing": "unattributed"}
ROWS = [ROW | {"fact": "the ferry was sold to a rival"}]


@pytest.mark.parametrize("width", [30, 40, 60, 80])
def test_ids_and_words_are_whole_at_any_width(width: int) -> None:
    words = " ".join(plain_text(ScreenTable(ROWS, COLUMNS), width).split())
    for whole in ("F1234", "single-source", "1–1", "unattributed"):
        assert whole in words


def test_a_narrow_screen_has_row_below_row_with_the_columns_named() -> None:
    lines = plain_text(ScreenTable(ROWS, COLUMNS, "two"), 40).splitlines()
    assert [line.strip() for line in lines[:2]] == ["two", "F1234  the ferry was sold to a rival"]
    assert "status single-source" in lines[2]


def test_a_wide_screen_has_a_table() -> None:
    assert "status" in plain_text(ScreenTable(ROWS, COLUMNS), 80).splitlines()[0]
