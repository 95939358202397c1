"""On which side of its fact each claim stands."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ..model import ArticleKind, Bearing, HedgeLevel, Modality, Stance

Bearings = tuple[Bearing, ...]


@dataclass(frozen=True, slots=True)
class Sides:
    """The claims of a fact, each on exactly one side.

    ``waiting``: the link is not accepted yet. ``unrealised``: requests, plans, conditions. ``unsure``: it is open which
    way the claim bears. ``denying`` and ``asserting`` as they say; ``doubtful``: put forward by a speaker who leans to
    no, which supports neither side.
    """

    asserting: Bearings
    denying: Bearings
    doubtful: Bearings
    unsure: Bearings
    unrealised: Bearings
    waiting: Bearings

    @property
    def accepted(self) -> Bearings:
        """All whose link to the fact is accepted, whatever they say of it."""
        return self.asserting + self.denying + self.doubtful + self.unsure + self.unrealised


_SIDES = tuple(Sides.__dataclass_fields__)


def sides(bearings: Sequence[Bearing]) -> Sides:
    """Each bearing on its side, the order kept within a side."""
    named: dict[str, list[Bearing]] = {side: [] for side in _SIDES}
    for bearing in bearings:
        named[side_of(bearing)].append(bearing)
    return Sides(*map(tuple, named.values()))


def side_of(bearing: Bearing) -> str:
    """The name of the side: the first of these tests that holds, else ``asserting``."""
    if not bearing.accepted:
        return "waiting"
    if bearing.claim.modality is Modality.UNREALISED:
        return "unrealised"
    if bearing.stance is not Stance.ASSERTS:
        return "unsure" if bearing.stance is Stance.UNSURE else "denying"
    return "doubtful" if bearing.claim.hedge.level is HedgeLevel.DOUBTFUL else "asserting"


def outlets(bearings: Iterable[Bearing]) -> frozenset[str]:
    """The keys of the outlets that carry these claims; the desk's own notes are no outlet's."""
    return frozenset(b.outlet.key for b in bearings if b.article_kind is not ArticleKind.NOTE)
