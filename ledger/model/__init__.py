"""The nouns: frozen values and enumerations, standard library only.

An :class:`Article` is one text as one outlet published it. Reading it yields :class:`Claim` values: one
statement at one place, with the chain of :class:`Source` values behind it, its :class:`Sourcing` and its
:class:`Hedge`. Claims meet in a :class:`Fact`; a :class:`Bearing` says how one claim bears on one fact. From the
bearings of a fact follow its :class:`OriginGroup` values, its :class:`Corroboration` and its :class:`Confidence`,
gathered in an :class:`Assessment`. Everything a ledger holds was once an :class:`Entry` of its journal.

The words are those of the field; each has one meaning, everywhere. Each
noun is imported when it is first used: who compares two names needs no journal.
"""

from typing import TYPE_CHECKING

from ..imports import on_first_use

if TYPE_CHECKING:
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
    from .claim import Amount, Claim, Mention, Modality, Part, Polarity, Time, claim_key, slices
    from .entry import Commit, Draft, Entry, EntryKind
    from .fact import Bearing, Fact, Ruling, RulingVerdict
    from .file import ArticleCard, ClaimFile, ClaimState, FactFile, PersonCard, SourceCard
    from .hedge import Hedge, HedgeKind, HedgeLevel
    from .identity import Identity, Tied
    from .link import FactLink, Score, Stance, Verdict
    from .person import Person
    from .problem import Problem
    from .question import Question, Side
    from .source import KIND_OF_SOURCE, Grade, Record, Resolution, Source, SourceKind, SourceRef, Sourcing
    from .span import Span

_HOMES = {
    "article": ("Article", "ArticleKind", "article_key", "text_digest"),
    "assessment": (
        "LINEAGE",
        "Admiralty",
        "AnalyticConfidence",
        "Assessment",
        "Confidence",
        "Contribution",
        "Corroboration",
        "OriginGroup",
        "Status",
    ),
    "claim": (
        "Amount",
        "Claim",
        "Mention",
        "Modality",
        "Part",
        "Polarity",
        "Time",
        "claim_key",
        "slices",
    ),
    "entry": ("Commit", "Draft", "Entry", "EntryKind"),
    "fact": ("Bearing", "Fact", "Ruling", "RulingVerdict"),
    "file": ("ArticleCard", "ClaimFile", "ClaimState", "FactFile", "PersonCard", "SourceCard"),
    "hedge": ("Hedge", "HedgeKind", "HedgeLevel"),
    "identity": ("Identity", "Tied"),
    "link": ("FactLink", "Score", "Stance", "Verdict"),
    "person": ("Person",),
    "problem": ("Problem",),
    "question": ("Question", "Side"),
    "source": ("KIND_OF_SOURCE", "Grade", "Record", "Resolution", "Source", "SourceKind", "SourceRef", "Sourcing"),
    "span": ("Span",),
}

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
    "Identity",
    "Mention",
    "Modality",
    "OriginGroup",
    "Part",
    "Person",
    "PersonCard",
    "Polarity",
    "Problem",
    "Question",
    "Record",
    "Resolution",
    "Ruling",
    "RulingVerdict",
    "Score",
    "Side",
    "Source",
    "SourceCard",
    "SourceKind",
    "SourceRef",
    "Sourcing",
    "Span",
    "Stance",
    "Status",
    "Tied",
    "Time",
    "Verdict",
    "article_key",
    "claim_key",
    "slices",
    "text_digest",
]

__getattr__ = on_first_use(__name__, _HOMES)
