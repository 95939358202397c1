"""Nouns that name what happens: "the fire", "a sale", "his departure"."""

from functools import cache
from typing import TYPE_CHECKING

from ..text.lookup import words

if TYPE_CHECKING:
    from .tokens import Token

MADE = ("tion", "sion", "ing")
"""Endings of nouns made of verbs; of the other endings the lexicon lists each, since most that end so are things."""


def names_event(noun: "Token") -> bool:
    """True for a noun that names what happens or is done."""
    return noun.pos_ == "NOUN" and is_event(noun.lemma_.lower())


@cache
def is_event(lemma: str) -> bool:
    """True for such a noun's lemma in small letters."""
    made = lemma.endswith(MADE) and lemma not in words("events", "thing")
    return made or lemma in words("events", "event")
