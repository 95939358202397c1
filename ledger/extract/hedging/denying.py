"""Who denies, and what is told to be untrue: "denied that he fled", "claims that he fled are baseless"."""

from functools import cache
from typing import TYPE_CHECKING

from ..grammar import scope
from ..grammar.judging import charges, judged
from ..grammar.once import once
from ..text.lookup import framed, words
from .cues import rows
from .negated import negated
from .withholding import withheld

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..grammar.tokens import Token

JUDGING = ("untrue", "lie", "absurd", "confirm", "footing", "against", "so", "belying")
"""Frames of the words by which a rumour or a claim is told to be untrue, or not to be."""

FALSE = ("untrue", "lie")
RELATED = frozenset({"acomp", "attr", "xcomp", "acl", "oprd"})
"""Relations to its verb of what is said of a rumour; what somebody calls one is said by them."""

TRUE = frozenset({"true", "correct"})
"""What a rumour is not, where it is refuted."""

TRUTH = frozenset({"in", "to", "behind"})
"""Prepositions of "no truth in the rumour"."""


@cache
def denying() -> frozenset[str]:
    """The lemmas that deny, of those with a particle the verb: "rule" of "rule out"."""
    return frozenset([phrase.split(" ")[0] for phrase in framed("refuting", ("deny", "judge", "accept", "standing"))])


@once
def denies(word: "Token") -> bool:
    """True for a word by which a speaker denies what the clause says: "denied that he fled", "called it a lie"."""
    lemma = word.lemma_.lower()
    if lemma not in denying():
        return False
    if lemma in words("refuting", "judge"):
        return bool(judged(word)) and not negated(word)
    if lemma in words("refuting", "accept"):
        return negated(word) and any(map(_is_clause, word.rights))
    whole = [lemma, *[f"{lemma} {particle.lower_}" for particle in word.children if particle.dep_ == "prt"]]
    return not words("refuting", "deny").isdisjoint(whole) and not negated(word) and not withheld(word)


def _is_clause(word: "Token") -> bool:
    return word.dep_ == "ccomp" and not scope.infinitive(word)


@once
def refuted(noun: "Token") -> bool:
    """True for rumours or claims that somebody denies or that are untrue."""
    head = scope.above(noun) or noun
    return disproved(noun) or denies(head) or any(denies(word) for word in noun.lefts)


@once
def disproved(noun: "Token") -> bool:
    """True for rumours or claims of which it is told that they are untrue, by whoever tells of them."""
    head = scope.above(noun) or noun
    around = [head, *_said_of(head, RELATED if noun.dep_ in scope.SUBJECTS else RELATED - {"oprd"})]
    false = framed("refuting", (*FALSE, "absurd") if noun.lemma_.lower() in charges() else FALSE[:1])
    if any(word.lower_ in false and not negated(word) for word in around):
        return True
    if any(word.lower_ in TRUE and negated(word) for word in around):
        return True
    return _is_false(noun) or truthless(noun) or _has_no_footing(noun, head) or _falls(noun, head)


def _said_of(head: "Token", related: frozenset[str]) -> "Iterator[Token]":
    """What is said of the subject: "turned out to be false", "was found to be a lie"."""
    for word in (child for child in head.children if child.dep_ in related):
        yield word
        yield from (child for child in word.children if child.dep_ in ("acomp", "attr", "xcomp"))
        deeper = (below for each in word.children if each.dep_ == "xcomp" for below in each.children)
        yield from (below for below in deeper if below.dep_ == "acomp")


def _is_false(noun: "Token") -> bool:
    """True for "the false claim that", "the lie that" and the reports that something is "contrary to"."""
    if noun.lemma_.lower() not in charges():
        return False
    so = noun.dep_ == "pobj" and noun.head.lower_ == "as" and not negated(noun.head.head)
    false = framed("refuting", (*FALSE, "absurd") if so else FALSE) - rows("adjective").keys()
    called = any(word.dep_ in CALLED[so] and word.lower_ in false for word in noun.lefts)
    against = noun.dep_ == "pobj" and noun.head.head.lower_ in words("refuting", "against")
    return called or against


CALLED = (frozenset({"amod"}), frozenset({"amod", "compound"}))
"""Relations of the "false" of "the false claim", and of the "nonsense" of "labelled as nonsense claims that"."""


def truthless(noun: "Token") -> bool:
    """True for "there is no truth in the rumour", "not a word of truth in the story"."""
    if noun.dep_ != "pobj" or noun.head.lower_ not in TRUTH:
        return False
    above = noun.head.head
    tops = [child for child in above.children if child.dep_ == "attr"] if above.pos_ in scope.VERBAL else [above]
    return any(map(_is_no_footing, tops))


def _is_no_footing(noun: "Token") -> bool:
    """True for "no basis", "not a word of truth"."""
    parts = [part for of in noun.rights if of.lower_ == "of" for part in of.children]
    named = any(each.lemma_.lower() in words("refuting", "footing") for each in (noun, *parts))
    return named and (any(each.lower_ == "no" for each in noun.lefts) or negated(noun) or negated(noun.head))


def _has_no_footing(noun: "Token", head: "Token") -> bool:
    """True for claims that have no basis, lack foundation, or are without substance."""
    if noun.dep_ not in scope.SUBJECTS:
        return False
    things = [child for child in head.rights if child.dep_ == "dobj"]
    lacking = [each for prep in head.rights if prep.lower_ == "without" for each in prep.children]
    if head.lemma_ == "have":
        return any(map(_is_no_footing, things))
    lacking += things if head.lemma_ == "lack" else []
    return not negated(head) and any(each.lemma_.lower() in words("refuting", "footing") for each in lacking)


def _falls(noun: "Token", head: "Token") -> bool:
    """True for a claim that does not stand up, or hold water."""
    if noun.dep_ not in scope.SUBJECTS or not negated(head):
        return False
    ends = (each.lower_ for each in head.rights)
    return any(f"{head.lemma_.lower()} {each}" in words("refuting", "standing") for each in ends)
