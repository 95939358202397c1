"""What is neither said nor denied: "declined to confirm", "neither confirm nor deny", "did not dispute that".

Whoever does not say a thing leaves it where it was. What they are asked about is left open, and is nobody's statement.
"""

from typing import TYPE_CHECKING

from ..grammar import scope
from ..grammar.once import once
from ..grammar.tree import SUBJECTS
from ..text.lookup import framed, words

if TYPE_CHECKING:
    from ..grammar.tokens import Token

OPPOSED = ("confirm", "deny")
"""Frames of the verbs of which somebody does neither, or is asked to do one: "confirm or deny"."""

EITHER = frozenset({"or", "nor"})


@once
def withheld(verb: "Token") -> bool:
    """True for what somebody declines to do, and for both verbs of "confirm or deny"."""
    return (
        paired(verb)
        or falls_short(verb)
        or unable(verb)
        or _given_up(verb)
        or any(above.lemma_.lower() in words("refuting", "lower") for above, _ in scope.governors(verb))
    )


@once
def unable(verb: "Token") -> bool:
    """True for the "confirm" of "was unable to confirm", "has not been able to confirm" and "has yet to confirm"."""
    above = verb.head
    if verb.dep_ == "xcomp" and "yet" in verb.sent.words and above.lemma_ in ("have", "be"):
        return any(each.lower_ == "yet" for each in (*above.rights, *verb.lefts))
    if verb.dep_ != "xcomp" or above.lower_ not in ("able", "unable"):
        return False
    holders = (above, above.head) if above.dep_ == "acomp" else (above,)
    return (above.lower_ == "unable") != any(each.dep_ == "neg" for held in holders for each in held.children)


def _given_up(verb: "Token") -> bool:
    """True for the "denying" of "stopped denying", behind which nothing is denied any more."""
    ceased = verb.dep_ == "xcomp" and verb.head.lemma_ in words("refuting", "ceased")
    return ceased and verb.lemma_.lower() in words("refuting", "deny")


def unopposed(verb: "Token") -> bool:
    """True for "did not dispute", "never denied": whoever does not contest a thing has not said that it is so."""
    opposes = verb.lemma_.lower() in words("refuting", "open")
    return opposes and any(each.dep_ == "neg" or each.lower_ == "longer" for each in verb.children)


@once
def withdrawn(noun: "Token") -> bool:
    """True for the claim or denial that somebody takes back, or that there are none of: "there were no reports that".

    A claim that is retracted is denied, and no less read.
    """
    denial = noun.lemma_.lower() == "denial"
    taking = framed("refuting", ("withdraw", "deny") if denial else ("withdraw",))
    if noun.dep_ == "attr" and any(each.lower_ == "no" for each in noun.lefts):
        return f"no {noun.lemma_.lower()}" not in words("hedges", "noun")
    if noun.pos_ != "NOUN" or noun.dep_ not in ("dobj", "nsubjpass") or noun.head.lemma_.lower() not in taking:
        return False
    denied = noun.head.lemma_.lower() in words("refuting", "deny")
    return (denial or not denied) and noun.lemma_.lower() in words("refuting", "charge")


@once
def falls_short(verb: "Token") -> bool:
    """True for the "saying" of "stopped short of saying"."""
    if verb.dep_ != "pcomp" or verb.head.lower_ != "of" or "short" not in verb.sent.words:
        return False
    above = verb.head.head
    return above.lower_ == "short" or any(each.lower_ == "short" for each in above.children)


@once
def paired(verb: "Token") -> bool:
    """True for both verbs of "neither confirm nor deny"."""
    lemma = verb.lemma_.lower()
    if lemma not in framed("refuting", OPPOSED):
        return False
    first = verb.head if verb.dep_ == "conj" else verb
    both = {first.lemma_.lower(), *(each.lemma_.lower() for each in first.children if each.dep_ == "conj")}
    tied = any(each.lower_ in EITHER for each in first.children if each.dep_ == "cc")
    return tied and all(not both.isdisjoint(words("refuting", frame)) for frame in OPPOSED)


def by_nothing(verb: "Token") -> bool:
    """True for the "suggest" of "there is nothing to suggest that" and "nothing suggests that"."""
    if verb.lemma_.lower() not in words("hedges", "nothing"):
        return False
    whose = next((each for each in verb.lefts if each.dep_ in SUBJECTS), None)
    whom = verb.head if whose is None and verb.dep_ in ("relcl", "acl") else whose
    return whom is not None and whom.lower_ == "nothing"
