"""``ledger why``: every reason behind a fact."""

from typing import Annotated

import typer

from .opening import AsOfOption, reading
from .output import FileOption, Format, FormatOption, chosen, deliver
from .terminal import console


def register(app: typer.Typer) -> None:
    """Add the command to the app."""
    app.command(epilog="Example:  ledger why F12")(why)


def why(
    ctx: typer.Context,
    fact: Annotated[str, typer.Argument(metavar="FACT", help="F12 or the start of its key.")],
    as_of: AsOfOption = None,
    form: FormatOption = None,
    output: FileOption = None,
) -> None:
    """Show every reason behind a fact.

    Every line of its confidence, its origins, its links and the entries behind them.
    """
    from ..report import fact_report, fact_text

    with reading(ctx, as_of) as store:
        key = store.resolve(fact, "F")
        file, history, head = store.fact_file(key), store.history(key), store.head()
    kind = chosen(form, output)
    if kind is Format.TABLE and output is None:
        console().print(fact_report(file, history, head))
    else:
        deliver(fact_text(file, history, head, kind.value), output)
