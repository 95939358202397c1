"""Does the claim say yes or no? Negation counts where it turns the predicate or what the predicate is raised from."""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING

from ..lexicon import load
from . import scope

if TYPE_CHECKING:
    from spacy.tokens import Token

RAISED = frozenset({"believe", "think", "expect", "seem", "appear", "suppose", "consider", "say", "know", "be"})
"""Governors whose negation is meant for what they govern: "is not believed to have fled"."""


def negations(core: "Token") -> "tuple[Token, ...]":
    """The words that turn the predicate round; an even number leaves it affirmed."""
    return tuple(_own(core)) + tuple(_raised(core))


def denials(core: "Token", cue: "Sequence[Token]") -> bool:
    """True if the speaker denies what the clause says ("denied that he fled", "rumours that … are untrue")."""
    return any(word.lemma_.lower() in words("deny") for word in (*scope.governors(core), *cue))


def negative_words(tokens: "Sequence[Token]") -> "tuple[Token, ...]":
    """The negations among these words: for a reading without a parser."""
    return tuple(token for token in tokens if token.lower_ in words("neg") or token.norm_ in words("neg"))


@cache
def words(frame: str) -> frozenset[str]:
    """The words of one frame of the lexicon ``refuting``."""
    return frozenset(row["word"] for row in load("refuting") if row["frame"] == frame)


def _own(core: "Token") -> "Iterator[Token]":
    for child in core.children:
        if child.dep_ == "neg" or child.lower_ in ("never", "nor", "neither"):
            yield child
        elif child.dep_ in ("nsubj", "nsubjpass", "dobj", "attr", "pobj"):
            yield from _negative_noun(child)


def _raised(core: "Token") -> "Iterator[Token]":
    for governor in scope.governors(core):
        lemma = governor.lemma_.lower()
        if lemma in words("lower") or lemma in words("negative"):
            yield governor
        if lemma in RAISED or lemma in words("lower"):
            yield from (child for child in governor.children if child.dep_ == "neg")


def _negative_noun(noun: "Token") -> "Iterator[Token]":
    if noun.lower_ in words("neg"):
        yield noun
    yield from (child for child in noun.lefts if child.lower_ in ("no", "neither"))
