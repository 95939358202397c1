"""What goes by a name or a number of its own: persons, sources and facts."""

from sqlalchemy import Index
from sqlmodel import Field

from .base import KEY_ONLY, Row, Versioned, identity, where


def _merged(name: str) -> Index:
    """Merges are few: an index of nothing else."""
    return Index(f"ix_{name}_into", "into", **where('"into" IS NOT NULL'))


class PersonRow(Versioned, table=True):
    """A person; after a merge ``into`` is whom by the entry ``into_seq``, and ``root`` who it is in the end."""

    __tablename__ = "person"
    __table_args__ = (_merged("person"),)
    key: str = identity()
    from_seq: int = identity()
    name: str
    into: str | None
    into_seq: int | None
    root: str = Field(index=True)


class PersonNameRow(Versioned, table=True):
    """A name of a person: ``how`` it is known is given (when opened) or alias."""

    __tablename__ = "person_name"
    __table_args__ = KEY_ONLY
    person: str = identity()
    how: str = identity()
    name: str = identity()
    from_seq: int = identity()


class SeenNameRow(Versioned, table=True):
    """A name under which at least one mention of a person stands."""

    __tablename__ = "seen_name"
    __table_args__ = KEY_ONLY
    person: str = identity()
    name: str = identity()
    from_seq: int = identity()


class SourceRow(Versioned, table=True):
    """A source of the ledger; ``publisher`` owns an outlet."""

    __tablename__ = "source"
    __table_args__ = KEY_ONLY
    key: str = identity()
    from_seq: int = identity()
    name: str
    kind: str
    publisher: str | None


class GradeRow(Versioned, table=True):
    """The grade of a source that holds."""

    __tablename__ = "grade"
    source: str = identity()
    from_seq: int = identity()
    letter: str
    by: str
    at: str
    because: str


class FactRow(Versioned, table=True):
    """A fact; ``into``, ``into_seq`` and ``root`` as for a person. ``opened`` is empty for one implied by a claim."""

    __tablename__ = "fact"
    __table_args__ = (_merged("fact"),)
    key: str = identity()
    from_seq: int = identity()
    opened: int | None
    wording: str
    into: str | None
    into_seq: int | None
    root: str = Field(index=True)


class RulingRow(Versioned, table=True):
    """The last ruling on a fact, ``open`` included; ``claims_seen`` is a JSON list of keys."""

    __tablename__ = "ruling"
    fact: str = identity()
    from_seq: int = identity()
    verdict: str = Field(index=True)
    by: str
    at: str
    because: str
    claims_seen: str
    seq: int


class RivalRow(Versioned, table=True):
    """Two facts that cannot both be so."""

    __tablename__ = "rival"
    one: str = identity()
    other: str = identity(index=True)
    from_seq: int = identity()
    score: int
    by: str


class FactSummaryRow(Row, table=True):
    """What the assessor says of a fact (after merges) now; ``version`` is the assessor's."""

    __tablename__ = "fact_summary"
    __table_args__ = KEY_ONLY
    fact: str = identity()
    status: str = Field(index=True)
    low: int
    high: int
    claims: int
    outlets: int
    denials: int
    version: str
