"""How sure the ledger is that a fact is so: evidence summed in decibans, one line each (Good 1950)."""

import math
from collections.abc import Iterable, Mapping, Sequence

from ..model import Bearing, Confidence, Contribution, OriginGroup, Record
from .corroboration import counted
from .denials import denial_groups
from .evidence import Word, whole, words
from .kinds import LINEAGE_LOST, sourcing_of
from .sides import Sides, sides
from .weights import weight

Weighed = tuple[Contribution, float]
"""A line and how loosely it is held: its standard deviation in decibans."""


def confidence(
    bearings: Sequence[Bearing],
    groups: Sequence[OriginGroup],
    *,
    rivals: Sequence[str] = (),
    records: Mapping[str, Record] | None = None,
) -> Confidence:
    """The plain sum of what speaks for and against, as a probability with its interval; not calibrated.

    The interval holds four in five of what the looseness of the grades and of the weights allows.
    """
    side, known = sides(bearings), records or {}
    weighed = [
        (Contribution(weight("start"), "before any claim is weighed"), weight("spread")),
        *_supporting(words(groups, side.asserting, known)),
        *_denying(words(denial_groups(side.denying), side.denying, known)),
        *_rivalling(rivals),
        *_adding_nothing(side),
    ]
    return _posterior(weighed)


def _posterior(weighed: Sequence[Weighed]) -> Confidence:
    total = sum(line.decibans for line, _ in weighed)
    reach = weight("interval") * math.sqrt(sum(spread**2 for _, spread in weighed))
    low, value, high = (probability(total + step) for step in (-reach, 0.0, reach))
    return Confidence(value, low, high, tuple(line for line, _ in weighed), calibrated=False)


def probability(decibans: float) -> float:
    """The probability whose log-odds are so many decibans, stopped short of certainty on both sides."""
    bounded = min(max(decibans, -weight("bound")), weight("bound"))
    return 1 / (1 + 10 ** (-bounded / 10))


def _supporting(found: Sequence[Word]) -> list[Weighed]:
    kept = whole(found) if found else frozenset()
    return [line for word in found for line in (_own(word, word.group.key in kept), *_copies(word))]


def _denying(found: Sequence[Word]) -> list[Weighed]:
    kept = whole(found) if found else frozenset()
    return [_against(word, word.group.key in kept) for word in found]


def _own(word: Word, counts_whole: bool) -> Weighed:
    factor = 1.0 if counts_whole else weight("shared", "perhaps")
    return Contribution(factor * word.decibans, _discounted(word, factor)), factor * word.spread


def _against(word: Word, counts_whole: bool) -> Weighed:
    factor = weight("denial") * (1.0 if counts_whole else weight("shared", "perhaps"))
    described = f"denied by {_discounted(word, factor)}"
    return Contribution(-factor * word.decibans, described), factor * word.spread


def _discounted(word: Word, factor: float) -> str:
    if factor == 1.0:
        return word.described
    return f"×{factor:g} {word.described}: may be one origin with what counts whole, which weighs more"


def _copies(word: Word) -> list[Weighed]:
    more = len(word.group.claims) - 1
    if more <= 0:
        return []
    why = "passed on as well" if sourcing_of(word.group) in LINEAGE_LOST else "of the same origin"
    line = f"×{weight('shared', 'copy'):g}: {counted(more, 'more claim', 'more claims')} {why} ({word.group.name})"
    return [(Contribution(0.0, line), 0.0)]


def _rivalling(rivals: Sequence[str]) -> list[Weighed]:
    """Of n rivals and the fact at most one is so: even among them, that is odds of one to n + 1."""
    if not rivals:
        return []
    line = f"cannot be so beside {', '.join(rivals)}"
    return [(Contribution(-10 * math.log10(1 + len(rivals)), line), 0.0)]


def _adding_nothing(side: Sides) -> Iterable[Weighed]:
    kinds = (
        (side.doubtful, "leaning to no"),
        (side.unrealised, "only asked for, planned or supposed"),
        (side.unsure, "bearing on it one cannot tell which way"),
        (side.waiting, "waiting for a person to accept the link"),
    )
    for found, why in kinds:
        if found:
            yield Contribution(0.0, f"×0: {counted(len(found), 'claim', 'claims')} {why}"), 0.0
