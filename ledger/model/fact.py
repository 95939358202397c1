"""The proposition that claims assert or deny, and how each claim bears on it."""

from dataclasses import dataclass
from enum import StrEnum

from .article import ArticleKind
from .claim import Claim
from .link import Stance
from .source import SourceRef


class RulingVerdict(StrEnum):
    """An editor's decision on a fact; ``open`` takes an earlier one back."""

    CONFIRMED = "confirmed"
    REFUTED = "refuted"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Ruling:
    """A decision: by whom, when (UTC, ISO 8601), why, and the keys of the claims that were seen when it was made."""

    verdict: RulingVerdict
    by: str
    at: str
    because: str
    claims_seen: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Fact:
    """A proposition, not a truth: the word is the user's. ``key`` is its founding claim's, ``id`` is shown ("F12")."""

    key: str
    id: str
    wording: str


@dataclass(frozen=True, slots=True)
class Bearing:
    """How one claim bears on one fact, with what is needed to weigh it.

    ``accepted`` is False while the link awaits review. ``chains`` are the claim's chains as sources of the whole
    ledger, the outlet first and the origin last, one tuple per parallel source. ``copy_of`` is the key of the
    article that this claim's article reprints (the first of its group), ``None`` if it is no copy; ``agency`` the
    wire service its credit line names. ``perhaps_copy_of`` is the first of the group of an article that this one may
    reprint or translate, while nobody has decided it.
    """

    claim: Claim
    stance: Stance
    accepted: bool
    outlet: SourceRef
    article_kind: ArticleKind
    chains: tuple[tuple[SourceRef, ...], ...]
    published: str | None = None
    copy_of: str | None = None
    agency: str | None = None
    perhaps_copy_of: str | None = None
