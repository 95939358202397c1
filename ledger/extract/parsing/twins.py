"""A document as the parser is shown it: a twin without what its model never saw, whose tree the document takes over."""

import re
from dataclasses import replace
from itertools import chain
from typing import Any

from ..grammar.heads import Tree
from ..grammar.tokens import Doc, Token
from ..grammar.words import Read
from ..mending.belied import belied
from ..mending.blamed import blamed
from ..mending.bytheway import claimed_by_the_way
from ..mending.clefts import clefted
from ..mending.closers import closers
from ..mending.governed import governed
from ..mending.mended import mended
from ..mending.recast import recast
from ..mending.regrown import regrown
from ..mending.rehung import rehung
from ..mending.rejoined import rejoined
from ..mending.subjects import subjects

PARTICLE = re.compile(r"(?:a|e|u)[lnrstdz]|a[sd]h|ath|ibn|abu", re.IGNORECASE)
"""What stands before the hyphen of an Arabic name and belongs to it."""

NAME = re.compile(rf"(?:{PARTICLE.pattern})-\w\w", re.IGNORECASE)
STAND_IN = "Smith"
"""What the parser is shown for a name that begins with an Arabic particle."""

COLUMNS = ("ORTH", "NORM", "SPACY", "SENT_START")
"""What the parser is shown of a word: letters, what they stand for, whether a blank follows, if a sentence begins."""

STARTS = {None: 0, True: 1, False: 2**64 - 1}
"""The parser's numbers for: nobody knows, a sentence begins, none begins (minus one)."""

Rows = Any
"""Unsigned whole numbers of 64 bits, (words, columns): an array of numpy, which is not loaded for a type's sake."""

CURLY = "’"
LINE_END = Read(tag="_SP", pos="SPACE", dep="dep", lemma="\n")
"""A line end inside a paragraph, which the parser is not shown."""


def twin(doc: Doc) -> Rows:
    """The document as the model reads it best, a word a row, by :data:`COLUMNS`.

    A plain surname stands for each name such as "al-Assad", which the model takes for an adverb; a typist's apostrophe
    for the curly one, with which it does not know "don’t"; and a line end inside a paragraph is left out: a blank
    stands for it.
    """
    from numpy import column_stack, fromiter

    hidden = {token.i for token in doc.tokens if token.text == "\n" and soft(token)}
    seen = [token for token in doc.tokens if token.i not in hidden] if hidden else doc.tokens
    letters = fromiter(chain.from_iterable([token.shown for token in seen]), "uint64").reshape(-1, 2)
    blanks = fromiter([len(token.whitespace_) for token in seen], "uint64")
    starts = fromiter([STARTS[token.is_sent_start] for token in seen], "uint64")
    rows: Rows = column_stack((letters, blanks, starts))
    if hidden:
        rows[[token.i + 1 in hidden for token in seen], COLUMNS.index("SPACY")] = 1
    return rows


def shown_as(text: str, norm: str) -> tuple[str, str | None]:
    """What the parser is shown for a word, and what that stands for; ``None`` where that is as ever."""
    return (STAND_IN, None) if _is_name(text) else (text.replace(CURLY, "'"), norm.replace(CURLY, "'"))


MENDING = (
    *(closers, claimed_by_the_way, recast, governed, mended, clefted, blamed),
    *(rehung, regrown, subjects, rejoined, belied),
)
"""The mendings of an English tree, in the order in which each may build on those before."""


def taken_over(doc: Doc, reads: list[Read], heads: list[int]) -> Doc:
    """The document grown by what was read of its twin; a line end that was left out hangs on the word before."""
    if len(reads) < len(doc):
        reads, heads = _spread(doc, reads, heads)
    for place in [token.i for token in doc.tokens if "-" in token.text]:
        if _is_name(text := doc[place].text):
            reads[place] = replace(reads[place], lemma=text)
    tree = Tree(doc.tokens, list(reads), list(heads))
    for mend in MENDING if doc.lang_ == "en" else ():
        mend(tree)
    doc.grow(tree.reads, tree.below)
    return doc


def _spread(doc: Doc, reads: list[Read], heads: list[int]) -> tuple[list[Read], list[int]]:
    """What was read of a document's twin at its place in the document, with the line ends that were left out."""
    places = [token.i for token in doc.tokens if not soft(token)]
    every, tops = [LINE_END] * len(doc), [place - 1 for place in range(len(doc))]
    for place, read, head in zip(places, reads, heads, strict=True):
        every[place], tops[place] = read, places[head]
    return every, tops


def soft(token: Token) -> bool:
    """True for a line end after which the sentence goes on."""
    if token.text != "\n" or token.i == 0 or token.i + 1 == len(token.doc):
        return False
    following = token.nbor(1)
    return not following.is_sent_start and not following.is_space


def _is_name(text: str) -> bool:
    return "-" in text and NAME.match(text) is not None
