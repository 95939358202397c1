"""``ledger undo``: the ledger as if an entry had not been made."""

from typing import Annotated

import typer

from .opening import settings, writing
from .terminal import say


def register(app: typer.Typer) -> None:
    """Add the command to the app."""
    app.command(epilog='Example:  ledger undo 214 --because "two men of the same name"')(undo)


def undo(
    ctx: typer.Context,
    entry: Annotated[int, typer.Argument(metavar="ENTRY", help="Its number; `ledger why` shows them.")],
    because: Annotated[str, typer.Option(metavar="WHY", help="The reason, for whoever asks later.")] = "taken back",
) -> None:
    """Make the ledger as if an entry had not been made.

    A wrong link or merge, a correction, a retraction, a ruling, a grade. The entry itself stays in the journal.
    """
    from ..desk.undo import undo as undo_entry

    with writing(ctx) as store:
        done = undo_entry(store, entry, because, by=settings(ctx).user)
        say(f"Entry {entry} ({done.kind.value}) no longer counts. `ledger undo {done.undone_by}` brings it back.")
