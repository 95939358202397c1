"""Accusations that run on: "is accused of fraud, of having lied" names two deeds under one accusation."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ..grammar.statement import Statement
from ..grammar.tree import best_name, child, own_subject, set_off, verb_group
from ..hedging.governing import negated
from ..text.lookup import words

if TYPE_CHECKING:
    from ..grammar.tokens import Token

ACCUSING = words("speaking", "accusing")
"""Verbs whose passive names an accused, and whose phrases name deeds."""

CHARGING = ACCUSING | {"blame", "criticise", "criticize", "rebuke", "condemn"}
"""Verbs whose active names the accused as their object, and the deed behind "of", "with" or "for"."""


RELATIVE = frozenset({"WDT", "WP"})
"""Tags of the pronoun in "a firm that inspectors accuse of fraud"."""


def charging(verb: "Token") -> "Token | None":
    """The verb that accuses somebody of what ``verb`` tells, itself or beside another deed: "accused X of lying"."""
    phrase = verb.head if verb.dep_ == "pcomp" else verb
    while (before := _first(phrase)) is not None:
        phrase = before
    above = phrase.head.head.head if phrase.head.head.dep_ == "agent" else phrase.head
    return above if phrase.dep_ == "prep" and above.lemma_ in CHARGING else None


def _first(deed: "Token") -> "Token | None":
    """What a deed or its "of" carries on: the deed or the "of" before it; that of a deed is its own "of"."""
    if deed.dep_ in {"conj", "pcomp"}:
        return deed.head
    return deed.head if deed.dep_ == "prep" and carries_on(deed) else None


def carries_on(phrase: "Token") -> bool:
    """True for the second "of" of "of bribing judges, of laundering money", on the first deed or its "of"."""
    above = phrase.head
    if phrase.dep_ == "conj":
        return True
    return above.dep_ == "pcomp" and above.head.lower_ == phrase.lower_ and set_off(phrase)


def accused_in(verb: "Token") -> "Token | None":
    """Who is accused of what ``verb`` tells: the object of an active verb, the subject of "was accused by X of"."""
    accusing = charging(verb)
    whose = child(accusing, {"dobj", "nsubjpass"}) if accusing is not None else None
    if accusing is None or whose is None or whose.tag_ not in RELATIVE or accusing.dep_ != "relcl":
        return whose
    role = accusing.head
    return role.head if role.dep_ == "appos" and role.head.pos_ == "PROPN" else role


def carried_on(found: Iterable[Statement]) -> Iterator[Statement]:
    """The statements, those after "is accused of" put under that accusation, with the accused as their subject."""
    accused: Statement | None = None
    for one in found:
        if accused is not None and one.predicate is not None and one.predicate.dep_ in {"pcomp", "advcl", "conj"}:
            yield replace(one, under=accused.under, lent=_accused(accused, one))
        else:
            accused = _accusation(one)
            yield accused or one


def _accusation(one: Statement) -> Statement | None:
    verb = one.predicate
    phrase = child(verb, {"prep"}) if verb is not None else None
    if verb is None or phrase is None or verb.lemma_ not in ACCUSING or child(verb, {"auxpass"}) is None:
        return None
    if negated(verb):
        return None
    return replace(one, under=(*verb_group(verb), phrase))


def _accused(accusation: Statement, one: Statement) -> "tuple[Token, ...]":
    """The accused, as subject of a deed named by a phrase of its own, with the verb that accuses: "Ann is accused"."""
    verb = accusation.predicate
    whose = own_subject(verb) if verb is not None else None
    accused = tuple(best_name(whose)) if whose is not None else ()
    beside = one.predicate is not None and one.predicate.dep_ == "advcl"  # ", killing six": not the accuser did
    lent = (accused or one.lent) if beside else (one.lent or accused)
    phrased = one.words[0].tag_ == "IN" and verb is not None
    return (*lent, *verb_group(verb)) if phrased and verb is not None else lent


def tells_charge(every: "Sequence[Token]", out: set[int]) -> bool:
    """True for the "accused" of "clinics accused of billing patients": without it the deed has no verb of its own."""
    return any(token.i in out and token.dep_ == "acl" and token.lemma_ in ACCUSING for token in every)
