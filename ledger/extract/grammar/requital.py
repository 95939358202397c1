"""Requital: a reward "for fighting" tells that somebody fought."""

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

from ...lexicon import load
from .tree import best_name, child, subject, subtree

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


def doer(verb: "Token") -> "list[Token]":
    """The words before a deed of requital that tell whose it was; empty where nobody is named as its doer.

    Of "was thanked for staying" the subject, of "thanked her for staying" the object.
    """
    above = verb.head.head
    if above.pos_ == "NOUN":
        owned = child(above, {"poss"}) is not None
        return _name(subject(above.head) if above.dep_ == "dobj" and not owned else None)
    passive = child(above, {"auxpass"}) is not None
    return _name(subject(above) if passive else child(above, {"dobj"}))


def earned_by(verb: "Token | None", said: "Sequence[Token]") -> "list[Token]":
    """The "their reward for" that a deed needs before it where it has no doer of its own."""
    if verb is None or not said or said[0] is not verb or not recompensed(verb) or verb.head.head.pos_ != "NOUN":
        return []
    return [token for token in subtree(verb.head.head, [verb]) if token.i <= verb.head.i]


def _name(noun: "Token | None") -> "list[Token]":
    return best_name(noun) if noun is not None else []
