"""Plain text and Markdown: kept as written, front matter apart."""

from dataclasses import replace

from .decoding import decode
from .frontmatter import split
from .reading import Page


def read_text(content: bytes, name: str) -> Page:
    """The text in ``content`` and what its front matter says. Markdown is text and is not rendered.

    Raises :class:`~ledger.errors.ReadError` if the bytes fit no encoding that is tried.
    """
    text, notes = decode(content, name)
    page = split(text)
    return replace(page, notes=notes + page.notes)
