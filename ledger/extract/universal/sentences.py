"""Sentence borders by the marks alone, given to the parser beforehand: it may not break a sentence at a quotation."""

import re
from typing import TYPE_CHECKING

from ..parsing.sentences import borders
from .openings import DATELINE

if TYPE_CHECKING:
    from ..grammar.tokens import Doc, Token

LINE = re.compile(r"[^\n]+")
STOPS = frozenset({".", "!", "?", "…", "..."})
CLOSING = frozenset({"»", "”", '"', "’", "'", ")", "]", "''"})


def mark(doc: "Doc") -> "Doc":
    """The document with every sentence start set: after stops with their closing marks, and where a line demands it."""
    inside = [DATELINE.match(doc.text, line.start()) for line in LINE.finditer(doc.text)]
    datelines = [found.span() for found in inside if found]
    lines = {place for place in borders(doc) if not any(a < doc[place].idx < b for a, b in datelines)}
    for token in doc:
        token.is_sent_start = token.i == 0 or token.i in lines or _begins(token)
    return doc


def _begins(token: "Token") -> bool:
    before = token.nbor(-1)
    while before.i and (before.is_space or before.text in CLOSING):
        before = before.nbor(-1)
    if before.text not in STOPS or token.is_space or token.text in CLOSING | STOPS | {",", ";"}:
        return False
    return not token.text[:1].islower() and not token.text.startswith("-")
