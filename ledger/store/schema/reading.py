"""What is read: articles, claims, and everything that belongs to one claim."""

from sqlalchemy import Index, LargeBinary
from sqlmodel import Field

from .base import KEY_ONLY, Versioned, identity, where


class ArticleRow(Versioned, table=True):
    """An article without its text; ``opened`` is the entry that holds it, ``outlet_source`` the linked outlet."""

    __tablename__ = "article"
    key: str = identity()
    from_seq: int = identity()
    opened: int
    kind: str
    text_sha256: str
    bytes_sha256: str | None
    outlet: str
    url: str | None
    title: str | None
    author: str | None
    published: str | None = Field(index=True)
    language: str | None
    agency: str | None
    outlet_source: str | None = Field(index=True)
    retracted: str | None


class ClaimRow(Versioned, table=True):
    """A claim as it stands after corrections: the columns are what one filters by.

    All of it is what entry ``read`` says, or, once a field was corrected, ``body``.
    """

    __tablename__ = "claim"
    __table_args__ = (Index("ix_claim_corrected", "key", **where("body IS NOT NULL")),)
    key: str = identity()
    from_seq: int = identity()
    opened: int = Field(index=True)
    article: str = Field(index=True)
    text: str
    wording: str
    sourcing: str
    hedge_level: int
    hedge_kind: str | None
    polarity: str
    modality: str
    state: str
    because: str | None
    read: int = Field(index=True)
    body: bytes | None = Field(sa_type=LargeBinary)


class SpanRow(Versioned, table=True):
    """A stretch of the article that belongs to a claim."""

    __tablename__ = "span"
    __table_args__ = KEY_ONLY
    claim: str = identity()
    n: int = identity()
    from_seq: int = identity()
    start: int
    end: int


class CueRow(Versioned, table=True):
    """Words that say who speaks (``role`` "source") or how firmly ("hedge")."""

    __tablename__ = "cue"
    __table_args__ = KEY_ONLY
    claim: str = identity()
    role: str = identity()
    n: int = identity()
    from_seq: int = identity()
    start: int
    end: int


class ClaimSourceRow(Versioned, table=True):
    """Source ``n`` of a claim, as named there, and the source of the ledger it is linked to."""

    __tablename__ = "claim_source"
    __table_args__ = KEY_ONLY
    claim: str = identity()
    n: int = identity()
    from_seq: int = identity()
    text: str
    name: str
    kind: str
    source: str | None = Field(index=True)
    score: int
    by: str


class ChainStepRow(Versioned, table=True):
    """A step of a chain inwards; ``n`` is the claim's source or -1 for the outlet, ``origin`` marks the last."""

    __tablename__ = "chain_step"
    __table_args__ = KEY_ONLY
    claim: str = identity()
    chain: int = identity()
    step: int = identity()
    from_seq: int = identity()
    n: int
    origin: bool


class MentionRow(Versioned, table=True):
    """Mention ``n`` of a claim and the person it is linked to."""

    __tablename__ = "mention"
    __table_args__ = (Index("ix_mention_person", "person", "name"), KEY_ONLY)
    claim: str = identity()
    n: int = identity()
    from_seq: int = identity()
    text: str
    name: str
    person: str | None
    score: int
    by: str


class ClaimFactRow(Versioned, table=True):
    """The one fact a claim bears on (before merges), on which side, and whether that is accepted."""

    __tablename__ = "claim_fact"
    __table_args__ = KEY_ONLY
    claim: str = identity()
    from_seq: int = identity()
    fact: str = Field(index=True)
    stance: str
    accepted: bool
    score: int
    by: str


class ReviewRow(Versioned, table=True):
    """A link that waits for a person: ``kind`` fact, person, source, copy or rival; ``subject`` as in touch."""

    __tablename__ = "review"
    __table_args__ = (
        Index("ix_review_copy", "candidate", **where("kind = 'copy'")),
        Index("ix_review_rival", "candidate", **where("kind = 'rival'")),
    )
    subject: str = identity()
    kind: str = identity()
    n: int = identity()
    candidate: str = identity()
    from_seq: int = identity()
    score: int
    reasons: str
    seq: int


class CopyRow(Versioned, table=True):
    """An article that reprints another."""

    __tablename__ = "copy"
    article: str = identity()
    from_seq: int = identity()
    original: str = Field(index=True)
    score: int
    by: str
