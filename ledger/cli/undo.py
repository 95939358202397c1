"""``ledger undo``: the ledger as if an entry had not been made."""

from typing import Annotated

import typer

from ..errors import UsageError
from .opening import settings, writing
from .terminal import say


def register(app: typer.Typer) -> None:
    """Add the command to the app."""
    app.command(epilog='Example:  ledger undo 214 --because "two men of the same name"')(undo)


def undo(
    ctx: typer.Context,
    entry: Annotated[str, typer.Argument(metavar="ENTRY", help="Its number; `ledger why` shows them.")],
    because: Annotated[str, typer.Option(metavar="WHY", help="The reason, for whoever asks later.")] = "taken back",
) -> None:
    """Make the ledger as if an entry had not been made.

    A wrong link or merge, a correction, a retraction, a ruling, a grade. The entry itself stays in the journal.
    """
    from ..desk.undo import undo as undo_entry

    number = _number(entry)
    with writing(ctx) as store:
        done = undo_entry(store, number, because, by=settings(ctx).user)
        say(f"Entry {number} ({done.kind.value}) no longer counts. `ledger undo {done.undone_by}` brings it back.")


def _number(entry: str) -> int:
    """The number of an entry. Raises :class:`~ledger.errors.UsageError` for anything else, such as a fact's id."""
    if entry.isdecimal():
        return int(entry)
    look = f"Look it up with: ledger why {entry}" if entry[:1] in {"F", "P"} else "`ledger why` shows the numbers."
    raise UsageError(f"{entry} is no entry", "an entry of the journal has a number, such as 214", look)
