"""``ledger verify``: was anything altered?"""

import typer

from .session import reading
from .terminal import tell


def register(app: typer.Typer) -> None:
    """Add the command to the app."""
    app.command(epilog="Example:  ledger verify")(verify)


def verify(ctx: typer.Context) -> None:
    """Prove that nothing was altered.

    Every entry against its hash, every table row against the journal; what differs is named.
    """
    with reading(ctx) as store:
        found = tell(store.verify())
        if found:
            raise typer.Exit(1)
        head = store.head()
        typer.echo(f"{head.size} entries and every row derived from them are as they were written. Root {head.root}.")
