"""Blocking keys, by which candidates are found: they only ever grow, and depend on the linker's version.

A key is 64 bits of a hash and leads to shown numbers, which grow with the journal: 15 bytes a row where the words and
the key of the subject took 100. Two keys with one hash cost a comparison, never a link.
"""

from sqlalchemy import BigInteger
from sqlmodel import Field

from .base import KEY_ONLY, Row, identity


def _hashed() -> int:
    field: int = Field(primary_key=True, sa_type=BigInteger, sa_column_kwargs={"autoincrement": False})
    return field


class NameKeyRow(Row, table=True):
    """A blocking key of a person's name; ``n`` is the person's."""

    __tablename__ = "name_key"
    __table_args__ = KEY_ONLY
    key: int = _hashed()
    n: int = identity()


class FactKeyRow(Row, table=True):
    """A blocking key of a fact's founding claim; ``n`` is the fact's."""

    __tablename__ = "fact_key"
    __table_args__ = KEY_ONLY
    key: int = _hashed()
    n: int = identity()


class CopyKeyRow(Row, table=True):
    """A number from the sketch of an article's text, or of what a translation of it keeps; ``n`` is the article's."""

    __tablename__ = "copy_key"
    __table_args__ = KEY_ONLY
    key: int = _hashed()
    n: int = identity()


class SourceNameRow(Row, table=True):
    """The folded name of a source, or the key of a person's name; ``n`` is the source's."""

    __tablename__ = "source_name"
    __table_args__ = KEY_ONLY
    key: int = _hashed()
    n: int = identity()
