"""What keeps two statements apart: other people, numbers, dates, names, another modality, a negation."""

from dataclasses import dataclass
from enum import StrEnum

from ledger.model import Claim, Time, Verdict

from .alignment import aligned
from .names import same_person
from .words import Wording, worded


class What(StrEnum):
    """In what two statements differ. Only the first four can make them rivals."""

    NEGATION = "negation"
    NUMBER = "number"
    DATE = "date"
    PLACE = "place"
    PERSON = "person"
    MODALITY = "modality"
    WORD = "word"


@dataclass(frozen=True, slots=True)
class Difference:
    """``exclusive`` if both cannot be so of one thing; ``reason`` is the sentence that says what differs."""

    what: What
    reason: str
    exclusive: bool = False


def wording_of(statement: Claim | str) -> Wording:
    """The words of a claim's proposition, or of a text."""
    return worded(statement if isinstance(statement, str) else statement.wording or statement.text)


def differences(a: Claim | str, b: Claim | str) -> list[Difference]:
    """Everything in which two statements differ that keeps them from being one, the weightiest kinds first."""
    one, other = wording_of(a), wording_of(b)
    found = [*_negation(one, other), *_numbers(one, other)]
    if isinstance(a, Claim) and isinstance(b, Claim):
        found += [*_persons(a, b), *_dates(a, b), *_modality(a, b)]
    return found + _words(one, other)


def _negation(one: Wording, other: Wording) -> list[Difference]:
    if one.negated == other.negated:
        return []
    return [Difference(What.NEGATION, "One of them is negated.", exclusive=True)]


def _numbers(one: Wording, other: Wording) -> list[Difference]:
    """Numbers of one side that no number of the other admits; "at least 9" admits 16."""
    clash = one.numbers and other.numbers and not any(a.admits(b) for a in one.numbers for b in other.numbers)
    if clash:
        left, right = (", ".join(f"{n.value:g}" for n in side.numbers) for side in (one, other))
        return [Difference(What.NUMBER, f"Other numbers: {left} / {right}.", exclusive=True)]
    if bool(one.numbers) != bool(other.numbers):
        return [Difference(What.NUMBER, "Only one of them gives a number.")]
    return []


def _persons(a: Claim, b: Claim) -> list[Difference]:
    """A person of one claim that is nobody of the other."""
    left, right = ({mention.name for mention in claim.mentions} for claim in (a, b))
    strange = [name for name in left if not _among(name, right)] + [name for name in right if not _among(name, left)]
    return [Difference(What.PERSON, f"Only one of them speaks of {name}.") for name in sorted(strange)]


def _among(name: str, names: set[str]) -> bool:
    return any(same_person(name, other).verdict is Verdict.SAME for other in names)


def _dates(a: Claim, b: Claim) -> list[Difference]:
    """Dates that do not agree to the coarser of their precisions."""
    left, right = ([time for time in claim.times if time.value] for claim in (a, b))
    if left and right and not any(_agree(x, y) for x in left for y in right):
        return [Difference(What.DATE, f"Other dates: {left[0].value} / {right[0].value}.", exclusive=True)]
    return []


def _agree(one: Time, other: Time) -> bool:
    first, second = one.value or "", other.value or ""
    return first.startswith(second) or second.startswith(first)


def _modality(a: Claim, b: Claim) -> list[Difference]:
    if a.modality is b.modality:
        return []
    return [Difference(What.MODALITY, "One of them is only asked for, planned or conditional.")]


def _words(one: Wording, other: Wording) -> list[Difference]:
    """Names and telling words that fit nothing on the other side."""
    fit = aligned(one, other)
    left = [term for term, _, alike in fit.left if not alike and term.weight >= 0.5]
    right = [term for term, _, alike in fit.right if not alike and term.weight >= 0.5]
    names = [term.plain for term in left + right if term.proper]
    both = any(term.proper for term in left) and any(term.proper for term in right)
    found = [Difference(What.PLACE, f"Other names: {', '.join(names)}.", exclusive=both)] if names else []
    words = [term.plain for term in left + right if not term.proper]
    return found + ([Difference(What.WORD, f"Other words: {', '.join(words)}.")] if words else [])
