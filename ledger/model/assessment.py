"""What the ledger makes of a fact: origins, corroboration, status, confidence, Admiralty code."""

from dataclasses import dataclass
from enum import StrEnum

from .source import Sourcing


class Status(StrEnum):
    """A word an editor can print. The order is that in which they apply."""

    CONFIRMED = "confirmed"
    REFUTED = "refuted"
    RETRACTED = "retracted"
    CONTESTED = "contested"
    DENIED = "denied"
    UNREALISED = "unrealised"
    CORROBORATED = "corroborated"
    SUPPORTED = "supported"
    SINGLE_SOURCE = "single-source"
    UNCONFIRMED = "unconfirmed"
    HEARSAY = "hearsay"


LINEAGE = "lineage"
"""The key of the one group of all claims of a fact whose lineage is not recorded, relays of them included."""


@dataclass(frozen=True, slots=True)
class OriginGroup:
    """Claims that cannot be shown to be independent of each other.

    ``key`` names the origin (:data:`LINEAGE` where nobody can say which), ``name`` prints it. ``claims`` are claim
    keys. ``commits`` is True if one of them is flat. ``sourcing`` is the strongest among them. ``beside`` are keys of
    groups that one claim names side by side with this one as distinct. ``reasons`` say why these claims are together.
    ``certain`` is False if all of them stand in texts that may be copies of others which bear on the fact too.
    """

    key: str
    name: str
    sourcing: Sourcing
    claims: tuple[str, ...]
    commits: bool
    beside: tuple[str, ...] = ()
    grade: str | None = None
    reasons: tuple[str, ...] = ()
    certain: bool = True


@dataclass(frozen=True, slots=True)
class Corroboration:
    """Independent origins as a range, with the plain counts and the reasons.

    ``low`` origins are independent for certain, ``high`` might be. ``claims``, ``outlets`` and ``denials`` count
    what bears on the fact; retracted claims count nowhere.
    """

    low: int
    high: int
    claims: int
    outlets: int
    denials: int
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Contribution:
    """One printed line of a confidence: evidence in decibans (10·log10 of a likelihood ratio), and why."""

    decibans: float
    reason: str


@dataclass(frozen=True, slots=True)
class Confidence:
    """How sure the ledger is that the fact is so: a probability with its interval and every line behind it.

    ``value``, ``low`` and ``high`` are in 0..1. ``calibrated`` is False until ruled facts stand behind the weights.
    """

    value: float
    low: float
    high: float
    lines: tuple[Contribution, ...] = ()
    calibrated: bool = False


class AnalyticConfidence(StrEnum):
    """How good the basis is: origins, directness, agreement, grade. Never joined with the likelihood."""

    HIGH = "high"
    MODERATE = "moderate"
    LOW = "low"


@dataclass(frozen=True, slots=True)
class Admiralty:
    """The Admiralty code: source letter A–E, information digit 1–5; ``None`` is no value, printed F and 6."""

    letter: str | None
    digit: int | None

    def __str__(self) -> str:
        return f"{self.letter or 'F'}{self.digit or 6}"


@dataclass(frozen=True, slots=True)
class Assessment:
    """Everything the ledger says of one fact, computed by ``version`` from its bearings and rulings."""

    status: Status
    corroboration: Corroboration
    confidence: Confidence
    likelihood: str
    analytic: AnalyticConfidence
    analytic_reasons: tuple[str, ...]
    admiralty: Admiralty
    strongest: Sourcing | None
    origins: tuple[OriginGroup, ...]
    version: str
