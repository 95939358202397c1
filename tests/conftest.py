"""For all tests: comparing an output with a kept one; a PostgreSQL; no time limit on a single Hypothesis example."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from . import places
from .postgresql import Server, UnavailableError

settings.register_profile("ledger", deadline=None)  # a busy machine stalls; a stall is no wrong behaviour
settings.load_profile("ledger")


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Compare a text with the file of that name in ``golden/`` beside the test, character by character.

    ``LEDGER_UPDATE_GOLDEN=1 pytest tests/report`` writes the files anew; read the difference before committing it.
    """

    def compare(name: str, text: str) -> None:
        kept = Path(request.path).parent / "golden" / name
        if os.environ.get("LEDGER_UPDATE_GOLDEN"):
            kept.parent.mkdir(exist_ok=True)
            kept.write_bytes(text.encode("utf-8"))
        assert kept.read_bytes().decode("utf-8") == text

    return compare


@pytest.fixture(scope="session")
def postgresql() -> Iterator[Server]:
    """A running PostgreSQL; tests that ask for it are skipped, with the reason, where none can be had."""
    try:
        server = Server()
    except UnavailableError as reason:
        pytest.skip(str(reason))
    yield server
    server.stop()


@pytest.fixture(params=["sqlite", "postgresql"], scope="module")
def each_database(request: pytest.FixtureRequest) -> Iterator[str]:
    """The tests that use this run on SQLite, and again on PostgreSQL."""
    if request.param == "postgresql":
        places.SERVERS.append(request.getfixturevalue("postgresql"))
    yield request.param
    if request.param == "postgresql":
        places.SERVERS.pop()
