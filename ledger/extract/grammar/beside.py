"""What stands beside a name and tells who it is: a noun in apposition, or a participle behind a comma."""

from typing import TYPE_CHECKING

from ..text.lookup import framed

if TYPE_CHECKING:
    from .tokens import Token


def apposed(noun: "Token") -> bool:
    """True for a noun that tells what a name beside it is: "Ann Bell, the alleged owner", "the owner, Ann Bell"."""
    if noun.pos_ != "NOUN":
        return False
    return noun.dep_ == "appos" or any(each.dep_ == "appos" and each.pos_ == "PROPN" for each in noun.rights)


def parted(verb: "Token") -> bool:
    """True for a participle that a comma parts from its noun, and that a parser takes for a finite verb.

    "Omar Reyl, considered the richest man, fled": an active verb is parted from its subject by no comma or by two.
    """
    if verb.tag_ not in ("VBN", "VBD") or verb.i < 2 or verb.nbor(-1).text != ",":
        return False
    judged = verb.lemma_.lower() in framed("hedges", ("self", "passive"))
    return judged and any(each.dep_ == "nsubj" and each.i == verb.i - 2 for each in verb.lefts)


def meanwhile(verb: "Token", frames: str) -> bool:
    """True for the "as" of what goes on besides: "prices rise as traders report shortages", but "as he told us".

    ``frames`` are the letters of what the verb governs in the lexicon.
    """
    things = [each for each in verb.rights if each.dep_ == "dobj"]
    return "i" not in frames and bool(things) and all(each.pos_ in {"NOUN", "PROPN"} for each in things)
