"""What is asked of a word or a sentence again and again, worked out once."""

from collections.abc import Callable
from functools import lru_cache
from operator import attrgetter
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from .tokens import Sentence

Found = TypeVar("Found")
Asked = TypeVar("Asked")

WORDS = 4_096
"""Words whose answers are kept at most: those of a page."""

SENTENCES = 256
"""Sentences of which it is kept what they hold: those of a page, which are read for names, sources and claims."""

LEMMA = attrgetter("lemma_")

_CLEARINGS: list[Callable[[], None]] = []
"""What empties each table of answers."""


def once(find: "Callable[[Asked], Found]") -> "Callable[[Asked], Found]":
    """The function, asked once of each word, or of each attribution: what a tree tells of them does not change."""
    return _kept(find, WORDS)


def once_a_sentence(find: "Callable[[Sentence], Found]") -> "Callable[[Sentence], Found]":
    """The function, asked once of each sentence."""
    return _kept(find, SENTENCES)


def once_a_page(find: "Callable[[Asked], Found]") -> "Callable[[Asked], Found]":
    """The function, asked once of the page that is read."""
    return _kept(find, 1)


def _kept(find: "Callable[[Asked], Found]", most: int) -> "Callable[[Asked], Found]":
    found = lru_cache(maxsize=most)(find)
    _CLEARINGS.append(found.cache_clear)
    return found


def forget() -> None:
    """Let go of all answers: nobody asks for the words of a page again that has been read."""
    for clear in _CLEARINGS:
        clear()


@once_a_sentence
def lemmas(sentence: "Sentence") -> frozenset[str]:
    """The lemmas of a sentence in small letters, to tell quickly what is not there."""
    return frozenset(map(str.lower, map(LEMMA, sentence.tokens)))
