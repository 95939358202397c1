"""Attributions by the words alone: what a parser misreads, and all there is where none is installed."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...model import Span
from ..grammar.frames import speech
from ..grammar.tree import tokens_at
from ..text.quotes import Quote
from .attribution import Attribution
from .turns import by_signature, by_turn

if TYPE_CHECKING:
    from ..grammar.tokens import Doc, Sentence, Token

SOURCE = r"(?P<source>[^,.;:()\"“”\n]{2,80}?)"
TOLD = r"told [^,.;:\"“”\n]{2,40}?"
SAID = rf"(?P<cue>said|says|wrote|added|asked|{TOLD})"
SAY = rf"(?P<cue>said|says|added|wrote|announced|reported|reports|claimed|stated|insisted|argued|warned|{TOLD})"
QUOTE = r"(?P<content>[“\"«][^”\"»\n]+[”\"»]),?"
CLAUSE = r"(?P<content>[^\n]{8,}?)"
PATTERNS = (
    ("according", re.compile(rf"\b(?P<cue>according to|in the words of)\s+{SOURCE}(?=[,.;\n]|$)", re.IGNORECASE)),
    ("quoted", re.compile(rf"{QUOTE}\s+{SAID}\s+{SOURCE}(?=[,.;\n]|$)")),
    ("quoted", re.compile(rf"{QUOTE}\s+{SOURCE}\s+{SAID}\b")),
    ("clause", re.compile(rf"^\s*{SOURCE}\s+{SAY},?\s+(?:that\s+)?{CLAUSE}[.!?]?\s*$")),
    ("clause", re.compile(rf"^\s*{CLAUSE},\s+{SOURCE}\s+{SAID}[.!?]?\s*$")),
)
"""Constructs as regular expressions over one sentence, the surest first; without a named content all the rest is it."""


def by_words(doc: "Doc", quotes: tuple[Quote, ...]) -> Iterator[Attribution]:
    """The attributions that the patterns find, sentence by sentence; scored below what a parse finds."""
    parsed = doc.parsed
    for sentence in doc.sents:
        if len(sentence.text) < 2_000:
            for construct, pattern in _left_to_words(sentence) if parsed else PATTERNS:
                yield from _matches(sentence, construct, pattern)
            if "," in sentence.words:
                yield from _trailing(sentence)
            yield from by_turn(sentence, quotes)
    yield from by_signature(doc)


def _left_to_words(sentence: "Sentence") -> "tuple[tuple[str, re.Pattern[str]], ...]":
    """What is read by pattern although there is a parse."""
    small = sentence.text.lower()
    return PATTERNS[:1] if "according to" in small or "in the words of" in small else ()


def _trailing(sentence: "Sentence") -> Iterator[Attribution]:
    """ "…, a former employee affirms." where the parser took the verb for a noun."""
    last = next((token for token in reversed(sentence.tokens) if not token.is_punct and not token.is_space), None)
    if last is None or last.lemma_.lower() not in speech() or last.pos_ == "VERB":
        return
    words = [token for token in sentence if not token.is_punct and not token.is_space]
    comma = max((token.i for token in sentence if token.text == ","), default=-1)
    source = [token for token in words[:-1] if token.i > comma]
    if comma < 0 or not 0 < len(source) < 8:
        return
    content = [token for token in words if token.i < comma]
    if words[-1].text.endswith(("s", "ed", "id")) and len(content) > 2:
        yield Attribution((words[-1],), (source[-1],), tuple(content), "speech", "clause", 0.4, (tuple(source),))


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
