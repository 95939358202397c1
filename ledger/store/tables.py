"""Every table: the journal, its shadow in rows, and the indices for candidates.

The journal (``entry``, ``payload``, ``commit``) is the truth and refuses change. The others are derived from it by
:mod:`ledger.store.project`. A versioned row stands from ``from_seq`` (the journal's size after the commit that made it)
until ``to_seq``, empty while it stands: as of N, ``from_seq`` ≤ N and (``to_seq`` empty or > N). Keys are hexadecimal
digests, scores integers from 0 to 10000.
"""

from typing import Any

from sqlalchemy import Index, LargeBinary, MetaData, Table, event, text
from sqlalchemy.engine import Connection
from sqlmodel import Field, SQLModel

METADATA = MetaData()


def _key(**options: Any) -> Any:
    return Field(primary_key=True, **options)


class Row(SQLModel):
    """What all tables share: they live in the ledger's own metadata."""

    metadata = METADATA


class Versioned(Row):
    """A row with the stretch of the journal in which it stands."""

    to_seq: int | None = None


# The journal -------------------------------------------------------------------------------------


class EntryRow(Row, table=True):
    """One event; ``digest`` and ``leaf`` are 32 bytes each."""

    __tablename__ = "entry"
    seq: int = _key()
    at: str = Field(index=True)
    by: str
    kind: str
    digest: bytes = Field(sa_type=LargeBinary)
    leaf: bytes = Field(sa_type=LargeBinary)


class PayloadRow(Row, table=True):
    """What an entry says, JSON with sorted keys, apart from its hashes."""

    __tablename__ = "payload"
    seq: int = _key(foreign_key="entry.seq")
    salt: bytes = Field(sa_type=LargeBinary)
    body: bytes = Field(sa_type=LargeBinary)


class CommitRow(Row, table=True):
    """One transaction: the journal's size, the root over all leaves, and the tree's peaks, 32 bytes each."""

    __tablename__ = "commit"
    size: int = _key()
    root: bytes = Field(sa_type=LargeBinary)
    peaks: bytes = Field(sa_type=LargeBinary)


# What points into the journal --------------------------------------------------------------------


class TouchRow(Row, table=True):
    """An entry has to do with a subject: "a:", "c:", "f:", "p:" or "s:" and its key."""

    __tablename__ = "touch"
    subject: str = _key()
    seq: int = _key(foreign_key="entry.seq", index=True)


class ShownRow(Row, table=True):
    """The shown id: letter and number, given to a key by its first opening entry and never again."""

    __tablename__ = "shown"
    letter: str = _key()
    n: int = _key()
    key: str = Field(index=True)
    seq: int


# The shadow: versioned rows ----------------------------------------------------------------------


class ArticleRow(Versioned, table=True):
    """An article without its text; ``opened`` is the entry that holds it, ``outlet_source`` the linked outlet."""

    __tablename__ = "article"
    key: str = _key()
    from_seq: int = _key()
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
    """A claim as it stands after corrections: ``body`` is all of it, the columns are what one filters by."""

    __tablename__ = "claim"
    key: str = _key()
    from_seq: int = _key()
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
    body: bytes = Field(sa_type=LargeBinary)


class SpanRow(Versioned, table=True):
    """A stretch of the article that belongs to a claim."""

    __tablename__ = "span"
    claim: str = _key()
    n: int = _key()
    from_seq: int = _key()
    start: int
    end: int


class CueRow(Versioned, table=True):
    """Words that say who speaks (``role`` "source") or how firmly ("hedge")."""

    __tablename__ = "cue"
    claim: str = _key()
    role: str = _key()
    n: int = _key()
    from_seq: int = _key()
    start: int
    end: int


class ClaimSourceRow(Versioned, table=True):
    """Source ``n`` of a claim, as named there, and the source of the ledger it is linked to."""

    __tablename__ = "claim_source"
    claim: str = _key()
    n: int = _key()
    from_seq: int = _key()
    text: str
    name: str
    kind: str
    source: str | None = Field(index=True)
    score: int
    by: str


class ChainStepRow(Versioned, table=True):
    """A step of a chain inwards; ``n`` is the claim's source or -1 for the outlet, ``origin`` marks the last."""

    __tablename__ = "chain_step"
    claim: str = _key()
    chain: int = _key()
    step: int = _key()
    from_seq: int = _key()
    n: int
    origin: bool


class MentionRow(Versioned, table=True):
    """Mention ``n`` of a claim and the person it is linked to."""

    __tablename__ = "mention"
    __table_args__ = (Index("ix_mention_person", "person", "name"),)
    claim: str = _key()
    n: int = _key()
    from_seq: int = _key()
    text: str
    name: str
    person: str | None
    score: int
    by: str


class ClaimFactRow(Versioned, table=True):
    """The one fact a claim bears on (before merges), on which side, and whether that is accepted."""

    __tablename__ = "claim_fact"
    claim: str = _key()
    from_seq: int = _key()
    fact: str = Field(index=True)
    stance: str
    accepted: bool
    score: int
    by: str


class ReviewRow(Versioned, table=True):
    """A link that waits for a person: ``kind`` fact, person, source, copy or rival; ``subject`` as in touch."""

    __tablename__ = "review"
    subject: str = _key()
    kind: str = _key()
    n: int = _key()
    candidate: str = _key()
    from_seq: int = _key()
    score: int
    reasons: str
    seq: int


class PersonRow(Versioned, table=True):
    """A person; after a merge ``into`` is whom by the entry ``into_seq``, and ``root`` who it is in the end."""

    __tablename__ = "person"
    key: str = _key()
    from_seq: int = _key()
    name: str
    into: str | None = Field(index=True)
    into_seq: int | None
    root: str = Field(index=True)


class PersonNameRow(Versioned, table=True):
    """A name of a person: ``how`` it is known is given (when opened) or alias."""

    __tablename__ = "person_name"
    person: str = _key()
    how: str = _key()
    name: str = _key()
    from_seq: int = _key()


class SeenNameRow(Versioned, table=True):
    """A name under which at least one mention of a person stands."""

    __tablename__ = "seen_name"
    person: str = _key()
    name: str = _key()
    from_seq: int = _key()


class SourceRow(Versioned, table=True):
    """A source of the ledger."""

    __tablename__ = "source"
    key: str = _key()
    from_seq: int = _key()
    name: str
    kind: str


class GradeRow(Versioned, table=True):
    """The grade of a source that holds."""

    __tablename__ = "grade"
    source: str = _key()
    from_seq: int = _key()
    letter: str
    by: str
    at: str
    because: str


class FactRow(Versioned, table=True):
    """A fact; ``into``, ``into_seq`` and ``root`` as for a person. ``opened`` is empty for one implied by a claim."""

    __tablename__ = "fact"
    key: str = _key()
    from_seq: int = _key()
    opened: int | None
    wording: str
    into: str | None = Field(index=True)
    into_seq: int | None
    root: str = Field(index=True)


class RulingRow(Versioned, table=True):
    """The last ruling on a fact, ``open`` included; ``claims_seen`` is a JSON list of keys."""

    __tablename__ = "ruling"
    fact: str = _key()
    from_seq: int = _key()
    verdict: str = Field(index=True)
    by: str
    at: str
    because: str
    claims_seen: str
    seq: int


class RivalRow(Versioned, table=True):
    """Two facts that cannot both be so."""

    __tablename__ = "rival"
    one: str = _key()
    other: str = _key(index=True)
    from_seq: int = _key()
    score: int
    by: str


class CopyRow(Versioned, table=True):
    """An article that reprints another."""

    __tablename__ = "copy"
    article: str = _key()
    from_seq: int = _key()
    original: str = Field(index=True)
    score: int
    by: str


# The shadow: computed, and as it is now ----------------------------------------------------------


class FactSummaryRow(Row, table=True):
    """What the assessor says of a fact (after merges) now; ``version`` is the assessor's."""

    __tablename__ = "fact_summary"
    fact: str = _key()
    status: str = Field(index=True)
    low: int
    high: int
    claims: int
    outlets: int
    denials: int
    version: str


# Indices for candidates: they only ever grow, and answers are checked against the rows above -----


class NameKeyRow(Row, table=True):
    """A blocking key of a person's name."""

    __tablename__ = "name_key"
    key: str = _key()
    seq: int = _key()
    person: str = _key()


class FactKeyRow(Row, table=True):
    """A blocking key of a fact's founding claim."""

    __tablename__ = "fact_key"
    key: str = _key()
    seq: int = _key()
    fact: str = _key()


class CopyKeyRow(Row, table=True):
    """A number from the sketch of an article's text."""

    __tablename__ = "copy_key"
    key: int = _key()
    seq: int = _key()
    article: str = _key()


class SourceNameRow(Row, table=True):
    """The folded name of a source."""

    __tablename__ = "source_name"
    key: str = _key()
    seq: int = _key()
    source: str = _key()


JOURNAL = ("entry", "payload", "commit")
"""The tables that are the truth."""

INDICES = ("name_key", "fact_key", "copy_key", "source_name")
"""The tables that only help to find candidates; outside verify, because they depend on the linker's version."""

VERSIONED = tuple(name for name, table in METADATA.tables.items() if "to_seq" in table.c)
"""The tables whose rows have a stretch of the journal."""

DERIVED = tuple(name for name in METADATA.tables if name not in JOURNAL)
"""Every table that a rebuild makes again."""


def table(name: str) -> Table:
    """The table called ``name``. Raises ``KeyError`` if there is none."""
    return METADATA.tables[name]


_REFUSALS = """CREATE TRIGGER {name}_no_{act} BEFORE {act} ON "{name}"
    BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END"""


@event.listens_for(METADATA, "after_create")
def _guard_the_journal(target: MetaData, connection: Connection, **_: Any) -> None:
    for name in JOURNAL:
        for act in ("UPDATE", "DELETE"):
            connection.execute(text(_REFUSALS.format(name=name, act=act)))
