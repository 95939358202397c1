"""Weighing possible attributions: what each trait counts was learnt, and is read from the lexicon ``weighing``.

The model is logistic: the weights of a candidate's traits add up, and the sum is turned into a probability. The learner
is ``tests/benchmarks/learn.py``; the table can be read, and so can each verdict.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cache
from math import exp
from typing import TYPE_CHECKING

from ..lexicon import load
from .attribution import Attribution
from .nouns import HEARSAY
from .quotes import Quote
from .traits import surroundings, traits

if TYPE_CHECKING:
    from .tokens import Doc

BIAS, THRESHOLD = "(start)", "(threshold)"
"""Rows of the table that are no traits: where the sum begins, and the probability from which a candidate is kept."""


@cache
def weights(language: str = "en") -> dict[str, float]:
    """What each trait counts, in natural log odds; the threshold is a probability."""
    return {row["trait"]: float(row["weight"]) for row in load("weighing", language)}


@cache
def meanings(language: str = "en") -> dict[str, str]:
    """Each trait in words."""
    return {row["trait"]: row["meaning"] for row in load("weighing", language)}


def kept(found: Sequence[Attribution], doc: "Doc", quotes: tuple[Quote, ...]) -> list[Attribution]:
    """Of the candidates those that are likely attributions, one for each cue, in the order of the text."""
    if not doc.parsed or doc.lang_ != "en":
        return best(found)
    around = surroundings(found, doc, quotes)
    marks = [(one, traits(one, around)) for one in found if one.content]
    weighed = {replace(one, score=_probability(each)): each for one, each in marks}
    least = weights()[THRESHOLD]
    likely = best([one for one in weighed if one.score >= least or (one.anchor not in around.quoted and _settled(one))])
    return [replace(one, reasons=_weightiest(weighed[one])) for one in likely]


def _settled(one: Attribution) -> bool:
    """True for what needs no weighing, because taking it for a plain fact would be worse than a wrong attribution.

    That is what a verb of saying tells in a clause, requests, rumours and accusations whose maker is named, messages
    passed on, and sources that are cited. Within a quotation nothing is the outlet's own, whoever is named there.
    """
    if one.construct in {"clause", "thrown"}:
        return one.licensed and one.kind in {"speech", "write", "deny"} and _is_of_another(one)
    if one.construct == "noun":
        return one.word.lemma_ in HEARSAY or (one.kind == "request" and one.licensed)
    accused = one.construct == "prepositional" and one.kind == "accuse" and one.licensed and one.cue[-1].lower_ == "of"
    return accused or one.construct in {"relay", "citing", "according"}


def _is_of_another(one: Attribution) -> bool:
    """True if the source is somebody spoken of and the verb is finite, or if nobody is named at all."""
    if not one.sources:
        return True
    finite = one.word.tag_ in {"VBD", "VBZ", "VBP"} or any(each.tag_ == "MD" for each in one.word.lefts)
    return one.sources[0].lower_ not in SPEAKING and finite


SPEAKING = frozenset({"i", "we", "you", "it"})
"""Pronouns of those who speak and are spoken to; inside a quotation they attribute nothing."""


def _probability(marks: Iterable[str]) -> float:
    """How likely a candidate with these traits is an attribution, 0..1."""
    table = weights()
    total = table[BIAS] + sum([table[mark] for mark in marks if mark in table])
    return 1 / (1 + exp(-max(-30.0, min(30.0, total))))


def _weightiest(marks: Iterable[str]) -> tuple[str, ...]:
    """The three traits that counted most, in words."""
    table = weights()
    telling = (mark for mark in marks if mark in table and mark.startswith(("construct", "kind")))
    top = sorted(telling, key=lambda mark: -abs(table[mark]))[:3]
    return tuple(f"{meanings()[mark]} ({table[mark]:+.2f})" for mark in top)


def best(found: Iterable[Attribution]) -> list[Attribution]:
    """Of candidates that share a word of their cues only the likeliest, in the order of the text."""
    taken: dict[int, Attribution] = {}
    kept_: list[Attribution] = []
    for one in sorted(found, key=lambda each: -each.score):
        if not any(token.i in taken for token in one.cue):
            taken.update((token.i, one) for token in one.cue)
            kept_.append(one)
    return sorted(kept_, key=lambda each: each.anchor)
