"""Where the ledger lies and who uses it: read once at the edge, passed down."""

import getpass
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

DEFAULT_DATABASE = "ledger.db"
"""The database in the current folder, where neither --db nor LEDGER_DB says otherwise."""


@dataclass(frozen=True, slots=True)
class Settings:
    """``database`` is a path or an SQLAlchemy URL, ``files`` the folder of kept originals, ``user`` who acts."""

    database: str
    files: Path
    user: str

    @classmethod
    def read(
        cls, database: str | None = None, user: str | None = None, environ: Mapping[str, str] = os.environ
    ) -> "Settings":
        """Settings from options, else from LEDGER_DB, LEDGER_FILES and LEDGER_USER, else the defaults."""
        where = database or environ.get("LEDGER_DB") or DEFAULT_DATABASE
        kept = environ.get("LEDGER_FILES")
        return cls(where, Path(kept) if kept else _beside(where), user or environ.get("LEDGER_USER") or _os_user())


def _beside(database: str) -> Path:
    """The folder beside a file; for a database on a server one of its name, here: a URL holds names and passwords."""
    place = database.removeprefix("sqlite:///")
    _, remote, rest = place.partition("://")
    path = Path(rest.partition("?")[0].partition("/")[2]) if remote else Path(place)
    return (Path() if remote else path.parent) / f"{path.stem or 'ledger'}.files"


def _os_user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "unknown"
