"""Words that tie a clause to another, and are no part of what it states: "and", "that", "while"."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..grammar.tree import children, strip
from ..universal.vocabulary import does

if TYPE_CHECKING:
    from ..grammar.tokens import Token

CONTRASTS = frozenset({"while", "whereas", "although", "though", "but"})
"""Conjunctions whose clause is told as a fact of its own."""

OPENING = CONTRASTS | {"that", "whether", "because", "since", "whereas", "for"}
"""Conjunctions that open a clause and are no part of what it states."""

TYING = frozenset({"mark", "cc", "preconj"})
"""Relations of a word that ties a clause to another."""


def untied(words: "Sequence[Token]", head: "Token") -> "list[Token]":
    """The words without a conjunction, "that" or "while" that only ties the clause to another."""
    kept = strip([token for token in words if not (_ties(token, head) if token.dep_ in TYING else _leads(token, head))])
    while kept and kept[-1].dep_ == "cc":
        kept = strip(kept[:-1])
    return kept


def _leads(token: "Token", head: "Token") -> bool:
    """True for the "over" of "doubt over whether the vote was fair", which leads to the question and is none of it."""
    asked = head.dep_ == "pcomp" and head.head.i == token.i
    return asked and any(mark.lower_ == "whether" for mark in children(head, {"mark"}))


def _ties(token: "Token", head: "Token") -> bool:
    if does(token, "neither"):
        return False
    tying = token.lower_ in OPENING or does(token, "tie")
    mark = token.dep_ == "mark" and token.head.i == head.i and tying
    return (
        mark
        or (token.dep_ in {"cc", "preconj"} and token.head.i == head.head.i != head.i and token.lower_ != "nor")
        or (
            token.dep_ == "cc"
            and token.head.i == head.i
            and not any(each.i > token.i for each in children(head, {"conj"}))
        )
    )
