"""Places for the store's own tests."""

from pathlib import Path

import pytest

from .. import places


@pytest.fixture
def nowhere(each_database: str, tmp_path: Path) -> str:
    """Where a ledger may be made, and none is yet: a path, or the URL of an empty database."""
    if each_database == "sqlite":
        return str(tmp_path / "ledger.db")
    server = places.SERVERS[-1]
    return server.url(server.empty())
