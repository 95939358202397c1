"""Bytes -> articles: text, Markdown, HTML, PDF, Word and JSON lines, with what each says of its publication."""

from datetime import UTC, datetime
from pathlib import Path

from ..errors import ReadError, UsageError
from ..model import Problem
from .articles import article_of, checked_options
from .docx import read_docx
from .html import read_html
from .jsonl import lines_of, read_line
from .load import COLLECTIONS, MAX_BYTES, MAX_COLLECTION_BYTES, check_size, load
from .pdf import read_pdf
from .reading import Imprint, Page, Reading
from .sniff import READABLE, FileKind, kind_of
from .text import read_text

__all__ = ["MAX_BYTES", "MAX_COLLECTION_BYTES", "READABLE", "Imprint", "Page", "Reading", "read"]

_READERS = {FileKind.TEXT: read_text, FileKind.HTML: read_html, FileKind.PDF: read_pdf, FileKind.DOCX: read_docx}

STDIN = "-"
"""The path that stands for standard input, whose bytes the caller gives."""


def read(
    path: Path | str,
    *,
    outlet: str | None = None,
    url: str | None = None,
    title: str | None = None,
    author: str | None = None,
    published: str | None = None,
    language: str | None = None,
    content: bytes | None = None,
) -> Reading:
    """The articles in the file at ``path``, or in ``content`` if the caller has the bytes already (``"-"`` needs them).

    What is given here beats the file's front matter, and that beats what the file's format says. The language is found
    where nobody gives it. Raises :class:`~ledger.errors.ReadError` if there is no text to be had, and
    :class:`~ledger.errors.UsageError` for an option that makes no sense. A date that makes no sense inside the file, or
    a bad JSON line, is a :class:`~ledger.model.Problem`.
    """
    now = datetime.now(UTC)
    options = checked_options(Imprint(outlet, url, title, author, published, language), now)
    name = str(path)
    found = _content(path, content)
    kind = kind_of(name, found)
    if kind is FileKind.JSONL:
        return _read_lines(found, name, options, now)
    page = _page(kind, found, name)
    article, problems = article_of(page, found, options, name, now)
    return Reading(((Path(path).name, article),), found, (found,), problems, page.notes)


def _content(path: Path | str, content: bytes | None) -> bytes:
    if content is None and str(path) == STDIN:
        raise UsageError("nothing to read", "standard input was not given")
    if content is None:
        return load(Path(path))
    collection = str(path) == STDIN or Path(path).suffix.lower() in COLLECTIONS
    check_size(content, str(path), MAX_COLLECTION_BYTES if collection else MAX_BYTES)
    return content


def _page(kind: FileKind, content: bytes, name: str) -> Page:
    """The one page of a file; each format's library is loaded only when such a file comes."""
    check_size(content, name)
    return _READERS[kind](content, name)


def _read_lines(content: bytes, name: str, options: Imprint, now: datetime) -> Reading:
    """Every good line an article, every bad line a problem."""
    if not content.strip():
        raise ReadError(f"{name} has no text", "only blank lines")
    articles, originals, problems, notes = [], [], [], []
    for number, line in lines_of(content):
        where = f"{name}:{number}"
        try:
            key, page = read_line(line, f"{Path(name).name}:{number}")
            article, amiss = article_of(page, line, options, where, now)
        except ReadError as error:
            problems.append(Problem(str(error), where, error.hint))
            continue
        articles.append((key, article))
        originals.append(line)
        problems += amiss
        notes += [f"{where}: {note}" for note in page.notes]
    return Reading(tuple(articles), content, tuple(originals), tuple(problems), tuple(notes))
