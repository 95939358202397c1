"""What is asked of a word or a sentence again and again, worked out once."""

from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from .tokens import Sentence, Token

Found = TypeVar("Found")

WORDS = 4_096
"""Words whose answers are kept: those of the last few pages, which are let go with them."""

SENTENCES = 64
"""Sentences of which it is kept what they hold: all predicates of one ask before those of the next."""


def once(find: "Callable[[Token], Found]") -> "Callable[[Token], Found]":
    """The function, asked once of each word: what a tree tells of its words does not change."""
    return lru_cache(maxsize=WORDS)(find)


def once_a_sentence(find: "Callable[[Sentence], Found]") -> "Callable[[Sentence], Found]":
    """The function, asked once of each sentence."""
    return lru_cache(maxsize=SENTENCES)(find)


@once_a_sentence
def lemmas(sentence: "Sentence") -> frozenset[str]:
    """The lemmas of a sentence in small letters, to tell quickly what is not there."""
    return frozenset([token.lemma_.lower() for token in sentence.tokens])
