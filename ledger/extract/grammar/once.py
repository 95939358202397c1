"""What is asked of a word or a sentence again and again, worked out once.

The answers are those of one page, which has an end: whoever has read it lets go of them (:func:`forget`). A table that
keeps only so many would have to note, at each question, which answer was asked for last.
"""

from collections.abc import Callable
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from .tokens import Sentence

Found = TypeVar("Found")
Asked = TypeVar("Asked")

LEMMA = attrgetter("lemma_")

_CLEARINGS: list[Callable[[], None]] = []
"""What empties each table of answers."""


def once(find: "Callable[[Asked], Found]") -> "Callable[[Asked], Found]":
    """The function, asked once of each word, attribution or page: what a tree tells of them does not change."""
    found = cache(find)
    _CLEARINGS.append(found.cache_clear)
    return found


def once_a_sentence(find: "Callable[[Sentence], Found]") -> "Callable[[Sentence], Found]":
    """The function, asked once of each sentence."""
    return once(find)


def forget() -> None:
    """Let go of all answers: nobody asks for the words of a page again that has been read."""
    for clear in _CLEARINGS:
        clear()


@once_a_sentence
def lemmas(sentence: "Sentence") -> frozenset[str]:
    """The lemmas of a sentence in small letters, to tell quickly what is not there."""
    return frozenset(map(str.lower, map(LEMMA, sentence.tokens)))
