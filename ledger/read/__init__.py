"""Bytes -> articles: text, Markdown, HTML, PDF, Word and JSON lines, with what each says of its publication."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from ..errors import UsageError
from ..model import Article, Problem
from .articles import article_of, checked_options
from .docx import read_docx
from .html import read_html
from .jsonl import read_lines
from .load import MAX_BYTES, MAX_COLLECTION_BYTES, check_size, limit_of, load
from .pdf import read_pdf
from .reading import Imprint, Page, Part, Reading
from .sniff import READABLE, FileKind, kind_of
from .text import read_text

__all__ = ["MAX_BYTES", "MAX_COLLECTION_BYTES", "READABLE", "Imprint", "Page", "Reading", "read"]

STDIN = "-"
"""The path that stands for standard input, whose bytes the caller gives."""

_READERS = {FileKind.TEXT: read_text, FileKind.HTML: read_html, FileKind.PDF: read_pdf, FileKind.DOCX: read_docx}


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
    whole = _content(path, content)
    return _reading(_parts(whole, str(path)), whole, options, now)


def _content(path: Path | str, content: bytes | None) -> bytes:
    if content is None and str(path) == STDIN:
        raise UsageError("nothing to read", "standard input was not given")
    if content is None:
        return load(Path(path))
    check_size(content, str(path), limit_of(str(path)))
    return content


def _parts(content: bytes, name: str) -> Sequence[Part | Problem]:
    """The articles in a file; each format's library is loaded only when such a file comes."""
    kind = kind_of(name, content)
    if kind is FileKind.JSONL:
        return list(read_lines(content, name))
    check_size(content, name)
    return [Part(Path(name).name, name, content, _READERS[kind](content, name))]


def _reading(parts: Sequence[Part | Problem], content: bytes, options: Imprint, now: datetime) -> Reading:
    """Every part an article; what is wrong in a part, or kept it from being one, stands among the problems."""
    articles: list[tuple[str, Article]] = []
    problems = [part for part in parts if isinstance(part, Problem)]
    good = [part for part in parts if isinstance(part, Part)]
    for part in good:
        article, amiss = article_of(part, options, now)
        articles.append((part.id, article))
        problems += amiss
    notes = (note for part in good for note in part.page.notes)
    return Reading(tuple(articles), content, tuple(part.original for part in good), tuple(problems), tuple(notes))
