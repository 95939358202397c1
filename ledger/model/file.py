"""What the ledger holds on one fact, ready to be shown: values a report is made of."""

from dataclasses import dataclass
from enum import StrEnum

from .article import ArticleKind
from .assessment import Assessment
from .fact import Bearing, Fact, Ruling
from .person import Person
from .source import Grade, Record, SourceRef


class ClaimState(StrEnum):
    """``corrected``: mended by a person, and counts as mended. ``retracted`` and ``superseded`` count nowhere."""

    STANDING = "standing"
    CORRECTED = "corrected"
    RETRACTED = "retracted"
    SUPERSEDED = "superseded"


@dataclass(frozen=True, slots=True)
class ArticleCard:
    """An article without its text: the shown id ("A3"), where and when it was published, what was read in it.

    ``copy_of`` is the shown id of the article this one reprints; ``claims`` counts its standing claims; ``retracted``
    is the reason if the article was withdrawn from the ledger.
    """

    id: str
    key: str
    kind: ArticleKind
    outlet: str
    title: str | None
    author: str | None
    url: str | None
    published: str | None
    language: str | None
    text_sha256: str
    bytes_sha256: str | None
    added_at: str
    added_by: str
    claims: int = 0
    copy_of: str | None = None
    agency: str | None = None
    retracted: str | None = None


@dataclass(frozen=True, slots=True)
class ClaimFile:
    """A claim with all that an audit shows of it.

    ``bearing.claim`` is the claim as it stands now. ``exact`` is the article's text over the claim's hull, ``prefix``
    and ``suffix`` up to 32 characters before and behind it. ``link_by`` decided that the claim bears on its fact, with
    ``link_score`` (0..1). ``entry`` and ``leaf`` name the journal entry that opened the claim; ``state_because`` gives
    the reason of the last correction or retraction.
    """

    id: str
    bearing: Bearing
    article: ArticleCard
    exact: str
    prefix: str
    suffix: str
    state: ClaimState
    state_because: str | None
    link_by: str
    link_score: float
    reader_version: str
    logged_at: str
    logged_by: str
    entry: int
    leaf: str


@dataclass(frozen=True, slots=True)
class FactFile:
    """All that stands behind and against one fact; ``rivals`` are facts that cannot be so beside it.

    ``perhaps`` are those that may be rivals: a person is asked. They change neither status nor confidence.
    ``planned`` are of two things to come the others, which cannot come true beside this one.
    ``confirmed`` are those of the rivals that a person ruled confirmed.
    ``merged`` are the facts that were merged into it, where it was asked for alone.

    ``claims`` include the retracted ones (their state says so); the assessment counts only the standing.
    """

    fact: Fact
    claims: tuple[ClaimFile, ...]
    persons: tuple[Person, ...]
    rivals: tuple[Fact, ...]
    ruling: Ruling | None
    assessment: Assessment
    merged: tuple[Fact, ...] = ()
    perhaps: tuple[Fact, ...] = ()
    planned: tuple[Fact, ...] = ()
    confirmed: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True)
class PersonCard:
    """A person with the numbers a list shows.

    ``speaks`` are, where a report is on the person, the sources called so: what a person says is about others.
    """

    person: Person
    claims: int
    facts: int
    articles: int
    speaks: "tuple[SourceCard, ...]" = ()


@dataclass(frozen=True, slots=True)
class SourceCard:
    """A source with the last grade, the record it has earned, and how many claims it answers for."""

    source: SourceRef
    grade: Grade | None
    record: Record
    claims: int
    articles: int
