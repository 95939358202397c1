"""What only a person can decide: whether two things are one."""

from dataclasses import dataclass

from .file import ClaimFile


@dataclass(frozen=True, slots=True)
class Question:
    """An open link: may ``one`` be ``other``? Both are shown ids.

    ``id`` is K and the number of the entry that proposed it, so it never changes. ``kind`` is person (are the two
    one?), fact (does the claim bear on the fact?), source (are the two one?), copy (does the article reprint the
    other?) or rival (do the two facts exclude each other?). ``score`` (0..1) and ``reasons`` are the machine's.
    ``facts`` and ``claims`` count what stands behind both sides: what the answer may change. ``entries`` are all that
    proposed it.
    """

    id: str
    kind: str
    one: str
    other: str
    score: float
    reasons: tuple[str, ...]
    facts: int
    claims: int
    entries: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a question as it is shown: its id and title, other names, a few of its claims, and how many more.

    ``about`` are the persons a claim or fact speaks of, be it by a pronoun.
    """

    id: str
    title: str
    names: tuple[str, ...]
    claims: tuple[ClaimFile, ...]
    more: int = 0
    about: tuple[str, ...] = ()
