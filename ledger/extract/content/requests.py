"""Nouns of saying as facts: that somebody asks is one, what is asked for is not yet; a refuted rumour is none."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from ..attribution.attribution import Attribution
from ..grammar.statement import Statement
from ..grammar.tree import VERBAL, child, children, own_subject, subtree

if TYPE_CHECKING:
    from ..grammar.tokens import Token


def askings(here: Sequence[Attribution]) -> Iterator[tuple[Attribution, Statement]]:
    """For each request made by a noun ("a request from X to …") the statement that it is made."""
    for one in here:
        if one.kind == "request" and one.construct == "noun" and one.sources:
            yield one, _asking(one.cue[-1])


def _asking(noun: "Token") -> Statement:
    """The request with whoever passes it on, up to the end of the first thing asked for."""
    top = noun.head if noun.dep_ == "dobj" and noun.head.pos_ in VERBAL and noun.head.tag_ == "VBG" else noun
    roles = [role for token in subtree(noun) for role in children(token, {"appos"})]
    words = subtree(noun, roles)
    both = sorted([*([top] if top is not noun else []), *words], key=lambda token: token.i)
    return Statement(noun, tuple(both), asks=True)


def refutes(statement: Statement, here: Sequence[Attribution]) -> bool:
    """True for the "… are untrue" of "rumours that he fled are untrue": the rumour's own claim carries the denial."""
    verb = statement.predicate
    if not here or verb is None or child(verb, {"acomp"}) is None:
        return False
    what = own_subject(verb)
    return what is not None and any(one.construct == "noun" and what in one.cue for one in here)
