"""Do two statements answer one question? Where a name stands, and what a negation denies."""

import re
from itertools import pairwise

from .alignment import aligned
from .words import Term, Wording, is_negation

_SLOTS = {
    **dict.fromkeys(("to", "into", "in", "at", "towards", "toward"), "where"),
    **dict.fromkeys(("from", "out", "off"), "from"),
    **dict.fromkeys(("via", "through", "across", "over"), "way"),
}

_COPULAS = frozenset({"is", "are", "was", "were", "been", "be", "remains", "remained", "became", "becomes"})
_DETERMINERS = frozenset({"the", "a", "an", "one", "another"})

_CLEFT = re.compile(r"\bit\s+(?:(?:is|was)\s+not|(?:isn|wasn)[’']t)\b[^,.;]*?\b(?:who|which|that)\b", re.IGNORECASE)
"""It was not the sea which did it: somebody else did."""


def slot(wording: Wording, term: Term) -> str | None:
    """What question a name answers: what the preposition before it says, and whether it stands in a description.

    "Is in Dal" tells where somebody is; the place in "is the richest man in Dal" only tells what he is.
    """
    before = wording.terms[: wording.terms.index(term)]
    kind = next((_SLOTS[word.plain] for word in reversed(before[-3:]) if word.plain in _SLOTS), None)
    return f"{kind} of a description" if kind and _describes(before) else kind


def _describes(before: tuple[Term, ...]) -> bool:
    """Does "is the ..." stand before, whose noun the name belongs to?"""
    return any(
        a.plain in _COPULAS and b.plain in _DETERMINERS and any(term.heavy for term in before[n + 2 :])
        for n, (a, b) in enumerate(pairwise(before))
    )


def denies_only_who(one: Wording, other: Wording) -> bool:
    """Does the one of the two that is negated deny who did it, and the other not say that he did?

    "It was not the sea which broke the gate" and "the sea did not break the gate" leave it open that the gate broke.
    """
    left, right = (one, other) if one.negated else (other, one)
    fits = {id(term): alike for term, _, alike in aligned(left, right).left}
    agent = [term for term in _agent(left) if term.heavy]
    return bool(agent) and not any(fits.get(id(term)) for term in agent)


def _agent(negated: Wording) -> tuple[Term, ...]:
    """The words for whom a cleft sentence denies, or before an active "did not"."""
    if cleft := _CLEFT.search(negated.text):
        size = len(re.findall(r"[^\W_]+(?:['’.&][^\W_]+)*", negated.text[: cleft.end()]))
        return negated.terms[:size]
    place = next((n for n, term in enumerate(negated.terms) if is_negation(term.plain)), 0)
    active = place and (negated.terms[place - 1].plain == "did" or negated.terms[place].plain.startswith("didn"))
    return negated.terms[:place] if active else ()
