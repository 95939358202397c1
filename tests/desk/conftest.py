"""A ledger of its own for each test, and articles of invented outlets."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from ledger.desk.add import Added, add_article
from ledger.model import Article
from ledger.store import Store


class Desk:
    """A ledger in a folder, with Anna at the keyboard."""

    def __init__(self, store: Store, folder: Path) -> None:
        self.store, self.folder = store, folder

    def tables(self) -> list[str]:
        """Every row of every table, in a settled order; full-text indexes have none of their own."""
        with sqlite3.connect(self.folder / "ledger.db") as link:
            virtual = "SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL%'"
            indexes = tuple(name for (name,) in link.execute(virtual))
            tables = link.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
            names = [name for (name,) in tables if not name.startswith(indexes or ("-",))]
            return sorted(f"{name} {row!r}" for name in names for row in link.execute(f'SELECT * FROM "{name}"'))

    def add(self, text: str, outlet: str = "The Harbour Post", **known: str) -> Added:
        """Add a text as an article of an invented outlet."""
        article = Article(text, outlet=outlet, language="en", **known)
        return add_article(self.store, article, text.encode(), self.folder / "ledger.files", by="anna")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with Store.open(str(tmp_path / "ledger.db"), create=True, write=True) as store:
        yield Desk(store, tmp_path)


@pytest.fixture
def sound(desk: Desk) -> Iterator[None]:
    """Whatever a test did: nothing was altered, and the tables rebuilt from the journal are the same."""
    yield
    assert desk.store.verify() == []
    before = desk.tables()
    desk.store.rebuild()
    assert desk.tables() == before
