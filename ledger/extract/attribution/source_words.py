"""The words that name a source: its noun with what narrows it and what tells who it is."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from ..grammar.frames import sort_of
from ..grammar.tree import charge, children, noun_phrase, set_off, strip, subtree

if TYPE_CHECKING:
    from ..grammar.tokens import Token

LONG_PHRASE = 30
"""Words from which a phrase is no longer believed to name a source; the parser has run on."""

FOCUS = frozenset({"even"})
"""Adverbs before a source that weigh it and do not name it: "even her friends say so"."""

FLOATING = frozenset({"all", "both", "each"})
"""Pronouns that take up whoever stands before them: "Ann and Omar both said so"."""

BESIDE = frozenset({"conj", "appos"})
"""Relations of whoever stands beside a source."""

TIMES = frozenset({"on", "during"})
"""Prepositions that tell when somebody speaks, where a parser hangs them on the speaker."""


def side_by_side(head: "Token") -> "tuple[Token, ...]":
    """The head and whoever is coordinated with it; the last alone where the others are roles before one name."""
    others = list(_conjuncts(head)) if any(each.dep_ in BESIDE for each in head.children) else []
    if not others:
        return (head,)
    every = sorted([head, *others], key=lambda word: word.i)
    return tuple(every[-1:] if _one_person(every) else every)


def _conjuncts(head: "Token") -> "Iterator[Token]":
    for each in children(head, {"conj"}):
        if each.pos_ in {"NOUN", "PROPN", "PRON"} and each.lower_ not in FLOATING:
            yield each
            yield from _conjuncts(each)
    for each in children(head, {"appos"}):
        if _is_listed(each):
            yield each
            yield from _conjuncts(each)


def _is_listed(name: "Token") -> bool:
    """True for a second name in a list that a parser takes for one in apposition: "Ann Bell, Rita Holm and Omar"."""
    bare = name.tag_ == name.head.tag_ == "NNP" and not children(name, {"det", "prep"})
    after_comma = bare and name.left_edge.i > 0 and name.left_edge.nbor(-1).text == ","
    return after_comma and any(each.pos_ == "PROPN" for each in children(name, {"conj"}))


def _one_person(every: "Sequence[Token]") -> bool:
    """True for roles without an article before one name: "comedian and actor Omar Reyl"."""
    *roles, name = every
    return name.pos_ == "PROPN" and name.left_edge.i < name.i and all(_is_role(each) for each in roles)


def _is_role(noun: "Token") -> bool:
    return noun.tag_ == "NN" and _names_person(noun) and not children(noun, {"det", "poss", "nummod"})


def _names_person(noun: "Token") -> bool:
    return sort_of(noun) in {"anonymous", "institution"} or noun.lower_.endswith(("ist", "ian"))


def full_phrase(noun: "Token", *, introduced: bool = False) -> "list[Token]":
    """The noun as it names a source: with what narrows it and what stands in apposition, as one stretch if it is one.

    "The mayor, Ann Bell", "a report released last year", "Ann Bell, the clerk who kept the list"; a clause set off by a
    comma only adds to it and stays out, unless it introduces whoever is named behind the verb (``introduced``): "said
    Ann Bell, who runs the port".
    """
    apart = [each for each in noun.children if _is_apart(each, noun)] if noun.children else []
    beside = [each for role in children(noun, {"appos"}) for each in _beside_role(role)]
    deed = charge(noun)
    cut = [*apart, *beside, *([deed] if deed is not None else [])]
    told = [each for each in cut if not _introduces(each, noun)] if introduced else cut
    words = strip(subtree(noun, told))
    words = words if len(words) < LONG_PHRASE or told == cut else strip(subtree(noun, cut))
    return words if len(words) < LONG_PHRASE else noun_phrase(noun)


def _is_apart(each: "Token", noun: "Token") -> bool:
    """True for what hangs on a source and is no part of its name."""
    if each.dep_ in {"conj", "cc", "preconj"} or (each.lower_ == "both" and children(noun, {"conj"})):
        return True
    if each.dep_ in {"relcl", "acl", "advcl"}:
        return set_off(each.left_edge)
    if each.dep_ == "appos":
        return (
            each.lower_ in FLOATING or _is_listed(each) or bool(each.left_edge.i and each.left_edge.nbor(-1).is_quote)
        )
    return (each.dep_ == "advmod" and each.lower_ in FOCUS) or (each.dep_ == "prep" and _is_circumstance(each, noun))


def _is_circumstance(tie: "Token", noun: "Token") -> bool:
    """True for a phrase that tells when or how a named person speaks: "Ann Bell, in a letter, said"."""
    if tie.i < noun.i or noun.pos_ != "PROPN":
        return False
    return tie.lower_ in TIMES or (set_off(tie) and tie.lower_ not in BELONGING)


BELONGING = frozenset({"of", "from", "for", "like", "including", "at", "with"})
"""Prepositions behind a comma by which a name is told from others: "Ann Bell, of Sarvenna"."""


def _introduces(clause: "Token", noun: "Token") -> bool:
    """True for the clause that tells who somebody is, false for one that tells what he said besides."""
    named = noun.pos_ == "PROPN" and clause.dep_ == "relcl" and clause.head is noun
    return named and clause.left_edge.lower_ == "who" and not children(clause, {"ccomp"})


def _beside_role(role: "Token") -> "Iterator[Token]":
    """What hangs on a description in apposition and is no part of it: an added clause, another person beside it.

    A second description is part of it: "Ann Bell, the former mayor and head of the port".
    """
    yield from (each for each in children(role, {"relcl"}) if set_off(each.left_edge))
    others = children(role, {"conj"})
    if not (role.pos_ == "NOUN" and all(each.pos_ == "NOUN" for each in others)):
        yield from [*others, *children(role, {"cc"})]
