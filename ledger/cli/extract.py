"""``ledger extract``: read and print claims, touch no ledger."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import tee
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from .output import FileOption, Format, FormatOption, chosen, deliver, deliver_each
from .terminal import console, progress, say, tell

if TYPE_CHECKING:
    from ..model import Article, Problem
    from ..report.found import Named


def register(app: typer.Typer) -> None:
    """Add the command to the app."""
    app.command(epilog="Example:  ledger extract articles.jsonl -O jsonl --jobs 4")(extract)


def extract(
    files: Annotated[list[Path], typer.Argument(metavar="FILE...", help='Texts, pages, .jsonl; "-".')],
    jobs: Annotated[int, typer.Option(metavar="N", help="Processes that read; each loads the parser first.")] = 1,
    form: FormatOption = None,
    output: FileOption = None,
) -> None:
    """Read texts and print their claims; no ledger is touched. JSON lines come as they are read."""
    from ..desk.reading import expanded

    kind = chosen(form, output, Format.TABLE)
    troubles: list[Problem] = []
    _show(_found(expanded(files), jobs, troubles), kind, output)
    if troubles:
        raise typer.Exit(1)


def _found(paths: Sequence[Path], jobs: int, troubles: "list[Problem]") -> "Iterator[Named]":
    """Every article with its claims, as they are read; what is wrong with a file is told, and added to ``troubles``."""
    from ..extract.jobs import extract_with

    ours, theirs = tee(_articles(paths, troubles))
    read = zip(ours, extract_with((article for _, article, _ in theirs), jobs), strict=True)
    watched = progress(read, _size(paths), "Reading", lambda one: one[0][2])
    return ((name, article, claims) for (name, article, _), claims in watched)


def _articles(paths: Iterable[Path], troubles: "list[Problem]") -> "Iterator[tuple[str, Article, int]]":
    """Each article with its name and its size in bytes; one file is open at a time."""
    from ..desk.reading import read_one
    from ..read import Imprint

    for path in paths:
        reading, problems = read_one(path, Imprint())
        tell(problems)
        troubles += problems
        for note in reading.notes if reading else ():
            say(f"{path}: {note}")
        for (name, article), content in zip(reading.articles, reading.originals, strict=True) if reading else ():
            yield name, article, len(content)


def _size(paths: Iterable[Path]) -> int:
    """The bytes of all files that are there: the measure of the bar, as a .jsonl's articles are not counted ahead."""
    return sum(path.stat().st_size for path in paths if path.is_file())


def _show(found: "Iterable[Named]", kind: Format, output: Path | None) -> None:
    if kind is Format.JSONL:
        deliver_each(_lines(found), output)
    elif kind is Format.TABLE and output is None:
        from ..report import claim_table

        for name, article, claims in found:
            console().print(claim_table(name, article, claims))
    else:
        from ..report import extraction_lines

        deliver(extraction_lines(list(found), kind.value), output)


def _lines(found: "Iterable[Named]") -> Iterator[str]:
    """A line of JSON for each article; what words a table has is not loaded for it."""
    from ..report import extraction, jsonl_text

    return (jsonl_text([extraction(name, claims)]) for name, _, claims in found)
