"""Which database the ledgers of :func:`~tests.store.world.in_memory` lie in."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from . import world


@pytest.fixture(params=["sqlite", "postgresql"], scope="module")
def each_database(request: pytest.FixtureRequest) -> Iterator[str]:
    """The tests that use this run on SQLite, and again on PostgreSQL."""
    if request.param == "postgresql":
        world.SERVERS.append(request.getfixturevalue("postgresql"))
    yield request.param
    if request.param == "postgresql":
        world.SERVERS.pop()


@pytest.fixture
def nowhere(each_database: str, tmp_path: Path) -> str:
    """Where a ledger may be made, and none is yet: a path, or the URL of an empty database."""
    if each_database == "sqlite":
        return str(tmp_path / "ledger.db")
    server = world.SERVERS[-1]
    return server.url(server.empty())
