"""The Admiralty code: the source's letter and the information's digit, never averaged together."""

from collections.abc import Sequence

from ..model import Admiralty, OriginGroup, Status
from .kinds import grade_of

DIGITS: dict[Status, int | None] = {
    Status.CONFIRMED: 1,
    Status.CORROBORATED: 1,
    Status.SUPPORTED: 2,
    Status.SINGLE_SOURCE: 3,
    Status.CONTESTED: 4,
    Status.DENIED: 4,
    Status.REFUTED: 5,
    Status.UNCONFIRMED: None,
    Status.HEARSAY: None,
    Status.UNREALISED: None,
    Status.RETRACTED: None,
}
"""1 confirmed by other sources … 5 improbable; ``None`` is 6, truth cannot be judged (AJP-2.1)."""


def admiralty(groups: Sequence[OriginGroup], status: Status, low: int, value: float) -> Admiralty:
    """The code of a fact with these origins, this status, ``low`` certain origins and this confidence (0..1)."""
    return Admiralty(letter(groups), digit(status, low, value))


def letter(groups: Sequence[OriginGroup]) -> str | None:
    """The letter of the best-graded origin that counts; ``None`` (F) where no editor has graded one."""
    return min(filter(None, map(grade_of, groups)), default=None)


def digit(status: Status, low: int, value: float) -> int | None:
    """The information's digit, ``None`` (6) where its truth cannot be judged.

    1 needs two origins that are independent for certain (STANAG 2511), so a ruling on one origin gives 2. A contested
    fact is 3 while its evidence leans to yes, else 4.
    """
    if status is Status.CONTESTED and value > 0.5:
        return 3
    found = DIGITS[status]
    return 2 if found == 1 and low < 2 else found
