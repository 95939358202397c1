"""What stands before a sentence and is no part of it: the clock of a live page, the dateline of a dispatch."""

import re
from typing import TYPE_CHECKING

from .vocabulary import role

if TYPE_CHECKING:
    from ..grammar.tokens import Doc, Sentence, Token

CLOCK = re.compile(r"\s*\d{1,2}\s?[hH:]\s?(?:\d{2})?\s*[-–—:|]\s+")
"""« 18h42 - », « 9h – »: when the entry of a live page was written."""

DATELINE = re.compile(
    r"\s*[A-ZÀ-Ý][A-ZÀ-Ý'’ -]{2,40}"
    r"(?:,\s\d{1,2}(?:er)?\s\w+(?:\s\d{4})?(?:\s?\([\w ./-]{2,30}\))?|\s?\([\w ./-]{2,30}\))\s[-–—]\s"
)
"""« TARCY, 11 mars (ALP) - », « TARCY (ALP) – »: where a dispatch was written, and when or by which agency."""


def openings(doc: "Doc") -> set[int]:
    """The tokens of all such words of the document."""
    return {token.i for sentence in doc.sents for token in opening(sentence)}


def opening(sentence: "Sentence") -> "list[Token]":
    """The words before a sentence that are no part of it; none before most."""
    text = sentence.text
    first = text.lstrip()[:3]
    if not (first[:1].isdigit() or (first.isupper() and first.isalpha())):
        return []
    found = CLOCK.match(text) or DATELINE.match(text)
    end = sentence[0].idx + found.end() if found else 0
    return [token for token in sentence if token.idx < end]


def is_signed(name: "Token") -> bool:
    """True for a name in a line that only says who wrote the article: "Par Odile Tamarin"; nothing is told of it."""
    text, first = name.doc.text, name.doc.text.rfind("\n", 0, name.idx) + 1
    end = text.find("\n", name.idx)
    line = text[first : end if end >= 0 else len(text)].split()
    by = role(name.lang_, "signed")
    return 1 < len(line) < SIGNED and end >= 0 and " ".join(line).lower().startswith(tuple(f"{each} " for each in by))


SIGNED = 9
"""Words of such a line, and one."""
