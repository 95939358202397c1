"""Whom a pronoun cannot mean, by the grammar of its own clause."""

from typing import TYPE_CHECKING

from ..grammar.tree import SUBJECTS
from ..text.lookup import words

if TYPE_CHECKING:
    from ..grammar.tokens import Token
    from .traces import Trace

ACTED_ON = frozenset({"dobj", "dative", "pobj"})
ACTING = frozenset({"who", "that", "which"})
"""Relative pronouns that may be the subject of their clause."""

TOWARDS = frozenset({"to", "at", "against", "of", "from"})
"""Prepositions that lead to another than the subject: "paid tribute to him", but "kept the papers with him"."""


def barred(token: "Token", trace: "Trace") -> bool:
    """An object is not its own subject ("he hit him"); "his" beside a name is not that name ("Ann, his aide").

    Nor is the subject of a relative clause, or an object beside "who", the name it hangs on: "Ann, whom she sued".
    """
    other, head = trace.token, token.head
    if token.dep_ == "poss":
        beside = head.i == other.i or (head.dep_ == "appos" and head.head.i == other.i)
        return beside or (other.dep_ == "poss" and head.head.i == other.i) or _made(head, other)
    if token.dep_ in SUBJECTS and head.dep_ == "relcl" and head.head.i == other.i:
        return True
    if token.dep_ in ACTED_ON and not token.lower_.endswith("self") and _opposed(token, other):
        return True
    same = head.i == other.head.i or (token.dep_ == "pobj" and head.head.i == other.head.i)
    return same and not token.lower_.endswith("self") and token.dep_ != other.dep_


def _made(noun: "Token", other: "Token") -> bool:
    """True for "named Max Rohl as his heir": nobody is made his own."""
    made = noun.dep_ == "pobj" and noun.head.lower_ == "as" and other.dep_ in {"dobj", "oprd"}
    return made and noun.head.head.i == other.head.i


def _opposed(token: "Token", other: "Token") -> bool:
    """True for the object of a relative clause whose subject stands for that name: "Ann, who once opposed her"."""
    verb = token.head if token.dep_ != "pobj" else token.head.head
    if verb.dep_ != "relcl" or not any(each.lower_ in ACTING and each.dep_ in SUBJECTS for each in verb.lefts):
        return False
    noun = verb.head
    return other.i == noun.i or (noun.dep_ == "appos" and noun.head.i == other.i)


def acts_on(trace: "Trace", token: "Token") -> bool:
    """True for the subject of what is done to "him", or goes to him: whoever that is, by any name, he is another."""
    if token.dep_ == "poss":
        return _helped(token) and _under(trace.token, token.head.head.head, trace.gender is None)
    if token.dep_ not in ACTED_ON or token.lower_.endswith("self"):
        return False
    verb = token.head
    if token.dep_ == "pobj":
        verb = verb.head if verb.lower_ in TOWARDS else verb
        verb = verb.head if verb.dep_ == "dobj" and not any(each.dep_ == "poss" for each in verb.lefts) else verb
    return _under(trace.token, verb, False)


def _helped(owner: "Token") -> bool:
    """True for the "her" of "rushed to her defence": nobody comes to the own."""
    to = owner.head.head
    return owner.head.dep_ == "pobj" and to.lower_ == "to" and owner.head.lower_ in words("speaking", "for another")


def _under(name: "Token", verb: "Token", within: bool) -> bool:
    """True for a name that is the verb's subject, or stands in apposition to it or ``within`` it."""
    named = name.head if name.dep_ == "appos" else name
    if within and name.dep_ == "appos" and named.dep_ == "pobj" and named.head.dep_ == "prep":
        named = named.head.head
    return named.dep_ in SUBJECTS and named.head.i == verb.i


def quotes_of(trace: "Trace", token: "Token") -> bool:
    """True for whoever the words name that "he" is quoted with: '"Ann is honest," he said' is not said by Ann."""
    if token.dep_ not in SUBJECTS or trace.token.pos_ != "PROPN" or not trace.token.i < token.i:
        return False
    said = any(each.is_quote for each in token.doc[max(0, token.i - 2) : token.i])
    return said and token.head.is_ancestor(trace.token)
