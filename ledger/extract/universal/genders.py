"""The gender and number of a noun, where its own form or the word before it shows them; a parser guesses them often."""

from functools import cache
from typing import TYPE_CHECKING

from ...lexicon import Row, load
from ..text.lookup import words
from .vocabulary import low

if TYPE_CHECKING:
    from ..grammar.tokens import Token

BETWEEN = 2
"""Adjectives that may stand between an article and its noun: "une jeune et jolie", no more."""


@cache
def _determiners(language: str) -> dict[str, Row]:
    return {row["word"]: row for row in load("determiners", language)}


def determiner(noun: "Token") -> "Token | None":
    """The article, possessive or pointing word of a noun, over adjectives; ``None`` where there is none."""
    for back in range(1, BETWEEN + 2):
        if noun.i < back or noun.sent.start > noun.i - back:
            return None
        token = noun.nbor(-back)
        if low(token) in _determiners(token.lang_):
            return token
        if token.pos_ not in {"ADJ", "NUM", ""} and low(token) not in words("function", "young", "role", token.lang_):
            return None
    return None


def number_shown(word: "Token") -> str:
    """The number that a determiner shows, "one" for every other word."""
    row = _determiners(word.lang_).get(low(word))
    return row["number"] if row is not None else "one"


def gender_of_noun(noun: "Token") -> str | None:
    """Either "m" or "f": as listed, by the word before it, at last by the parser; ``None`` if nothing shows it."""
    listed = [each for each in ("m", "f") if low(noun) in words("titles", each, "gender", noun.lang_)]
    if len(listed) == 1:
        return listed[0]
    before = determiner(noun)
    shown = _determiners(noun.lang_)[low(before)]["gender"] if before is not None else "-"
    if shown != "-":
        return shown
    return {"Masc": "m", "Fem": "f"}.get(next(iter(noun.morph.get("Gender", [])), ""))


def number_of_noun(noun: "Token") -> str:
    """Either "one" or "many", by the word before it, else by the parser."""
    before = determiner(noun)
    if before is not None:
        return _determiners(noun.lang_)[low(before)]["number"]
    return "many" if noun.tag_ in {"NNS", "NNPS"} else "one"
