"""One text as one outlet published it at one address."""

import hashlib
import json
from dataclasses import dataclass
from enum import StrEnum


class ArticleKind(StrEnum):
    """``article``: published by an outlet. ``note``: the desk's own record of a call or a meeting."""

    ARTICLE = "article"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Article:
    """A text with what is known of its publication; the same text at another outlet is another article.

    ``text`` is exactly as read; all spans count its characters. ``outlet`` is the publisher's name, empty if
    unknown. ``published`` is an ISO 8601 date or date-time, ``language`` an ISO 639-1 code, each ``None`` if
    unknown. ``bytes_sha256`` names the original file, ``None`` for a text that had none.
    """

    text: str
    outlet: str = ""
    url: str | None = None
    title: str | None = None
    author: str | None = None
    published: str | None = None
    language: str | None = None
    kind: ArticleKind = ArticleKind.ARTICLE
    bytes_sha256: str | None = None

    @property
    def text_sha256(self) -> str:
        """The SHA-256 of the text in UTF-8, in hexadecimal."""
        return text_digest(self.text)

    @property
    def key(self) -> str:
        """The article's name on every machine: see :func:`article_key`."""
        return article_key(self.text_sha256, self.outlet, self.url)


def text_digest(text: str) -> str:
    """The SHA-256 of ``text`` in UTF-8, in hexadecimal (64 characters)."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def article_key(text_sha256: str, outlet: str, url: str | None) -> str:
    """The key of the article with this text at this outlet and address: 64 hexadecimal characters.

    Content names the article, so that two desks that add the same page get the same key.
    """
    return text_digest(json.dumps(["article", text_sha256, outlet, url], ensure_ascii=False))
