"""What tells two people of one family or of one name apart: generations, gender, years of birth, siblings, order."""

import re
from collections.abc import Callable, Set
from typing import NamedTuple

from .genders import other_forms
from .naming import Name

Fit = tuple[int, int, float]
"""Word i of one name, word j of the other, and how alike they sound."""


class Pairing(NamedTuple):
    """Two names laid side by side: the words that fit, in order, and the places of those that do in either name."""

    one: Name
    other: Name
    fits: list[Fit]
    left: Set[int]
    right: Set[int]

    @property
    def long(self) -> bool:
        """Neither name is a single word."""
        return len(self.one.words) > 1 and len(self.other.words) > 1


Guarded = tuple[float, tuple[str, ...]]
"""The value as it is after a guard has looked, and the reasons, the weightiest first."""

Guard = Callable[[Pairing, float, tuple[str, ...]], Guarded]


def _other_generation(pair: Pairing, value: float, reasons: tuple[str, ...]) -> Guarded:
    """Mohammed V is not Mohammed VI; a name without a number may be either."""
    one, other = pair.one.generation, pair.other.generation
    if one == other:
        return value, reasons
    if one and other:
        return value * 0.3, ("The numbers or generations behind the names differ.", *reasons)
    return value * (0.9 if pair.long else 0.7), (*reasons, "Only one of the names carries a generation.")


def _other_gender(pair: Pairing, value: float, reasons: tuple[str, ...]) -> Guarded:
    one, other = pair.one.gender, pair.other.gender
    if (one and other and one != other) or _other_form(pair):
        return value * 0.4, ("One name is a man's, the other a woman's.", *reasons)
    return value, reasons


def _other_form(pair: Pairing) -> bool:
    """Slavic family names have a form for men and one for women: Orlov, Orlova; Belsky, Belskaya."""
    ends = [_FORM.search(name.words[-1].sounds) for name in (pair.one, pair.other)]
    women = [found and bool(found["woman"]) for found in ends]
    return None not in women and women[0] != women[1] and len(pair.other.words) - 1 in pair.right


_FORM = re.compile("(?:[oe]v|[iy]n|sk[iyE]y?|(?P<woman>[oe]va|[iy]na|sk(?:[aE][yi]?)?a))$")


def _other_given_form(pair: Pairing, value: float, reasons: tuple[str, ...]) -> Guarded:
    """Karim and Karima sound alike, and may be a brother and his sister; or a letter was lost on the way."""
    if not pair.long or not pair.fits or pair.fits[0][:2] != (0, 0):
        return value, reasons
    a, b = pair.one.words[0], pair.other.words[0]
    if not other_forms(a, b):
        return value, reasons
    return value * 0.62, (f"A man's and a woman's form of one given name: {a.plain} / {b.plain}.", *reasons)


def _other_birth(pair: Pairing, value: float, reasons: tuple[str, ...]) -> Guarded:
    one, other = pair.one.born, pair.other.born
    if one and other and one != other:
        return value * 0.3, (f"They were born in different years: {one} / {other}.", *reasons)
    return value, reasons


def _other_given_name(pair: Pairing, value: float, reasons: tuple[str, ...]) -> Guarded:
    """Siblings share a family name: Maher and Bashar are two men."""
    if 0 in pair.left or 0 in pair.right or not pair.long:
        return value, reasons
    names = f"{pair.one.words[0].plain} / {pair.other.words[0].plain}"
    return value * 0.6, (f"Other given names in one family: {names}.", *reasons)


def _left_out_given_name(pair: Pairing, value: float, reasons: tuple[str, ...]) -> Guarded:
    """A middle name is often left out, a given name hardly ever; but Mohammed before another name is."""
    if (0 in pair.left) == (0 in pair.right) or not pair.long:
        return value, reasons
    out = pair.one.words[0] if 0 not in pair.left else pair.other.words[0]
    if out.given == "mohammed":
        return value, reasons
    return value * 0.8, (f"Only one of the names begins with {out.plain}.", *reasons)


def _other_family(pair: Pairing, value: float, reasons: tuple[str, ...]) -> Guarded:
    """The same given name, and two family names that fit nothing."""
    ends = len(pair.one.words) - 1 in pair.left or len(pair.other.words) - 1 in pair.right
    if ends or not pair.long:
        return value, reasons
    return value * 0.7, ("The names end in two family names.", *reasons)


def _common_name(pair: Pairing, value: float, reasons: tuple[str, ...]) -> Guarded:
    """Mohammed Ibrahim may be Mohammed Heikmat Ibrahim, or any other: one telling word fits, another is left over."""
    if len(pair.fits) < 2:
        return value, reasons
    telling = sum(not pair.one.words[fit[0]].weak for fit in pair.fits)
    over = max(sum(not word.weak for word in name.words) for name in (pair.one, pair.other)) - telling
    if telling > 1 or not over:
        return value, reasons
    return value * 0.85, ("What fits is common, and one name has a word more.", *reasons)


def _one_word(pair: Pairing, value: float, reasons: tuple[str, ...]) -> Guarded:
    """A surname or a given name alone fits many people, unless it has a number as kings and popes do."""
    if pair.long or (pair.one.generation and pair.one.generation == pair.other.generation):
        return value, reasons
    return min(value, 0.5 + value * 0.25), ("A single word as a name fits many people.", *reasons)


def _byname(pair: Pairing, value: float, reasons: tuple[str, ...]) -> Guarded:
    if pair.one.byname or pair.other.byname:
        return value, ("A by-name (Abu, Umm) says whose father or mother one is, not who.", *reasons)
    return value, reasons


def _crossed(pair: Pairing, value: float, reasons: tuple[str, ...]) -> Guarded:
    """Words in another order: Hassan Ibrahim may be Ibrahim Hassan, or not."""
    places = [j for _, j, _ in pair.fits]
    if len(places) < 2 or places == sorted(places):
        return value, reasons
    given = all(word.given for word in pair.one.words)
    return value * (0.7 if given else 0.85), (*reasons, "The words stand in another order.")


GUARDS: tuple[Guard, ...] = (
    _other_generation,
    _other_gender,
    _other_given_form,
    _other_birth,
    _other_given_name,
    _left_out_given_name,
    _other_family,
    _common_name,
    _one_word,
    _byname,
    _crossed,
)
"""In this order; each is given names of which at least one word fits."""
