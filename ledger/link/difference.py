"""One thing in which two statements differ."""

from dataclasses import dataclass
from enum import StrEnum


class What(StrEnum):
    """In what two statements differ."""

    NEGATION = "negation"
    OPPOSITE = "opposite"
    NUMBER = "number"
    IDENTIFIER = "identifier"
    DATE = "date"
    PLACE = "place"
    PERSON = "person"
    MODALITY = "modality"
    SENSE = "sense"
    WORD = "word"


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that differs, the ``reason``, a sentence, and the ``words`` (in lower case) in which it shows.

    ``apart`` if it makes two propositions of them for certain; ``exclusive`` if, moreover, not both can be so of one
    thing at one time. A difference that is neither leaves it open, unless it is a mere ``detail`` that one adds.
    """

    what: What
    reason: str
    apart: bool = False
    exclusive: bool = False
    words: frozenset[str] = frozenset()
    detail: bool = False
