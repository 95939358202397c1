"""``ledger check``: is all well?"""

import typer

from .session import reading, settings
from .terminal import tell


def register(app: typer.Typer) -> None:
    """Add the command to the app."""
    app.command(epilog="Example:  ledger check && echo well")(check)


def check(ctx: typer.Context) -> None:
    """Look for anything that wants attention; silent when all is well."""
    from ..check import check as check_store

    with reading(ctx) as store:
        if tell(check_store(store, settings(ctx).files)):
            raise typer.Exit(1)
