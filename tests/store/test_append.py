"""Appending: all or nothing, in order, by one at a time."""

import subprocess
import sys
from datetime import datetime, timedelta, timezone

import pytest

from ledger.errors import StoreError, UnknownError
from ledger.journal import drafts
from ledger.journal.entries import faults
from ledger.journal.merkle import root
from ledger.model import Draft, EntryKind
from ledger.store import Store
from ledger.store.append import transaction
from ledger.store.putting import put

from .world import article, claim, dump, in_memory, read

pytestmark = pytest.mark.usefixtures("each_database")


def test_entries_come_back_sealed_and_numbered_from_one() -> None:
    with in_memory() as store:
        first = store.append([drafts.person_opened("0a", "Orla", by="anna")])
        more = store.append([drafts.person_aliased("0a", name, by="anna") for name in ("O.", "Orla Q.")])
        assert [entry.seq for entry in first + more] == [1, 2, 3]
        assert list(store.entries()) == first + more
        assert not any(faults(entry) for entry in first + more)


def test_the_root_is_that_of_all_leaves() -> None:
    with in_memory() as store:
        for number in range(5):
            store.append([drafts.person_opened(f"{number}a", "Orla", by="anna")] * (number + 1))
        leaves = [bytes.fromhex(entry.leaf) for entry in store.entries()]
        assert (store.head().size, store.head().root) == (15, root(leaves).hex())


def test_equal_bodies_have_different_digests() -> None:
    """Else one could tell from the digest of an erased body whether it said what one guesses."""
    with in_memory() as store:
        one, other = store.append([drafts.person_opened("0a", "Orla", by="anna")] * 2)
        assert one.digest != other.digest


def test_the_moment_is_kept_in_utc_to_the_millisecond() -> None:
    noon = datetime(2025, 3, 4, 12, 0, 0, 123999, tzinfo=timezone(timedelta(hours=2)))
    with in_memory() as store:
        assert store.append([drafts.person_opened("0a", "Orla", by="anna")], noon)[0].at == "2025-03-04T10:00:00.123Z"


def test_nothing_to_append_makes_no_commit() -> None:
    with in_memory() as store:
        assert store.append([]) == [] and store.head().size == 0


def test_a_body_that_cannot_be_kept_keeps_nothing_of_the_commit() -> None:
    good, bad = drafts.person_opened("0a", "Orla", by="anna"), Draft(EntryKind.PERSON_OPENED, {"key": 0.5}, "anna")
    with in_memory() as store:
        before = dump(store, ["entry", "payload", "commit", "person", "touch"])
        with pytest.raises(TypeError, match="float"):
            store.append([good, bad])
        assert dump(store, before) == before


def test_an_interruption_keeps_nothing_of_the_commit() -> None:
    with in_memory() as store:
        with pytest.raises(KeyboardInterrupt), transaction(store._link):
            row = {"seq": 1, "at": "now", "by": "anna", "kind": "undone", "digest": b"0", "leaf": b"0"}
            put(store._link, "entry", [row])
            raise KeyboardInterrupt
        assert store.append([drafts.person_opened("0a", "Orla", by="anna")])[0].seq == 1


def test_an_article_cannot_be_added_twice() -> None:
    with in_memory() as store:
        store.append(read(article(), []))
        with pytest.raises(StoreError, match="this article is in the ledger"):
            store.append(read(article(), [claim(article())]))
        assert store.head().size == 2


@pytest.mark.parametrize("seq", [0, 2])
def test_what_is_not_there_cannot_be_undone(seq: int) -> None:
    with in_memory() as store:
        store.append([drafts.person_opened("0a", "Orla", by="anna")])
        with pytest.raises(UnknownError, match=f"no entry {seq}"):
            store.append([drafts.undone(seq, "a slip", by="anna")])


WRITE_TWENTY = """
import sys
from ledger.journal import drafts
from ledger.store import Store

where, name = sys.argv[1:]
with Store.open(where, create=True, write=True) as store:
    for number in range(20):
        store.append([drafts.person_opened(f"{name}{number}", name, by=name)] * 3)
"""


def test_two_programs_write_at_once_and_nothing_is_lost_or_mixed(nowhere: str) -> None:
    """They even find no ledger, both, and make it."""
    where = nowhere
    writers = [subprocess.Popen([sys.executable, "-c", WRITE_TWENTY, where, name]) for name in ("anna", "bela")]
    assert [one.wait(60) for one in writers] == [0, 0]
    with Store.open(where) as store:
        by = [entry.by for entry in store.entries()]
        assert sorted(by) == ["anna"] * 60 + ["bela"] * 60
        assert all(len(set(by[n : n + 3])) == 1 for n in range(0, 120, 3))
        assert store.verify() == []
