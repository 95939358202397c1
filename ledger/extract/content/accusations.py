"""Accusations that run on: "is accused of fraud, of having lied" names two deeds under one accusation."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ..grammar.inflection import plural
from ..grammar.statement import Statement
from ..grammar.tree import FINITE, best_name, child, own_subject, set_off, verb_group
from ..hedging.negated import negated
from ..text.lookup import words
from .copulas import SUBJECTIVE

if TYPE_CHECKING:
    from ..grammar.tokens import Token

ACCUSING = words("speaking", "accusing")
"""Verbs whose passive names an accused, and whose phrases name deeds."""

CHARGING = ACCUSING | {"blame", "criticise", "criticize", "rebuke", "condemn"}
"""Verbs whose active names the accused as their object, and the deed behind "of", "with" or "for"."""


RELATIVE = frozenset({"WDT", "WP"})
"""Tags of the pronoun in "a firm that inspectors accuse of fraud"."""


TELLING = FINITE | {"VBG"}
"""Tags of the verb of a clause, or of a participle that stands for one."""


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


def as_accused(kept: "list[Token]") -> "tuple[list[Token], dict[int, str]]":
    """The words of "accused the firm of fraud" as "the firm is accused of fraud", where no verb stands among them."""
    if not TELLING.isdisjoint([token.tag_ for token in kept]):
        return kept, {}
    charge = next((token for token in kept if token.dep_ == "pobj" and _accusing_of(token, kept)), None)
    if charge is None:
        return kept, {}
    tie, verb, whom = _accusing_of(charge, kept) or (charge, charge, charge)
    before = [token for token in kept if token.i < tie.i]
    if len(before) == len(kept) or whom not in before or any(token not in {*whom.subtree} for token in before):
        return kept, {}
    done = verb.text if verb.tag_ in {"VBN", "VBD"} else verb.lemma_ + ("d" if verb.lemma_.endswith("e") else "ed")
    be = "are" if whom.lower_ in {"them", "us"} or plural(whom) else "is"
    forms = {whom.i: SUBJECTIVE.get(whom.lower_, whom.text), verb.i: f"{be} {done}"}
    return [*before, verb, tie, *kept[len(before) :]], forms


def _accusing_of(charge: "Token", kept: "list[Token]") -> "tuple[Token, Token, Token] | None":
    """The "of" before a charge, the active verb that accuses, and whom; ``None`` if they stand among the words."""
    tie = charge.head
    verb = tie.head.head if tie.head.dep_ == "dobj" else tie.head
    whom = child(verb, {"dobj"}) if verb.lemma_ in ACCUSING and tie not in kept and verb not in kept else None
    if whom is None or not verb.i < whom.i < tie.i:
        return None
    more = tie.head is not verb and any(token.i > tie.i and token.lower_ == tie.lower_ for token in kept)
    return None if more else (tie, verb, whom)  # of "the head of the union of fraud" the first "of" is no charge's
