"""What keeps two statements apart: other people, numbers, dates, places, another modality, a negation, other words."""

from collections.abc import Iterable
from functools import cache

from ledger.lexicon import load
from ledger.model import Claim, Time

from .alignment import Alignment, aligned
from .details import changing, only_details
from .difference import Difference, What
from .doers import parts
from .namesakes import age_beside
from .numbers import Number
from .proposition import Statement, denies_charge
from .questions import denies_only_who, slot
from .roles import OTHER_ROLES, person_differences
from .tie import Tie
from .words import Term, Wording, antonyms, stem


def differences(a: Statement, b: Statement, one: Wording, other: Wording, tie: Tie = Tie.NONE) -> list[Difference]:
    """Everything in which two statements differ, whose words are ``one`` and ``other``."""
    found = [*_negation(one, other), *_numbers(one, other)]
    if isinstance(a, Claim) and isinstance(b, Claim):
        found += [*_persons(a, b, one, other, tie), *_dates(a, b, tie), *_modality(a, b), *_ages(a, b)]
        found += _denial(one, other)
    return found + _words(one, other)


def _persons(a: Claim, b: Claim, one: Wording, other: Wording, tie: Tie) -> list[Difference]:
    """Other persons, or the same in other roles; where it is told who does it to whom, their order tells nothing."""
    told = parts(a, b, one, other)
    turned = [name for name, ours, theirs in told if ours is not theirs]
    if turned:
        return [Difference(What.PERSON, f"In one it is done by {turned[0]}, in the other to {turned[0]}.", apart=True)]
    found = person_differences(a, b, tie)
    return [each for each in found if each.reason != OTHER_ROLES] if len(told) > 1 else found


def _negation(one: Wording, other: Wording) -> list[Difference]:
    if one.negated == other.negated:
        return []
    if denies_charge(one.text) != denies_charge(other.text):
        return [Difference(What.NEGATION, "One of them denies only the charge.", apart=True)]
    if denies_only_who(one, other):
        return [Difference(What.NEGATION, "One of them denies only who did it.", apart=True)]
    return [Difference(What.NEGATION, "One of them is negated.", apart=True, exclusive=True)]


def _numbers(one: Wording, other: Wording) -> list[Difference]:
    """Numbers of one side that no number of the other admits.

    "At least 9" says no other than 9; it admits 16 and still is another statement.
    """
    left, right = (", ".join(_shown(side, n) for n in side.numbers) for side in (one, other))
    if not left or not right:
        return [Difference(What.NUMBER, "Only one of them gives a number.")] if left or right else []
    if not any(a.admits(b) for a in one.numbers for b in other.numbers):
        return [Difference(What.NUMBER, f"Other numbers: {left} / {right}.", apart=True, exclusive=True)]
    if _agreeing(one, other) and _agreeing(other, one):
        return []
    return [Difference(What.NUMBER, f"Numbers that admit each other: {left} / {right}.")]


def _shown(side: Wording, number: Number) -> str:
    """The number as a reason gives it, with its unit as it was written."""
    return side.text[number.start : number.end] if number.unit else written(number.value)


def written(value: float) -> str:
    """Large numbers with commas: 40,000,000."""
    return f"{value:,.10g}" if value >= _LARGE else f"{value:g}"


_LARGE = 10_000


def _agreeing(one: Wording, other: Wording) -> bool:
    return all(any(a.agrees(b) for b in other.numbers) for a in one.numbers)


def _dates(a: Claim, b: Claim, tie: Tie) -> list[Difference]:
    """Dates that do not agree to the coarser of their precisions; a date on one side alone only adds to it.

    "On Monday" of a reprint is the Monday of its original, whenever it was published.
    """
    if tie is Tie.REPRINT and {time.text for time in a.times} & {time.text for time in b.times}:
        return []
    if not a.times or not b.times or any(_agree(x, y) for x in a.times for y in b.times):
        return []
    known = any(time.value for time in a.times) and any(time.value for time in b.times)
    left, right = (claim.times[0].value or claim.times[0].text for claim in (a, b))
    return [Difference(What.DATE, f"Other dates: {left} / {right}.", apart=known, exclusive=known)]


def _agree(one: Time, other: Time) -> bool:
    if one.value and other.value:
        return one.value.startswith(other.value) or other.value.startswith(one.value)
    return one.text.casefold() == other.text.casefold()


def _modality(a: Claim, b: Claim) -> list[Difference]:
    if a.modality is b.modality:
        return []
    return [Difference(What.MODALITY, "One of them is only asked for, planned or conditional.", apart=True)]


def _denial(one: Wording, other: Wording) -> list[Difference]:
    """That somebody denied a deed is another thing than the deed."""
    told = [{term.stem for term in side.terms} & _denials() for side in (one, other)]
    if bool(told[0]) is bool(told[1]):
        return []
    return [Difference(What.SENSE, "Only one of them tells of a denial.", apart=True)]


def _ages(a: Claim, b: Claim) -> list[Difference]:
    """Other ages beside one name: perhaps another person, perhaps an error; what is said may be the same."""
    ours, theirs = _aged(a), _aged(b)
    other = [(ours[name], theirs[name]) for name in ours.keys() & theirs.keys() if ours[name] != theirs[name]]
    return [Difference(What.NUMBER, f"Other ages: {one} / {two}.") for one, two in sorted(other)]


def _aged(claim: Claim) -> dict[str, int]:
    """The age that the claim's own words give each person, by name."""
    found = {mention.name: age_beside(*_around(claim.text, mention.text)) for mention in claim.mentions}
    return {name: age for name, age in found.items() if age}


def _around(text: str, words: str) -> tuple[str, str]:
    before, _, after = text.partition(words)
    return before, after


def _words(one: Wording, other: Wording) -> list[Difference]:
    """Names and telling words that fit nothing on the other side."""
    fit = aligned(one, other)
    left, right = (tuple(t for t, _, alike in side if not alike and t.heavy) for side in (fit.left, fit.right))
    return [
        *_opposites(left, right),
        *_kin(one, other),
        *_changed(one, other),
        *_identifiers(left, right),
        *_places(one, other, left, right),
        *_days(one, other),
        *(_added(one, other, fit, left, right) or _others(fit, left, right)),
    ]


def _days(one: Wording, other: Wording) -> list[Difference]:
    """Other days of the week, other months: perhaps another time, perhaps one time said in two ways."""
    ours, theirs = ({(term.when, term.stem) for term in side.terms if term.when in _CALENDAR} for side in (one, other))
    if not ours or not theirs or ours & theirs or {kind for kind, _ in ours}.isdisjoint(kind for kind, _ in theirs):
        return []
    return [Difference(What.DATE, f"Other days or months: {', '.join(sorted(word for _, word in ours ^ theirs))}.")]


_CALENDAR = ("day", "month")


def _opposites(left: Iterable[Term], right: Iterable[Term]) -> list[Difference]:
    """Alive / dead exclude each other; one can enter and leave, but these are two deeds."""
    pairs = [(a, b) for a in left for b in right if b.stem in antonyms().get(a.stem, ())]
    return [_opposite(a, b, b.stem in antonyms("state").get(a.stem, ())) for a, b in pairs]


def _opposite(a: Term, b: Term, exclusive: bool) -> Difference:
    words = frozenset((a.plain, b.plain))
    return Difference(What.OPPOSITE, f"Opposites: {a.plain} / {b.plain}.", True, exclusive, words)


def _kin(one: Wording, other: Wording) -> list[Difference]:
    """What is said of a man's wife is not said of him."""
    ours, theirs = ({term.plain for term in side.terms} & _relatives() for side in (one, other))
    if ours == theirs:
        return []
    return [Difference(What.PERSON, f"Other relatives: {', '.join(sorted(ours ^ theirs))}.", apart=True)]


def _changed(one: Wording, other: Wording) -> list[Difference]:
    """A former minister is no minister; who was nearly killed lives."""
    words = sorted(changing(one) ^ changing(other))
    return (
        [Difference(What.SENSE, f"Only one of them says: {', '.join(words)}.", words=frozenset(words))] if words else []
    )


def _identifiers(left: Iterable[Term], right: Iterable[Term]) -> list[Difference]:
    """Ferry 12 is another ferry than Ferry 13, and excludes nothing of it."""
    ours, theirs = ([term.plain for term in side if term.identifier] for side in (left, right))
    if not ours and not theirs:
        return []
    reason = f"Other numbers in names: {', '.join(ours + theirs)}."
    return [Difference(What.IDENTIFIER, reason, bool(ours and theirs), words=frozenset(ours + theirs))]


def _places(one: Wording, other: Wording, left: Iterable[Term], right: Iterable[Term]) -> list[Difference]:
    """Names that fit nothing; exclusive if they stand in the same place of both: to Russia / to Lebanon."""
    ours, theirs = ([term for term in side if term.proper and not term.identifier] for side in (left, right))
    if not ours and not theirs:
        return []
    names = list(dict.fromkeys(term.plain for term in ours + theirs))
    slots = {slot(one, term) for term in ours} & {slot(other, term) for term in theirs} - {None}
    reason = f"Other names: {', '.join(names)}."
    return [Difference(What.PLACE, reason, bool(ours and theirs), bool(slots), frozenset(names))]


def _added(
    one: Wording, other: Wording, fit: Alignment, left: tuple[Term, ...], right: tuple[Term, ...]
) -> list[Difference]:
    """What one side alone adds, where it is a mere detail."""
    longer, added, pairs = (one, left, fit.left) if left else (other, right, fit.right)
    if bool(left) == bool(right) or not only_details(longer, added, pairs):
        return []
    return [Difference(What.WORD, f"Only one of them adds: {', '.join(t.plain for t in added)}.", detail=True)]


def _others(fit: Alignment, left: Iterable[Term], right: Iterable[Term]) -> list[Difference]:
    """Other words; if both sides have some and share none, they speak of two deeds."""
    ours, theirs = ([term.plain for term in side if not term.proper] for side in (left, right))
    if not ours and not theirs:
        return []
    shared = any(alike and term.heavy and not term.proper for term, _, alike in fit.both)
    words = ", ".join(ours + theirs)
    return [Difference(What.WORD, f"Other words: {words}.", apart=bool(ours and theirs) and not shared)]


@cache
def _denials() -> frozenset[str]:
    return frozenset(stem(row["verb"]) for row in load("link_denials"))


@cache
def _relatives() -> frozenset[str]:
    return frozenset(row["word"] for row in load("link_kin"))
