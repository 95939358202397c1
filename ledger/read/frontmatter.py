"""The block of ``key: value`` lines between two ``---`` at the head of a text."""

import re

from .reading import KEYS, Imprint, Page

FENCE = re.compile(r"---[ \t]*(?:\r\n|\n|\r)")
MAX_LINES = 60
"""A block that is not closed within so many lines is no front matter, but a text that begins with a rule."""

_LINE = re.compile(r"(?P<key>[A-Za-z][\w-]*)[ \t]*:(?:[ \t]+(?P<value>.*))?$")


def split(text: str) -> Page:
    """The text behind its front matter, and what the front matter says; the whole text where there is none.

    The blank lines after the block belong to the block. Lines that begin with ``#`` are remarks; a value may stand in
    quotation marks; a key that is none of :data:`~ledger.read.reading.KEYS`, nor one of :data:`OTHERWISE`, is left
    out and noted.
    """
    lines = text.splitlines(keepends=True)
    end = _closing(lines)
    if end is None:
        return Page(text)
    pairs = [(number, *_named(_pair(line))) for number, line in enumerate(lines[1:end], 2) if _says(line)]
    known = {key: value for _, key, value in pairs if key in KEYS and value}
    notes = tuple(f"front matter: {key!r} is not a known key, left out" for _, key, _ in pairs if key not in KEYS)
    return Page(_body(lines[end + 1 :]), Imprint(**known), notes, tuple((key, number) for number, key, _ in pairs))


def _closing(lines: list[str]) -> int | None:
    """The index of the closing fence, if every line before it is a pair, a remark or blank."""
    if not lines or not FENCE.fullmatch(lines[0]):
        return None
    for index, line in enumerate(lines[1:MAX_LINES], 1):
        if line.rstrip() in ("---", "..."):
            return index
        if _says(line) and not _LINE.match(line.rstrip("\r\n")):
            return None
    return None


OTHERWISE = {"date": "published", "headline": "title", "link": "url", "byline": "author", "lang": "language"}
"""Keys by other names that blogs and clippers write."""


def _named(pair: tuple[str, str]) -> tuple[str, str]:
    return OTHERWISE.get(pair[0], pair[0]), pair[1]


def _says(line: str) -> bool:
    return bool(line.strip()) and not line.startswith("#")


def _pair(line: str) -> tuple[str, str]:
    found = _LINE.match(line.rstrip("\r\n"))
    if found is None:
        raise ValueError(line)
    value = (found["value"] or "").strip()
    quoted = len(value) > 1 and value[0] == value[-1] and value[0] in "\"'"
    return found["key"].lower(), value[1:-1] if quoted else value


def _body(lines: list[str]) -> str:
    first = next((index for index, line in enumerate(lines) if line.strip()), len(lines))
    return "".join(lines[first:])
