"""``ledger reread``: a better extractor reads articles again."""

from collections import Counter
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ..errors import UsageError
from .opening import reading, writing
from .output import FileOption, FormatOption, chosen, deliver
from .terminal import console, progress, say, tell

if TYPE_CHECKING:
    from ..desk.reread import Reread
    from ..desk.rereading import Outcome
    from ..store import Store

COLUMNS = ("change", "id", "claim", "why")


def register(app: typer.Typer) -> None:
    """Add the command to the app."""
    app.command(epilog="Example:  ledger reread --all --dry-run")(reread)


def reread(
    ctx: typer.Context,
    article: Annotated[str | None, typer.Option(metavar="A3", help="The article to read again.")] = None,
    every: Annotated[bool, typer.Option("--all", help="Every article.")] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show what would change; write nothing.")] = False,
    form: FormatOption = None,
    output: FileOption = None,
) -> None:
    """Read articles again with the extractor of this version.

    Corrections, links, rulings and retractions that people made hold; what contradicts them is shown.
    """
    from ..desk.reread import readable
    from ..desk.reread import reread as reread_article
    from ..report import write

    if every == (article is not None):
        raise UsageError("what to read again?", "", "Name one article with --article A3, or all with --all.")
    with reading(ctx) if dry_run else writing(ctx) as store:
        asked = readable(store) if every else [store.resolve(article or "", "A")]
        found = [reread_article(store, key, dry_run=dry_run) for key in progress(asked, len(asked), "Reading again")]
        if form is not None or output is not None:
            rows = [{"article": one.id} | _row(store, outcome) for one in found for outcome in one.outcomes]
            deliver(write(rows, ("article", *COLUMNS), chosen(form, output).value), output)
        elif every:
            _count(found)
        else:
            _show(store, found[0])
    tell(problem for one in found for problem in one.problems)
    if dry_run:
        say("Nothing was written.")


def _show(store: "Store", found: "Reread") -> None:
    """One article: a row for every claim that is not as before."""
    from ..report.screen import ScreenTable

    if found.outcomes:
        rows = [_row(store, outcome) for outcome in found.outcomes]
        console().print(ScreenTable(rows, COLUMNS))
    say(f"{found.id} was read by {_name(found)}: {_sum(found) if found.changed else 'nothing changed'}.")


def _row(store: "Store", outcome: "Outcome") -> dict[str, Any]:
    new = outcome.successor
    successor = f"; now {store.shown(new.key, 'C')}" if new and store.holds(new.key) else ""
    return {
        "change": outcome.fate.value,
        "id": outcome.id,
        "claim": outcome.claim.text,
        "why": outcome.why + successor,
    }


def _count(found: "list[Reread]") -> None:
    """Many articles: a row for each that changed, and the sum."""
    from ..desk.rereading import Fate
    from ..report.screen import ScreenTable

    changed = [one for one in found if one.outcomes]
    fates = [fate.value for fate in Fate]
    if changed:
        rows = [{"id": one.id} | {fate.value: one.count(fate) for fate in Fate} for one in changed]
        console().print(ScreenTable(rows, ("id", *fates)))
    total = Counter(outcome.fate.value for one in found for outcome in one.outcomes)
    same = sum(not one.changed for one in found)
    sums = ", ".join(f"{total[fate]} {fate}" for fate in fates)
    say(f"{_articles(len(found))} read again: {sums}; {same} as before.")


def _articles(number: int) -> str:
    return f"{number} article{'' if number == 1 else 's'}"


def _sum(found: "Reread") -> str:
    from ..desk.rereading import Fate

    return ", ".join(f"{found.count(fate)} {fate.value}" for fate in Fate)


def _name(found: "Reread") -> str:
    return found.by.removeprefix("machine:")
