"""JSON lines: one article a line, {"id", "text", "outlet", "url", "title", "author", "published", "language"}."""

import json
from collections.abc import Iterator

from ..errors import ReadError
from .decoding import mend
from .load import check_size
from .reading import KEYS, Imprint, Page


def lines_of(content: bytes) -> Iterator[tuple[int, bytes]]:
    """Each line that is not blank, with its number from 1, without its line end or the file's byte-order mark."""
    body = content.removeprefix(b"\xef\xbb\xbf")
    for number, line in enumerate(body.split(b"\n"), 1):
        if line.strip():
            yield number, line.rstrip(b"\r")


def read_line(line: bytes, default_id: str) -> tuple[str, Page]:
    """The id and the article of one line; a line without an id gets ``default_id``.

    Raises :class:`~ledger.errors.ReadError` if the line is too long, not JSON, not an object, has no text, or holds
    something other than words where words belong.
    """
    check_size(line, "the line")
    fields = _object(line)
    text, notes = mend(_words(fields, "text") or "")
    imprint = {key: mend(_words(fields, key) or "")[0] or None for key in KEYS}
    return str(fields.get("id") or default_id), Page(text, Imprint(**imprint), notes)


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
    except ValueError as error:
        raise ReadError("not JSON", why, "Mend the line; the other lines are read.") from error


def _words(fields: dict[str, object], key: str) -> str | None:
    value = fields.get(key)
    if value is not None and not isinstance(value, str):
        raise ReadError("no article", f'"{key}" is not a string', "Put it in quotation marks.")
    if key == "text" and not (value or "").strip():
        raise ReadError("no article", '"text" is missing or empty', 'Write {"id": …, "text": …}.')
    return value
