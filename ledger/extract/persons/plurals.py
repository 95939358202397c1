"""They, them, their, both, all: the persons they stand for, if a list of persons is what they must mean.

A plural pronoun is no one man's. It is read only where one list of persons stands right before it and nobody else who
is many (officers, the police) stands nearer; in every other case it is left alone.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..grammar.tree import SUBJECTS
from ..text.lookup import words
from .persons import Figure

if TYPE_CHECKING:
    from ..grammar.tokens import Token

PLURAL = frozenset({"they", "them", "their", "both", "all"})
PLACES = frozenset({"nsubj", "nsubjpass", "dobj", "pobj", "poss", "dative"})
"""Relations in which such a word stands for somebody; "all" before a noun does not."""

MANY = frozenset({"NNS", "NNPS"})


@dataclass(frozen=True, slots=True)
class Group:
    """Persons side by side in the text: the last word that names them, the first, and whether they are a subject."""

    last: int
    figures: tuple[Figure, ...]
    top: "Token"

    @property
    def subject(self) -> bool:
        """True if the persons are who does what the clause tells."""
        return self.top.dep_ in SUBJECTS


def stands_for_many(token: "Token") -> bool:
    """True for a plural pronoun in a place of its own; of "all of them" only "them" counts."""
    apart = token.lower_ in ("all", "both") and any(child.lower_ == "of" for child in token.rights)
    return token.lower_ in PLURAL and token.dep_ in PLACES and not apart


def meant(token: "Token", places: Mapping[int, Figure], earlier: Sequence[Group]) -> Group | None:
    """The persons that a plural pronoun stands for, ``None`` where that is not certain.

    ``places`` are the persons named, by the index of the head of the name; ``earlier`` are the groups that plural
    pronouns were found to mean before. Only this sentence and the one before are looked at.
    """
    for first, end in _stretches(token):
        groups = [*_lists(token, first, end, places), *(one for one in earlier if first <= one.last < end)]
        if groups:
            nearest = max(groups, key=lambda group: group.last)
            alike = all(set(group.figures) == set(nearest.figures) for group in groups)
            wrong = token.lower_ == "both" and len(nearest.figures) != 2
            return nearest if alike and not wrong and not any(_between(nearest, token)) else None
    return None


def _stretches(token: "Token") -> "Iterator[tuple[int, int]]":
    """Where to look, as token numbers: this sentence up to the word, then the sentence before."""
    start = token.sent.start
    yield start, token.i
    if start:
        yield token.doc[start - 1].sent.start, start


def _lists(token: "Token", first: int, end: int, places: Mapping[int, Figure]) -> Iterator[Group]:
    tops: dict[int, list[Token]] = {}
    for place in (place for place in range(first, end) if place in places):
        tops.setdefault(_top(token.doc[place]), []).append(token.doc[place])
    for top, heads in tops.items():
        figures = tuple(dict.fromkeys(places[head.i] for head in heads))
        if len(figures) > 1:
            yield Group(heads[-1].i, figures, token.doc[top])


def _top(token: "Token") -> int:
    node = token
    while node.dep_ == "conj" and node.head.i != node.i:
        node = node.head
    return int(node.i)


def _between(group: Group, pronoun: "Token") -> "Iterator[Token]":
    """Whoever else is many between the persons and the pronoun; what the pronoun's own clause is about is not."""
    alike = group.subject and pronoun.dep_ in SUBJECTS
    for token in pronoun.doc[group.last + 1 : pronoun.i]:
        if token.is_ancestor(pronoun) and token.pos_ not in ("PROPN",):
            continue
        if _collective(token) or (token.tag_ in MANY and (not alike or _acts(token))):
            yield token


def _acts(noun: "Token") -> bool:
    """True for a plural noun that means persons, or that does something."""
    known = any(noun.lemma_.lower() in words("titles", frame) for frame in ("role", "kin"))
    return known or noun.dep_ in SUBJECTS or noun.lower_ in words("source_words", "anonymous", "kind")


def _collective(noun: "Token") -> bool:
    """True for a body of many: the police, the government."""
    return noun.pos_ in ("NOUN", "PROPN") and noun.lower_ in words("source_words", "institution", "kind")
