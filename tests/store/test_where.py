"""Opening a ledger: what is made, what is refused, and who may read it."""

import os
import sqlite3
from pathlib import Path

import pytest

from ledger.errors import StoreError
from ledger.journal import drafts
from ledger.store import Store
from ledger.store.sqlite.opening import path_of
from ledger.store.tables import SCHEMA

from .world import article, claim, read


def test_a_ledger_is_made_only_on_request(tmp_path: Path) -> None:
    with pytest.raises(StoreError) as refused:
        Store.open(str(tmp_path / "ledger.db"))
    assert "does not exist" in str(refused.value) and "ledger add" in refused.value.hint
    assert list(tmp_path.iterdir()) == []


def test_a_new_ledger_and_its_companions_are_its_owners_alone(tmp_path: Path) -> None:
    path = tmp_path / "ledger.db"
    old = os.umask(0)
    try:
        with Store.open(str(path), create=True) as store:
            store.append(read(article(), []))
            modes = {file.name: file.stat().st_mode & 0o777 for file in tmp_path.iterdir()}
    finally:
        os.umask(old)
    assert modes == {"ledger.db": 0o600, "ledger.db-wal": 0o600, "ledger.db-shm": 0o600}


def test_what_was_appended_is_there_when_opened_again(tmp_path: Path) -> None:
    where = f"sqlite:///{tmp_path / 'ledger.db'}"
    with Store.open(where, create=True) as store:
        store.append(read(article(), []))
        head = store.head()
    with Store.open(where) as again:
        assert again.head() == head and head.size == 2


def test_a_store_opened_for_reading_shows_one_moment(tmp_path: Path) -> None:
    where = str(tmp_path / "ledger.db")
    with Store.open(where, create=True) as writer, Store.open(where) as reader:
        assert reader.head().size == 0
        writer.append(read(article(), []))
        assert reader.head().size == 0
        assert len(reader.articles()) == 0
    with Store.open(where) as later:
        assert later.head().size == 2


def test_nothing_is_left_beside_a_ledger_that_was_only_read(tmp_path: Path) -> None:
    where = str(tmp_path / "ledger.db")
    Store.open(where, create=True).close()
    with Store.open(where) as store:
        assert store.articles() == []
    assert [file.name for file in tmp_path.iterdir()] == ["ledger.db"]


def test_a_store_opened_for_reading_cannot_be_written(tmp_path: Path) -> None:
    where = str(tmp_path / "ledger.db")
    Store.open(where, create=True).close()
    with Store.open(where) as store, pytest.raises(StoreError):
        store.append(read(article(), []))


@pytest.mark.parametrize("content", [b"Dear diary, today\n" * 200, b"SQLite format 3\0"])
def test_a_file_that_is_no_database_is_refused_and_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "ledger.db"
    path.write_bytes(content)
    with pytest.raises(StoreError):
        Store.open(str(path), create=True, write=True)
    assert path.read_bytes() == content


def test_somebody_elses_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "recipes.db"
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE recipe (name TEXT)")
    before = path.read_bytes()
    with pytest.raises(StoreError, match="is not a ledger"):
        Store.open(str(path), create=True, write=True)
    assert path.read_bytes() == before


def test_a_ledger_of_a_newer_program_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "ledger.db"
    Store.open(str(path), create=True).close()
    with sqlite3.connect(path) as raw:
        raw.execute(f"PRAGMA user_version={SCHEMA + 1}")
    with pytest.raises(StoreError, match="newer than this program"):
        Store.open(str(path))


def test_a_ledger_of_an_older_program_is_refused_until_it_is_rebuilt(tmp_path: Path) -> None:
    path = tmp_path / "ledger.db"
    with Store.open(str(path), create=True) as store:
        store.append(read(article(), [claim(article())]))
    with sqlite3.connect(path) as raw:
        raw.executescript("DROP TABLE touch; CREATE TABLE touch (subject TEXT, seq INTEGER); PRAGMA user_version=1")
    with pytest.raises(StoreError, match="older program") as refused:
        Store.open(str(path))
    assert "ledger rebuild" in refused.value.hint
    with Store.open(str(path), write=True, older=True) as store:
        store.rebuild()
    with Store.open(str(path)) as store:
        assert store.verify() == [] and store.shown(claim(article()).key, "C") == "C1"


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="folder"):
        Store.open(str(tmp_path), create=True)


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="No such file or directory"):
        Store.open(str(tmp_path / "nowhere" / "ledger.db"), create=True)


def test_another_scheme_is_named() -> None:
    with pytest.raises(StoreError, match="unknown scheme mysql"):
        Store.open("mysql://x/y")


def test_a_path_and_its_url_are_the_same_place() -> None:
    assert path_of("sqlite:////srv/desk/ledger.db") == path_of("/srv/desk/ledger.db") == Path("/srv/desk/ledger.db")
    assert path_of("sqlite:///ledger.db") == Path("ledger.db")


def test_a_path_with_odd_characters_opens(tmp_path: Path) -> None:
    path = tmp_path / "what? 100% #1.db"
    Store.open(str(path), create=True).close()
    with Store.open(str(path)) as store:
        assert store.head().size == 0 and path.exists()


def test_a_full_disk_keeps_all_before_and_nothing_of_the_step(tmp_path: Path) -> None:
    with Store.open(str(tmp_path / "ledger.db"), create=True) as store:
        store.append(read(article(), []))
        pages = store._link.exec_driver_sql("PRAGMA page_count").scalar_one()
        store._link.exec_driver_sql(f"PRAGMA max_page_count={pages}")
        with pytest.raises(StoreError) as full:
            store.append([drafts.person_opened("0a", "x" * 100_000, by="anna")])
        assert "full" in full.value.why and "space" in full.value.hint
        assert store.head().size == 2 and store.verify() == []
        store._link.exec_driver_sql("PRAGMA max_page_count=1000000")
        store.append([drafts.person_opened("0a", "Orla", by="anna")])
        assert store.head().size == 3


def test_a_damaged_table_is_the_databases_failure_and_told_so(tmp_path: Path) -> None:
    path = tmp_path / "ledger.db"
    with Store.open(str(path), create=True) as store:
        store.append(read(article(), []))
    with sqlite3.connect(path) as raw:
        raw.execute("DROP TABLE article")
    with Store.open(str(path)) as store, pytest.raises(StoreError, match="no such table: article"):
        store.articles()


def test_a_ledger_without_one_of_its_tables_cannot_be_verified_and_says_which(tmp_path: Path) -> None:
    path = tmp_path / "ledger.db"
    with Store.open(str(path), create=True) as store:
        store.append(read(article(), []))
    with sqlite3.connect(path) as raw:
        raw.execute("DROP TABLE span")
    with Store.open(str(path)) as store, pytest.raises(StoreError, match="no such table: span"):
        store.verify()


def test_a_writer_that_waits_in_vain_says_who_is_in_the_way(tmp_path: Path) -> None:
    path = tmp_path / "ledger.db"
    with Store.open(str(path), create=True) as store:
        store._link.exec_driver_sql("PRAGMA busy_timeout=10")
        other = sqlite3.connect(path, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError) as refused:
            store.append(read(article(), []))
        other.execute("ROLLBACK")
        assert "locked" in refused.value.why and "another program" in refused.value.hint
        store.append(read(article(), []))
        assert store.head().size == 2
