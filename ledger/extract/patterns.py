"""Attributions by the words alone: what a parser misreads, and all there is where none is installed."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..model import Span
from .attribution import Attribution, sentences
from .quotes import Quote
from .tree import tokens_at

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span as Sentence, Token

SOURCE = r"(?P<source>[^,.;:()\"“”\n]{2,80}?)"
SAY = r"(?P<cue>said|says|told [^,.;:\"“”\n]{2,40}?|added|wrote|announced|reported|reports|claimed|stated|insisted|argued|warned)"
PATTERNS = (
    ("according", re.compile(rf"\b(?P<cue>according to|in the words of)\s+{SOURCE}(?=[,.;\n]|$)", re.IGNORECASE)),
    ("quoted", re.compile(rf"(?P<content>[“\"«][^”\"»\n]+[”\"»]),?\s+(?P<cue>said|says|wrote|added|asked)\s+{SOURCE}(?=[,.;\n]|$)")),
    ("quoted", re.compile(rf"(?P<content>[“\"«][^”\"»\n]+[”\"»]),?\s+{SOURCE}\s+(?P<cue>said|says|wrote|added|asked)\b")),
    ("clause", re.compile(rf"^\s*{SOURCE}\s+{SAY},?\s+(?:that\s+)?(?P<content>[^\n]{{8,}}?)[.!?]?\s*$")),
    ("clause", re.compile(rf"^\s*(?P<content>[^\n]{{8,}}?),\s+{SOURCE}\s+(?P<cue>said|says|added|told [^,.;:\n]{{2,40}}?)[.!?]?\s*$")),
)  # fmt: skip
"""Constructs as regular expressions over one sentence, the surest first; without a named content all the rest is it."""


def by_words(doc: "Doc", quotes: tuple[Quote, ...]) -> Iterator[Attribution]:
    """The attributions that the patterns find, sentence by sentence; scored below what a parse finds."""
    parsed = doc.has_annotation("DEP")
    for sentence in sentences(doc):
        if len(sentence.text) < 2_000:
            for construct, pattern in PATTERNS[:1] if parsed else PATTERNS:
                yield from _matches(sentence, construct, pattern)


def _matches(sentence: "Sentence", construct: str, pattern: "re.Pattern[str]") -> Iterator[Attribution]:
    for hit in pattern.finditer(sentence.text):
        cue, source = _tokens(sentence, hit, "cue"), _tokens(sentence, hit, "source")
        content = _tokens(sentence, hit, "content") if "content" in pattern.groupindex else _rest(sentence, hit)
        if cue and source and content:
            yield Attribution(tuple(cue), (source[-1],), tuple(content), "speech", construct, 0.4, (tuple(source),))


def _tokens(sentence: "Sentence", hit: "re.Match[str]", group: str) -> "list[Token]":
    start = sentence.start_char
    return tokens_at(sentence.doc, Span(start + hit.start(group), start + hit.end(group)))


def _rest(sentence: "Sentence", hit: "re.Match[str]") -> "list[Token]":
    start = sentence.start_char
    return [token for token in sentence if not start + hit.start() <= token.idx < start + hit.end()]
