"""On which side of its fact each claim stands."""

from collections.abc import Callable, Iterable, Sequence
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


def sides(bearings: Sequence[Bearing]) -> Sides:
    """Each bearing on its side, the order kept within a side."""
    named = [(side_of(bearing), bearing) for bearing in bearings]
    return Sides(**{side: tuple(b for name, b in named if name == side) for side in Sides.__dataclass_fields__})


def side_of(bearing: Bearing) -> str:
    """The name of the side: the first of these tests that holds, else ``asserting``."""
    return next((name for name, holds in _TESTS if holds(bearing)), "asserting")


_TESTS: tuple[tuple[str, Callable[[Bearing], bool]], ...] = (
    ("waiting", lambda b: not b.accepted),
    ("unrealised", lambda b: b.claim.modality is Modality.UNREALISED),
    ("unsure", lambda b: b.stance is Stance.UNSURE),
    ("denying", lambda b: b.stance is Stance.DENIES),
    ("doubtful", lambda b: b.claim.hedge.level is HedgeLevel.DOUBTFUL),
)


def outlets(bearings: Iterable[Bearing]) -> frozenset[str]:
    """The keys of the outlets that carry these claims; the desk's own notes are no outlet's."""
    return frozenset(b.outlet.key for b in bearings if b.article_kind is not ArticleKind.NOTE)
