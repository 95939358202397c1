"""What the ledger said then: by day, by time, by the number of an entry."""

from datetime import UTC, datetime, timedelta

import pytest

from ledger.desk.earlier import size_then
from ledger.desk.identity import merge
from ledger.desk.rule import rule
from ledger.desk.undo import undo
from ledger.errors import UnknownError, UsageError
from ledger.model import RulingVerdict
from ledger.store import Query

NOW = datetime(2030, 1, 1, tzinfo=UTC)


def said(store) -> list[object]:
    """All that a report could show."""
    return [*store.fact_files(), *store.persons(), *store.sources(Query()), store.head()]


def test_the_ledger_as_it_was_says_what_it_said_then(desk) -> None:
    """Rulings, merges and what was undone later leave no trace in what came before."""
    store = desk.store

    def ruled() -> int:
        return next(entry.seq for entry in store.entries() if entry.kind == "fact.ruled")

    steps = [
        lambda: desk.add("Ann Poe left the mill on Monday, a clerk said.", published="2025-03-01"),
        lambda: desk.add("Ben Ost sold the mill, a clerk said.", "The Courier", published="2025-03-02"),
        lambda: rule(store, store.resolve("F1", "F"), RulingVerdict.CONFIRMED, "seen", by="anna"),
        lambda: merge(store, store.resolve("P1", "P"), store.resolve("P2", "P"), "one and the same", by="anna"),
        lambda: undo(store, ruled(), "slip", by="anna"),
    ]
    told = []
    for step in steps:
        step()
        told.append((store.head().size, said(store)))
    for size, then in told:
        with store.as_of(size) as earlier:
            assert said(earlier) == then
            assert earlier.verify() == []


def test_a_number_means_the_whole_act_of_that_entry(desk) -> None:
    desk.add("The mayor, Ann Poe, said that the mill burned down.")
    size = desk.store.head().size
    desk.add("Ben Ost sold the mill, a clerk said.", "The Courier")
    assert size_then(desk.store, "1", NOW) == size_then(desk.store, f"#{size}", NOW) == size
    assert size_then(desk.store, str(size + 1), NOW) == desk.store.head().size


def test_a_day_means_its_end_and_a_time_without_zone_is_utc(desk) -> None:
    desk.add("The mayor, Ann Poe, said that the mill burned down.")
    made = datetime.fromisoformat(desk.store.entry(1).at)
    size = desk.store.head().size
    assert size_then(desk.store, made.date().isoformat(), NOW) == size
    after = (made + timedelta(minutes=1)).replace(tzinfo=None)
    assert size_then(desk.store, after.isoformat(timespec="seconds"), NOW) == size
    with pytest.raises(UnknownError, match="held nothing at"):
        size_then(desk.store, (made - timedelta(days=2)).date().isoformat(), NOW)


def test_what_is_no_moment_or_no_entry_is_refused(desk) -> None:
    with pytest.raises(UnknownError, match="has no entry 7"):
        size_then(desk.store, "7", NOW)
    with pytest.raises(UsageError, match="was not taken"):
        size_then(desk.store, "soon", NOW)
