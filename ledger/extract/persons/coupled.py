"""Given names beside somebody else's full name: "Bill and Ann Porter", « Jean et Marie Duval » are two of one name."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import zip_longest
from typing import TYPE_CHECKING

from ..text.languages import is_universal
from ..universal.vocabulary import does
from .naming import Name, given

if TYPE_CHECKING:
    from ..grammar.tokens import Token
    from .traces import Trace


def coupled(found: Sequence[Name]) -> list[Name]:
    """The names, a given name before "and" with the surname of the person behind it ("Bill and Ann Porter")."""
    return [_coupled(name, after) for name, after in zip_longest(found, found[1:])]


def _coupled(name: Name, after: Name | None) -> Name:
    if after is None or len(name.words) > 1 or len(after.keys) < 2 or not given(name.words[0]):
        return name
    between = name.head.doc[name.head.i + 1 : after.words[0].tokens[0].i]
    if len(between) != 1 or not _joins(between[0]):
        return name
    last = after.words[len(after.keys) - 1]
    return replace(name, words=(*name.words, last), keys=(*name.keys, last.key), sure=0.8, borrowed=1)


def is_either(rated: "Sequence[tuple[float, Trace]]", wanted: str | None) -> bool:
    """True where the likeliest stands side by side with another of the gender: "Tom and Karl Hale left. He …"."""
    best = rated[0][1]
    if best.gender != wanted:
        return False
    near = (trace for _, trace in rated[1:] if trace.figure not in (None, best.figure) and trace.gender == wanted)
    return any(_side_by_side(best.token, trace.token) for trace in near)


def _side_by_side(one: "Token", other: "Token") -> bool:
    """True for the last words of two names with nothing but "and" and names between: "Tom Hale and Karl Reyl"."""
    first, last = sorted((one.i, other.i))
    between = one.doc[first + 1 : last]
    named = all(word.text[:1].isupper() or _joins(word) for word in between)
    return named and len(between) < LONGEST and any(map(_joins, between))


LONGEST = 6
"""Words between the last words of two names side by side, at most one less."""


def _joins(word: "Token") -> bool:
    """True for the "and" between two."""
    return word.text in {"and", "&"} or (is_universal(word.lang_) and does(word, "and"))
