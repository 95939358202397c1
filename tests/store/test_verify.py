"""Whoever edits a ledger behind its back is found, and the row is named."""

import pytest

from ledger.errors import StoreError
from ledger.journal import drafts
from ledger.model import Problem
from ledger.store import Store
from ledger.store.tables import DERIVED
from ledger.store.verify import _Replay

from .world import article, claim, dump, in_memory, read

pytestmark = pytest.mark.usefixtures("each_database")


UNGUARD = {
    "sqlite": [
        *(f"DROP TRIGGER {name}_no_{act}" for name in ("entry", "payload", "commit") for act in ("UPDATE", "DELETE")),
        "PRAGMA foreign_keys=OFF",
    ],
    "postgresql": ["SET session_replication_role = replica"],
}
"""How the owner of the database makes its triggers silent."""

SPELT = {
    "<zeros>": {"sqlite": "zeroblob(32)", "postgresql": "decode(repeat('00', 32), 'hex')"},
    "<body>": {"sqlite": "body", "postgresql": "encode(body, 'escape')"},
    "<bytes>": {"sqlite": "", "postgresql": "::bytea"},
}
"""What the databases spell differently."""


def _ledger() -> Store:
    store = in_memory()
    store.append(read(article(), [claim(article(), n) for n in range(2)]))
    store.append([drafts.source_graded(store.source_names()[0][0], "B", "long known", by="anna")])
    return store


def _unguarded(store: Store, statement: str) -> list[Problem]:
    """What verify finds after a statement by somebody who drops the triggers first."""
    for disarm in UNGUARD[store._link.dialect.name]:
        store._link.exec_driver_sql(disarm)
    for general, own in SPELT.items():
        statement = statement.replace(general, own[store._link.dialect.name])
    store._link.exec_driver_sql(statement)
    return store.verify()


def test_a_ledger_left_alone_has_no_problems() -> None:
    with _ledger() as store:
        assert store.verify() == []


@pytest.mark.parametrize(
    ("statement", "where", "what"),
    [
        ("UPDATE claim SET hedge_level=4 WHERE opened=3", "claim (key", "hedge_level is 4, the journal says 0"),
        (
            "UPDATE article SET outlet='The Liar'",
            "article (key",
            "outlet is 'The Liar', the journal says 'The Gazette'",
        ),
        ("DELETE FROM mention WHERE claim=(SELECT min(claim) FROM mention)", "mention (claim", "the row is missing"),
        (
            "UPDATE fact_summary SET status='confirmed' WHERE fact=(SELECT min(fact) FROM fact_summary)",
            "fact_summary (fact",
            "status is 'confirmed'",
        ),
        ("INSERT INTO person VALUES (NULL, 'ff', 1, 'Nobody', NULL, NULL, 'ff')", "person (key ff", "does not follow"),
        ("UPDATE shown SET n=99 WHERE letter='C' AND n=1", "shown (letter C, n 99)", "does not follow"),
        ("UPDATE grade SET letter='A'", "grade (source", "letter is 'A', the journal says 'B'"),
    ],
)
def test_a_derived_row_that_was_edited_is_named(statement: str, where: str, what: str) -> None:
    with _ledger() as store:
        store._link.exec_driver_sql(statement)
        found = store.verify()
        assert any(where in one.where and what in one.what and "rebuild" in one.hint for one in found), found


def test_a_rebuild_mends_derived_rows_whatever_was_done_to_them() -> None:
    with _ledger() as store:
        before = dump(store, DERIVED)
        for name in DERIVED:
            store._link.exec_driver_sql(f"DELETE FROM {name}")
        store.rebuild()
        assert dump(store, DERIVED) == before and store.verify() == []


@pytest.mark.parametrize(
    ("statement", "where", "what"),
    [
        ("UPDATE entry SET by='bela' WHERE seq=3", "entry 3", "its head"),
        ("UPDATE entry SET leaf=<zeros> WHERE seq=3", "entry 3", "its head"),
        ("UPDATE payload SET body=replace(<body>, 'Gazette', 'Tribune')<bytes> WHERE seq=1", "entry 1", "its body"),
        ("DELETE FROM payload WHERE seq=2", "entry 2", "its body is missing"),
        ("DELETE FROM entry WHERE seq=2", "entry 3", "entry 2 is missing"),
        ('UPDATE "commit" SET root=<zeros> WHERE size=(SELECT max(size) FROM "commit")', "commit", "the root"),
        (
            "INSERT INTO entry VALUES (999, 'now', 'bela', 'undone', <zeros>, <zeros>)",
            "entry 999",
            "belongs to no commit",
        ),
    ],
)
def test_an_edited_journal_is_found_even_without_its_triggers(statement: str, where: str, what: str) -> None:
    with _ledger() as store:
        found = _unguarded(store, statement)
        assert any(where in one.where and what in one.what for one in found), found


def test_an_entry_rewritten_with_all_its_hashes_is_betrayed_by_the_root() -> None:
    with _ledger() as store:
        forged = store.append([drafts.person_opened("0a", "Forged", by="bela")])[0]
        statement = f"UPDATE entry SET at='{forged.at}', by=(SELECT by FROM entry WHERE seq={forged.seq}), kind="
        hashes = (f"{name}=(SELECT {name} FROM entry WHERE seq={forged.seq})" for name in ("digest", "leaf"))
        statement += f"'person.opened', {', '.join(hashes)} WHERE seq=2"
        found = _unguarded(store, statement)
        assert any(one.where.startswith("commit") and "root" in one.what for one in found)


def test_summaries_of_an_older_assessor_are_one_problem() -> None:
    with _ledger() as store:
        store._link.exec_driver_sql("UPDATE fact_summary SET version='assess@0', high=9")
        (problem,) = store.verify()
        assert "assessed by assess@0" in problem.what and "rebuild" in problem.hint
        store.rebuild()
        assert store.verify() == []


def test_progress_is_told() -> None:
    told: list[tuple[int, int]] = []
    with _ledger() as store:
        store.verify(lambda done, whole: told.append((done, whole)))
        size = store.head().size
        assert told == [(size - 1, size), (size, size)]


def test_an_interrupted_rebuild_changes_nothing() -> None:
    def interrupt(done: int, whole: int) -> None:
        raise KeyboardInterrupt

    with _ledger() as store:
        before = dump(store, DERIVED)
        with pytest.raises(KeyboardInterrupt):
            store.rebuild(interrupt)
        assert dump(store, DERIVED) == before and store.verify() == []


def test_a_replay_without_room_is_no_fault_of_the_ledger() -> None:
    replay = _Replay()
    replay.copy.exec_driver_sql("PRAGMA max_page_count=1")
    with _ledger() as store, pytest.raises(StoreError, match="no room") as refused:
        replay.take(list(store.entries()), store.head().size)
    assert "SQLITE_TMPDIR" in refused.value.hint
