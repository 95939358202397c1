"""Requital: a reward "for fighting" tells that somebody fought."""

from functools import cache
from typing import TYPE_CHECKING

from ..lexicon import load

if TYPE_CHECKING:
    from .tokens import Token


@cache
def requitals(language: str = "en") -> frozenset[str]:
    """Nouns and verbs of requital; what follows "for" was done."""
    return frozenset(row["lemma"] for row in load("requitals", language))


def recompensed(verb: "Token") -> bool:
    """True for the deed in "a reward for fighting" or "thanked for staying": that it was done is taken as told."""
    phrase = verb.head
    return phrase.lower_ == "for" and verb.tag_ == "VBG" and phrase.head.lemma_ in requitals()
