"""Outlets of one publisher: their own voices are one, as the desk has said whose they are."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from ledger.model import Bearing, OriginGroup

from .lineage import voice_key


def one_voice_each(groups: Sequence[OriginGroup], bearings: Sequence[Bearing]) -> list[OriginGroup]:
    """The groups, those that are voices of one publisher's outlets put together, in order of first appearance.

    Whoever such an outlet names as its source stays an origin of its own.
    """
    publishers = _publishers(bearings)
    families: dict[str, list[OriginGroup]] = defaultdict(list)
    for group in groups:
        families[publishers.get(group.key, group.key)].append(group)
    return [_together(one, publishers) for one in families.values()]


def _publishers(bearings: Sequence[Bearing]) -> Mapping[str, str]:
    """The publisher of each voice, by the voice's key."""
    outlets = [ref for bearing in bearings for chain in bearing.chains for ref in (bearing.outlet, *chain)]
    return {voice_key(ref): f"publisher: {ref.publisher}" for ref in outlets if ref.publisher}


def _together(groups: Sequence[OriginGroup], publishers: Mapping[str, str]) -> OriginGroup:
    first, *others = groups
    if not others:
        return first
    publisher = publishers[first.key].removeprefix("publisher: ")
    names = ", ".join(group.name for group in groups)
    return replace(
        first,
        key=publishers[first.key],
        sourcing=min((group.sourcing for group in groups), key=lambda sourcing: sourcing.rank),
        claims=tuple(dict.fromkeys(claim for group in groups for claim in group.claims)),
        commits=any(group.commits for group in groups),
        certain=any(group.certain for group in groups),
        beside=tuple(dict.fromkeys(key for group in groups for key in group.beside)),
        grade=min((group.grade for group in groups if group.grade), default=None),
        reasons=(
            *dict.fromkeys(reason for group in groups for reason in group.reasons),
            f"{names} belong to {publisher}: one origin, as far as they name no others.",
        ),
    )
