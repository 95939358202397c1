"""How firmly a statement is made, by the one who makes it."""

from dataclasses import dataclass
from enum import IntEnum, StrEnum

from .span import Span


class HedgeLevel(IntEnum):
    """Commitment, from stated as so (0) to leaning to no (4); the order is what counts."""

    FLAT = 0
    PROBABLE = 1
    REPORTED = 2
    POSSIBLE = 3
    DOUBTFUL = 4

    @property
    def word(self) -> str:
        """The level as people write it: ``flat``, ``probable``, ``reported``, ``possible``, ``doubtful``."""
        return self.name.lower()

    @classmethod
    def of(cls, word: str) -> "HedgeLevel":
        """The level called ``word``. Raises ``KeyError`` for any other word."""
        return cls[word.upper()]


class HedgeKind(StrEnum):
    """What sort of hedge: *may* · *is said to* · *accused of* · *if …* · *around*."""

    EPISTEMIC = "epistemic"
    REPORTATIVE = "reportative"
    ALLEGATION = "allegation"
    CONDITION = "condition"
    APPROXIMATE = "approximate"


@dataclass(frozen=True, slots=True)
class Hedge:
    """How firmly: the level, its kind (``None`` for plain flat), and the exact words that say so.

    ``probability`` (0..1) is set only where a published study gives the phrase a number; nobody has published one
    for "reportedly" or "is said to", so those have none.
    """

    level: HedgeLevel = HedgeLevel.FLAT
    kind: HedgeKind | None = None
    cues: tuple[Span, ...] = ()
    probability: float | None = None
