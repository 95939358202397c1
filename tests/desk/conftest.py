"""A ledger of its own for each test, and articles of invented outlets."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from ledger.desk.add import Added, add_article
from ledger.model import Article
from ledger.store import Store
from ledger.store.tables import METADATA

from ..places import empty_ledger


class Desk:
    """A ledger in a folder, with Anna at the keyboard."""

    def __init__(self, store: Store, folder: Path) -> None:
        self.store, self.folder = store, folder

    def tables(self) -> list[str]:
        """Every row of every table, in a settled order; full-text indexes have none of their own."""
        found = ((name, self.store._link.execute(select(rows))) for name, rows in METADATA.tables.items())
        return sorted(f"{name} {tuple(row)!r}" for name, rows in found for row in rows)

    def add(self, text: str, outlet: str = "The Harbour Post", **known: str) -> Added:
        """Add a text as an article of an invented outlet."""
        article = Article(text, outlet=outlet, language="en", **known)
        return add_article(self.store, article, text.encode(), self.folder / "ledger.files", by="anna")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with empty_ledger(tmp_path) as store:
        yield Desk(store, tmp_path)


@pytest.fixture
def sound(desk: Desk) -> Iterator[None]:
    """Whatever a test did: nothing was altered, and the tables rebuilt from the journal are the same."""
    yield
    assert desk.store.verify() == []
    before = desk.tables()
    desk.store.rebuild()
    assert desk.tables() == before
