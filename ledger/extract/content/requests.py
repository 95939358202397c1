"""Nouns of saying as facts: that somebody asks is one, what is asked for is not yet; a refuted rumour is none."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from ..attribution.attribution import Attribution
from ..grammar.statement import Statement
from ..grammar.tree import VERBAL, child, children, own_subject, subtree
from ..hedging.denying import disproved, truthless

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
    nouns = [one for one in here if one.construct == "noun"]
    if verb is None or not nouns:
        return False
    if child(verb, {"expl"}) is not None:
        return any(truthless(one.word) and verb in one.word.ancestors for one in nouns)
    what, judged, named = own_subject(verb), child(verb, {"acomp"}), child(verb, {"attr"})
    return any(what in one.cue and (judged or (disproved(one.word) and named is None)) for one in nouns)
