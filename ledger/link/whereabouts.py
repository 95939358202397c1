"""Where is he? "Is in Dal" and "fled to Ardenna" answer one question, though the deeds are two."""

from ledger.model import Claim, Modality

from .deeds import is_person, persons_of
from .proposition import Statement
from .roles import person_differences
from .words import Term, Wording

_STAYS = frozenset({"hide", "stay", "live", "shelter", "remain", "resid"})
_FLED = frozenset({"flee", "escap", "defect"})
_IN, _TO = frozenset({"in", "at"}), frozenset({"to", "into", "in"})


def other_whereabouts(a: Statement, b: Statement, one: Wording, other: Wording) -> str | None:
    """Why two claims cannot both tell where a person is now, ``None`` if they can.

    Both must speak of the same one person as its subject, be so and not planned, and give no date: who was in Dal on
    Monday may have fled since.
    """
    if isinstance(a, str) or isinstance(b, str) or not (_now(a, one) and _now(b, other)) or person_differences(a, b):
        return None
    places = _place(a, one), _place(b, other)
    if None in places or places[0] == places[1]:
        return None
    return f"Other whereabouts: {places[0]} / {places[1]}."


def _now(claim: Claim, wording: Wording) -> bool:
    persons = {mention.name for mention in claim.mentions}
    return len(persons) == 1 and not claim.times and not wording.negated and claim.modality is Modality.ACTUAL


def _place(claim: Claim, wording: Wording) -> str | None:
    """The place where the claim says that its person is or has fled to, in lower case."""
    persons = persons_of(claim)
    for n, term in enumerate(wording.terms):
        ties = _ties(wording.terms, n)
        if ties and is_person(_subject(wording.terms[:n]) or term, persons):
            return _named(wording.terms[n + 1 :], ties, persons)
    return None


def _ties(terms: tuple[Term, ...], n: int) -> frozenset[str]:
    """The prepositions that lead from this verb to a place; none if it is no verb of staying or fleeing."""
    if terms[n].stem in _FLED:
        return _TO
    stays = terms[n].stem in _STAYS or (terms[n].plain == "is" and terms[n + 1 : n + 2] and terms[n + 1].plain in _IN)
    return _IN if stays else frozenset()


def _subject(before: tuple[Term, ...]) -> Term | None:
    """The last word before a verb that tells something."""
    return next((term for term in reversed(before) if term.heavy), None)


def _named(behind: tuple[Term, ...], ties: frozenset[str], persons: frozenset[str]) -> str | None:
    """The last name behind one of the prepositions: "is in a hotel in Dal"."""
    names = [n for n, term in enumerate(behind) if term.proper and not is_person(term, persons)]
    tied = [n for n in names if any(term.plain in ties for term in behind[max(0, n - 3) : n])]
    return behind[tied[-1]].plain if tied else None
