"""Families: outlets of one publisher are one voice, whenever it is said; the sources they name are their own."""

from pathlib import Path

import pytest

from ledger.desk.families import owned, read_families
from ledger.desk.undo import undo
from ledger.errors import ReadError

TABLE = [("Castel Media", "Courier"), ("Castel Media", "Review")]
TOLD = {
    "Courier": "The old bridge of Port Selim fell into the river on Monday night. Ferries carry the buses now.",
    "Review": "Nobody slept by the quay. The old bridge of Port Selim fell into the river on Monday, at high water.",
}


def add_both(desk) -> None:
    for outlet, text in TOLD.items():
        desk.add(text, outlet)


def counted(desk) -> tuple[int, int, tuple[str, ...]]:
    """The range of the one fact, and the reasons of its origins; the kept summary says the same."""
    fact = next(one for one in desk.store.fact_files() if "fell" in one.fact.wording)
    counts = fact.assessment.corroboration
    reasons = tuple(reason for group in fact.assessment.origins for reason in group.reasons)
    return counts.low, counts.high, reasons


def test_two_outlets_of_one_publisher_are_one_origin_and_it_is_said(desk, sound) -> None:
    add_both(desk)
    assert counted(desk)[:2] == (1, 2)
    list(owned(desk.store, TABLE, "families.tsv", by="anna"))
    low, high, reasons = counted(desk)
    assert (low, high) == (1, 1)
    assert "Courier, Review belong to Castel Media: one origin, as far as they name no others." in reasons


def test_the_table_may_come_before_the_articles(desk, sound) -> None:
    list(owned(desk.store, TABLE, "families.tsv", by="anna"))
    add_both(desk)
    assert counted(desk)[:2] == (1, 1)


def test_outlets_of_one_publisher_that_name_their_own_sources_are_two_origins(desk) -> None:
    list(owned(desk.store, TABLE, "families.tsv", by="anna"))
    for outlet, who in (("Courier", "Mayor Ann Bell"), ("Review", "the fire brigade")):
        desk.add(TOLD[outlet].replace("river on Monday", f"river, {who} said, on Monday"), outlet)
    assert counted(desk)[:2] == (2, 2)


def test_saying_it_again_changes_nothing_and_undoing_it_takes_it_back(desk, sound) -> None:
    add_both(desk)
    before = counted(desk)[:2]
    first, _ = owned(desk.store, TABLE, "families.tsv", by="anna")
    assert list(owned(desk.store, TABLE, "families.tsv", by="anna")) == []
    undo(desk.store, first.entry, "sold", by="anna")
    assert counted(desk)[:2] == before


def test_a_table_with_a_broken_line_says_which(tmp_path: Path) -> None:
    table = tmp_path / "families.tsv"
    table.write_text("# ours\npublisher\toutlet\nCastel Media\tCourier\nnobody\n", encoding="utf-8")
    pairs, problems = read_families(table)
    assert pairs == [("Castel Media", "Courier")]
    assert [problem.where for problem in problems] == [f"{table}:4"]
    with pytest.raises(ReadError):
        read_families(tmp_path / "none.tsv")
