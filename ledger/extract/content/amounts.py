"""How many: numbers in figures and words, with the bounds that "at least", "up to" or "dozens" leave."""

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from ...lexicon import load
from ...model import Amount, Span
from ..text.marks import PAGES, SMALL_LETTERS, Marks, Telling, around, marks
from .dates import EXPRESSION as DATED
from .dates import OPENLY

ONES = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
TEENS = ("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen")
TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
SMALL = {word: value for value, word in enumerate(ONES + TEENS)} | {w: 10 * n for n, w in enumerate(TENS, start=2)}
SCALES = {"dozen": 12, "hundred": 100, "thousand": 1_000, "million": 10**6, "billion": 10**9, "trillion": 10**12}
SHORT = {"k": 1_000, "m": 10**6, "mn": 10**6, "bn": 10**9, "tn": 10**12}
HEAPS = {"dozens": 24, "scores": 40, "hundreds": 200, "thousands": 2_000, "millions": 2 * 10**6, "billions": 2 * 10**9}
"""The least that a plural of this kind can be: two of it."""

_FIGURE = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_SCALE = "|".join(SCALES)
_SIMPLE = "|".join(sorted(SMALL, key=len, reverse=True))
_WORDS = rf"(?:(?:half )?an? (?:{_SCALE})|(?:{_SIMPLE}|{_SCALE})(?:(?:-| | and )(?:{_SIMPLE}|{_SCALE}))*)"
_HEAP = r"(?:tens|dozens|hundreds|thousands|millions|billions|scores)(?: of (?:thousands|millions|billions))?"
_NUMBER = rf"(?:{_FIGURE})(?:(?: |-)(?:{_SCALE})|(?:{'|'.join(SHORT)}))?|{_WORDS}|{_HEAP}"
_UNIT = r"(?: ?%| per ?cent\b| percentage points?\b)?"
_NO_AMOUNT = r"(?![\w]|-(?:year|day)|\.\d)"

EXPRESSION = re.compile(
    rf"(?<![\w.,-])(?P<money>(?:us|a|c)?[$€£¥] ?)?(?P<one>{_NUMBER})"
    rf"(?:(?:-|–| to | and )[$€£]?(?P<two>{_FIGURE})(?![\w,]))?(?P<unit>{_UNIT}){_NO_AMOUNT}"
)
COUNTED = re.compile(rf"\d|\b(?:{_SIMPLE}|{_SCALE}|{'|'.join(HEAPS)}|tens)")
"""What a word of every expression has: most words have none, and are not looked at twice."""

CLOCK = re.compile(r"\s?(?:[ap]\.m\.|[ap]m\b|o['’]clock)", re.IGNORECASE)
"""What makes a number a time of day."""

YEAR = re.compile(r"(?:19|20)\d\d")
EARLY = re.compile(r"\bas (?:early|late|recently|far back) as $", re.IGNORECASE)
"""Words that a year follows, and no count."""

BACK = 40
"""Characters before a number within which its approximator stands."""


NEAR = 64
"""Stretches of a text whose amounts are kept."""

REACH = BACK + 24
"""Characters that tell of a number, before it and behind it: its unit, or the date that it is part of."""


def amounts(text: str, spans: Sequence[Span]) -> tuple[Amount, ...]:
    """The amounts named in ``spans`` of ``text``, in order; dates, ordinals and "one of" are none.

    Percentages and sums of money give the figure before the unit; the unit stays in the amount's words.
    """
    places = _marks(text)
    counted = [near for span in spans if (near := around(places, span, REACH))]
    return tuple([amount for near in counted for amount in _between(text, near)]) if counted else ()


@lru_cache(maxsize=NEAR)
def _between(text: str, near: Span) -> tuple[Amount, ...]:
    """The amounts in one stretch of the text; what lies within a claim is asked for again by the claim around it."""
    return tuple(_found(text, near))


def _found(text: str, near: Span) -> Iterator[Amount]:
    words = text[near.start : near.end]
    small = words.translate(SMALL_LETTERS)
    hits = list(EXPRESSION.finditer(small))
    if hits and OPENLY.search(small):
        undated = DATED.sub(lambda date: "\0" * len(date.group()), words).translate(SMALL_LETTERS)
        hits = list(EXPRESSION.finditer(undated))
    for hit in hits:
        before = words[max(0, hit.start() - BACK) : hit.start()]
        if not _idle(hit, before, words):
            yield _amount(hit, _bound().search(before), words, near.start)


@lru_cache(maxsize=PAGES)
def _marks(text: str) -> Marks:
    return marks(text, _telling)


_telling = Telling(COUNTED)


@cache
def _bound() -> re.Pattern[str]:
    words = sorted((row["word"] for row in load("approximators")), key=len, reverse=True)
    return re.compile(rf"\b(?:between|{'|'.join(map(re.escape, words))})\s+(?:the )?$", re.IGNORECASE)


def _idle(hit: re.Match[str], before: str, text: str) -> bool:
    """One of them, no one: no counting; a bare figure behind a capital ("Room 5", "Boeing 747") is a name."""
    if hit["one"].lower() == "one":
        return text[hit.end() : hit.end() + 4] == " of " or before.lower().endswith(("no ", "the ", "any", "this "))
    if CLOCK.match(text, hit.end()) or (YEAR.fullmatch(hit["one"]) and EARLY.search(before)):
        return True
    words = before.split()
    if hit["money"] or hit["unit"] or not hit["one"][0].isdigit() or len(words) < 2 or not before.endswith(" "):
        return False
    return words[-1].istitle() and words[-1].isalpha() and not words[-2].endswith((".", "!", "?"))


def _amount(hit: re.Match[str], approximator: re.Match[str] | None, text: str, offset: int) -> Amount:
    start = hit.start() - (len(approximator.group()) if approximator else 0)
    span = Span(offset + start, offset + hit.end())
    words, low = text[start : hit.end()], _value(hit["one"])
    bound = _bounds().get(approximator.group().lower().removesuffix("the ").strip(), "") if approximator else ""
    if _heap(hit["one"]):
        return Amount(words, span, low, None, True)
    if bound == "low":
        return Amount(words, span, low, None)
    if bound in ("high", "below"):
        return Amount(words, span, None, low, bound == "below")
    return Amount(words, span, low, max(low, _value(hit["two"] or "0")), bound == "around")


@cache
def _bounds() -> dict[str, str]:
    return {row["word"]: row["bound"] for row in load("approximators")}


def _heap(words: str) -> bool:
    return words.lower().split()[0] in HEAPS or words.lower().startswith("tens of")


def _value(words: str) -> float:
    """The number that the words name: "two hundred and fifty" is 250, "1.5 million" 1,500,000, "dozens" 24."""
    low = words.lower().replace(",", "")
    if _heap(low):
        first, *more = low.split(" of ")
        scale = SCALES[more[0].removesuffix("s")] if more else 1
        return float({"tens": 20, **HEAPS}[first] * scale)
    short = re.fullmatch(r"([\d.]+)(k|m|mn|bn|tn)", low)
    if short:
        return float(short[1]) * SHORT[short[2]]
    return _summed(re.split(r"[\s-]+", low))


def _summed(words: Sequence[str]) -> float:
    total, part = 0.0, 0.0
    for word in words:
        if word in SCALES and SCALES[word] <= 100:
            part = (part or 1) * SCALES[word]
        elif word in SCALES:
            total, part = total + (part or 1) * SCALES[word], 0.0
        elif word == "half":
            part = 0.5
        elif word not in ("a", "an", "and"):
            part += SMALL.get(word, 0) if word.isalpha() else float(word)
    return total + part
