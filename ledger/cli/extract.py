"""``ledger extract``: read and print claims, touch no ledger."""

from pathlib import Path
from typing import Annotated

import typer

from .output import FileOption, Format, FormatOption, chosen, deliver
from .terminal import console, say, tell


def register(app: typer.Typer) -> None:
    """Add the command to the app."""
    app.command(epilog="Example:  ledger extract article.txt -O jsonl")(extract)


def extract(
    files: Annotated[list[Path], typer.Argument(metavar="FILE...", help='Texts, pages, .jsonl; "-".')],
    form: FormatOption = None,
    output: FileOption = None,
) -> None:
    """Read texts and print their claims; no ledger is touched."""
    from ..desk.reading import read_all
    from ..extract import extract_many
    from ..report import claim_table, extraction_lines

    readings = read_all(files)
    articles = [pair for reading in readings for pair in reading.articles]
    claims = list(extract_many([article for _, article in articles]))
    named = [(name, article, found) for (name, article), found in zip(articles, claims, strict=True)]
    kind = chosen(form, output, Format.TABLE)
    if kind is Format.TABLE and output is None:
        for name, article, found in named:
            console().print(claim_table(name, article, found))
    else:
        deliver(extraction_lines(named, kind.value), output)
    for reading in readings:
        for note in reading.notes:
            say(note)
    if tell(problem for reading in readings for problem in reading.problems):
        raise typer.Exit(1)
