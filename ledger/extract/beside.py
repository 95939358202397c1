"""What stands beside a name and tells who it is: a noun in apposition, or a participle behind a comma."""

from typing import TYPE_CHECKING

from .lookup import words

if TYPE_CHECKING:
    from .tokens import Token


def apposed(noun: "Token") -> bool:
    """True for a noun that tells what a name beside it is: "Ann Bell, the alleged owner", "the owner, Ann Bell"."""
    named = noun.dep_ == "appos" or any(child.dep_ == "appos" and child.pos_ == "PROPN" for child in noun.rights)
    return named and noun.pos_ == "NOUN"


def parted(verb: "Token") -> bool:
    """True for a participle that a comma parts from its noun, and that a parser takes for a finite verb.

    "Omar Reyl, considered the richest man, fled": an active verb is parted from its subject by no comma or by two.
    """
    if verb.tag_ not in ("VBN", "VBD") or verb.i < 2 or verb.nbor(-1).text != ",":
        return False
    judged = verb.lemma_.lower() in words("hedges", "self") | words("hedges", "passive")
    return judged and any(child.dep_ == "nsubj" and child.i == verb.i - 2 for child in verb.lefts)
