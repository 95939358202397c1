"""Who answers for a statement, and how it came to the outlet."""

from dataclasses import dataclass
from enum import StrEnum

from .span import Span


class SourceKind(StrEnum):
    """What a source is."""

    PERSON = "person"
    ORGANIZATION = "organization"
    DOCUMENT = "document"
    UNNAMED = "unnamed"
    OUTLET = "outlet"


class Sourcing(StrEnum):
    """How the statement came to the outlet, strongest first."""

    WITNESSED = "witnessed"
    DOCUMENT = "document"
    NAMED = "named"
    INSTITUTION = "institution"
    ANONYMOUS = "anonymous"
    BARE = "bare"
    MEDIA = "media"
    HEARSAY = "hearsay"
    UNATTRIBUTED = "unattributed"

    @property
    def rank(self) -> int:
        """0 for the strongest (``witnessed``) to 8 for ``unattributed``."""
        return list(Sourcing).index(self)


KIND_OF_SOURCE = {
    Sourcing.WITNESSED: SourceKind.OUTLET,
    Sourcing.DOCUMENT: SourceKind.DOCUMENT,
    Sourcing.NAMED: SourceKind.PERSON,
    Sourcing.INSTITUTION: SourceKind.ORGANIZATION,
    Sourcing.ANONYMOUS: SourceKind.UNNAMED,
    Sourcing.BARE: SourceKind.UNNAMED,
    Sourcing.MEDIA: SourceKind.OUTLET,
}
"""What a source is, by how its statement came to the outlet; hearsay and the outlet's own voice have none."""


@dataclass(frozen=True, slots=True)
class Resolution:
    """Whom a pronoun or description stands for in the same article, and how sure the reading is (0..1)."""

    text: str
    spans: tuple[Span, ...]
    score: float


@dataclass(frozen=True, slots=True)
class Source:
    """A source as one claim names it: the words as said ("him"), where they stand, and whom they stand for.

    ``office`` is what the article says a named person is ("Interior Minister", "head of the union"), if it does.
    """

    text: str
    spans: tuple[Span, ...]
    kind: SourceKind
    resolved: Resolution | None = None
    office: str | None = None

    @property
    def name(self) -> str:
        """Whom the words stand for where that is known, else the words themselves."""
        return self.resolved.text if self.resolved else self.text


@dataclass(frozen=True, slots=True)
class Grade:
    """What an editor thinks of a source: a letter A–F (F: cannot be judged), dated, with the reason."""

    letter: str
    by: str
    at: str
    because: str


@dataclass(frozen=True, slots=True)
class SourceRef:
    """A source across the whole ledger: the same key wherever the same source speaks.

    ``grade`` is the last letter A–E an editor gave, ``None`` if nobody has or it was F (printed as F). ``id`` is shown
    ("S9"), empty for a source that stands in no ledger. ``office`` is what the claim's article says the source is,
    ``publisher`` whose outlet it is, where the desk has said so.
    """

    key: str
    name: str
    kind: SourceKind
    grade: str | None = None
    id: str = ""
    office: str | None = None
    publisher: str | None = None


@dataclass(frozen=True, slots=True)
class Record:
    """What a source has earned: how many of its flat claims on ruled facts turned out right, and how many wrong."""

    right: int = 0
    wrong: int = 0
