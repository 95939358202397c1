"""Surnames that are words of bodies and places as well: Ann Hill, Damon Park."""

from ..grammar.capitals import Word
from ..text.lookup import words

LONGEST = 3
"""Words of the longest such name."""


def is_surname(rest: list[Word], acting: frozenset[str]) -> bool:
    """True where such a word ends a name that begins with a given name or stands alone, and does what persons do.

    ``acting`` are the verbs of what persons do.
    """
    last = rest[-1]
    if len(rest) > LONGEST or last.low not in words("capitals", "surname", language=last.language):
        return False
    head = last.tokens[-1]
    shown = rest[0].low.split("-")[0]
    named = len(rest) == 1 or any(shown in words("given", each, "gender", last.language) for each in ("m", "f"))
    return named and head.dep_ == "nsubj" and head.head.lemma_ in acting
