"""``ledger rebuild``: the tables once more from the journal."""

import typer

from .opening import writing
from .terminal import say


def register(app: typer.Typer) -> None:
    """Add the command to the app."""
    app.command(epilog="Example:  ledger rebuild")(rebuild)


def rebuild(ctx: typer.Context) -> None:
    """Derive every table again from the journal. Decisions are replayed, never taken again."""
    with writing(ctx) as store:
        store.rebuild()
        say(f"Rebuilt from {store.head().size} entries.")
