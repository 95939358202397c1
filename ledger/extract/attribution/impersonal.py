"""Clauses that an impersonal judgement is about: "it is unclear whether he fled" states, and doubts, that he fled.

And what is said to somebody by nobody who is named: "the court was told that", "the jury heard that", "we are told".
"""

from itertools import takewhile
from typing import TYPE_CHECKING

from ..grammar.tree import child, children, own_subject
from ..hedging.falsehood import belied, not_so
from ..hedging.modality import OPEN
from ..hedging.withholding import by_nothing
from ..text.lookup import words
from .source_words import side_by_side

if TYPE_CHECKING:
    from ..grammar.tokens import Token

GROUNDS = words("judging", "ground")
"""Nouns of "there is no evidence that" and "we have no evidence that": what follows is what is stated."""


def judged(verb: "Token") -> "Token | None":
    """The clause that "it is unclear whether" or "it is feared that" is about: that clause is what is stated."""
    it = own_subject(verb)
    seems = it is not None and it.lower_ == "it"
    judging = seems and (child(verb, {"acomp", "oprd", "auxpass"}) is not None or _may_be(verb))
    personal = judging or (seems and _is_a_lie(verb))
    there = child(verb, {"attr"}) if child(verb, {"expl"}) is not None else None
    if verb.lemma_ in HOLDING:
        there = child(verb, {"dobj"})
    nothing = "nothing" in verb.sent.words and (by_nothing(verb) or (there is not None and there.lower_ == "nothing"))
    if not personal and not nothing and (there is None or there.lemma_ not in GROUNDS or _has_some(verb, there)):
        return None
    about = (each for each in verb.subtree if each.dep_ in {"ccomp", "csubj", "advcl", "acl"} and each.i > verb.i)
    told = (each for each in about if _marked(each) and own_subject(each) is not None and _of(each, verb))
    return next((each for each in told if not personal or not _is_wrong(verb, each)), None)


def _is_wrong(verb: "Token", clause: "Token") -> bool:
    """True for "it is wrong that": a deed that is blamed or a statement that is not so, and nobody can tell which."""
    judging = [each for each in verb.rights if each.dep_ in {"acomp", "attr"}]
    above = {verb.i, *(each.i for each in judging)}
    return clause.head.i in above and any(each.lower_ in words("refuting", "moral") for each in judging)


def _may_be(verb: "Token") -> bool:
    """True for the "be" of "it may be that", which says no more than that it may."""
    modal = verb.lemma_ == "be" and any(each.dep_ == "aux" and each.lower_ in OPEN for each in verb.lefts)
    return modal and any(each.dep_ == "ccomp" for each in verb.rights)


def _is_a_lie(verb: "Token") -> bool:
    """True for the "is" of "it is a lie that", "it is not the case that"."""
    what = child(verb, {"attr"})
    if what is None or what.lower_ not in not_so() | words("refuting", "so"):
        return False
    return any(belied(what, each) for each in what.rights) or any(belied(verb, each) for each in verb.rights)


def is_ground(noun: "Token") -> bool:
    """True for the noun of "there is evidence", and of "there are no reports", which the outlet itself tells."""
    return noun.lemma_ in GROUNDS or any(each.lower_ == "no" for each in noun.lefts)


HOLDING = frozenset({"have", "find", "see"})
"""Verbs of those who have evidence, or have found none."""


def _has_some(verb: "Token", ground: "Token") -> bool:
    """True for whoever "found evidence that": only of what is not found the clause alone is told."""
    return verb.lemma_ in HOLDING - {"have"} and not any(each.lower_ in {"no", "little"} for each in ground.lefts)


def _of(clause: "Token", verb: "Token") -> bool:
    """False for what stands in a relative clause below: "it was opposed by the owners, who said that …"."""
    between = takewhile(lambda above: above.i != verb.i, clause.ancestors)
    return not any(above.dep_ == "relcl" and not by_nothing(above) for above in between)


def _marked(verb: "Token") -> bool:
    mark = child(verb, {"mark"})
    if mark is None:
        return verb.dep_ == "ccomp" and verb.left_edge.tag_ not in QUESTIONS
    return mark.lower_ in {"that", "whether"}


QUESTIONS = frozenset({"WP", "WRB", "WDT", "WP$"})
"""Tags of the words that open a question: "it is unclear what caused the fire" states that it is unclear."""


def impersonal(verb: "Token") -> bool:
    """True for "it is said that …", "the court was told that …", "we are told": a statement nobody answers for."""
    nobody = child(verb, {"nsubjpass"})
    if nobody is None or before_public(verb):
        return before_public(verb)
    told = verb.lower_ == "told" and verb.dep_ != "ccomp" and nobody.lower_ in words("witnessing", "self")
    return told or nobody.lower_ == "it" or _hears(nobody)


def before_public(verb: "Token") -> bool:
    """True for "the jury heard that" and "…, jury told": it was said before them, and by whom is left open."""
    told = verb.lemma_ == "hear" or (verb.lower_ == "told" and verb.i + 1 >= verb.sent.end - 1)
    hearers = child(verb, {"nsubj"}) if told else None
    return hearers is not None and _hears(hearers)


def heard_from(verb: "Token") -> "tuple[Token, ...] | None":
    """Whoever said it: "the jury heard from her doctor that"; ``None`` if that is left open."""
    by = next((each for each in children(verb, {"prep"}) if each.lower_ == "from"), None)
    speaker = child(by, {"pobj"}) if by is not None else None
    return side_by_side(speaker) if speaker is not None else None


def _hears(noun: "Token") -> bool:
    return noun.lemma_.lower() in words("hearing", "before")
