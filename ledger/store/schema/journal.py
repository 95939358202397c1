"""The journal, which is the truth, and what points into it."""

from sqlalchemy import LargeBinary
from sqlmodel import Field

from .base import KEY_ONLY, Row, identity


class EntryRow(Row, table=True):
    """One event; ``digest`` and ``leaf`` are 32 bytes each."""

    __tablename__ = "entry"
    seq: int = identity()
    at: str
    by: str
    kind: str
    digest: bytes = Field(sa_type=LargeBinary)
    leaf: bytes = Field(sa_type=LargeBinary)


class PayloadRow(Row, table=True):
    """What an entry says, JSON with sorted keys, apart from its hashes."""

    __tablename__ = "payload"
    seq: int = identity(foreign_key="entry.seq")
    salt: bytes = Field(sa_type=LargeBinary)
    body: bytes = Field(sa_type=LargeBinary)


class CommitRow(Row, table=True):
    """One transaction: the journal's size, the root over all leaves, and the tree's peaks, 32 bytes each."""

    __tablename__ = "commit"
    size: int = identity()
    root: bytes = Field(sa_type=LargeBinary)
    peaks: bytes = Field(sa_type=LargeBinary)


class ActRow(Row, table=True):
    """When the commit of that ``size`` was made: all its entries have one moment, which is not indexed for each."""

    __tablename__ = "act"
    size: int = identity()
    at: str = Field(index=True)


class TouchRow(Row, table=True):
    """An entry has to do with a subject: "a:", "c:", "f:", "p:" or "s:" and its key."""

    __tablename__ = "touch"
    __table_args__ = KEY_ONLY
    subject: str = identity()
    seq: int = identity()


class ShownRow(Row, table=True):
    """The shown id: letter and number, given to a key by its first opening entry and never again."""

    __tablename__ = "shown"
    letter: str = identity()
    n: int = identity()
    key: str = Field(index=True)
    seq: int
