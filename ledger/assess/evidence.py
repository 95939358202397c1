"""What each origin's word is worth, in decibans, before it is asked who may be the same as whom."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ..model import Bearing, Claim, HedgeLevel, OriginGroup, Record, Sourcing
from .kinds import (
    IDENTIFIED,
    LINEAGE_LOST,
    Groups,
    certain,
    distinct_beside,
    grade_of,
    identified,
    sourcing_of,
    unnamed,
)
from .reliability import reliability
from .weights import weight


@dataclass(frozen=True, slots=True)
class Word:
    """One origin's word: what it is worth whole, how loosely that is held (both decibans, at least 0), what it is."""

    group: OriginGroup
    decibans: float
    spread: float
    described: str


def words(groups: Iterable[OriginGroup], bearings: Sequence[Bearing], records: Mapping[str, Record]) -> list[Word]:
    """The word of each origin, the weightiest first; an origin speaks through its firmest, most direct claim."""
    keyed = {bearing.claim.key: bearing for bearing in bearings}
    found = [_word(group, [keyed[key] for key in group.claims if key in keyed], records) for group in groups]
    return sorted(found, key=lambda word: (-word.decibans, word.group.key))


def _word(group: OriginGroup, own: Sequence[Bearing], records: Mapping[str, Record]) -> Word:
    grade, record = grade_of(group), _record(group, own, records)
    trusted = reliability(grade, record)
    factor, manner = max((_firmness(bearing.claim, group) for bearing in own), default=_of_group(group))
    described = f"{group.name} ({', '.join([manner, _standing(grade, record)])})"
    return Word(group, factor * trusted.decibans, factor * trusted.spread, described)


def _record(group: OriginGroup, own: Iterable[Bearing], records: Mapping[str, Record]) -> Record:
    """What the source has earned that gives the group its name; one whose lineage is lost has earned nothing."""
    last = (chain[-1] for bearing in own for chain in bearing.chains if chain)
    keys = [group.key, *(source.key for source in last if source.name == group.name)]
    return next((records[key] for key in keys if key in records), Record())


def _firmness(claim: Claim, group: OriginGroup) -> tuple[float, str]:
    """A claim may be better sourced than one of its origins: "the mayor and an official said" is no named official."""
    least = sourcing_of(group)
    return _manner(least if _borrowed(claim.sourcing, least) else claim.sourcing, claim.hedge.level)


def _borrowed(stated: Sourcing, least: Sourcing) -> bool:
    named_beside = stated in IDENTIFIED and least not in IDENTIFIED
    return named_beside or (least in LINEAGE_LOST and stated not in LINEAGE_LOST)


def _of_group(group: OriginGroup) -> tuple[float, str]:
    return _manner(sourcing_of(group), HedgeLevel.FLAT if group.commits else HedgeLevel.REPORTED)


def _manner(sourcing: Sourcing, level: HedgeLevel) -> tuple[float, str]:
    factor = weight("sourcing", sourcing.value) * weight("hedge", level.word)
    return factor, f"{sourcing.value}, {level.word}"


def _standing(grade: str | None, record: Record) -> str:
    letter = f"grade {grade}" if grade else "not graded"
    return f"{letter}, {record.right} right and {record.wrong} wrong" if record.right + record.wrong else letter


def whole(found: Sequence[Word]) -> frozenset[str]:
    """The keys of the origins that count whole: the weightiest set that is certain to be of different origins.

    All other origins may be one of these. The candidates do not depend on how firmly anybody speaks, so that a weaker
    hedge can never make the sum greater.
    """
    return max(_certain_sets(found), key=lambda kept: sum(w.decibans for w in found if w.group.key in kept))


def _certain_sets(found: Sequence[Word]) -> list[frozenset[str]]:
    """Sets of origins that are certainly different people; of many that are alike only the weightiest."""
    groups = certain(word.group for word in found)
    known, others = identified(groups), unnamed(groups)
    names = frozenset(group.key for group in known)
    adds = distinct_beside(known, others)
    together = _named_together(others, adds)
    sets = [names, frozenset({found[0].group.key})]
    return sets + [_weightiest(names | pool, len(known) + adds[claim], found) for claim, pool in together.items()]


def _named_together(others: Groups, adds: Mapping[str, int]) -> dict[str, frozenset[str]]:
    """The unnamed origins each claim names; of the claims that name one alone, only that of the weightiest.

    ``others`` come weightiest first, so that the first of those is it.
    """
    pools: dict[str, list[str]] = {}
    for group in others:
        for claim in group.claims:
            pools.setdefault(claim, []).append(group.key)
    alone = {adds[claim]: claim for claim in reversed(list(pools)) if len(pools[claim]) == 1}
    return {claim: frozenset(pool) for claim, pool in pools.items() if len(pool) > 1 or alone[adds[claim]] == claim}


def _weightiest(pool: frozenset[str], number: int, found: Sequence[Word]) -> frozenset[str]:
    return frozenset([word.group.key for word in found if word.group.key in pool][:number])
