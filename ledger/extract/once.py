"""What is asked of a word again and again, worked out once."""

from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from .tokens import Token

Found = TypeVar("Found")

WORDS = 4_096
"""Words whose answers are kept: those of the last few pages, which are let go with them."""


def once(find: "Callable[[Token], Found]") -> "Callable[[Token], Found]":
    """The function, asked once of each word: what a tree tells of its words does not change."""
    return lru_cache(maxsize=WORDS)(find)
