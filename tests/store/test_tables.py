"""The journal's tables refuse change, by whatever door it comes."""

import pytest
from sqlalchemy.exc import DBAPIError, IntegrityError

from ledger.store.tables import JOURNAL, VERSIONED
from ledger.store.versions import OWNER

from .world import article, claim, in_memory, read

ATTACKS = {
    "entry": ["UPDATE entry SET by='bela'", "DELETE FROM entry", "INSERT OR REPLACE INTO entry SELECT * FROM entry"],
    "payload": [
        "UPDATE payload SET body=x'00'",
        "DELETE FROM payload WHERE seq=1",
        "REPLACE INTO payload SELECT seq, salt, x'00' FROM payload",
    ],
    "commit": [
        "UPDATE \"commit\" SET root=x'00'",
        'DELETE FROM "commit"',
        'INSERT OR REPLACE INTO "commit" SELECT size, x\'00\', peaks FROM "commit"',
    ],
}


@pytest.mark.parametrize("statement", [one for attacks in ATTACKS.values() for one in attacks])
def test_the_journal_cannot_be_changed_by_sql(statement: str) -> None:
    with in_memory() as store:
        store.append(read(article(), [claim(article())]))
        with pytest.raises(DBAPIError, match="append-only"):
            store._link.exec_driver_sql(statement)
        assert store.verify() == []


def test_a_payload_without_an_entry_is_refused() -> None:
    with in_memory() as store, pytest.raises(IntegrityError, match="FOREIGN KEY"):
        store._link.exec_driver_sql("INSERT INTO payload VALUES (99, x'00', x'7b7d')")


def test_every_journal_table_is_attacked_here() -> None:
    assert set(ATTACKS) == set(JOURNAL)


def test_every_versioned_table_has_an_owner() -> None:
    """A table without one would be written by no fold and compared by no rebuild."""
    assert set(OWNER) == set(VERSIONED)
