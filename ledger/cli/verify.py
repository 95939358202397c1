"""``ledger verify``: was anything altered?"""

import typer

from .opening import reading, settings
from .output import FileOption, FormatOption, deliver_problems
from .terminal import watched


def register(app: typer.Typer) -> None:
    """Add the command to the app."""
    app.command(epilog="Example:  ledger verify")(verify)


def verify(ctx: typer.Context, form: FormatOption = None, output: FileOption = None) -> None:
    """Prove that nothing was altered.

    Every entry against its hash, every table row against the journal, every kept original against its hash; what
    differs is named.
    """
    from ..check.originals import kept_originals

    with reading(ctx) as store:
        with watched("Verifying") as progress:
            problems = store.verify(progress)
        problems = [*problems, *kept_originals(store, settings(ctx).files)]
        found, head = deliver_problems(problems, form, output), store.head()
    if found:
        raise typer.Exit(1)
    if form is None and output is None:
        typer.echo(
            f"{head.size} entries, every row derived from them and every kept original are as they were written."
        )
        typer.echo(f"Root {head.root}.")
