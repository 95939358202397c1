"""Who a person is, and why: the mentions that were compared with him."""

from dataclasses import dataclass

from .entry import Entry
from .file import ClaimFile
from .link import Verdict
from .person import Person


@dataclass(frozen=True, slots=True)
class Tied:
    """One mention: in which claim, its words, what holds of it and the person, and who says so.

    ``verdict``: same (it is linked to the person), unsure (a question is open), different (kept apart). ``other`` is
    the person it is linked to or may be instead, ``None`` where no other is spoken of. ``score`` is in 0..1.
    """

    claim: ClaimFile
    words: str
    verdict: Verdict
    other: Person | None
    score: float
    reasons: tuple[str, ...]
    entry: Entry


@dataclass(frozen=True, slots=True)
class Identity:
    """A person, the mentions that were compared with him in the order of the journal, and the entries about him.

    ``persons`` are the person and every ``other`` of the mentions, each once.
    """

    person: Person
    ties: tuple[Tied, ...]
    acts: tuple[Entry, ...]
    persons: tuple[Person, ...]
