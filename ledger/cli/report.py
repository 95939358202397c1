"""``ledger report``: per fact, who says so, how firmly, and how many independent origins stand behind it."""

import typer

from ..errors import UsageError
from .filters import ArticleFilter, FactFilter, PersonFilter, SourceFilter, note_nearest
from .opening import AsOfOption, reading
from .output import FileOption, Format, FormatOption, chosen, deliver
from .terminal import console


def register(app: typer.Typer) -> None:
    """Add the command to the app."""
    app.command(epilog='Example:  ledger report --person "Ali Mamlouk"')(report)


def report(
    ctx: typer.Context,
    person: PersonFilter = None,
    fact: FactFilter = None,
    source: SourceFilter = None,
    article: ArticleFilter = None,
    as_of: AsOfOption = None,
    form: FormatOption = None,
    output: FileOption = None,
) -> None:
    """Report on a person, a fact, a source or an article."""
    from ..desk.reporting import subject_of
    from ..report import report_text, report_view

    words = {"person": person, "fact": fact, "source": source, "article": article}
    asked = {name: typed for name, typed in words.items() if typed}
    if len(asked) != 1:
        raise UsageError("a report is on one subject", "", "Name one of --person, --fact, --source, --article.")
    (kind_of_subject, typed), *_ = asked.items()
    with reading(ctx, as_of) as store:
        subject, facts = subject_of(store, kind_of_subject, typed)
        head = store.head()
        note_nearest(store, person)
    kind = chosen(form, output)
    if kind is Format.TABLE and output is None:
        console().print(report_view(subject, facts, head))
    else:
        deliver(report_text(subject, facts, head, kind.value), output)
