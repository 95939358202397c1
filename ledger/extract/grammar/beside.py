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
    whose = [each for each in verb.lefts if each.dep_ == "nsubj" and each.i == verb.i - 2] if judged else []
    return bool(whose) and (whose[0].left_edge.i == 0 or whose[0].left_edge.nbor(-1).text != ",")


def meanwhile(verb: "Token", frames: str) -> bool:
    """True for the "as" of what goes on besides: "prices rise as traders report shortages", but "as he told us".

    ``frames`` are the letters of what the verb governs in the lexicon.
    """
    things = [each for each in verb.rights if each.dep_ == "dobj"]
    return "i" not in frames and bool(things) and all(each.pos_ in {"NOUN", "PROPN"} for each in things)


def unparted(verb: "Token") -> "list[Token]":
    """The clauses beside a verb, less those that a semicolon parts from it: "it was late; he said he was tired"."""
    every = [each for each in verb.children if each.dep_ == "ccomp"]
    if not every:
        return every
    whose = next((each.left_edge.i for each in verb.lefts if each.dep_ in {"nsubj", "nsubjpass"}), 0)
    is_cut = whose > 0 and verb.doc.tokens[whose - 1].text == ";"
    return [each for each in every if each.i > verb.i] if is_cut else every
