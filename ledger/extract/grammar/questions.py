"""What is asked, or only called something: "who paid for it?", "what he called a bad law" state nothing."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .tokens import Token


def tells_nothing(words: "Sequence[Token]") -> bool:
    """True for words that end at a question mark, and for a "what" with its name and without its verb."""
    return bool(words) and (_asks(words) or _only_calls(words))


def _only_calls(words: "Sequence[Token]") -> bool:
    """True for the "what" and "a bad law" of "what he called a bad law"."""
    first = words[0]
    return first.tag_ == "WP" and first.dep_ in {"dobj", "nsubj"} and first.head not in words


def _asks(words: "Sequence[Token]") -> bool:
    if "?" not in words[-1].sent.words:
        return False
    last = words[-1]
    return last.text == "?" or (last.i + 1 < len(last.doc) and last.nbor().text == "?")
