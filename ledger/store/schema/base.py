"""What all tables share."""

from typing import Any

from sqlalchemy import MetaData, text
from sqlmodel import Field, SQLModel

METADATA = MetaData()
"""The ledger's own tables, and nobody else's."""


KEY_ONLY = {"sqlite_with_rowid": False}
"""For tables that are little more than their key: SQLite keeps them once, as the index, and not twice."""


def identity(**options: Any) -> Any:
    """A column that is part of the primary key."""
    return Field(primary_key=True, **options)


def where(condition: str) -> dict[str, Any]:
    """The options of an index that holds only the rows for which the condition is true."""
    return {f"{dialect}_where": text(condition) for dialect in ("sqlite", "postgresql")}


class Row(SQLModel):
    """A row of a table; no relationships, and never handed out of this room."""

    metadata = METADATA


class Versioned(Row):
    """A row with the stretch of the journal in which it stands: from_seq, in its key, until to_seq."""

    to_seq: int | None = None
