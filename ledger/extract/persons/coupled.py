"""Given names beside somebody else's full name: "Bill and Ann Porter" are Bill Porter and Ann Porter."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import zip_longest

from .naming import Name, given


def coupled(found: Sequence[Name]) -> list[Name]:
    """The names, a given name before "and" with the surname of the person behind it ("Bill and Ann Porter")."""
    return [_coupled(name, after) for name, after in zip_longest(found, found[1:])]


def _coupled(name: Name, after: Name | None) -> Name:
    if after is None or len(name.words) > 1 or len(after.keys) < 2 or not given(name.words[0]):
        return name
    between = name.head.doc[name.head.i + 1 : after.words[0].tokens[0].i]
    if [token.text for token in between] not in (["and"], ["&"]):
        return name
    last = after.words[len(after.keys) - 1]
    return replace(name, words=(*name.words, last), keys=(*name.keys, last.key), sure=0.8, borrowed=1)
