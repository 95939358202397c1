"""On which side of its fact does a claim stand, once a person has said whether it affirms or denies?"""

from functools import cache

from ..lexicon import load
from ..link.words import is_negation, worded
from ..model import Claim, Polarity, Stance
from ..store import Store
from .past import Past, chosen


def denies(polarity: Polarity, wording: str) -> bool:
    """Does a statement of that polarity deny ``wording``? A plain negation stays in the wording and denies nothing."""
    return (polarity is Polarity.DENIED) is not is_negated(wording)


def is_negated(wording: str) -> bool:
    """Does the wording hold a plain negation?"""
    return worded(wording).negated


def denying(text: str) -> str | None:
    """The word by which a statement in words tells that somebody denies: "denies" of "Ann Bell denies that she left".

    ``None`` where there is none, where it does not come early, or where it is itself denied ("does not deny").
    """
    words_ = [word.strip(",;:“”\"'").lower() for word in text.split()[:FEW]]
    if any(map(is_negation, words_)):
        return None
    return next((word for word in words_ if word in _refusals()), None)


@cache
def _refusals() -> frozenset[str]:
    """The forms of the lexicon's verbs of denying."""
    lemmas = {row["word"] for row in load("refuting") if row["frame"] == "deny"}
    return frozenset(form for lemma in lemmas - {"rule out"} for form in _forms(lemma))


def _forms(lemma: str) -> tuple[str, ...]:
    stem = lemma[:-1] + "i" if lemma.endswith("y") else lemma.removesuffix("e")
    return (lemma, f"{lemma}s", f"{stem}es", f"{stem}ed")


FEW = 6
"""Words at the head of a statement among which its verb stands."""


def stance(polarity: Polarity, wording: str) -> Stance:
    """How a statement of that polarity bears on the fact that is worded so."""
    return Stance.DENIES if denies(polarity, wording) else Stance.ASSERTS


def other_side(store: Store, before: Claim, after: Claim) -> tuple[str, Stance] | None:
    """The fact to which the claim is linked and its stance there, where a corrected polarity makes it another.

    The fact is the one of the link, before any merge, so that a merge can be undone. ``None`` where nothing turns, and
    for a claim that nobody linked: it stands on its own fact as it reads.
    """
    if after.polarity is before.polarity:
        return None
    file = store.claim_file(before.key)
    held = chosen(Past(file, tuple(store.history(file.id))).facts())
    if held is None:
        return None
    side = stance(after.polarity, store.fact_file(held.target).fact.wording)
    return None if side is file.bearing.stance else (held.target, side)
