"""Turns of an interview: who is named at the head of a line before a colon, in full or by initials."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from ..attribution import turns
from ..text.lookup import given_names
from .vocabulary import does, low

if TYPE_CHECKING:
    from ..attribution.attribution import Attribution
    from ..grammar.tokens import Sentence, Token
    from ..text.quotes import Quote


def by_turn(sentence: "Sentence", quotes: "tuple[Quote, ...]") -> "Iterator[Attribution]":
    """Who is named at the head of a line answers for the rest of it, if the words before the colon are a name."""
    for one in turns.by_turn(sentence, quotes):
        said = one.content[0].idx
        quoted = any(quote.outer.start in range(one.cue[0].idx, said + 1) for quote in quotes)
        if is_turn(one.phrases[0], quoted):
            yield one


def is_turn(words: "Sequence[Token]", quoted: bool) -> bool:
    """True for a name or initials; a heading's other words ("Affaire Lund : ") are none."""
    if is_initials(words):
        return True
    named = all(token.text[:1].isupper() or does(token, "of") for token in words)
    given = not given_names(words[0].lang_).isdisjoint(low(words[0]).split("-"))
    return named and (given or (quoted and words[-1].pos_ == "PROPN" and words[0].pos_ == "PROPN"))


def is_initials(words: "Sequence[Token]") -> bool:
    """True for "R. T." and "R.T."."""
    text = "".join(token.text for token in words)
    return (
        len(text) <= 6
        and text.endswith(".")
        and all(part.isupper() and len(part) == 1 for part in text[:-1].split("."))
    )
