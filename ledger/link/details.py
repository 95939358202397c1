"""What one statement adds to another without making another thing of it: a stolen painting, a van of the thieves."""

from collections.abc import Collection
from functools import cache

from ledger.lexicon import load

from .alignment import Pair
from .words import Term, Wording

SHARED = 2
"""Telling words besides names that two statements share at least where one only adds to the other."""

MOST = 3
"""Added words: who adds more says something else."""


def only_details(longer: Wording, added: Collection[Term], pairs: Collection[Pair]) -> bool:
    """True if the words that only one statement has merely describe what both have.

    Such a word stands before a word that both have ("the stolen painting") or in a phrase that a preposition ties to
    what goes before ("the van of the thieves", "on a private plane"). Names tell another place or person and never
    are a detail.
    """
    shared = {term for term, _, alike in pairs if alike}
    deeds = [term for term in shared if term.heavy and not term.proper]
    if len(added) > MOST or len(deeds) < SHARED or any(term.proper for term in added):
        return False
    return all(_describes(longer, term, added, shared) for term in added)


def changing(wording: Wording) -> frozenset[str]:
    """The words of a statement that make something else of what they stand beside."""
    return frozenset(term.plain for term in wording.terms) & _changing()


def _describes(longer: Wording, term: Term, added: Collection[Term], shared: Collection[Term]) -> bool:
    """Before a word that both have with nothing but added words between, or behind one with a preposition between."""
    at = longer.terms.index(term)
    after = next((each for each in longer.terms[at + 1 :] if each not in added), None)
    return after in shared or _tied(longer.terms[:at], shared)


def _tied(before: tuple[Term, ...], shared: Collection[Term]) -> bool:
    """Going back from the word: a preposition comes before the next shared word, and there is a shared word."""
    for place in range(len(before) - 1, -1, -1):
        if before[place].plain in _TYING:
            return any(each in shared for each in before[:place])
        if before[place] in shared:
            return False
    return False


_TYING = frozenset(
    [
        "of",
        "in",
        "on",
        "at",
        "by",
        "with",
        "near",
        "from",
        "during",
        "after",
        "before",
        "inside",
        "outside",
        "behind",
        "under",
        "over",
        "along",
        "for",
        "about",
    ]
)
"""Prepositions that tie a detail to a deed or thing; "to" and "into" say where, which makes a deed another."""


@cache
def _changing() -> frozenset[str]:
    return frozenset(row["word"] for row in load("link_changing"))
