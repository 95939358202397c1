"""A name that the text gives in two scripts: "Nabil Sorouri (نبيل سروري)". From there on either is his.

The words in the brackets keep their own spelling, by which a ledger knows him in the other script; wherever else they
stand, they mean whom the name before the brackets means.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from ...model import Mention, Span
from ..grammar.capitals import Word
from ..grammar.tree import tokens_at
from .naming import Name

if TYPE_CHECKING:
    from ..grammar.tokens import Doc
    from .persons import Figure

_LETTERS = "[\u0370-\u1dff\u2e80-\ud7ff\uf900-\ufdff\ufe70-\ufeff]+"
_NAME = re.compile(rf"{_LETTERS}(?:[-\u00a0 ]{_LETTERS}){{0,4}}")
"""Up to five words of a script that is not the Latin one."""

_OPEN = re.compile(r"\s*[(\[](?:[^()\[\]]{0,20}[:,] ?)?[«“\"‘']?\s*")
"""Between a name and the same in another script: a bracket, perhaps with the language."""

_SHUT = re.compile(r"\s*[»”\"’']?\s*[)\];,]")
LONGEST = 40
"""Characters between a name and the same in another script, at most one less."""

SURE = 0.9
"""How sure it is that such a name means him where it stands alone."""


class TwoScripts:
    """The names of other scripts in a text that stand in brackets behind a name of ``found``, with every place."""

    def __init__(self, text: str, found: Sequence[Name]) -> None:
        self.places = [Span(*hit.span()) for hit in _NAME.finditer(text)]
        self.text = text
        self.called = dict(self._pairs(found)) if self.places else {}
        self.bracketed = frozenset(place for place, _ in self.called.values())

    def _pairs(self, found: Sequence[Name]) -> Iterator[tuple[str, tuple[Span, Name]]]:
        ends = {name.head.idx + len(name.head): name for name in found}
        for place in reversed(self.places):
            near = [end for end in ends if 0 < place.start - end < LONGEST]
            end = max(near, default=None)
            if end is not None and in_brackets(self.text, end, place):
                yield self.words(place), (place, ends[end])

    def words(self, place: Span) -> str:
        """The words at a place, on one line."""
        return " ".join(self.text[place.start : place.end].split())

    def others(self, found: list[Name]) -> list[Name]:
        """The names that stand nowhere where one of another script stands whose bearer is known."""
        if not self.called:
            return found
        own = [place for place in self.places if self.words(place) in self.called]
        return [name for name in found if not any(_within(name, place) for place in own)]

    def named(self, doc: "Doc", meant: Mapping[int, "Figure"]) -> Iterator[tuple[Name, "Figure", float]]:
        """The places outside the brackets with whom they mean; ``meant`` has the persons by their names' heads."""
        for place in self.places if self.called else ():
            _, name = self.called.get(self.words(place), (None, None))
            figure = meant.get(name.head.i) if name is not None else None
            if figure is not None and place not in self.bracketed and (tokens := tokens_at(doc, place)):
                words = tuple(Word((token,), token.text, token.lower_) for token in tokens)
                yield Name(words, figure.gender, False, SURE, figure.keys), figure, SURE

    def spellings(self, meant: Mapping[int, "Figure"]) -> Iterator[Mention]:
        """The mentions in brackets, each under its own spelling."""
        for words, (place, name) in self.called.items():
            if name.head.i in meant:
                yield Mention(self.text[place.start : place.end], (place,), words, SURE)


def in_brackets(text: str, end: int, place: Span) -> bool:
    """Do the words at ``place`` stand in brackets right behind what ends at ``end``?"""
    return bool(_OPEN.fullmatch(text, end, place.start) and _SHUT.match(text, place.end))


def _within(name: Name, place: Span) -> bool:
    return place.start <= name.words[0].tokens[0].idx < place.end
