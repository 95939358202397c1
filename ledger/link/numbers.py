"""Numbers in running words, with what "at least" and "about" leave open."""

import re
from dataclasses import dataclass
from functools import cache

from ledger.lexicon import load

_BLUR = 0.15
"""How far a number called "about" may be off, as a share of it."""


@dataclass(frozen=True, slots=True)
class Number:
    """A number at ``text[start:end]``: from ``low`` to ``high``, ``None`` where it is open; ``value`` as written.

    ``strict`` if the value itself is not meant: "more than nine".
    """

    start: int
    end: int
    value: float
    low: float | None
    high: float | None
    strict: bool = False

    def admits(self, other: "Number") -> bool:
        """True if both can be right of one thing: "at least 9" admits 16."""
        return _under(self.low, other.high) and _under(other.low, self.high)

    def agrees(self, other: "Number") -> bool:
        """True if both are one number, one perhaps left open further: "nine" and "at least nine", not "up to nine"."""
        return self.value == other.value and self.strict == other.strict and (_in(self, other) or _in(other, self))


def numbers_in(text: str) -> tuple[Number, ...]:
    """The numbers of a text in order: digits and words ("12", "1,200", "2.5 million", "a dozen", "at least nine")."""
    return tuple(_number(match) for match in _pattern().finditer(text) if _value(match) is not None)


def _number(match: re.Match[str]) -> Number:
    value = _value(match) or 0.0
    bound = _bounds().get(re.sub(r"\s+", " ", (match["bound"] or "").casefold().strip()))
    low, high = {
        "from": (value, None),
        "above": (value, None),
        "to": (None, value),
        "below": (None, value),
        "around": (value * (1 - _BLUR), value * (1 + _BLUR)),
    }.get(bound or "", (value, value))
    return Number(match.start("number"), match.end(), value, low, high, bound in _STRICT)


_STRICT = ("above", "below")


def _in(inner: Number, outer: Number) -> bool:
    """Everything that ``inner`` leaves open ``outer`` leaves open too."""
    low = outer.low is None or (inner.low is not None and outer.low <= inner.low)
    return low and (outer.high is None or (inner.high is not None and inner.high <= outer.high))


def _value(match: re.Match[str]) -> float | None:
    scale = float(_scales().get((match["scale"] or "").casefold(), 1))
    if match["digits"]:
        return float(match["digits"].replace(",", "")) * scale
    parts = [_units()[part] for part in re.split(r"[\s-]+", match["words"].casefold())]
    return sum(parts) * scale


def _under(low: float | None, high: float | None) -> bool:
    return low is None or high is None or low <= high


@cache
def _pattern() -> re.Pattern[str]:
    units, scales, bounds = (_any(words) for words in (_units(), _scales(), _bounds()))
    number = (
        rf"(?P<digits>\d{{1,3}}(?:,\d{{3}})+(?:\.\d+)?|\d+(?:\.\d+)?)|\b(?P<words>(?:{units})(?:[\s-](?:{units}))?)\b"
    )
    return re.compile(
        rf"(?:\b(?P<bound>{bounds})\s+)?(?P<number>(?<![\w.])(?:{number})(?:[\s-]?(?P<scale>{scales})s?\b)?)",
        re.IGNORECASE,
    )


def _any(words: dict[str, float] | dict[str, str]) -> str:
    return "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in sorted(words, key=len, reverse=True))


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
