"""Where an answer goes and in which form: -O table|csv|json|jsonl|md, -o FILE."""

import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from ..errors import LedgerError, UsageError
from ..model import Problem
from .terminal import tell


class Format(StrEnum):
    """The forms an answer takes."""

    TABLE = "table"
    CSV = "csv"
    JSON = "json"
    JSONL = "jsonl"
    MD = "md"


FormatOption = Annotated[
    Format | None,
    typer.Option("-O", "--format", help="Form of the answer; guessed from FILE's ending.", case_sensitive=False),
]
FileOption = Annotated[
    Path | None, typer.Option("-o", "--output", metavar="FILE", help="Write to FILE, not to the screen.")
]


def chosen(form: Format | None, file: Path | None, default: Format = Format.TABLE) -> Format:
    """The form asked for, else that of the file's ending, else ``default``.

    Raises :class:`UsageError` for an ending that names no form.
    """
    if form is not None or file is None:
        return form or default
    ending = file.suffix.removeprefix(".").lower()
    if ending in ("txt", ""):
        return default
    try:
        return Format(ending)
    except ValueError:
        known = ", ".join(f".{each}" for each in Format if each is not Format.TABLE)
        raise UsageError(f"cannot tell the form from {file.name}", "", f"Use -O, or end the file in {known}.") from None


def deliver_problems(problems: Iterable[Problem], form: Format | None, file: Path | None) -> int:
    """Problems in the form asked for, else each with its remedy on standard error; how many there were."""
    found = list(problems)
    if form is None and file is None:
        return tell(found)
    from ..report import write

    rows = [{"where": one.where, "what": one.what, "hint": one.hint} for one in found]
    deliver(write(rows, ("where", "what", "hint"), chosen(form, file).value), file)
    return len(found)


def deliver(text: str, file: Path | None) -> None:
    """Write an answer to ``file``, readable by its owner alone, or to standard output. Raises :class:`LedgerError`."""
    if file is None:
        sys.stdout.write(text if text.endswith("\n") else f"{text}\n")
        return
    with _worded(file):
        _private(file).write_bytes(text.encode("utf-8"))


def deliver_each(pieces: Iterable[str], file: Path | None) -> None:
    """Like :func:`deliver`, for an answer that comes piece by piece: each is written as soon as it is there."""
    if file is None:
        for piece in pieces:
            sys.stdout.write(piece)
            sys.stdout.flush()
        return
    with _worded(file):
        place = _private(file).open("wb")
    with place:
        for piece in pieces:
            with _worded(file):
                place.write(piece.encode("utf-8"))


@contextmanager
def _worded(file: Path) -> Iterator[None]:
    """What the system says against writing to ``file``, as a :class:`LedgerError`."""
    try:
        yield
    except OSError as error:
        raise LedgerError(f"cannot write {file}", error.strerror or "", "Choose another place with -o FILE.") from error


def _private(file: Path) -> Path:
    """The file, made if it is not there, with mode 600: it holds unproven statements about living people."""
    file.touch(mode=0o600, exist_ok=True)
    return file
