"""``ledger add``: articles into the ledger."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from textwrap import shorten
from typing import TYPE_CHECKING, Annotated

import typer

from .opening import settings, writing
from .output import FileOption, Format, FormatOption, chosen, deliver
from .terminal import lasting, progress, say, tell

if TYPE_CHECKING:
    from ..desk.add import Added
    from ..model import Article
    from ..read import Imprint, Reading

FilesArgument = Annotated[
    list[Path],
    typer.Argument(metavar="FILE...", help='Text, Markdown, HTML, PDF, Word, JSON lines; a folder of them; "-".'),
]

UNKNOWN = {
    ("--outlet", "--published"): "outlet and date",
    ("--outlet",): "outlet",
    ("--published",): "date",
}
"""What an article lacks, by the options that give it."""

OPENING = 60
"""How many characters of its text stand for an article without a title."""

SHOWN = 5
"""So many articles are named that lack the same."""


def register(app: typer.Typer) -> None:
    """Add the command to the app."""
    app.command(epilog='Example:  ledger add article.html --outlet "The Harbour Post" --published 2026-03-02')(add)


def add(
    ctx: typer.Context,
    files: FilesArgument,
    outlet: Annotated[str | None, typer.Option(metavar="NAME", help="Who published it.")] = None,
    url: Annotated[str | None, typer.Option(metavar="URL", help="Where it stands.")] = None,
    title: Annotated[str | None, typer.Option(metavar="TEXT", help="Its headline.")] = None,
    author: Annotated[str | None, typer.Option(metavar="NAME", help="Who wrote it.")] = None,
    published: Annotated[str | None, typer.Option(metavar="DATE", help="When: 2026-03-02.")] = None,
    language: Annotated[str | None, typer.Option(metavar="CODE", help="en, fr ...; else it is found.")] = None,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Say how many, show no table.")] = False,
    form: FormatOption = None,
    output: FileOption = None,
) -> None:
    """Read articles and keep every statement in them as a claim. The same article twice changes nothing."""
    from ..read import Imprint

    troubles: list[int] = []
    readings = _readings(files, Imprint(outlet, url, title, author, published, language), troubles)
    rows, unknown = [], []
    for added in _added(ctx, readings):
        _say(added, quiet or form is not None or output is not None)
        rows += _rows(added)
        unknown += [] if added.already else [(added.id, _unknown(added))]
    _ask_for([(name, gaps) for name, gaps in unknown if gaps])
    if form is not None or output is not None:
        _deliver(rows, form, output)
    if sum(troubles):
        raise typer.Exit(1)


def _readings(files: list[Path], imprint: "Imprint", troubles: list[int]) -> "Iterator[Reading]":
    """What could be read, file by file; the problems of each are shown at once and counted."""
    from ..desk.reading import expanded, read_one

    paths = expanded(files)
    for path in progress(paths, len(paths), "Reading"):
        reading, problems = read_one(path, imprint)
        troubles.append(tell(problems))
        if reading is not None:
            for note in reading.notes:
                say(f"{path}: {note}")
            yield reading


def _added(ctx: typer.Context, readings: "Iterator[Reading]") -> "Iterator[Added]":
    """What became of each article; a ledger is made only once there is something to put into it."""
    from ..desk.add import add as add_articles
    from ..desk.reading import originals

    with ExitStack() as closing:
        store = None
        for reading in readings:
            store = store or closing.enter_context(writing(ctx, create=True))
            here = settings(ctx)
            yield from add_articles(store, originals(reading), here.files, by=here.user)


def _say(added: "Added", quiet: bool) -> None:
    from ..report import claim_table

    title = _title(added.article)
    if added.already:
        say(f'{added.id} "{title}" is in the ledger already: nothing changed.')
    elif quiet:
        say(f'{added.id} "{title}": {len(added.claims)} claims.')
    else:
        lasting().print(claim_table(f"{added.id} {title}", added.article, added.claims, added.ids))
        if not added.claims:
            say("No statement was found. `ledger log` keeps one by hand.")


def _title(article: "Article") -> str:
    """The title, or the whole words (of a script without blanks the characters) with which the text begins."""
    opening = article.text.strip().partition("\n")[0]
    words = shorten(opening, OPENING, placeholder=" …")
    return article.title or (f"{opening[:OPENING]}…" if words == "…" else words)


def _unknown(added: "Added") -> tuple[str, ...]:
    """What neither the file nor an option tells of the article's publication, by the options that would tell it."""
    gaps = (("--outlet", added.article.outlet), ("--published", added.article.published))
    return tuple(option for option, known in gaps if not known)


def _ask_for(unknown: list[tuple[str, tuple[str, ...]]]) -> None:
    """Say once which articles have no outlet or no date: origins cannot be told apart without them."""
    for gaps, what in UNKNOWN.items():
        names = [name for name, missing in unknown if missing == gaps]
        if names:
            more = f" and {len(names) - SHOWN} more" if len(names) > SHOWN else ""
            say(f"{', '.join(names[:SHOWN])}{more}: {what} unknown: give {' and '.join(gaps)}.")


def _rows(added: "Added") -> list[dict[str, object]]:
    from ..report import added_rows

    return added_rows(added.id, added.article, added.claims, added.ids)


def _deliver(rows: list[dict[str, object]], form: Format | None, output: Path | None) -> None:
    from ..report import added_text

    deliver(added_text(rows, chosen(form, output).value), output)
