"""Weighing possible attributions: what each trait counts was learnt, and is read from the lexicon ``weighing``.

The model is logistic: the weights of a candidate's traits add up, and the sum is turned into a probability. The learner
is ``tests/benchmarks/learn.py``; the table can be read, and so can each verdict.
"""

from collections.abc import Callable, Iterable, Sequence
from functools import cache, partial
from itertools import chain
from math import exp
from typing import TYPE_CHECKING, TypeVar

from ...lexicon import load
from ..text.quotes import Quote
from .attribution import Attribution, best
from .crossing import LEFT, NAMES, PAIRS, RIGHT, THIRD, act, crossed, paired
from .settled import SAYING, settled
from .traits import surroundings, values

if TYPE_CHECKING:
    from ..grammar.tokens import Doc

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
    seen = {one: (act(one), values(one, around)) for one in found if one.content}
    sure = {one: _probability(*marks) for one, marks in seen.items()}
    least, quoted = weights()[THRESHOLD], around.quoted
    likely = [one for one in sure if sure[one] >= least or (one.anchor not in quoted and settled(one, sure[one]))]
    chosen = _each_quoted_once(_whole_clauses(best(likely, sure.__getitem__), sure))
    return [one.weighed(sure[one], _weightiest(*seen[one])) for one in chosen]


def _whole_clauses(chosen: Iterable[Attribution], known: Iterable[Attribution]) -> list[Attribution]:
    """For each quotation inside the clause that its verb governs that clause: said it had been "sold for nothing".

    So for each complement that is the clause: what somebody says is told in it, and not what something is called.
    """
    governed = (one for one in known if one.construct in WHOLE and one.licensed)
    clauses = {one.anchor: one for one in sorted(governed, key=lambda one: WHOLE[one.construct])}
    around = ((one, clauses.get(one.anchor)) for one in chosen)
    return [clause if clause is not None and _reaches_over(clause, one) else one for one, clause in around]


def _each_quoted_once(chosen: Sequence[Attribution]) -> list[Attribution]:
    """The attributions without a quotation that a nearer verb has in what it says: "confirmed it, but said it was"."""
    holding = [one for one in chosen if one.construct in WHOLE]
    return [one for one in chosen if one.construct != "quoted" or not any(_is_nearer(each, one) for each in holding)]


def _is_nearer(other: Attribution, one: Attribution) -> bool:
    """True if the other's verb stands between the quotation and the one's, and governs all of it."""
    between = min(one.anchor, one.content[0].i) < other.anchor < max(one.anchor, one.content[0].i)
    same = one.sources == other.sources or other.content[0].tag_ == "WP"
    return between and same and set(one.content) <= set(other.content)


WHOLE = {"complement": 0, "infinitive": 1, "asked": 2, "clause": 3}
"""Constructs whose content is a whole clause; of one verb's several the last here."""


def _reaches_over(clause: Attribution, one: Attribution) -> bool:
    """True if the clause has words before the quotation, and holds all of it; true for the same words read anew."""
    if one.construct == "complement":
        return clause.construct == "clause" and clause.kind in SAYING and one.content == clause.content
    within = one.construct == "quoted" and clause.content[0].i < one.content[0].i
    return within and one.sources == clause.sources and set(one.content) <= set(clause.content)


@cache
def _counts() -> dict[str, int]:
    """What each trait counts in thousandths, the table's last decimals: whole numbers add up alike in any order."""
    return {trait: round(1000 * weight) for trait, weight in weights().items()}


Count = TypeVar("Count")


class _Met(dict[str, Count]):
    """What each value of a trait counts, summed up when the value is first met."""

    def __init__(self, counted: Callable[[str], Count]) -> None:
        self.counted = counted

    def __missing__(self, value: str) -> Count:
        self[value] = total = self.counted(value)
        return total


@cache
def _by_act(kinds: tuple[str, str]) -> tuple[int, list[_Met[int]]]:
    """What a construct and a kind of act count by themselves, and what each trait counts beside them."""
    construct, kind = kinds
    both = " & ".join(kinds)
    around = {name: ("", kind, construct, *([both] if name in THIRD else [])) for name in NAMES}
    own = sum([_counts().get(mark, 0) for mark in (BIAS, *kinds, both)])
    return own, [_Met(partial(_crossed, name, around[name])) for name in NAMES]


def _crossed(name: str, around: Iterable[str], value: str) -> int:
    """What a trait counts by itself and beside what it is crossed with (:func:`.crossing.crossed`)."""
    known = _crossings().get(f"{name}={value}", {})
    return sum([known.get(each, 0) for each in around]) if known else 0


@cache
def _crossings() -> dict[str, dict[str, int]]:
    """For each trait what it counts beside what stands before it in the table: by itself, beside nothing.

    Most values of most traits count nothing beside most kinds; so no name is put together to find that out.
    """
    found: dict[str, dict[str, int]] = {}
    for mark, count in _counts().items():
        before, _, trait = mark.rpartition(" & ")
        found.setdefault(trait, {})[before] = count
    return found


@cache
def _pairs() -> list[_Met[_Met[int]]]:
    """What each pair of traits counts, by the first and by the second value."""
    return [_Met(partial(_with, place)) for place in range(len(PAIRS))]


def _with(place: int, left: str) -> _Met[int]:
    return _Met(lambda right: sum([_counts().get(mark, 0) for mark in paired(place, (left, right))]))


def _probability(kinds: tuple[str, str], seen: tuple[str, ...]) -> float:
    """How likely a candidate with these traits is an attribution, 0..1."""
    own, single = _by_act(kinds)
    total = own + sum(map(_Met.__getitem__, single, seen))
    return _likely(total + sum(map(_Met.__getitem__, map(_Met.__getitem__, _pairs(), LEFT(seen)), RIGHT(seen))))


@cache
def _likely(total: int) -> float:
    """The probability that log odds, in thousandths, come to."""
    return 1 / (1 + exp(-max(-30.0, min(30.0, total / 1000))))


def _weightiest(kinds: tuple[str, str], seen: tuple[str, ...]) -> tuple[str, ...]:
    """The three traits of construct and kind that counted most, in words."""
    own, single = _reasons(kinds)
    every = sorted(chain(own, *map(_Met.__getitem__, single, seen)))
    return tuple([reason for *_, reason in every[:3]])


@cache
def _reasons(kinds: tuple[str, str]) -> "tuple[list[Reason], list[_Met[list[Reason]]]]":
    """What tells for a construct and a kind of act by themselves, and what each trait tells beside them."""
    marks = enumerate((*kinds, " & ".join(kinds)))
    own = [reason for place, mark in marks for reason in _telling(mark, 0, place)]
    return own, [_Met(partial(_beside, kinds, place)) for place in range(len(NAMES))]


def _beside(kinds: tuple[str, str], place: int, value: str) -> "list[Reason]":
    marks = enumerate(crossed(kinds, NAMES[place], value))
    return [reason for depth, mark in marks if depth for reason in _telling(mark, depth, place)]


Reason = tuple[float, int, int, str]
"""What a trait counts (the weightiest first), how much it is crossed, its place among the traits, and its words."""


def _telling(mark: str, depth: int, place: int) -> list[Reason]:
    weight = weights().get(mark)
    return [(-abs(weight), depth, place, f"{meanings()[mark]} ({weight:+.2f})")] if weight is not None else []
