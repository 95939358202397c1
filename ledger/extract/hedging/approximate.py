"""Words that leave a number open: "around", "at least", "nearly"."""

from collections.abc import Sequence
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING

from ...lexicon import load
from ..grammar.once import once_a_sentence

if TYPE_CHECKING:
    from ..grammar.tokens import Sentence, Token

BETWEEN = frozenset({"$", "€", "£", "a", "the", "an", "us$"})

NUMERAL = attrgetter("like_num")

HEAPS = frozenset({"dozens", "half", "hundreds", "thousands"})
"""Words that count as a number does."""


@once_a_sentence
def counts(sentence: "Sentence") -> bool:
    """True if the sentence holds a number, which may be left open."""
    return not HEAPS.isdisjoint(sentence.words) or True in map(NUMERAL, sentence.tokens)


def approximations(tokens: "Sequence[Token]") -> "tuple[tuple[Token, ...], ...]":
    """The approximators among these tokens that stand right before a number."""
    listed = _listed(tokens[0].lang_) if tokens else frozenset()
    openers = _openers(tokens[0].lang_) if tokens else frozenset()
    texts = [token.lower_ for token in tokens]
    if openers.isdisjoint(texts):
        return ()
    found: list[tuple[Token, ...]] = []
    last = 0
    for place in [place for place, text in enumerate(texts) if text in openers]:
        size = next((n for n in (4, 3, 2, 1) if " ".join(texts[place : place + n]) in listed), 0)
        if size and place >= last and _number(tokens[place + size : place + size + 2]):
            last = place + size
            found.append(tuple(tokens[place : place + size]))
    return tuple(found)


@cache
def _listed(language: str) -> frozenset[str]:
    return frozenset(row["word"] for row in load("approximators", language))


@cache
def _openers(language: str) -> frozenset[str]:
    return frozenset(phrase.split()[0] for phrase in _listed(language))


def _number(following: "Sequence[Token]") -> bool:
    skipped = [token for token in following if token.lower_ not in BETWEEN]
    return bool(skipped) and (skipped[0].like_num or skipped[0].lower_ in HEAPS)
