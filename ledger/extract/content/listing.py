"""Listed persons: one statement each, of the words they share and the name alone."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from ...lexicon import load
from ..grammar.statement import Statement
from ..grammar.tree import PLACE, SUBJECTS, child, children, noun_phrase, set_off, subtree, titles
from ..mending.clefts import is_contrast
from ..persons.people import Cast
from ..text.languages import is_universal
from ..text.lookup import words

if TYPE_CHECKING:
    from ..grammar.tokens import Token


CALLING = words("speaking", "calling")
"""Verbs that say what somebody is or is held to be."""

PLACES = SUBJECTS | {"dobj", "pobj", "attr"}
"""Relations of the first of a list."""

LISTING = words("speaking", "listing")
"""Verbs that present a list: among those who fled are …, they include …."""


def one_each(statement: Statement, cast: Cast) -> Iterator[Statement]:
    """The statement, or one for each person it lists."""
    split = _presented(statement, cast) or _called(statement)
    if split:
        yield from split
        return
    persons = _listed(statement, cast)
    if len(persons) < 2:
        yield statement
        return
    yield from _for_each(statement, persons)


def _for_each(statement: Statement, persons: "list[Token]") -> Iterator[Statement]:
    whole = _coordination(persons)
    introduced = _introduced(persons[0])
    if introduced is not None:
        whole |= {token.i for token in subtree(introduced)}
        yield _keeping(statement, whole, [])
    for person in persons:
        yield _keeping(statement, whole, [*_whose(persons[0], person), *noun_phrase(person)])


def _whose(first: "Token", person: "Token") -> "list[Token]":
    """The "his" that "his wife and son" share."""
    return children(first, {"poss"}) if person.lower_ in kin(person.lang_) and not children(person, {"poss"}) else []


def _keeping(statement: Statement, whole: set[int], words: "list[Token]") -> Statement:
    """The statement with the list's words taken out and ``words`` left in."""
    kept = {token.i for token in words}
    own = tuple(token for token in statement.words if token.i not in whole or token.i in kept)
    lent = [token for token in statement.lent if token.i not in whole or token.i in kept]
    if words and any(token.i in whole for token in statement.lent):
        names = [each for each in words if each.dep_ != "compound" or each.lower_ not in titles(each.lang_)]
        lent = sorted({*lent, *names}, key=PLACE)
    return replace(statement, words=own, lent=tuple(lent))


def _coordination(persons: "list[Token]") -> set[int]:
    """The tokens of the whole list: every member with its commas and conjunctions."""
    first = persons[0]
    outer = [each for each in first.children if each.dep_ in {"conj", "cc", "punct", "appos", "relcl", "amod"}]
    return {token.i for person in persons for token in noun_phrase(person)} | {
        token.i for each in outer if each.i > first.i for token in subtree(each)
    }


def _introduced(person: "Token") -> "Token | None":
    """The "including" or "such as" that opens the list, if one does."""
    head = person.head
    such = head.lower_ != "as" or (head.i > 0 and head.nbor(-1).lower_ == "such")
    return head if person.dep_ == "pobj" and such and head.lower_ in {"including", "as", "namely", "notably"} else None


def tied(words: "Sequence[Token]") -> "list[Token]":
    """The words, with the ", including" put back that ties one of a list to its group."""
    alone = [token for token in _firsts(words) if token.dep_ in {"pobj", "conj", "compound"}]
    if not alone:
        return list(words)
    here = {token.i for token in words}
    openers = [_introduced(_first(token)) for token in alone]
    lost = [each for each in openers if each is not None and each.i not in here and each.head.i in here]
    added = {token for each in lost for token in _opener(each)}
    return sorted({*words, *added}, key=PLACE) if added else list(words)


def _firsts(words: "Sequence[Token]") -> "Sequence[Token]":
    """The words, which are in order, before which none of them stands."""
    if not words or words[-1].i - words[0].i + 1 == len(words):
        return words[:1]
    return [words[0], *(token for before, token in pairwise(words) if token.i != before.i + 1)]


def _first(member: "Token") -> "Token":
    """The first of the list that the word is one of."""
    while member.dep_ in {"compound", "conj"}:
        member = member.head
    return member


def _opener(introduced: "Token") -> "list[Token]":
    """The words that tie a list to its group, with the comma before them: ", including", ", such as"."""
    first = introduced.left_edge
    comma = first.i > 0 and first.nbor(-1).text == ","
    return [introduced.doc[place] for place in range(first.i - comma, introduced.i + 1)]


def _listed(statement: Statement, cast: Cast) -> "list[Token]":
    """The members of the first list of two or more persons in the statement, lent subjects first."""
    for token in statement.tokens:
        if token.dep_ not in PLACES or child(token, {"conj"}) is None or not _may_part(token, statement):
            continue
        members = _members(token)
        if len(members) > 1 and all(_is_person(each, cast) for each in members):
            return members
    return []


def _may_part(token: "Token", statement: Statement) -> bool:
    """False for a list that holds of all together: what lies "between" them, and who several are named "as".

    Nor is a subject parted in a language whose verbs no rule here makes singular.
    """
    tie = token.head
    if tie is statement.predicate and token.dep_ in SUBJECTS and is_universal(token.lang_):
        return False
    return tie.lower_ not in BETWEEN and (tie.lower_ != "as" or tie.dep_ != "prep" or _introduced(token) is not None)


BETWEEN = frozenset({"between", "among", "amongst"})
"""Words for what several have with each other, and none alone: "the affair between Ann Bell and Ivo Karsh"."""


def _members(token: "Token") -> "list[Token]":
    """The token and all that is coordinated with it, in order; it alone where one is set against the other."""
    found = [token]
    for each in children(token, {"conj"}) if not is_contrast(token) else ():
        found += _members(each)
    return found


@cache
def kin(language: str = "en") -> frozenset[str]:
    """Words that tell a person by kinship, each a person of a list as a name is."""
    return frozenset(row["word"] for row in load("titles", language) if row["frame"] == "kin")


def _is_person(token: "Token", cast: Cast) -> bool:
    return token.lower_ in kin(token.lang_) or (token.pos_ == "PROPN" and cast.name_at(token) is not None)


def _presented(statement: Statement, cast: Cast) -> list[Statement]:
    """For "among those who fled are A and B": one statement each, of the relative clause and the name."""
    verb = statement.predicate
    if verb is None or verb.lemma_ not in LISTING:
        return []
    told = _told_of_the_group(verb)
    beside = children(verb, SUBJECTS | {"dobj", "attr"}) if told is not None else []
    names = [each for each in beside if told is not None and each is not told.head and _is_person(each, cast)]
    if told is None or not names:
        return []
    words = [token for token in subtree(told) if token.dep_ not in SUBJECTS or token.head.i != told.i]
    return [Statement(told, tuple(words), tuple(noun_phrase(each))) for each in _members(names[0])]


def _told_of_the_group(verb: "Token") -> "Token | None":
    """The relative clause that says what the listed persons have in common; one set off only adds to somebody."""
    among = next((each for each in children(verb, {"prep"}) if each.lower_ in {"among", "amongst"}), None)
    group = child(among, {"pobj"}) if among is not None else child(verb, SUBJECTS)
    told = child(group, {"relcl"}) if group is not None else None
    return told if told is not None and not set_off(told.left_edge) else None


def _called(statement: Statement) -> list[Statement]:
    """For "considered the richest man and the symbol of greed": one statement for each thing somebody is called."""
    verb = statement.predicate
    if verb is None or verb.lemma_ not in CALLING:
        return []
    first = child(verb, {"dobj", "oprd", "attr"})
    members = [each for each in _members(first) if child(each, {"det"}) is not None] if first is not None else []
    if len(members) < 2 or first is None:
        return []
    own = {token.i for token in statement.words}
    whole = {token.i for token in subtree(first)} & own
    kept = [{token.i for token in subtree(each, children(each, {"conj", "cc"}))} for each in members]
    return [_only(statement, whole, each) for each in kept]


def _only(statement: Statement, whole: set[int], kept: set[int]) -> Statement:
    """The statement with of ``whole`` only ``kept``."""
    return replace(
        statement, words=tuple(token for token in statement.words if token.i not in whole or token.i in kept)
    )
