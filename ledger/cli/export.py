"""``ledger export``: the audit, one row per claim."""

from typing import Annotated

import typer

from .filters import Words, filtered, query
from .opening import reading
from .output import FileOption, Format, FormatOption, chosen, deliver
from .terminal import say


def register(app: typer.Typer) -> None:
    """Add the command to the app."""
    app.command(epilog="Example:  ledger export -o audit.csv --excel")(export)


@filtered
def export(
    ctx: typer.Context,
    words: Words,
    excel: Annotated[bool, typer.Option("--excel", help="Begin with a byte order mark, as Excel wants it.")] = False,
    no_names: Annotated[bool, typer.Option("--no-names", help="Leave out who logged, linked and ruled.")] = False,
    form: FormatOption = None,
    output: FileOption = None,
) -> None:
    """Write the audit, one row per claim.

    With its fact, words, characters, sources, hedge, article and journal entry.
    """
    from ..report import audit

    with reading(ctx) as store:
        facts = list(store.fact_files(query(store, **words)))
        head = store.head()
    kind = chosen(form, output, Format.CSV)
    deliver(audit(facts, head, kind.value, excel=excel, names=not no_names), output)
    if output:
        say(f"{sum(len(file.claims) for file in facts)} claims in {len(facts)} facts: {output}")
