"""One journal, two databases: the same rows, and whatever is shown is the same to the letter."""

from collections.abc import Callable

import pytest

from ledger.check import check
from ledger.desk.correct import Correction, correct
from ledger.desk.identity import merge
from ledger.desk.reporting import subject_of
from ledger.desk.retract import retract_claim
from ledger.desk.review import open_questions
from ledger.desk.rule import rule
from ledger.journal.merkle import Frontier
from ledger.model import HedgeLevel, RulingVerdict
from ledger.report import audit, report_text
from ledger.store import Query, Store
from ledger.store.append import transaction
from ledger.store.entries import between, commits, write
from ledger.store.project import project

from ..postgresql import Server
from .conftest import Desk

ARTICLES = (
    ("Ömer Haddad fled to Castelmar on Monday, the interior ministry said. A guard saw him.", "The Harbour Post"),
    ("Abu Yaarub fled to Castelmar, the border police said. The Straße ferry sank.", "the dal chronicle"),
    ("Omer Hadad may have fled to Castelmar, a guard said. Nine were hurt.", "Élan"),
    ("Omer Haddad never fled, his lawyer Zoë Quill said. Sixteen people were hurt.", "Zeit von Dal"),
)

SHOWN: dict[str, Callable[[Store], object]] = {
    "audit": lambda store: audit(list(store.fact_files()), store.head(), "json"),
    "report": lambda store: report_text(*subject_of(store, "person", "P1"), store.head(), "table"),
    "found": lambda store: [store.claim_files(Query(text=word)) for word in ("STRASSE", "ö", "HURT", "x")],
    "persons": lambda store: (store.persons(), store.person_names()),
    "sources": lambda store: (store.sources(), store.source_names()),
    "articles": lambda store: store.articles(),
    "history": lambda store: store.history("F1"),
    "questions": lambda store: open_questions(store),
    "problems": lambda store: [*check(store), *store.verify()],
}


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory, postgresql: Server) -> tuple[Desk, Desk]:
    """A story told on SQLite, and its journal taken over by PostgreSQL commit by commit."""
    folder = tmp_path_factory.mktemp("both")
    told = Desk(Store.open(str(folder / "ledger.db"), create=True), folder)
    for text, outlet in ARTICLES:
        told.add(text, outlet=outlet)
    _decided(told.store)
    taken = Desk(Store.open(postgresql.url(postgresql.empty()), create=True), folder)
    _take_over(told.store, taken.store)
    yield told, taken
    told.store.close()
    taken.store.close()


def _decided(store: Store) -> None:
    claims = [file.bearing.claim.key for file in store.claim_files()]
    correct(store, claims[0], Correction(hedge=HedgeLevel.REPORTED), "the ministry was told", by="anna")
    retract_claim(store, claims[-1], "withdrawn", by="bela")
    rule(store, store.fact_of(claims[2]), RulingVerdict.CONFIRMED, "seen", by="anna")
    merge(store, *[person.person.key for person in store.persons()][:2], "the same man", by="anna")


def _take_over(one: Store, other: Store) -> None:
    tree = Frontier()
    for commit in commits(one._link):
        entries = between(one._link, commit.before, commit.size)
        tree = tree.extend(bytes.fromhex(entry.leaf) for entry in entries)
        with transaction(other._link):
            write(other._link, entries, tree)
            project(other._link, entries)


def test_the_rows_are_the_same(both: tuple[Desk, Desk]) -> None:
    told, taken = both
    assert told.store.head() == taken.store.head() and len(told.tables()) > 100
    assert told.tables() == taken.tables()


@pytest.mark.parametrize("what", SHOWN)
def test_what_is_shown_is_the_same(both: tuple[Desk, Desk], what: str) -> None:
    told, taken = both
    assert SHOWN[what](told.store) == SHOWN[what](taken.store)


def test_the_rows_are_the_same_after_a_rebuild(both: tuple[Desk, Desk]) -> None:
    told, taken = both
    for desk in both:
        desk.store.rebuild()
    assert told.tables() == taken.tables()
