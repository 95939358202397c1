"""Opening the ledger a command works on."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated

import typer

from ..settings import Settings
from .terminal import say, watched

if TYPE_CHECKING:
    from ..store import Store

AsOfOption = Annotated[
    str | None, typer.Option("--as-of", metavar="DATE|N", help="As it was then: a day, a time, an entry number.")
]


def settings(ctx: typer.Context) -> Settings:
    """The settings read at the root of the command line."""
    found = ctx.find_object(Settings)
    assert found is not None, "the root command sets them"
    return found


def reading(ctx: typer.Context, as_of: str | None = None) -> "Store":
    """The ledger, to read alone, as it is or as it was; it is never created here."""
    from ..store import Store

    store = Store.open(settings(ctx).database)
    return store if as_of is None else _earlier(store, as_of)


def _earlier(store: "Store", as_of: str) -> "Store":
    """The ledger as it was, said on the way; the present one is closed."""
    from ..desk.earlier import size_then

    with store:
        size = size_then(store, as_of, datetime.now(UTC))
        last = store.entry(size)
        with watched("Reading the journal") as progress:
            then = store.as_of(size, progress)
    say(f"{_act(as_of, size)}As of entry {size}, {last.at[:16].replace('T', ' ') if last else ''} UTC.")
    return then


def _act(as_of: str, size: int) -> str:
    """Why more entries count than the number that was typed: an act is whole or has not been; else ""."""
    typed = as_of.strip().removeprefix("#")
    within = typed.isdecimal() and int(typed) < size
    return f"Entry {typed} is of one act with those up to {size}. " if within else ""


def writing(ctx: typer.Context, *, create: bool = False, older: bool = False) -> "Store":
    """The ledger, to append to; ``create`` makes it where there is none, ``older`` takes that of an older program."""
    from ..store import Store

    store = Store.open(settings(ctx).database, create=create, write=True, older=older)
    for note in store.notes:
        say(note)
    return store
