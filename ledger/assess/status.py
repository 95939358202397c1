"""The status of a fact: a word an editor can print."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ..model import Bearing, Corroboration, OriginGroup, Ruling, RulingVerdict, Sourcing, Status
from .kinds import committed, identified, sourcing_of
from .sides import Sides, sides


@dataclass(frozen=True, slots=True)
class Case:
    """What a status is decided on.

    ``known``: an identified origin commits itself. ``answered``: somebody, however hedged or doubting, answers for one
    of the claims.
    """

    sides: Sides
    low: int
    known: bool
    answered: bool
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
    side, known = sides(bearings), bool(committed(identified(groups)))
    ruled = ruling.verdict if ruling else None
    case = Case(side, corroboration.low, known, _answered(side, groups), bool(rivals), ruled)
    return next((word for word, applies in _ORDER if applies(case)), Status.HEARSAY)


def _contested(case: Case) -> bool:
    return case.rivals or bool(case.sides.asserting and case.sides.denying)


def _denied(case: Case) -> bool:
    return bool(case.sides.denying)


def _unrealised(case: Case) -> bool:
    accepted = case.sides.accepted
    return bool(accepted) and len(case.sides.unrealised) == len(accepted)


def _answered(side: Sides, groups: Sequence[OriginGroup]) -> bool:
    """Hearsay is answered for by nobody, and stays so when an outlet relays it; a bare source is somebody."""
    relays = _claims(groups, hearsay=True) - _claims(groups, hearsay=False)
    claims = [bearing.claim for bearing in side.accepted or side.waiting]
    return any(claim.sourcing is not Sourcing.HEARSAY and claim.key not in relays for claim in claims)


def _claims(groups: Sequence[OriginGroup], *, hearsay: bool) -> set[str]:
    return {key for group in groups if (sourcing_of(group) is Sourcing.HEARSAY) is hearsay for key in group.claims}


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
    (Status.UNCONFIRMED, lambda case: case.answered),
)
