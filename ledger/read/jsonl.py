"""JSON lines: one article a line, {"id", "text", "outlet", "url", "title", "author", "published", "language"}."""

import json
from collections.abc import Iterator
from pathlib import Path

from ..errors import ReadError
from ..model import Problem
from .decoding import mend
from .load import check_size
from .reading import KEYS, Imprint, Page, Part


def read_lines(content: bytes, name: str) -> Iterator[Part | Problem]:
    """The article on each line of the file called ``name``, or the problem that kept it from being one.

    Blank lines say nothing. An article without an id is called by its file and line. Raises
    :class:`~ledger.errors.ReadError` if all lines are blank.
    """
    if not content.strip():
        raise ReadError(f"{name} has no text", "only blank lines", "Check that the file was saved to the end.")
    for number, line in _numbered(content):
        try:
            yield _part(line, f"{name}:{number}", f"{Path(name).name}:{number}")
        except ReadError as error:
            yield Problem(str(error), f"{name}:{number}", error.hint)


def _numbered(content: bytes) -> Iterator[tuple[int, bytes]]:
    """Each line that is not blank, from 1, without its line end or the file's byte-order mark."""
    for number, line in enumerate(content.removeprefix(b"\xef\xbb\xbf").split(b"\n"), 1):
        if line.strip():
            yield number, line.rstrip(b"\r")


def _part(line: bytes, where: str, default_id: str) -> Part:
    check_size(line, "the line")
    fields = _object(line)
    text, repairs = mend(_words(fields, "text") or "")
    imprint = {key: mend(_words(fields, key) or "")[0] or None for key in KEYS}
    page = Page(text, Imprint(**imprint), tuple(f"{where}: {repair}" for repair in repairs))
    return Part(_id(fields) or default_id, where, line, page)


def _id(fields: dict[str, object]) -> str:
    """The id as a word: a number is as good, ``0`` too."""
    given = fields.get("id")
    return "" if given is None else mend(str(given))[0]


def _object(line: bytes) -> dict[str, object]:
    fields = _parsed(line)
    if not isinstance(fields, dict):
        raise ReadError("no article", "it is JSON, but not an object", 'Write {"id": …, "text": …}.')
    return fields


def _parsed(line: bytes) -> object:
    """orjson is fast and strict; the standard library lets lone surrogates through, which are then mended."""
    import orjson

    try:
        return orjson.loads(line)
    except orjson.JSONDecodeError as error:
        why = f"{error.msg} at column {error.colno}"
    try:
        return json.loads(line.decode("utf-8", "surrogatepass"))
    except (ValueError, RecursionError) as error:
        raise ReadError("not JSON", why, "Mend the line; the other lines are read.") from error


def _words(fields: dict[str, object], key: str) -> str | None:
    value = fields.get(key)
    if value is not None and not isinstance(value, str):
        raise ReadError("no article", f'"{key}" is not a string', "Put it in quotation marks.")
    if key == "text" and not (value or "").strip():
        raise ReadError("no article", '"text" is missing or empty', 'Write {"id": …, "text": …}.')
    return value
