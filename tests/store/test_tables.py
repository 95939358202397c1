"""The journal's tables refuse change, by whatever door it comes."""

import pytest
from sqlalchemy.exc import DBAPIError, IntegrityError

from ledger.errors import StoreError
from ledger.store.tables import JOURNAL, VERSIONED
from ledger.store.versions import OWNER

from .world import article, claim, in_memory, read

pytestmark = pytest.mark.usefixtures("each_database")

ATTACKS = {
    "entry": [
        "UPDATE entry SET by='bela'",
        "DELETE FROM entry",
        "INSERT INTO entry SELECT * FROM entry WHERE true ON CONFLICT (seq) DO UPDATE SET by='bela'",
    ],
    "payload": ["UPDATE payload SET body=salt", "DELETE FROM payload WHERE seq=1"],
    "commit": ['UPDATE "commit" SET root=peaks', 'DELETE FROM "commit"'],
}

OWN = {
    "sqlite": [
        "INSERT OR REPLACE INTO entry SELECT * FROM entry",
        "REPLACE INTO payload SELECT seq, salt, x'00' FROM payload",
        'INSERT OR REPLACE INTO "commit" SELECT size, x\'00\', peaks FROM "commit"',
    ],
    "postgresql": [
        "TRUNCATE entry CASCADE",
        "TRUNCATE payload",
        'TRUNCATE "commit"',
        "MERGE INTO payload USING entry ON payload.seq = entry.seq WHEN MATCHED THEN DELETE",
    ],
}
"""Ways that only one of the databases has."""


@pytest.mark.parametrize("statement", [one for attacks in ATTACKS.values() for one in attacks])
def test_the_journal_cannot_be_changed_by_sql(statement: str) -> None:
    with in_memory() as store:
        store.append(read(article(), [claim(article())]))
        with pytest.raises((DBAPIError, StoreError), match="append-only"):
            store._link.exec_driver_sql(statement)
        assert store.verify() == []


def test_nor_in_ways_that_only_one_database_has(each_database: str) -> None:
    with in_memory() as store:
        store.append(read(article(), [claim(article())]))
        for statement in OWN[each_database]:
            with pytest.raises((DBAPIError, StoreError), match="append-only"):
                store._link.exec_driver_sql(statement)
        assert store.verify() == []


def test_a_payload_without_an_entry_is_refused() -> None:
    with in_memory() as store:
        store.append(read(article(), []))
        with pytest.raises((IntegrityError, StoreError), match=r"(?i)foreign key"):
            store._link.exec_driver_sql("INSERT INTO payload SELECT 99, salt, body FROM payload WHERE seq=1")


def test_every_journal_table_is_attacked_here() -> None:
    assert set(ATTACKS) == set(JOURNAL)


def test_every_versioned_table_has_an_owner() -> None:
    """A table without one would be written by no fold and compared by no rebuild."""
    assert set(OWNER) == set(VERSIONED)
