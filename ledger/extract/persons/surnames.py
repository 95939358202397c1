"""Surnames that are words of bodies, places and titles as well, and surnames that a parser took for plain nouns.

Ann Hill, Damon Park, Farida Shah; "Reyes" behind Anna Reyes, which looks like a plural.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from ..grammar.capitals import Word, before
from ..grammar.tree import child
from ..text.lookup import framed, words

LONGEST = 3
"""Words of the longest such name."""

AMID = frozenset({"compound", "nmod", "amod", "det"})
"""Relations in which a capitalised word tells what kind of thing the noun behind it is."""

OBJECTS = frozenset({"dobj"})

PLACED = frozenset({"prep", "pobj"})
"""Relations in which such a word may be where something is."""


@dataclass(frozen=True, slots=True)
class Bearers:
    """The names of several words that the document's persons bear, and the given names and surnames in them."""

    full: frozenset[tuple[str, ...]]
    given: frozenset[str]
    surnames: frozenset[str]

    @classmethod
    def of(cls, keys: "Sequence[tuple[str, ...]]") -> "Bearers":
        """The bearers of these names, of which single words are left out."""
        full = frozenset(each for each in keys if len(each) > 1)
        return cls(full, frozenset(each[0] for each in full), frozenset(each[-1] for each in full))

    def name_again(self, title: list[Word], rest: list[Word]) -> bool:
        """True where words that name nobody by themselves are a bearer's name, or his surname alone."""
        keys = tuple(word.key for word in rest)
        if title or before(rest[0].tokens[0]) == "the" or rest[-1].tokens[-1].dep_ in AMID:
            return False
        if len(rest) > 1:
            return keys in self.full
        places = framed("capitals", ("place", "people", "time"), rest[0].language)
        return self.only_surname(keys[0]) and rest[0].low not in places

    def only_surname(self, word: str) -> bool:
        """True for the last word of somebody's name that is nobody's first."""
        return word in self.surnames and word not in self.given


def ends_as_hers(word: Word) -> bool:
    """True for a surname with an ending that only women's have: Kostadinova, Kowalska."""
    return word.low.endswith(_endings("hers")) and not word.low.endswith(_endings("either"))


@cache
def _endings(whose: str) -> tuple[str, ...]:
    return tuple(sorted(words("surname_endings", whose, language="names")))


def is_loose(word: Word) -> bool:
    """True for a capitalised word in the midst of a sentence that a parser took for no name."""
    last = word.tokens[-1]
    return last.doc.parsed and last.pos_ != "PROPN" and not word.tokens[0].is_sent_start


def is_surname(rest: list[Word], acting: frozenset[str]) -> bool:
    """True where such a word ends a name that begins with a given name or stands alone, and does what persons do.

    ``acting`` are the verbs of what persons do. A given name that is no word of its own needs none of them: Jonas
    Hill is a person whatever he does; Grace Field only as who does something to somebody or something.
    """
    last = rest[-1]
    if len(rest) > LONGEST or last.low not in _double(last.language):
        return False
    head = last.tokens[-1]
    shown = rest[0].low.split("-")[0]
    named = len(rest) == 1 or any(shown in words("given", each, "gender", last.language) for each in ("m", "f"))
    if named and head.dep_ == "nsubj" and (head.head.lemma_ in acting or (len(rest) > 1 and child(head.head, OBJECTS))):
        return True
    return len(rest) > 1 and _given_alone(shown, last.language) and head.dep_ not in AMID | PLACED


@cache
def _given_alone(word: str, language: str) -> bool:
    """True for a given name that is neither a word nor a place."""
    return word in words("given", "yes", "alone", language) - words("capitals", "place", language=language)


@cache
def _double(language: str) -> frozenset[str]:
    """Words of bodies and titles that are surnames as well: Hill, Mills; Shah, Bishop."""
    return words("capitals", "surname", language=language) | words("titles", "title", language=language)
