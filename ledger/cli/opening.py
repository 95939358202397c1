"""Opening the ledger a command works on."""

from typing import TYPE_CHECKING

import typer

from ..settings import Settings
from .terminal import say

if TYPE_CHECKING:
    from ..store import Store


def settings(ctx: typer.Context) -> Settings:
    """The settings read at the root of the command line."""
    found = ctx.find_object(Settings)
    assert found is not None, "the root command sets them"
    return found


def reading(ctx: typer.Context) -> "Store":
    """The ledger, to read alone: it is never created here."""
    from ..store import Store

    return Store.open(settings(ctx).database)


def writing(ctx: typer.Context, *, create: bool = False, older: bool = False) -> "Store":
    """The ledger, to append to; ``create`` makes it where there is none, ``older`` takes that of an older program."""
    from ..store import Store

    store = Store.open(settings(ctx).database, create=create, write=True, older=older)
    for note in store.notes:
        say(note)
    return store
