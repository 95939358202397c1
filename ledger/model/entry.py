"""One event of the journal. Everything else a ledger holds is derived from these."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class EntryKind(StrEnum):
    """What an entry records; the part before the dot is its subject."""

    ARTICLE_ADDED = "article.added"
    ARTICLE_DESCRIBED = "article.described"
    ARTICLE_RETRACTED = "article.retracted"
    READING_DONE = "reading.done"
    CLAIM_READ = "claim.read"
    CLAIM_LOGGED = "claim.logged"
    CLAIM_CORRECTED = "claim.corrected"
    CLAIM_SUPERSEDED = "claim.superseded"
    CLAIM_RETRACTED = "claim.retracted"
    CLAIM_LINKED = "claim.linked"
    PERSON_OPENED = "person.opened"
    PERSON_ALIASED = "person.aliased"
    PERSON_SPLIT = "person.split"
    PERSONS_MERGED = "persons.merged"
    MENTION_LINKED = "mention.linked"
    SOURCE_OPENED = "source.opened"
    SOURCE_LINKED = "source.linked"
    SOURCE_GRADED = "source.graded"
    SOURCE_OWNED = "source.owned"
    FACT_OPENED = "fact.opened"
    FACT_REWORDED = "fact.reworded"
    FACT_RULED = "fact.ruled"
    FACTS_MERGED = "facts.merged"
    FACTS_RIVALS = "facts.rivals"
    COPY_LINKED = "copy.linked"
    UNDONE = "undone"


@dataclass(frozen=True, slots=True)
class Draft:
    """An entry not yet in the journal: its kind, its body (JSON values without floats), and who makes it.

    ``by`` is a person's name, or "machine:link@1" for a program and its version.
    """

    kind: EntryKind
    body: Mapping[str, Any]
    by: str


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry in its place: ``seq`` counts from 1, ``at`` is UTC in ISO 8601 with milliseconds and Z.

    ``digest`` is SHA-256(salt ‖ canonical body); ``leaf`` is SHA-256(0x00 ‖ canonical {v, at, by, kind, digest}),
    both hexadecimal. ``body`` is ``None`` once it was erased; the hashes stand.
    """

    seq: int
    at: str
    by: str
    kind: EntryKind
    digest: str
    leaf: str
    salt: str = ""
    body: Mapping[str, Any] | None = field(default=None)

    @property
    def by_machine(self) -> bool:
        """True if a program, not a person, made the entry."""
        return self.by.startswith("machine:")


@dataclass(frozen=True, slots=True)
class Commit:
    """One transaction: the journal's ``size`` after it and the RFC 6962 ``root`` over all leaves, hexadecimal."""

    size: int
    root: str
