"""A document as the parser is shown it: a twin without what its model never saw, whose tree the document takes over."""

import re
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from .tokens import Doc, Token
from .words import Read

if TYPE_CHECKING:
    from spacy.tokens import Doc as Parsed

PARTICLE = re.compile(r"(?:a|e|u)[lnrstdz]|a[sd]h|ath|ibn|abu", re.IGNORECASE)
"""What stands before the hyphen of an Arabic name and belongs to it."""

NAME = re.compile(rf"(?:{PARTICLE.pattern})-\w\w", re.IGNORECASE)
STAND_IN = "Smith"
"""What the parser is shown for a name that begins with an Arabic particle."""

CURLY = "’"
LINE_END = Read(tag="_SP", pos="SPACE", dep="dep", lemma="\n")
"""A line end inside a paragraph, which the parser is not shown."""


def twin(doc: Doc, raw: "Parsed") -> "Parsed":
    """The document as the model reads it best: ``raw``, the tokenizer's own, if it is so already; sentence starts set.

    A plain surname stands for each name such as "al-Assad", which the model takes for an adverb; a typist's apostrophe
    for the curly one, with which it does not know "don’t"; and a line end inside a paragraph is left out.
    """
    odd = any(soft(token) if token.text == "\n" else _shown(token.text) != token.text for token in doc)
    seen = [token for token in doc if not soft(token)] if odd else doc.tokens
    shown = _rewritten(seen, raw) if odd else raw
    for place, token in enumerate(seen):
        if token.is_sent_start is not None:
            shown[place].is_sent_start = token.is_sent_start
    return shown


def _rewritten(seen: list[Token], raw: "Parsed") -> "Parsed":
    """A document of the tokens that the parser is shown."""
    blanks = [bool(token.whitespace_) or (token.i + 1 < len(token.doc) and soft(token.nbor(1))) for token in seen]
    shown = type(raw)(raw.vocab, words=[_shown(token.text) for token in seen], spaces=blanks)
    for place, token in enumerate(seen):
        if not _is_name(token.text):
            shown[place].norm_ = token.norm_.replace(CURLY, "'")
    return shown


def taken_over(doc: Doc, reads: list[Read], heads: list[int]) -> Doc:
    """The document grown by what was read of its twin; a line end that was left out hangs on the word before."""
    every_place = range(len(doc))
    places = every_place if len(reads) == len(doc) else [place for place in every_place if not soft(doc[place])]
    every = [LINE_END] * len(doc)
    tops = [place - 1 for place in range(len(doc))]
    for place, read, head in zip(places, reads, heads, strict=True):
        every[place] = replace(read, lemma=doc[place].text) if _is_name(doc[place].text) else read
        tops[place] = places[head]
    doc.grow(every, tops)
    return doc


def soft(token: Token) -> bool:
    """True for a line end after which the sentence goes on."""
    if token.text != "\n" or token.i == 0 or token.i + 1 == len(token.doc):
        return False
    following = token.nbor(1)
    return not following.is_sent_start and not following.is_space


def _is_name(text: str) -> bool:
    return "-" in text and NAME.match(text) is not None


@lru_cache(maxsize=50_000)
def _shown(text: str) -> str:
    """What the parser is shown for a word."""
    return STAND_IN if _is_name(text) else text.replace(CURLY, "'")
