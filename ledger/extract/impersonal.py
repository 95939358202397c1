"""Clauses that an impersonal judgement is about: "it is unclear whether he fled" states, and doubts, that he fled."""

from itertools import takewhile
from typing import TYPE_CHECKING

from .lookup import words
from .tree import child, own_subject

if TYPE_CHECKING:
    from .tokens import Token

GROUNDS = words("judging", "ground")
"""Nouns of "there is no evidence that" and "we have no evidence that": what follows is what is stated."""


def judged(verb: "Token") -> "Token | None":
    """The clause that "it is unclear whether" or "it is feared that" is about: that clause is what is stated."""
    it = own_subject(verb)
    personal = child(verb, {"acomp", "oprd", "auxpass"}) is not None and it is not None and it.lower_ == "it"
    there = child(verb, {"attr"}) if child(verb, {"expl"}) is not None else None
    if verb.lemma_ == "have":
        there = child(verb, {"dobj"})
    if not personal and (there is None or there.lemma_ not in GROUNDS):
        return None
    about = (each for each in verb.subtree if each.dep_ in {"ccomp", "csubj", "advcl", "acl"} and each.i > verb.i)
    return next((each for each in about if _marked(each) and own_subject(each) is not None and _of(each, verb)), None)


def _of(clause: "Token", verb: "Token") -> bool:
    """False for what stands in a relative clause below: "it was opposed by the owners, who said that …"."""
    between = takewhile(lambda above: above.i != verb.i, clause.ancestors)
    return not any(above.dep_ == "relcl" for above in between)


def _marked(verb: "Token") -> bool:
    mark = child(verb, {"mark"})
    return verb.dep_ == "ccomp" if mark is None else mark.lower_ in {"that", "whether"}
