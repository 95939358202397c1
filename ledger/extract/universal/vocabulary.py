"""The words of a language by what they do, read from its lexicon folder, and phrases of several tokens."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from ...lexicon import load
from ..text.languages import is_universal
from ..text.lookup import words

if TYPE_CHECKING:
    from ..grammar.tokens import Token

LONGEST = 8
"""Tokens of the longest phrase in a lexicon."""


@dataclass(frozen=True, slots=True)
class Verb:
    """An attributing verb: its lemma, what sort of act it names, and its frames (letters, see the lexicon)."""

    lemma: str
    kind: str
    frames: str


def low(token: "Token") -> str:
    """The token in small letters, its apostrophe straight."""
    return token.lower_.replace("’", "'")


def joined(tokens: "Iterable[Token]") -> str:
    """The tokens as a lexicon writes them: no space after an elision or before a hung-on pronoun."""
    text = ""
    for token in tokens:
        word = low(token)
        text += word if not text or text.endswith("'") or word.startswith("-") else f" {word}"
    return text


def length_at(tokens: "Sequence[Token]", place: int, listed: "Mapping[str, object] | frozenset[str]") -> int:
    """How many tokens at ``place`` make the longest phrase of ``listed``, 0 if none does."""
    ahead = tokens[place : place + LONGEST]
    return next((size for size in range(len(ahead), 0, -1) if joined(ahead[:size]) in listed), 0)


def role(language: str, name: str) -> frozenset[str]:
    """The small words of a language that do ``name`` (see ``function.tsv``)."""
    return words("function", name, "role", language) if is_universal(language) else frozenset()


def does(token: "Token", *names: str) -> bool:
    """True if the token is one of its language's small words of one of these roles."""
    return is_universal(token.lang_) and any(low(token) in role(token.lang_, name) for name in names)


@cache
def verbs(language: str) -> Mapping[str, Verb]:
    """The attributing verbs by every form that the lexicon lists."""
    rows = load("attributing_verbs", language)
    return {
        form: Verb(row["lemma"], row["kind"], row["frames"])
        for row in reversed(rows)
        for form in row["forms"].split(",")
    }


@cache
def infinitives(language: str) -> Mapping[str, Verb]:
    """The attributing verbs of one word by their infinitives."""
    return {verb.lemma: verb for verb in verbs(language).values() if " " not in verb.lemma}


@cache
def nouns(language: str) -> Mapping[str, str]:
    """The attributing nouns with their kind."""
    return {row["noun"]: row["kind"] for row in load("attributing_nouns", language)}


@cache
def sorts(language: str) -> Mapping[str, str]:
    """The source words with the sourcing they mean."""
    return {row["word"]: row["kind"] for row in load("source_words", language)}


def said_by_noun(verb: "Token") -> bool:
    """True for the clause of "rumours according to which …": what the noun says, and nothing about the noun."""
    if not is_universal(verb.lang_):
        return False
    first = verb.left_edge
    return length_at(verb.doc[first.i : first.i + LONGEST], 0, role(verb.lang_, "which")) > 1
