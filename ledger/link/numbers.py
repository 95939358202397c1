"""Numbers in running words, with what "at least" and "about" leave open."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache
from math import isclose

from ledger.lexicon import load

_BLUR = 0.15
"""How far a number called "about" may be off, as a share of it."""


@dataclass(frozen=True, slots=True)
class Number:
    """A number at ``text[start:end]``, its unit's words too: from ``low`` to ``high``, ``None`` where it is open.

    ``value`` is as written, ``low`` and ``high`` count the smallest of its kind of ``unit`` ("3 km": 3, and 3,000,000
    millimetres), ``""`` where none is given. ``strict`` if the value itself is not meant: "more than nine".
    """

    start: int
    end: int
    value: float
    low: float | None
    high: float | None
    strict: bool = False
    unit: str = ""
    factor: float = 1.0

    @property
    def amount(self) -> float:
        """The value in the smallest of its kind of unit."""
        return self.value * self.factor

    def admits(self, other: "Number") -> bool:
        """True if both can be right of one thing: "at least 9" admits 16; so may be what is given in other units."""
        return self.unit != other.unit or (_under(self.low, other.high) and _under(other.low, self.high))

    def agrees(self, other: "Number") -> bool:
        """True if both are one number, one perhaps left open further: "nine" and "at least nine", not "up to nine"."""
        alike = self.unit == other.unit and isclose(self.amount, other.amount) and self.strict == other.strict
        return alike and (_in(self, other) or _in(other, self))


@lru_cache(maxsize=5_000)
def numbers_in(text: str) -> tuple[Number, ...]:
    """The numbers of a text in order: digits and words ("12", "€2.5m", "half a million", "at least nine")."""
    return tuple(_number(match) for match in _pattern().finditer(text) if _value(match) is not None)


def same_large_number(one: str, other: str) -> bool:
    """Do both texts give the same numbers, of which one is so large that two things hardly have it by chance?"""
    ours, theirs = numbers_in(one), numbers_in(other)
    alike = len(ours) == len(theirs) and all(a.agrees(b) for a, b in zip(ours, theirs, strict=True))
    return alike and any(number.value >= _LARGE for number in ours)


_LARGE = 100


def _number(match: re.Match[str]) -> Number:
    value = _value(match) or 0.0
    unit, factor = _unit(match)
    size = value * factor
    bound = _bounds().get(re.sub(r"\s+", " ", (match["bound"] or "").casefold().strip()))
    low, high = {
        "from": (size, None),
        "above": (size, None),
        "to": (None, size),
        "below": (None, size),
        "around": (size * (1 - _BLUR), size * (1 + _BLUR)),
    }.get(bound or "", (size, size))
    start = match.start("sign") if match["sign"] else match.start("number")
    return Number(start, match.end(), value, low, high, bound in _STRICT, unit, factor)


def _unit(match: re.Match[str]) -> tuple[str, float]:
    """The smallest of the number's kind of unit, and how many of those its unit is."""
    word = re.sub(r"\s+", " ", (match["unit"] or match["sign"] or "").casefold().strip())
    return _measures().get(word, ("", 1.0))


_STRICT = ("above", "below")


def _in(inner: Number, outer: Number) -> bool:
    """Everything that ``inner`` leaves open ``outer`` leaves open too."""
    low = outer.low is None or (inner.low is not None and outer.low <= inner.low)
    return low and (outer.high is None or (inner.high is not None and inner.high <= outer.high))


def _value(match: re.Match[str]) -> float | None:
    scale = float(_scales().get((match["scale"] or "").casefold(), 1))
    more = float(_scales().get((match["more"] or "").casefold(), 1))
    rest = _said(match["rest"]) if match["rest"] else 0.0
    if match["digits"]:
        return (float(match["digits"].replace(",", "")) * scale + rest) * more
    if match["part"]:
        return _PARTS[match["part"].casefold().split()[0]] * scale
    half = 0.5 if match["half"] else 0.0
    return ((_said(match["words"]) + half) * scale + rest) * more


_PARTS = {"half": 0.5, "quarter": 0.25, "third": 1 / 3}


def _said(words: str) -> float:
    """The sum of number words: "twenty-five", "one" and "a" too."""
    return float(sum(_units().get(part, 1) for part in re.split(r"[\s-]+", words.casefold())))


def _under(low: float | None, high: float | None) -> bool:
    return low is None or high is None or low <= high


@cache
def _pattern() -> re.Pattern[str]:
    units, scales, bounds = (_any(words) for words in (_units(), _scales(), _bounds()))
    long = _any({word: value for word, value in _scales().items() if len(word) > 3})
    signs = _any({word: unit for word, unit in _measures().items() if word in _signs()})
    measures = _any({word: unit for word, unit in _measures().items() if word not in _signs()})
    some = rf"(?:{units})(?:[\s-](?:{units}))?"
    number = (
        rf"(?P<digits>\d{{1,3}}(?:,\d{{3}})+(?:\.\d+)?|\d+(?:\.\d+)?)"
        rf"|\b(?P<part>half|(?:quarter|third)\s+of)(?=\s+an?\s+(?:{long})\b)\s+an?"
        rf"|\b(?P<words>{some}|(?:one|an?)(?=[\s-](?:{long})\b))\b(?P<half>\s+and\s+a\s+half(?=\s+(?:{long})\b))?"
    )
    tail = rf"(?:(?<=hundred)\s+and\s+(?P<rest>one|{some})\b)?(?:(?<!\d)\s+(?P<more>thousand|million|billion)\b)?"
    unit = rf"(?:[\s-]?(?:d['’])?(?P<unit>{measures})(?!\w))?"
    return re.compile(
        rf"(?:\b(?P<bound>{bounds})\s+)?(?P<sign>(?<!\w)(?:{signs})\s?)?(?P<number>(?<![\w.])(?:{number})"
        rf"(?:[\s-]?(?P<scale>{scales})s?\b{tail})?){unit}",
        re.IGNORECASE,
    )


def _any(words: Iterable[str]) -> str:
    return "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in sorted(words, key=len, reverse=True))


@cache
def _measures() -> dict[str, tuple[str, float]]:
    return {row["word"]: (row["unit"], float(row["factor"])) for row in load("link_units")}


@cache
def _signs() -> frozenset[str]:
    """Units that stand before their number."""
    return frozenset(row["word"] for row in load("link_units") if row["before"] == "yes")


@cache
def _units() -> dict[str, float]:
    return {row["word"]: float(row["value"]) for row in load("link_numbers") if row["kind"] == "unit"}


@cache
def _scales() -> dict[str, float]:
    return {row["word"]: float(row["value"]) for row in load("link_numbers") if row["kind"] == "scale"}


@cache
def _bounds() -> dict[str, str]:
    return {row["word"]: row["kind"] for row in load("link_numbers") if row["kind"] in _BOUNDS}


_BOUNDS = ("from", "above", "to", "below", "around")
