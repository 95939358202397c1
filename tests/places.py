"""Where the ledgers of tests lie: in SQLite, and for tests that use ``each_database`` in PostgreSQL too."""

from pathlib import Path

from ledger.store import Store
from ledger.store.sqlite import scratch
from ledger.store.where import connect

from .postgresql import Server

SERVERS: list[Server] = []
"""The PostgreSQL whose ledgers the running tests get; without one they get SQLite's."""


class Borrowed(Store):
    """An empty ledger in a database of a server, which gets it back."""

    def __init__(self, server: Server) -> None:
        self.server, self.name = server, server.new()
        super().__init__(connect(server.url(self.name), create=False, write=True))

    def close(self) -> None:
        super().close()
        self.server.give_back(self.name)


def empty_ledger(folder: Path | str | None = None) -> Store:
    """An empty ledger: of the server in use, else in a file of the folder, else one that leaves no file."""
    if SERVERS:
        return Borrowed(SERVERS[-1])
    return Store.open(f"{folder}/ledger.db", create=True, write=True) if folder else Store(scratch())
