"""``ledger export``: the audit, one row per claim."""

from typing import Annotated

import typer

from .filters import (
    ArticleFilter,
    FactFilter,
    HedgeFilter,
    LoggedFilter,
    PersonFilter,
    SinceFilter,
    SourceFilter,
    SourcingFilter,
    StatusFilter,
    TextFilter,
    query,
)
from .opening import reading
from .output import FileOption, Format, FormatOption, chosen, deliver
from .terminal import say


def register(app: typer.Typer) -> None:
    """Add the command to the app."""
    app.command(epilog="Example:  ledger export -o audit.csv --excel")(export)


def export(
    ctx: typer.Context,
    person: PersonFilter = None,
    source: SourceFilter = None,
    article: ArticleFilter = None,
    fact: FactFilter = None,
    sourcing: SourcingFilter = None,
    hedge: HedgeFilter = None,
    status: StatusFilter = None,
    since: SinceFilter = None,
    logged_since: LoggedFilter = None,
    text: TextFilter = None,
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
        asked = query(
            store,
            person=person,
            source=source,
            article=article,
            fact=fact,
            sourcing=sourcing,
            hedge=hedge,
            status=status,
            since=since,
            logged_since=logged_since,
            text=text,
        )
        facts = list(store.fact_files(asked))
        head = store.head()
    kind = chosen(form, output, Format.CSV)
    deliver(audit(facts, head, kind.value, excel=excel, names=not no_names), output)
    if output:
        say(f"{sum(len(file.claims) for file in facts)} claims in {len(facts)} facts: {output}")
