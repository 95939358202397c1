"""``ledger rebuild``: the tables once more from the journal."""

import typer

from .opening import writing
from .terminal import say, watched


def register(app: typer.Typer) -> None:
    """Add the command to the app."""
    app.command(epilog="Example:  ledger rebuild")(rebuild)


def rebuild(ctx: typer.Context) -> None:
    """Derive every table again from the journal. Decisions are replayed, never taken again.

    A ledger that an older program made gets the tables of this one. Interrupted, nothing is changed.
    """
    with writing(ctx, older=True) as store, watched("Rebuilding") as progress:
        store.rebuild(progress)
        say(f"Rebuilt from {store.head().size} entries.")
