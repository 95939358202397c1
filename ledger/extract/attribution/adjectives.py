"""Attributions by an adjective of thinking, feeling or wanting: is confident that, was wary of, is ready to."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from ...lexicon import load
from ..grammar.tree import VERBAL, child, children, subject, subtree, verb_group
from ..text.quotes import Quote
from .attribution import Attribution
from .source_words import side_by_side

if TYPE_CHECKING:
    from ..grammar.tokens import Sentence, Token

TIES = frozenset({"acomp", "oprd", "attr", "ROOT", "conj", "advcl", "ccomp", "acl"})
"""Relations an adjective has where it says something of its subject."""


@dataclass(frozen=True, slots=True)
class Feeling:
    """An adjective's kind and the prepositions that name what it is about."""

    kind: str
    prepositions: frozenset[str]


@cache
def feelings(language: str = "en") -> dict[str, Feeling]:
    """The lexicon's adjectives of thinking, feeling and wanting."""
    return {
        row["adjective"]: Feeling(row["kind"], frozenset(row["prepositions"].split(",")))
        for row in load("attributing_adjectives", language)
    }


FELT = frozenset(feelings())
"""The English ones."""


def by_adjective(sentence: "Sentence", quotes: tuple[Quote, ...]) -> Iterator[Attribution]:
    """Each adjective of the lexicon with its subject and a clause, an infinitive or a phrase."""
    for word in sentence.having(FELT):
        feeling = feelings().get(word.lower_) if word.dep_ in TIES else None
        found = _said(word, feeling) if feeling is not None else None
        whose = _whose(word) if found else None
        if feeling is not None and found and whose is not None:
            cue, content = (*_group(word), *found[0]), tuple(found[1])
            yield Attribution(cue, side_by_side(whose), content, feeling.kind, "adjective", 0.5, (), word)


def _said(word: "Token", feeling: Feeling) -> "tuple[list[Token], list[Token]] | None":
    """The preposition, if any, and what the adjective is about."""
    verb = word.head if word.dep_ in {"acomp", "oprd", "attr"} else word
    below = [each for each in [*word.children, *verb.children] if each.i > word.i]
    clause = next((each for each in below if each.dep_ in {"ccomp", "xcomp"}), None)
    phrase = next((each for each in below if each.lower_ in feeling.prepositions), None)
    if clause is not None:
        return [], subtree(clause)
    what = child(phrase, {"pobj", "pcomp"}) if phrase is not None else None
    return ([phrase], subtree(what)) if phrase is not None and what is not None else None


def _whose(word: "Token") -> "Token | None":
    """Who thinks or feels so: the subject of the verb that joins the two."""
    verb = word.head if word.dep_ in {"acomp", "oprd", "attr"} else word
    found = subject(verb) if verb.pos_ in VERBAL else None
    return found if found is not None and found.lower_ not in {"it", "there", "that", "this"} else None


def _group(word: "Token") -> "list[Token]":
    """The cue: the verb's words and the adjective."""
    verb = word.head
    joined = word.dep_ in {"acomp", "oprd", "attr"} and verb.pos_ in VERBAL
    return [*(verb_group(verb) if joined else children(word, {"neg"})), word]
