"""What each origin's word is worth, in decibans, before it is asked who may be the same as whom."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ..model import Bearing, Claim, HedgeLevel, OriginGroup, Record, Sourcing
from .kinds import IDENTIFIED, LINEAGE_LOST, Groups, grade_of, identified, sourcing_of, unnamed
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
    found = [_word(group, bearings, records) for group in groups]
    return sorted(found, key=lambda word: (-word.decibans, word.group.key))


def _word(group: OriginGroup, bearings: Sequence[Bearing], records: Mapping[str, Record]) -> Word:
    own = [bearing for bearing in bearings if bearing.claim.key in group.claims]
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
    groups = tuple(word.group for word in found)
    known, others = identified(groups), unnamed(groups)
    named_together = {claim for group in others for claim in group.claims}
    sets = [frozenset(group.key for group in known)]
    sets += [frozenset({group.key}) for group in groups]
    return sets + [_distinct(claim, known, others, found) for claim in sorted(named_together)]


def _distinct(claim: str, known: Groups, others: Groups, found: Sequence[Word]) -> frozenset[str]:
    """The weightiest of the known origins and the unnamed ones of one claim, as many as are certainly distinct."""
    together = {group.key for group in others if claim in group.claims}
    elsewhere = sum(claim not in group.claims for group in known)
    number = len(known) + max(0, len(together) - elsewhere)
    pool = together | {group.key for group in known}
    return frozenset([word.group.key for word in found if word.group.key in pool][:number])
