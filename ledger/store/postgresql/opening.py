"""From a ``postgresql://`` URL to an open, checked connection."""

from typing import Any

from sqlalchemy import URL, create_engine, event, make_url
from sqlalchemy.engine import Connection, ExceptionContext
from sqlalchemy.exc import ArgumentError
from sqlalchemy.pool import StaticPool

from ...errors import StoreError
from ..where import check_version, close
from .layout import lay_out, others, version
from .transactions import begin

BUSY_MS = 10_000
"""How long a writer waits for another, in milliseconds."""

_HINTS = {
    "42501": "ask whoever owns the tables for the right",
    "42P01": "the ledger is damaged; restore it from a copy",
    "25006": "the ledger was opened to be read",
    "53": "free some space or wait; nothing of this step was kept, all before it stands",
    "55P03": "another program is writing; try again when it has finished",
    "57": "the server is stopping or broke off; nothing of this step was kept, all before it stands",
    "P0001": "correct, retract or undo by a new entry",
}
"""What to do, by the beginning of PostgreSQL's code of an error."""

_UNREACHED = {
    "database": "make it with createdb, in UTF-8; its tables are made by the first: ledger add FILE",
    "role": "check the user's name",
    "password": "check the password; it may stand in ~/.pgpass instead of the URL",
}
"""What to do where the server let nobody in, which has no code, by a word of its reason."""

_REACH = "check the address, and that the server runs"


def connect(where: str, *, create: bool, write: bool, older: bool) -> Connection:
    """As :class:`~ledger.store.dialect.Dialect` says. The ledger is that of the first schema in the search path."""
    url = url_of(where)
    link = _link(url)
    try:
        link.exec_driver_sql(f"SET lock_timeout = {BUSY_MS}")
        if create:
            _make(link, place(url))
        _recognise(link, place(url), older=older)
        if not write:
            link.exec_driver_sql("SET default_transaction_read_only = on")
    except BaseException:
        close(link)
        raise
    return link


def url_of(where: str) -> URL:
    """The URL with the driver's name. Raises :class:`StoreError`, which never shows the URL, if it cannot be read."""
    try:
        return make_url(where).set(drivername="postgresql+psycopg")
    except (ArgumentError, ValueError) as error:
        hint = "write postgresql://user@host/database; odd characters of a password as %40 and the like"
        raise StoreError("cannot read the database's URL", "it is no URL", hint) from error


def place(url: URL) -> str:
    """The database in words, without user and password."""
    host = url.host or url.query.get("host") or "this machine"
    return f"database {url.database or url.username} at {host}"


def _link(url: URL) -> Connection:
    try:
        # AUTOCOMMIT leaves BEGIN and COMMIT to this package.
        encoded = {"client_encoding": "utf8"}
        engine = create_engine(url, isolation_level="AUTOCOMMIT", poolclass=StaticPool, connect_args=encoded)
    except ImportError as error:
        hint = "install it with: pip install 'claim-ledger[postgres]'"
        raise StoreError(f"cannot open {place(url)}", "PostgreSQL's driver, psycopg, is not installed", hint) from error
    event.listen(engine, "handle_error", lambda context: _reword(place(url), context))
    return engine.connect()


def _reword(where: str, context: ExceptionContext) -> None:
    """Turn the database's own errors into ours, wherever they come up."""
    from psycopg import Error

    error = context.original_exception
    if isinstance(error, Error):
        # Of the statement that failed nothing is told: it may hold what somebody said.
        why = (error.diag.message_primary or str(error)).strip()
        raise StoreError(f"{where} failed", why, _hint(error.sqlstate, why)) from error


def _hint(code: str | None, why: str) -> str:
    if code:
        return next((hint for start, hint in _HINTS.items() if code.startswith(start)), "")
    refused = why.rpartition("FATAL:")
    return next((hint for word, hint in _UNREACHED.items() if refused[1] and word in refused[2]), _REACH)


def _make(link: Connection, where: str) -> None:
    """Lay the tables out where there are none; two programs may come to it at once."""
    if version(link) is None:
        begin(link)
        if version(link) is None:
            _refuse_what_is_unfit(link, where)
            lay_out(link)
        link.exec_driver_sql("COMMIT")


def _refuse_what_is_unfit(link: Connection, where: str) -> None:
    encoding: Any = link.exec_driver_sql("SHOW server_encoding").scalar_one()
    if encoding != "UTF8":
        raise StoreError(
            f"cannot make a ledger in {where}", f"its encoding is {encoding}", "createdb -E UTF8 makes one"
        )
    if found := others(link):
        hint = "give a database of its own, or a schema: ?options=-csearch_path%3DNAME"
        raise StoreError(f"{where} is not a ledger", f"it holds other tables: {', '.join(found)}", hint)


def _recognise(link: Connection, where: str, *, older: bool) -> None:
    found = version(link)
    if found is None:
        raise StoreError(f"no ledger in {where}", "it has no tables of one", "make one with: ledger add FILE")
    check_version(where, found, older=older)
