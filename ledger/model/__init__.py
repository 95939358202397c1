"""The nouns: frozen values and enumerations, standard library only.

An :class:`Article` is one text as one outlet published it. Reading it yields :class:`Claim` values: one
statement at one place, with the chain of :class:`Source` values behind it, its :class:`Sourcing` and its
:class:`Hedge`. Claims meet in a :class:`Fact`; a :class:`Bearing` says how one claim bears on one fact. From the
bearings of a fact follow its :class:`OriginGroup` values, its :class:`Corroboration` and its :class:`Confidence`,
gathered in an :class:`Assessment`. Everything a ledger holds was once an :class:`Entry` of its journal.

The words are those of the field; each has one meaning, everywhere.
"""

from .article import Article, ArticleKind, article_key, text_digest
from .assessment import (
    LINEAGE,
    Admiralty,
    AnalyticConfidence,
    Assessment,
    Confidence,
    Contribution,
    Corroboration,
    OriginGroup,
    Status,
)
from .claim import Amount, Claim, Mention, Modality, Polarity, Time, claim_key, slices
from .entry import Commit, Draft, Entry, EntryKind
from .fact import Bearing, Fact, Ruling, RulingVerdict
from .file import ArticleCard, ClaimFile, ClaimState, FactFile, PersonCard, SourceCard
from .hedge import Hedge, HedgeKind, HedgeLevel
from .link import FactLink, Score, Stance, Verdict
from .person import Person
from .problem import Problem
from .source import KIND_OF_SOURCE, Grade, Record, Resolution, Source, SourceKind, SourceRef, Sourcing
from .span import Span

__all__ = [
    "KIND_OF_SOURCE",
    "LINEAGE",
    "Admiralty",
    "Amount",
    "AnalyticConfidence",
    "Article",
    "ArticleCard",
    "ArticleKind",
    "Assessment",
    "Bearing",
    "Claim",
    "ClaimFile",
    "ClaimState",
    "Commit",
    "Confidence",
    "Contribution",
    "Corroboration",
    "Draft",
    "Entry",
    "EntryKind",
    "Fact",
    "FactFile",
    "FactLink",
    "Grade",
    "Hedge",
    "HedgeKind",
    "HedgeLevel",
    "Mention",
    "Modality",
    "OriginGroup",
    "Person",
    "PersonCard",
    "Polarity",
    "Problem",
    "Record",
    "Resolution",
    "Ruling",
    "RulingVerdict",
    "Score",
    "Source",
    "SourceCard",
    "SourceKind",
    "SourceRef",
    "Sourcing",
    "Span",
    "Stance",
    "Status",
    "Time",
    "Verdict",
    "article_key",
    "claim_key",
    "slices",
    "text_digest",
]
