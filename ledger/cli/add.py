"""``ledger add``: articles into the ledger."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from .session import settings, writing
from .terminal import console, progress, say, tell

if TYPE_CHECKING:
    from ..desk.add import Added

FilesArgument = Annotated[
    list[Path],
    typer.Argument(metavar="FILE...", help='Text, Markdown, HTML, PDF, Word, JSON lines; a folder of them; "-".'),
]


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
) -> None:
    """Read articles and keep every statement in them as a claim. The same article twice changes nothing."""
    from ..desk.add import add as add_articles
    from ..desk.reading import expanded, originals, read_one
    from ..read import Imprint

    described = Imprint(outlet, url, title, author, published, language)
    paths = expanded(files)
    troubles = 0
    with writing(ctx, create=True) as store:
        here = settings(ctx)
        for path in progress(paths, len(paths), "Reading"):
            reading, problems = read_one(path, described)
            troubles += tell(problems)
            if reading is None:
                continue
            for note in reading.notes:
                say(f"{path}: {note}")
            for added in add_articles(store, originals(reading), here.files, by=here.user):
                _show(added, quiet)
    if troubles:
        raise typer.Exit(1)


def _show(added: "Added", quiet: bool) -> None:
    from ..report import claim_table

    title = added.article.title or added.article.text[:60].split("\n")[0]
    if added.already:
        say(f'{added.id} "{title}" is in the ledger already: nothing changed.')
    elif quiet:
        say(f'{added.id} "{title}": {len(added.claims)} claims.')
    else:
        console().print(claim_table(f"{added.id} {title}", added.article, added.claims, added.ids))
        if not added.claims:
            say("No statement was found. `ledger log` keeps one by hand.")
