"""``ledger verify``: was anything altered?"""

import typer

from .session import reading
from .terminal import say, tell


def register(app: typer.Typer) -> None:
    """Add the command to the app."""
    app.command(epilog="Example:  ledger verify")(verify)


def verify(ctx: typer.Context) -> None:
    """Check every entry against its hash and every table row against the journal; name what differs."""
    with reading(ctx) as store:
        found = tell(store.verify())
        if found:
            raise typer.Exit(1)
        head = store.head()
        say(f"{head.size} entries and every row derived from them are as they were written. Root {head.root}.")
