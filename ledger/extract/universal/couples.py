"""Husband and wife by one name: "M. et Mme Perrin" are two persons."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ..grammar.capitals import Word
from ..text.languages import is_universal
from ..text.lookup import words
from .vocabulary import does

if TYPE_CHECKING:
    from ..grammar.tokens import Token
    from ..persons.naming import Name


def with_spouses(found: "Sequence[Name]") -> "list[Name]":
    """The names, with one for whoever shares the name behind "et": the "M." of "M. et Mme Perrin"."""
    return [each for name in found for each in (*_spouse(name), name)]


def _spouse(name: "Name") -> "Iterator[Name]":
    first = name.words[0].tokens[0]
    if not name.titled or not is_universal(first.lang_) or first.i < first.sent.start + 3:
        return
    title, joins, other = first.nbor(-1), first.nbor(-2), first.nbor(-3)
    genders = (_gender(title), _gender(other))
    if does(joins, "and") and None not in genders and genders[0] != genders[1]:
        shown = Word((other,), other.text, other.lower_)
        yield replace(name, words=(shown, *name.words), gender=genders[1], borrowed=len(name.words))


def _gender(title: "Token") -> str | None:
    """The gender that a title shows, "M." or "Mme"; ``None`` for any other word."""
    if title.lower_ not in words("titles", "title", language=title.lang_):
        return None
    return next((each for each in ("m", "f") if title.lower_ in words("titles", each, "gender", title.lang_)), None)
