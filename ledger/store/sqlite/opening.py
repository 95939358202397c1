"""From a path or ``sqlite:///`` URL to an open, checked connection."""

import os
import sqlite3
from pathlib import Path

from sqlalchemy import create_engine, event
from sqlalchemy.engine import Connection, Engine, ExceptionContext
from sqlalchemy.pool import StaticPool

from ...errors import StoreError
from ..tables import DERIVED, METADATA, SCHEMA, table
from ..where import check_version, close
from .guards import guard
from .words import lay_out_words

APPLICATION = 0x6C656467
"""SQLite's application_id of a ledger: "ledg" in ASCII."""

CACHE_KB = 65_536
"""How much of the file SQLite keeps in memory at most, in KiB; keys are hashes, so rows lie far apart."""

CHECKPOINT = 8192
"""After how many pages (4 KiB each) of new writing the log goes into the file: pages written often go there once."""

BUSY_MS = 10_000
"""How long a writer waits for another, in milliseconds."""


def path_of(where: str) -> Path:
    """The file that a path or ``sqlite:///`` URL names. Raises :class:`StoreError` for a URL that names none."""
    _, mark, rest = where.partition("://")
    if not mark:
        return Path(where)
    if rest.startswith("/"):
        return Path(rest[1:])
    raise StoreError(f"cannot open {where}", "it names no file", "give a path or sqlite:///path")


def connect(where: str, *, create: bool, write: bool, older: bool = False) -> Connection:
    """As :class:`~ledger.store.dialect.Dialect` says."""
    path = path_of(where)
    fresh = _find(path, create=create, write=write)
    link = _engine(path, write=write or fresh).connect()
    try:
        if fresh:
            _lay_out(link)
        _recognise(link, path, older=older)
        _harden(link, write=write or fresh)
    except BaseException:
        close(link)
        raise
    return link


def scratch(*, on_disk: bool = False) -> Connection:
    """An empty ledger that leaves no trace: in memory, or in a nameless file that SQLite deletes at the end."""
    engine = create_engine("sqlite://", isolation_level="AUTOCOMMIT", poolclass=StaticPool, creator=_nameless)
    link = (_engine(None, write=True) if not on_disk else _prepared(engine)).connect()
    if on_disk:
        # Nobody reads it after a crash.
        link.exec_driver_sql("PRAGMA journal_mode=OFF")
        link.exec_driver_sql("PRAGMA synchronous=OFF")
    _lay_out(link)
    return link


def _nameless() -> sqlite3.Connection:
    return sqlite3.connect("", isolation_level=None)


def renew(link: Connection) -> None:
    """Every derived table as this program lays it out, and empty; to be called in a transaction."""
    link.exec_driver_sql("DROP INDEX IF EXISTS ix_entry_at")  # of schema 1
    for name in DERIVED:
        table(name).drop(link, checkfirst=True)
        table(name).create(link)
    lay_out_words(link)
    link.exec_driver_sql(f"PRAGMA user_version={SCHEMA}")


def _hint(why: str) -> str:
    hints = {
        "not a database": "the file is no ledger; give another path with --db",
        "readonly": "the file or its folder may not be written; check its permissions",
        "full": "free some space; nothing of this step was kept, all before it stands",
        "locked": "another program is writing; try again when it has finished",
        "append-only": "correct, retract or undo by a new entry",
        "malformed": "the file is damaged; restore it from a copy",
    }
    return next((hint for words, hint in hints.items() if words in why), "")


def _find(path: Path, *, create: bool, write: bool) -> bool:
    """Is the ledger to be made? Refuses what cannot be opened before SQLite makes something of it."""
    if path.is_dir():
        raise StoreError(f"cannot open {path}", "it is a folder", "give the path of a file")
    if not path.exists():
        return _make(path) if create else _missing(path)
    if create and path.stat().st_size == 0:
        return True
    if not os.access(path, os.R_OK):
        raise StoreError(
            f"cannot read {path}", "its permissions forbid it", "ledgers are readable by their owner alone"
        )
    if write and not os.access(path, os.W_OK):
        raise StoreError(f"cannot write {path}", "the file is read-only", "change its permissions or use a copy")
    return False


def _missing(path: Path) -> bool:
    raise StoreError(f"no ledger at {path}", "the file does not exist", "make one with: ledger add FILE")


def _make(path: Path) -> bool:
    # The empty file is made here, and not by SQLite, so that nobody else can read it even for a moment.
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except FileExistsError:
        return True
    except OSError as error:
        raise StoreError(f"cannot make {path}", error.strerror or "", "check that its folder can be written") from error
    return True


def _engine(path: Path | None, *, write: bool) -> Engine:
    url = f"sqlite:///file:{_quoted(path)}?{_mode(path, write=write)}&uri=true" if path else "sqlite://"
    # AUTOCOMMIT leaves BEGIN and COMMIT to this package: pysqlite's own would begin too late and too weakly.
    engine = create_engine(url, isolation_level="AUTOCOMMIT", poolclass=StaticPool)
    if path:
        event.listen(engine, "handle_error", lambda context: _reword(path, context))
    return _prepared(engine)


def _prepared(engine: Engine) -> Engine:
    event.listen(engine, "connect", _set_up)
    return engine


def _reword(path: Path, context: ExceptionContext) -> None:
    """Turn the database's own errors into ours, wherever they come up."""
    if isinstance(context.original_exception, sqlite3.Error):
        raise _failed(path, context.original_exception) from context.original_exception


def _failed(path: Path, error: BaseException) -> StoreError:
    why = str(error)
    return StoreError(f"{path} failed", why, _hint(why))


def _mode(path: Path, *, write: bool) -> str:
    """SQLite's way of opening: as a writer even for reading where that may be, else as the file lies.

    Only a writer clears the files away that SQLite keeps beside a database in use.
    """
    if write or (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
        return "mode=rw"
    beside = path.with_name(f"{path.name}-wal")
    return "mode=ro" if beside.exists() and beside.stat().st_size else "mode=ro&immutable=1"


def _quoted(path: Path) -> str:
    from urllib.parse import quote

    return quote(str(path.absolute()))


def _set_up(raw: sqlite3.Connection, _: object) -> None:
    raw.execute(f"PRAGMA busy_timeout={BUSY_MS}")
    raw.execute(f"PRAGMA cache_size=-{CACHE_KB}")
    raw.execute("PRAGMA foreign_keys=ON")
    # Without this, INSERT OR REPLACE deletes a row and no DELETE trigger hears of it.
    raw.execute("PRAGMA recursive_triggers=ON")
    # SQLite's own lower() and LIKE know no letters beyond ASCII.
    raw.create_function("casefold", 1, str.casefold, deterministic=True)


def _harden(link: Connection, *, write: bool) -> None:
    """Only after the file is known to be a ledger: WAL would change somebody else's database for good."""
    if write:
        link.exec_driver_sql("PRAGMA journal_mode=WAL")
        link.exec_driver_sql("PRAGMA synchronous=FULL")
        link.exec_driver_sql(f"PRAGMA wal_autocheckpoint={CHECKPOINT}")
    else:
        link.exec_driver_sql("PRAGMA query_only=ON")


def _lay_out(link: Connection) -> None:
    link.exec_driver_sql("BEGIN IMMEDIATE")
    # Two programs may have found the file missing; the second finds the tables made.
    if not link.exec_driver_sql("PRAGMA application_id").scalar_one():
        METADATA.create_all(link)
        guard(link)
        lay_out_words(link)
        link.exec_driver_sql(f"PRAGMA application_id={APPLICATION}")
        link.exec_driver_sql(f"PRAGMA user_version={SCHEMA}")
    link.exec_driver_sql("COMMIT")


def _recognise(link: Connection, path: Path, *, older: bool) -> None:
    application = link.exec_driver_sql("PRAGMA application_id").scalar_one()
    if application != APPLICATION:
        raise StoreError(f"{path} is not a ledger", "it lacks the ledger's mark", "give another path with --db")
    check_version(str(path), link.exec_driver_sql("PRAGMA user_version").scalar_one(), older=older)
