"""A verb of saying that a parser took for another word behind a clause: "Luc Morin, qui aurait fui, nie tout"."""

from typing import TYPE_CHECKING

from .vocabulary import verbs

if TYPE_CHECKING:
    from ..tokens import Token

OTHER = frozenset({"NOUN", "ADJ", "ADV", "PROPN"})
NAMING = frozenset({"NOUN", "PROPN", "PRON"})


def is_lost(token: "Token") -> bool:
    """True for such a word behind the comma that ends a clause set off from the noun that heads the sentence."""
    if token.pos_ not in OTHER or not token.is_lower or token.is_sent_start or token.lower_ not in verbs(token.lang_):
        return False
    if not token.i or token.nbor(-1).text != "," or token.lower_.endswith(("é", "ée", "és", "ées")):
        return False
    top = _top(token)
    clauses = (each for each in top.children if each.dep_.startswith("acl") and top.i < each.i < token.i)
    return top.pos_ in NAMING and top.i < token.i and any(each.left_edge.nbor(-1).text == "," for each in clauses)


def find(verb: "Token", heads: list[int], relations: list[str]) -> None:
    """Make the verb the head of its sentence, the noun before its subject, and hang what follows on the verb."""
    top = _top(verb)
    for each in verb.sent.tokens:
        if each.i > verb.i and (each.head == top or each.head.i == each.i or each is verb.head):
            heads[each.i] = verb.i
            relations[each.i] = "dobj" if each.dep_ in {"conj", "ROOT", "obj"} else relations[each.i]
    heads[verb.i], relations[verb.i] = verb.i, "ROOT"
    heads[top.i], relations[top.i] = verb.i, "nsubj"


def _top(token: "Token") -> "Token":
    while token.head.i != token.i:
        token = token.head
    return token
