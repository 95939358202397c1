"""Words that say nothing without what they point at or stand for: "denied it", "denied any link"."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..text.lookup import words

if TYPE_CHECKING:
    from .tokens import Token

POINTING = frozenset({"object", "complement", "about", "prepositional", "rest"})
"""Constructs whose content may be such a word."""

EMPTY = words("pointing", "empty")
"""Pronouns, articles, and nouns that only relate one thing to another."""


def only_points(words: "Sequence[Token]") -> bool:
    """True for words that tell nothing by themselves."""
    return all(token.lower_ in EMPTY for token in words if token.is_alpha)


def only_stands_in(words: "Sequence[Token]") -> bool:
    """True for "to do so", "them not to": what is to be done stands elsewhere."""
    return all(token.lower_ in EMPTY or token.lower_ in DOING for token in words if token.is_alpha)


DOING = frozenset({"to", "do", "not"})
"""The words of an infinitive that stands for another."""
