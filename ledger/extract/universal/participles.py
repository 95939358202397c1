"""Participles behind "has" that a parser took for another class of word: "a nié vendredi avoir …", "n'a pas réagi"."""

from typing import TYPE_CHECKING

from .vocabulary import does, verbs

if TYPE_CHECKING:
    from ..grammar.tokens import Token


def is_helped(token: "Token") -> bool:
    """True for a participle of saying that the parser took for the noun that "has" has: "a nié vendredi avoir …"."""
    if token.pos_ not in {"NOUN", "ADJ"} or token.head.i >= token.i or not does(token.head, "have"):
        return False
    if any(each.pos_ != "ADV" for each in token.doc[token.head.i + 1 : token.i]):
        return False
    return token.dep_ in {"obj", "xcomp", "amod", "advmod"} and token.lower_ in verbs(token.lang_)


def is_participle(token: "Token") -> bool:
    """True for a participle behind its auxiliary "has" that was given another class: "a grandi", "n'a pas réagi"."""
    if token.pos_ not in {"NOUN", "ADJ", "ADV"} or not token.is_lower or not token.lower_.endswith(PARTICIPLES):
        return False
    return any(each.dep_.startswith("aux") and each.i < token.i and does(each, "have") for each in token.children)


PARTICIPLES = ("é", "ée", "és", "ées", "i", "ie", "is", "ies", "u", "ue", "us", "ues", "it", "ert", "aint", "eint")
"""Endings of French past participles."""


def raise_participle(verb: "Token", heads: list[int], relations: list[str]) -> None:
    """Make the participle the head of its clause, "has" its auxiliary."""
    has = verb.head
    heads[verb.i] = verb.i if heads[has.i] == has.i else heads[has.i]
    relations[verb.i] = relations[has.i]
    heads[has.i], relations[has.i] = verb.i, "aux"
    for each in has.children:
        if each.i != verb.i:
            heads[each.i] = verb.i
