"""``ledger check``: is all well?"""

import typer

from .opening import reading, settings
from .output import FileOption, FormatOption, deliver_problems


def register(app: typer.Typer) -> None:
    """Add the command to the app."""
    app.command(epilog="Example:  ledger check && echo well")(check)


def check(ctx: typer.Context, form: FormatOption = None, output: FileOption = None) -> None:
    """Look for anything that wants attention; silent when all is well."""
    from ..check import check as check_store

    with reading(ctx) as store:
        if deliver_problems(check_store(store, settings(ctx).files), form, output):
            raise typer.Exit(1)
