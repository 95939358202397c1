"""Was he ever there? "Never entered the country" against "fled to Veldria", though the deeds are two."""

from collections.abc import Callable

from ledger.model import Claim, Modality

from .deeds import is_person, persons_of
from .proposition import Statement
from .roles import person_differences
from .words import Term, Wording, is_negation

_FLEES = frozenset({"flee", "escap", "defect"})
_COMES = _FLEES | {"enter", "reach", "visit", "arriv", "land", "travel", "go", "come", "cross"}
_ABSENT = _COMES | {"foot", "been", "be"}
"""What one who was never there did not do: enter, set foot in, have been to."""

_STAYS = frozenset({"hide", "stay", "live", "shelter", "remain", "resid", "is"})
_TIES = frozenset({"to", "into", "in", "at"})
_DIRECT = frozenset({"enter", "reach", "visit"})
"""Verbs behind which the place stands at once."""

_WITHIN = 4
"""So many words behind the verb its place stands: "set foot in", "fled by boat to"."""

_UNNAMED = frozenset({"country", "city", "town", "territory", "region", "island", "kingdom", "republic"})


def never_there(a: Statement, b: Statement, one: Wording, other: Wording) -> tuple[bool, str] | None:
    """Is it sure that not both can be so, and why; ``None`` if both can.

    One claim says of its one person that he never came to a place, the other that he fled there, came there or is
    there. Sure where the place is named; "the country" may be any.
    """
    if isinstance(a, str) or isinstance(b, str) or one.negated == other.negated or person_differences(a, b):
        return None
    if not (_told(a) and _told(b)):
        return None
    (absent, missed), (there, told) = ((a, one), (b, other)) if one.negated else ((b, other), (a, one))
    if absent.times:  # who did not come on Monday may have come since
        return None
    place, unentered = _come_to(there, told), _missed(absent, missed)
    if place is None or unentered is None or (unentered != place and unentered not in _UNNAMED):
        return None
    return unentered == place, f"Never there / there: {unentered} / {place}."


def _told(claim: Claim) -> bool:
    """Of one person, and so."""
    return len({mention.name for mention in claim.mentions}) == 1 and claim.modality is Modality.ACTUAL


def _come_to(claim: Claim, wording: Wording) -> str | None:
    """The named place where the claim says that its person came or is."""
    return _behind(wording.terms, _COMES | _STAYS, _named_by(claim, wording))


def _missed(claim: Claim, wording: Wording) -> str | None:
    """The place to which the claim says that its person did not come, named or not."""
    negation = next((n for n, term in enumerate(wording.terms) if is_negation(term.plain)), len(wording.terms))
    behind = wording.terms[negation + 1 : negation + 3 + _WITHIN]
    named = _behind(behind, _ABSENT, _named_by(claim, wording))
    return named or _behind(behind, _ABSENT, lambda term: term.plain in _UNNAMED)


def _named_by(claim: Claim, wording: Wording) -> Callable[[Term], bool]:
    """Is a word a name, and not the person's? Of a short sentence that is nearly all names no word counts as proper."""
    persons = persons_of(claim)
    return lambda term: term.plain.capitalize() in wording.text and term.heavy and not is_person(term, persons)


def _behind(terms: tuple[Term, ...], verbs: frozenset[str], is_place: Callable[[Term], bool]) -> str | None:
    """The first place behind one of these verbs, tied to it by a preposition or its object."""
    for n, verb in enumerate(terms):
        near = terms[n + 1 : n + 1 + _WITHIN] if {verb.stem, verb.plain} & verbs else ()
        for m, term in enumerate(near):
            if is_place(term) and (verb.stem in _DIRECT or any(each.plain in _TIES for each in near[:m])):
                return term.plain
    return None
