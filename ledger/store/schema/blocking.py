"""Blocking keys, by which candidates are found: they only ever grow, and depend on the linker's version."""

from .base import KEY_ONLY, Row, identity


class NameKeyRow(Row, table=True):
    """A blocking key of a person's name."""

    __tablename__ = "name_key"
    __table_args__ = KEY_ONLY
    key: str = identity()
    seq: int = identity()
    person: str = identity()


class FactKeyRow(Row, table=True):
    """A blocking key of a fact's founding claim."""

    __tablename__ = "fact_key"
    __table_args__ = KEY_ONLY
    key: str = identity()
    seq: int = identity()
    fact: str = identity()


class CopyKeyRow(Row, table=True):
    """A number from the sketch of an article's text."""

    __tablename__ = "copy_key"
    __table_args__ = KEY_ONLY
    key: int = identity()
    seq: int = identity()
    article: str = identity()


class SourceNameRow(Row, table=True):
    """The folded name of a source."""

    __tablename__ = "source_name"
    __table_args__ = KEY_ONLY
    key: str = identity()
    seq: int = identity()
    source: str = identity()
