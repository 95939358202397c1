"""Denied wholly: "never lent him a single crown" against "lent him three million", whatever the other words."""

from functools import cache

from ledger.lexicon import load
from ledger.model import Modality

from .alignment import aligned
from .deeds import is_person, persons_of
from .proposition import Statement
from .roles import person_differences
from .words import Wording

LIKELIHOOD = 0.5
"""How surely a deed of the same persons is the one that is denied wholly: a person is asked."""


BETWEEN = 2
"""Persons whom the denial must name: of one alone "never entered" says too little of what he did not enter."""


def denied_wholly(a: Statement, b: Statement, one: Wording, other: Wording) -> str | None:
    """Why not both can be so, as a sentence: one denies wholly what the other tells of the same persons; else ``None``.

    The verb behind the negation must be told too, and every person of the denial.
    """
    if isinstance(a, str) or isinstance(b, str) or one.negated == other.negated or person_differences(a, b):
        return None
    (denial, denied), (_, told) = ((a, one), (b, other)) if one.negated else ((b, other), (a, one))
    found = _wholly_in(denied)
    actual = a.modality is b.modality is Modality.ACTUAL
    if found is None or not actual or denial.times or len({mention.name for mention in denial.mentions}) < BETWEEN:
        return None
    persons = persons_of(a, b)
    deeds = [term for term in denied.terms if term.heavy and not term.proper and not is_person(term, persons)]
    alike = {term for term, _, fits in aligned(denied, told).left if fits}
    if not deeds or deeds[0] not in alike:
        return None
    return f"One of them denies it wholly: {found} … {deeds[0].plain}."


def _wholly_in(wording: Wording) -> str | None:
    text = f" {' '.join(wording.text.lower().split())} "
    return next((word for word in _wholly() if f" {word} " in text), None)


@cache
def _wholly() -> tuple[str, ...]:
    return tuple(row["word"] for row in load("link_wholly"))
