"""What is set against something else: "it was the army, and not the rebels, that closed the bridge", "not A but B".

The sentence says what was so, and by the way what was not: it is one statement, and its "not" does not turn it round. A
parser hangs the clause of a cleft on the wrong noun, or on whatever stands above.
"""

from collections.abc import Collection
from dataclasses import replace
from typing import TYPE_CHECKING

from ..grammar.heads import Tree
from ..grammar.statement import Statement
from ..grammar.tree import SUBJECTS, VERBAL, child, children, subtree

if TYPE_CHECKING:
    from ..grammar.tokens import Token

SETTING_APART = frozenset({"not", "rather"})
BUT = frozenset({"but", "rather"})
RELATIVE = frozenset({"that", "who", "which", "whom"})

WIDE = 18
"""Words between the "not" of a cleft and its clause, and between the "it was" and the "not"."""

ENDS = frozenset({".", "!", "?", "\n\n"})
NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM"})
FOLLOWING = frozenset({"attr", "prep", "agent", "dobj", "npadvmod"})
"""Relations of what a "not" may set against what a "but" brings."""

OPENING = frozenset({",", "–", "—", "and", "("})
"""What stands before a "not" that only sets something apart."""


def clefted(tree: Tree) -> None:
    """Hang the clause of "it was X, not Y, that …" on X, Y beside it, and the "not" on Y."""
    for place, word in enumerate(tree.words):
        if word.lower_ not in SETTING_APART:
            continue
        if (found := _cleft(tree, place)) is not None:
            _put(tree, place, *found)
        elif (other := _other_name(tree, place)) is not None:
            tree.hang(other, tree.heads[place], "conj")
            tree.hang(place, other, "neg")


def _other_name(tree: Tree, no: int) -> int | None:
    """The place of the second name of "the buyer is Max Rohl, not Ann Bell", which a parser takes for an apposition."""
    meant = tree.heads[no]
    if not no or tree.words[no - 1].text != "," or meant >= no or tree.reads[meant].dep != "attr":
        return None
    behind = range(no + 1, min(no + WIDE, len(tree.words)))
    return next((n for n in behind if tree.heads[n] == meant and tree.reads[n].dep == "appos"), None)


def _cleft(tree: Tree, no: int) -> tuple[int, int, int, int] | None:
    """The places of the verb of being, of the noun that is meant, of the one that is not, and of the clause's verb."""
    be = next((n for n in range(no - 1, max(0, no - WIDE), -1) if tree.reads[n].lemma == "be"), 0)
    if not be or tree.words[be - 1].lower_ != "it" or any(word.lower_ in RELATIVE for word in tree.words[be:no]):
        return None
    end = next((n for n in range(no + 1, len(tree.words)) if tree.words[n].text in ENDS), len(tree.words))
    behind = range(no + 1, min(no + WIDE, end))
    opener = next((n for n in behind if tree.words[n].lower_ in RELATIVE), None)
    verb = _verb(tree, opener) if opener is not None else None
    if opener is None or verb is None:
        return None
    but = next((n for n in range(no + 1, opener) if tree.words[n].lower_ in BUT), None)
    if no > be + 1:
        pair = _noun(tree, be + 1, no), _noun(tree, no + 1, opener)
    else:
        pair = (_noun(tree, but, opener), _noun(tree, no + 1, but)) if but is not None else (None, None)
    return (be, pair[0], pair[1], verb) if pair[0] is not None and pair[1] is not None else None


def _noun(tree: Tree, first: int, end: int) -> int | None:
    """The place of the noun that heads these words: the last one that hangs on none of the others."""
    nouns = [n for n in range(first, end) if tree.reads[n].pos in NOMINAL]
    return next((n for n in nouns if tree.heads[n] not in nouns), None)


def _verb(tree: Tree, opener: int) -> int | None:
    """The verb of the clause that a "that" or "who" opens."""
    verb = tree.heads[opener]
    return verb if verb > opener and tree.reads[verb].pos in VERBAL and tree.heads[verb] != verb else None


def _put(tree: Tree, no: int, be: int, meant: int, other: int, verb: int) -> None:
    first, second = sorted((meant, other))
    tree.hang(first, be, "attr")
    tree.hang(second, first, "conj")
    tree.hang(verb, meant, "relcl")
    tree.hang(no, other, "neg")
    for place in range(first + 1, second):
        if tree.reads[place].dep == "cc":
            tree.hang(place, first, "cc")


def contrasts(no: "Token") -> bool:
    """True for a "not" that only sets something apart: behind a comma, or with a "but" that brings what is so."""
    verb = no.head
    if no.i > verb.i + 1 and no.nbor(-1).lower_ in OPENING:
        return True
    following = next((each for each in verb.rights if each.i > no.i and each.dep_ in FOLLOWING), None)
    if following is None:
        return False
    ties = [each for each in (*following.rights, *verb.rights) if each.dep_ == "cc" and each.lower_ in BUT]
    other = [each for each in (*following.rights, *verb.rights) if each.dep_ == "conj" and each.pos_ not in VERBAL]
    return any(tie.i < each.i for tie in ties for each in other)


def is_cleft(verb: "Token") -> bool:
    """True for the clause of "it was X, not Y, that …", which belongs to the whole unless X or Y is its subject."""
    return verb.dep_ == "relcl" and "it" in verb.sent.words and _other(verb) is not None


def set_against(verb: "Token") -> "Token | None":
    """Who or what did not do it: the "rebels" of "it was the army, and not the rebels, that closed the bridge"."""
    who = child(verb, SUBJECTS) if verb.dep_ == "relcl" and "it" in verb.sent.words else None
    return _other(verb) if who is not None and who.lower_ in RELATIVE else None


def _other(verb: "Token") -> "Token | None":
    """The one of the two of a cleft that has the "not"."""
    first = verb.head.head if verb.head.dep_ == "conj" else verb.head
    if first.dep_ != "attr" or first.head.lemma_ != "be":
        return None
    if not any(each.lower_ == "it" and each.dep_ == "nsubj" for each in first.head.lefts):
        return None
    pair = [first, *children(first, {"conj"})]
    return next((each for each in pair if each is not verb.head and child(each, {"neg"}) is not None), None)


def is_contrast(first: "Token") -> bool:
    """True for two things of which one is said not to be it: "the army, and not the rebels", "not Ann but Ida"."""
    apart = [each for each in first.rights if each.dep_ == "cc" and each.lower_ in {*BUT, *SETTING_APART}]
    return bool(apart) or any(each.dep_ == "neg" for other in first.rights for each in (other, *other.lefts))


def denied_of(other: "Token", told: Statement, inside: "Collection[int]") -> Statement:
    """What a cleft tells that somebody did not do: "not the rebels … closed the bridge"."""
    who = [each for each in subtree(other, children(other, {"conj", "cc", "relcl", "punct"})) if each.i in inside]
    return replace(told, lent=tuple(who), against=True)
