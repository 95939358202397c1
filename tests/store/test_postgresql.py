"""A ledger in PostgreSQL: what is made, what is refused, who waits for whom, and what is never shown."""

import sys
from collections.abc import Iterator

import pytest

from ledger.errors import StoreError
from ledger.journal import drafts
from ledger.store import Query, Store
from ledger.store.postgresql.opening import place, url_of
from ledger.store.postgresql.planning import FEW
from ledger.store.postgresql.words import WITHOUT_INDEX
from ledger.store.tables import SCHEMA

from ..postgresql import Server
from .world import article, claim, read

STRAIGHT = claim(article(), 0, wording="Émile Straße left town")


@pytest.fixture
def name(postgresql: Server) -> str:
    """The name of a database with an empty ledger."""
    return postgresql.empty()


def _made(where: str) -> None:
    with Store.open(where, create=True) as store:
        store.append(read(article(), [STRAIGHT, claim(article(), 1)]))


def test_a_ledger_is_made_only_on_request(postgresql: Server, name: str) -> None:
    with pytest.raises(StoreError, match="no ledger in database") as refused:
        Store.open(postgresql.url(name))
    assert "ledger add" in refused.value.hint
    _made(postgresql.url(name))
    with Store.open(postgresql.url(name)) as store:
        assert store.verify() == [] and len(store.claim_files()) == 2


def test_a_missing_database_is_named_and_how_to_make_it(postgresql: Server) -> None:
    with pytest.raises(StoreError, match='"nowhere" does not exist') as refused:
        Store.open(postgresql.url("nowhere"), create=True)
    assert "createdb" in refused.value.hint


def test_somebody_elses_tables_are_refused_and_left_alone(postgresql: Server, name: str) -> None:
    postgresql.run(name, "CREATE TABLE recipe (name text)")
    with pytest.raises(StoreError, match="holds other tables: recipe") as refused:
        Store.open(postgresql.url(name), create=True)
    assert "search_path" in refused.value.hint
    assert postgresql.run(name, "SELECT relname FROM pg_stat_user_tables") == [("recipe",)]


def test_a_database_in_another_encoding_is_refused(postgresql: Server) -> None:
    postgresql.run("postgres", "CREATE DATABASE plain TEMPLATE template0 ENCODING 'SQL_ASCII' LOCALE 'C'")
    with pytest.raises(StoreError, match="its encoding is SQL_ASCII"):
        Store.open(postgresql.url("plain"), create=True)


def test_a_store_opened_for_reading_shows_one_moment(postgresql: Server, name: str) -> None:
    where = postgresql.url(name)
    with Store.open(where, create=True) as writer, Store.open(where) as reader:
        assert reader.head().size == 0
        writer.append(read(article(), []))
        assert reader.head().size == 0 and reader.articles() == []
    with Store.open(where) as later:
        assert later.head().size == 2


def test_a_store_opened_for_reading_cannot_be_written(postgresql: Server, name: str) -> None:
    _made(postgresql.url(name))
    with Store.open(postgresql.url(name)) as store, pytest.raises(StoreError):
        store.append([drafts.person_opened("0a", "Orla", by="anna")])


def test_a_ledger_of_a_newer_program_is_refused(postgresql: Server, name: str) -> None:
    _made(postgresql.url(name))
    postgresql.run(name, f"UPDATE ledger_layout SET version = {SCHEMA + 1}")
    with pytest.raises(StoreError, match="newer than this program"):
        Store.open(postgresql.url(name))


def test_a_ledger_of_an_older_program_is_refused_until_it_is_rebuilt(postgresql: Server, name: str) -> None:
    where = postgresql.url(name)
    _made(where)
    postgresql.run(name, "DROP TABLE touch; CREATE TABLE touch (subject text); UPDATE ledger_layout SET version = 1")
    with pytest.raises(StoreError, match="older program") as refused:
        Store.open(where)
    assert "ledger rebuild" in refused.value.hint
    with Store.open(where, write=True, older=True) as store:
        store.rebuild()
    with Store.open(where) as store:
        assert store.verify() == [] and store.claim_files(Query(text="STRASSE"))


def test_a_writer_that_waits_in_vain_says_who_is_in_the_way(postgresql: Server, name: str) -> None:
    where = postgresql.url(name)
    with Store.open(where, create=True) as store, Store.open(where, write=True) as other:
        other._link.exec_driver_sql("BEGIN")
        other._link.exec_driver_sql("SELECT pg_advisory_xact_lock(%s, hashtext(current_schema()))", (0x6C656467,))
        store._link.exec_driver_sql("SET lock_timeout = 10")
        with pytest.raises(StoreError) as refused:
            store.append(read(article(), []))
        assert "another program is writing" in refused.value.hint
        other._link.exec_driver_sql("ROLLBACK")
        store.append(read(article(), []))
        assert store.head().size == 2


def test_a_connection_cut_in_a_commit_keeps_nothing_of_it(postgresql: Server, name: str) -> None:
    where = postgresql.url(name)
    _made(where)
    with Store.open(where, write=True) as store:
        before = store.head().size
        mine = f"datname = '{name}' AND pid <> pg_backend_pid()"
        postgresql.run(name, f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE {mine}")
        with pytest.raises(StoreError):
            store.append([drafts.person_opened("0a", "Orla", by="anna")])
    with Store.open(where) as again:
        assert again.head().size == before and again.verify() == []


def test_every_string_is_sorted_by_its_bytes(postgresql: Server, name: str) -> None:
    """As in SQLite, whatever the database's own language: verify compares the tables row by row."""
    _made(postgresql.url(name))
    asked = "SELECT DISTINCT collation_name FROM information_schema.columns WHERE table_schema = 'public'"
    assert postgresql.run(name, f"{asked} AND data_type IN ('character varying', 'text')") == [("C",)]


def test_a_long_string_is_looked_for_by_the_index(postgresql: Server, name: str) -> None:
    _made(postgresql.url(name))
    explained = "EXPLAIN SELECT key FROM claim_words WHERE text LIKE '%straight%'"
    found = postgresql.run(name, f"SET enable_seqscan = off; {explained}")
    assert "ix_claim_words" in str(found)


def test_the_server_looks_at_tables_that_have_grown_before_it_is_asked_more(postgresql: Server, name: str) -> None:
    """Else a rebuild, one transaction, reads large tables through as if they were small."""
    known = "SELECT min(reltuples) FROM pg_class WHERE relname IN ('person', 'touch', 'shown')"
    with Store.open(postgresql.url(name), create=True) as store:
        store.append([drafts.person_opened(f"{n:04x}", "Orla", by="anna") for n in range(FEW - 1)])
        assert postgresql.run(name, known) == [(-1.0,)]
        store.append([drafts.person_opened("ffff", "Orla", by="anna")])
        assert postgresql.run(name, known) == [(float(FEW),)]
        store.rebuild()
        assert postgresql.run(name, known) == [(float(FEW),)]


@pytest.fixture
def clerk(postgresql: Server, name: str) -> Iterator[str]:
    """The URL of a schema of its own, for somebody who may do nothing else in the database."""
    postgresql.run(name, "CREATE ROLE clerk LOGIN; CREATE SCHEMA own AUTHORIZATION clerk")
    url = postgresql.url(name).replace("postgresql://desk@", "postgresql://clerk@")
    yield f"{url}&options=-csearch_path%3Down"
    postgresql.run(name, "DROP OWNED BY clerk; DROP ROLE clerk")


def test_without_the_extension_the_same_is_found_and_whoever_makes_the_ledger_is_told(
    postgresql: Server, name: str, clerk: str
) -> None:
    with Store.open(clerk, create=True) as store:
        assert store.notes == (WITHOUT_INDEX,)
    _made(clerk)
    assert postgresql.run(name, "SELECT count(*) FROM pg_extension WHERE extname = 'pg_trgm'") == [(0,)]
    with Store.open(clerk) as store:
        assert [file.id for file in store.claim_files(Query(text="STRASSE"))] == ["C1"]
        assert store.verify() == [] and store.notes == ()
    postgresql.run(name, "CREATE EXTENSION pg_trgm")
    with Store.open(clerk, write=True) as store:
        store.rebuild()
        assert store.notes == () and len(store.claim_files(Query(text="STRASSE"))) == 1
    assert postgresql.run(name, "SELECT 1 FROM pg_indexes WHERE indexname = 'ix_claim_words'") == [(1,)]


def test_two_schemas_of_one_database_hold_two_ledgers(postgresql: Server, name: str, clerk: str) -> None:
    """The second finds the extension in the first's schema."""
    _made(postgresql.url(name))
    Store.open(clerk, create=True).close()
    with Store.open(clerk, write=True) as own, Store.open(postgresql.url(name)) as first:
        own.rebuild()
        assert own.head().size == 0 and first.head().size > 0
    assert len(postgresql.run(name, "SELECT 1 FROM pg_indexes WHERE indexname = 'ix_claim_words'")) == 2


def test_nobody_but_the_owner_may_read(postgresql: Server, name: str) -> None:
    _made(postgresql.url(name))
    postgresql.run(name, "CREATE ROLE stranger LOGIN")
    with pytest.raises(StoreError, match="permission denied") as refused:
        Store.open(postgresql.url(name).replace("postgresql://desk@", "postgresql://stranger@"))
    assert "right" in refused.value.hint
    postgresql.run(name, "DROP ROLE stranger")


@pytest.mark.parametrize(
    "where",
    [
        "postgresql://anna:s3cret@127.0.0.1:1/desk",
        "postgresql://anna@127.0.0.1:1/desk?password=s3cret",
        "postgresql://anna:s3cret@127.0.0.1:port/desk",
        "postgresql+psycopg2://anna:s3cret@127.0.0.1:1/desk",
        "postgresql://anna:s3cret@127.0.0.1:1/desk?colour=s3cret",
    ],
)
def test_a_password_is_never_shown(where: str) -> None:
    with pytest.raises(StoreError) as refused:
        Store.open(where)
    assert "s3cret" not in f"{refused.value} {refused.value.hint}" and refused.value.hint


def test_without_the_driver_it_is_said_how_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(StoreError, match="psycopg, is not installed") as refused:
        Store.open("postgresql://anna@localhost/desk")
    assert "claim-ledger[postgres]" in refused.value.hint


def test_a_place_is_named_without_user_and_password() -> None:
    assert place(url_of("postgres://anna:s3cret@db.example/desk")) == "database desk at db.example"
    assert place(url_of("postgresql://anna@/desk?host=/run/pg")) == "database desk at /run/pg"
