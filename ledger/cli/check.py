"""``ledger check``: is all well?"""

import typer

from .opening import reading, settings
from .output import FileOption, FormatOption, deliver, deliver_problems
from .terminal import console


def register(app: typer.Typer) -> None:
    """Add the command to the app."""
    app.command(epilog="Example:  ledger check && echo well")(check)


def check(ctx: typer.Context, form: FormatOption = None, output: FileOption = None) -> None:
    """Look for anything that wants attention; silent when all is well.

    Of many problems of one kind the first are shown; -O csv lists all.
    """
    from ..check import check as check_store
    from ..report.problems import folded, problem_lines

    with reading(ctx) as store:
        found = check_store(store, settings(ctx).files)
    if form is not None or output is not None:
        deliver_problems(found, form, output)
    elif found:
        deliver("\n".join(folded(problem_lines(found), console().width)), None)
    if found:
        raise typer.Exit(1)
