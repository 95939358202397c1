"""The status of a fact: a word an editor can print."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ..model import Bearing, Corroboration, OriginGroup, Ruling, RulingVerdict, Sourcing, Status
from .kinds import committed, identified
from .sides import Sides, sides


@dataclass(frozen=True, slots=True)
class Case:
    """What a status is decided on: the sides, the range, whether a known origin commits itself, rivals, the ruling."""

    sides: Sides
    low: int
    known: bool
    rivals: bool
    ruled: RulingVerdict | None


def status(
    bearings: Sequence[Bearing],
    groups: Sequence[OriginGroup],
    corroboration: Corroboration,
    *,
    ruling: Ruling | None = None,
    rivals: Sequence[str] = (),
) -> Status:
    """The first status that applies, in the order of :class:`~ledger.model.Status`; a ruling stands above the count."""
    known = bool(committed(identified(groups)))
    ruled = ruling.verdict if ruling else None
    case = Case(sides(bearings), corroboration.low, known, bool(rivals), ruled)
    return next((word for word, applies in _ORDER if applies(case)), Status.HEARSAY)


def _contested(case: Case) -> bool:
    return case.rivals or bool(case.sides.asserting and case.sides.denying)


def _denied(case: Case) -> bool:
    return bool(case.sides.denying)


def _unrealised(case: Case) -> bool:
    accepted = case.sides.accepted
    return bool(accepted) and len(case.sides.unrealised) == len(accepted)


def _answered_for(case: Case) -> bool:
    """Somebody, however hedged or doubting, answers for one of the claims."""
    claims = case.sides.accepted or case.sides.waiting
    return any(bearing.claim.sourcing is not Sourcing.HEARSAY for bearing in claims)


_ORDER: tuple[tuple[Status, Callable[[Case], bool]], ...] = (
    (Status.CONFIRMED, lambda case: case.ruled is RulingVerdict.CONFIRMED),
    (Status.REFUTED, lambda case: case.ruled is RulingVerdict.REFUTED),
    (Status.RETRACTED, lambda case: not (case.sides.accepted or case.sides.waiting)),
    (Status.CONTESTED, _contested),
    (Status.DENIED, _denied),
    (Status.UNREALISED, _unrealised),
    (Status.CORROBORATED, lambda case: case.low >= 2 and case.known),
    (Status.SUPPORTED, lambda case: case.low >= 2 or case.known),
    (Status.SINGLE_SOURCE, lambda case: case.low == 1),
    (Status.UNCONFIRMED, _answered_for),
)
