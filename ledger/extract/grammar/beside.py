"""What stands beside a name and tells who it is: a noun in apposition, or a participle behind a comma."""

from typing import TYPE_CHECKING

from ..text.lookup import framed

if TYPE_CHECKING:
    from .tokens import Token


def apposed(noun: "Token") -> bool:
    """True for a noun that tells what a name beside it is: "Ann Bell, the alleged owner", "the owner, Ann Bell"."""
    if noun.pos_ != "NOUN":
        return False
    return noun.dep_ == "appos" or any(child.dep_ == "appos" and child.pos_ == "PROPN" for child in noun.rights)


def parted(verb: "Token") -> bool:
    """True for a participle that a comma parts from its noun, and that a parser takes for a finite verb.

    "Omar Reyl, considered the richest man, fled": an active verb is parted from its subject by no comma or by two.
    """
    if verb.tag_ not in ("VBN", "VBD") or verb.i < 2 or verb.nbor(-1).text != ",":
        return False
    judged = verb.lemma_.lower() in framed("hedges", ("self", "passive"))
    return judged and any(child.dep_ == "nsubj" and child.i == verb.i - 2 for child in verb.lefts)
