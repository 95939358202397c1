"""Names that only a person bears, told by what stands beside the surname: "Deputy Ann Poll", 'Tom "Bo" Reeve'."""

from typing import TYPE_CHECKING

from ..grammar.frames import sort_of
from ..text.lookup import given_names
from ..text.lookup import words as listed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..grammar.tokens import Token

SPEAKING = frozenset({"document", "media"})
"""Sorts of nouns that are surnames as well: Poll, Page, Story."""


def is_bearer(head: "Token", words: "Sequence[Token]") -> bool:
    """True for a surname behind a given name with a title, or behind a nickname in quotation marks or brackets."""
    if head.pos_ != "PROPN" or head.lang_ != "en":
        return False
    before = [token for token in words if token.i < head.i]
    return bool(before) and (_is_nicknamed(before) or _is_titled(head, before))


def _is_nicknamed(before: "Sequence[Token]") -> bool:
    """True for 'Tom "Bo"' before the surname; 'the "Bo" Group' has no given name before the mark."""
    if len(before) < 4 or before[-2].pos_ != "PROPN" or before[-4].pos_ != "PROPN":
        return False
    first = before[-4].lower_
    if before[-1].text == ")":
        return first in given_names(before[-4].lang_)
    closed = before[-1].is_quote or before[-1].text in {"’", "'"}
    return closed and first not in listed("capitals", "place") | listed("capitals", "body")


def _is_titled(head: "Token", before: "Sequence[Token]") -> bool:
    """True for "Deputy Ann Poll", "Sheriff Mary Church", "Ann Poll"; behind an article it is the poll of that name."""
    if before[-1].lower_ not in given_names(head.lang_) or before[-1].pos_ != "PROPN":
        return False
    titles = listed("titles", "title") | listed("titles", "role")
    if len(before) > 1 and before[-2].lower_ in titles:
        return True
    return len(before) == 1 and sort_of(head) in SPEAKING and before[-1].lower_ not in listed("capitals", "surname")
