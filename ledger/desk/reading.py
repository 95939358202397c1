"""Files named on the command line, read one after the other; a bad one never stops the rest."""

import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from ..errors import LedgerError, ReadError
from ..extract.content.repeats import repeated
from ..extract.parsing.endless import endless
from ..extract.text.languages import DEFAULT, lacking
from ..model import Article, Problem
from ..read import READABLE, Imprint, Reading, read

STANDARD_INPUT = Path("-")


def expanded(paths: Sequence[Path]) -> list[Path]:
    """The files named, folders replaced by the readable files in them (and in theirs), in order of name."""
    found: list[Path] = []
    for path in paths:
        found += _readable_in(path) if path.is_dir() else [path]
    return found


def read_one(path: Path, described: Imprint) -> tuple[Reading | None, tuple[Problem, ...]]:
    """The reading of one file with the problems in it; ``None`` where it cannot be read, and a problem says why."""
    try:
        reading = _read(path, described)
    except ReadError as error:
        return None, (Problem(str(error), "", error.hint),)
    noted = {note for _, article in reading.articles for note in _notes(article)}
    return replace(reading, notes=(*reading.notes, *sorted(noted))), reading.problems


def _notes(article: Article) -> Iterator[str]:
    """What is worth knowing before an article is read."""
    notes = (lacking(article.language or DEFAULT), repeated(article.text), endless(article.text))
    yield from (note for note in notes if note is not None)


def originals(reading: Reading) -> Iterator[tuple[Article, bytes]]:
    """Each article of a reading with the bytes it was read from."""
    for (_, article), content in zip(reading.articles, reading.originals, strict=True):
        yield article, content


def _read(path: Path, described: Imprint) -> Reading:
    content = sys.stdin.buffer.read() if path == STANDARD_INPUT else None
    return read(
        path,
        outlet=described.outlet,
        url=described.url,
        title=described.title,
        author=described.author,
        published=described.published,
        language=described.language,
        content=content,
    )


def _readable_in(folder: Path) -> list[Path]:
    found = sorted(path for path in folder.rglob("*") if path.suffix.lower() in READABLE and path.is_file())
    if not found:
        raise LedgerError(f"{folder} holds nothing to read", "", f"Readable are {', '.join(sorted(READABLE))}.")
    return found
