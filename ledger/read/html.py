"""A saved web page -> the article on it, without navigation, comments and advertising."""

import re
from typing import TYPE_CHECKING

from ..errors import ReadError
from .decoding import decode, decode_as
from .quiet import quiet
from .reading import Imprint, Page

if TYPE_CHECKING:
    from trafilatura.settings import Document

_HEAD = 4096
_CHARSET = re.compile(rb"""<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)""", re.IGNORECASE)
_SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d+\)(\S+)\s*-->", re.IGNORECASE)
_REMARKS = re.compile(r"\A\s*(?:<!--.*?-->\s*)+", re.DOTALL)
_SENTENCE = re.compile(r"\w\W{0,3}[.!?…。！？؟।]")
_INTRODUCED = re.compile(
    r"(?<=:)(\s*(?:</\w+>\s*)*<blockquote\b[^>]*>)(.*?)(?=</blockquote>)", re.DOTALL | re.IGNORECASE
)
_LINE = re.compile(
    r"(\A|<p\b[^>]*>|<br\s*/?>)\s*(?![\s<>“\"'‘«„]|&(?:[lr][sd]quo|laquo|bdquo|quot|apos|gt|#)|\Z)", re.IGNORECASE
)
_DATES = {"original_date": True, "extensive_search": False, "outputformat": "%Y-%m-%d", "max_date": "2999-12-31"}
"""The first publication, as the page declares it: no date is guessed from prose, and one in the future is seen."""


def read_html(content: bytes, name: str) -> Page:
    """The article's text, and title, author, date, site name and address as the page declares them.

    Raises :class:`~ledger.errors.ReadError` for a page without an article's text.
    """
    import trafilatura
    from trafilatura.settings import Document

    source, notes = _decoded(content, name)
    with quiet("trafilatura", "htmldate"):
        found = trafilatura.bare_extraction(
            _whole(source), include_comments=False, with_metadata=True, date_extraction_params=_DATES
        )
    text = (found.text or "") if isinstance(found, Document) else ""
    if not isinstance(found, Document) or not _SENTENCE.search(text):
        why = "not one sentence outside navigation, pictures and scripts"
        raise ReadError(f"{name} holds no article", why, "Copy the text from the browser into a .txt file.")
    return Page(text, _imprint(found, source), notes)


def _whole(source: str) -> str:
    """The page without the remarks before it, which trafilatura takes for all there is; a piece of a page as a page."""
    bare = _INTRODUCED.sub(_quoted, _REMARKS.sub("", source))
    return bare if "<html" in bare.lower() else f"<html><body>{bare}</body></html>"


def _quoted(block: re.Match[str]) -> str:
    """A quoted block that a colon introduces, each of its lines marked: the text alone does not show it is quoted."""
    return block[1] + _LINE.sub(r"\1&gt; ", block[2])


def _decoded(content: bytes, name: str) -> tuple[str, tuple[str, ...]]:
    """By its byte-order mark or UTF-8, else by what the page declares, else as any text."""
    declared = _CHARSET.search(content[:_HEAD])
    if decode_as(content, "utf-8") is None and declared:
        text = decode_as(content, declared[1].decode("ascii"))
        if text is not None:
            return text.replace("\0", "\ufffd"), (f"Read as {declared[1].decode('ascii')}, as the page declares.",)
    return decode(content, name)


def _imprint(found: "Document", source: str) -> Imprint:
    saved = _SAVED_FROM.search(source[:_HEAD])
    return Imprint(
        outlet=found.sitename or None,
        url=found.url or (saved[1] if saved else None),
        title=found.title or None,
        author=found.author or None,
        published=found.date or None,
    )
