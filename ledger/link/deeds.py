"""What is said of the persons, apart from the persons: two claims about one man share his name and perhaps no deed."""

from collections.abc import Iterable

from ledger.model import Claim

from .alignment import Pair
from .names import name_keys
from .proposition import Statement
from .words import Term, Wording

ALONE = 3
"""Telling words that a statement about nobody needs, to mean the same thing in two articles."""


def is_vague(statement: Statement, wording: Wording) -> bool:
    """A claim about nobody in few words ("it was closed") may speak of anything: alike words do not make it one."""
    return isinstance(statement, Claim) and not statement.mentions and len(wording.telling) < ALONE


def persons_of(*statements: Statement) -> frozenset[str]:
    """The name keys of every person the statements mention; texts nobody has read mention none."""
    claims = [statement for statement in statements if isinstance(statement, Claim)]
    return frozenset(key for claim in claims for mention in claim.mentions for key in name_keys(mention.name))


def is_person(term: Term, persons: frozenset[str]) -> bool:
    """True if a word is part of a person's name."""
    return bool(persons) and bool(name_keys(term.plain) & persons)


def deed_likeness(pairs: Iterable[Pair], persons: frozenset[str], left_out: frozenset[str] = frozenset()) -> float:
    """The share of the words that fit; 0 if no word remains.

    Without the persons' names, the words that say when (dates are compared apart), and the words ``left_out``.
    """
    deed = [pair for pair in pairs if not (pair[0].when or pair[0].plain in left_out or is_person(pair[0], persons))]
    total = sum(term.weight for term, _, _ in deed)
    return sum(term.weight * alike for term, _, alike in deed) / total if total else 0.0
