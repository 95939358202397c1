"""How many, in a language whose number words stand in its lexicon; figures have spaced thousands, a decimal comma."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from ...lexicon import load
from ...model import Amount, Span
from .dates import is_clock
from .dates import pattern as dated

FIGURE = r"\d{1,3}(?:[ \u00a0\u202f.]\d{3})+(?:,\d+)?|\d+(?:,\d+)?"
BACK = 40
"""Characters before a number within which its approximator stands."""

HUNDRED = 100
"""Scales up to this multiply what stands before them within one group: deux cent trente mille."""


def amounts(text: str, spans: Sequence[Span], language: str) -> tuple[Amount, ...]:
    """The amounts named in ``spans`` of ``text``, in order; dates and the article that is also "one" are none."""
    return tuple(amount for span in spans for amount in _between(text, span, language))


def _between(text: str, span: Span, language: str) -> Iterator[Amount]:
    words = text[span.start : span.end]
    undated = dated(language).sub(lambda date: "\0" * len(date.group()), words)
    for hit in _pattern(language).finditer(undated):
        before = words[max(0, hit.start() - BACK) : hit.start()]
        if not _idle(hit, before, language) and not is_clock(before, words[hit.end() :], language):
            yield _amount(hit, _bound(language).search(before), words, span.start, language)


@cache
def _words(language: str, *kinds: str) -> dict[str, float]:
    return {row["word"]: float(row["value"]) for row in load("numbers", language) if row["kind"] in kinds}


def _any(words: "dict[str, float]") -> str:
    return "|".join(map(re.escape, sorted(words, key=len, reverse=True)))


@cache
def _pattern(language: str) -> "re.Pattern[str]":
    scale, simple = _any(_words(language, "scale")), _any(_words(language, "unit", "scale"))
    about, heap = _any(_words(language, "about")), _any(_words(language, "heap"))
    join, to, percent = (_any(_words(language, kind)) for kind in ("join", "to", "percent"))
    number = rf"(?:{FIGURE})(?: (?:{scale})\b)?|(?:{simple})(?:(?:-| {join} | )(?:{simple}))*|(?:{about})|(?:{heap})"
    return re.compile(
        rf"(?<![\w,.-])(?P<one>{number})(?!\w)(?:(?: {to} | {join} |-)(?P<two>{FIGURE})(?!\w))?"
        rf"(?P<unit> ?%| (?:{percent})\b| ?[€$£])?",
        re.IGNORECASE,
    )


@cache
def _bound(language: str) -> "re.Pattern[str]":
    words = sorted(_bounds(language), key=len, reverse=True)
    return re.compile(
        rf"(?<!\w)(?P<word>{'|'.join(map(re.escape, words))})['’ ]?\s*(?:une? |des |les )?$", re.IGNORECASE
    )


@cache
def _bounds(language: str) -> dict[str, str]:
    return {row["word"]: row["bound"] for row in load("approximators", language)}


def _idle(hit: "re.Match[str]", before: str, language: str) -> bool:
    """True for an article, and for a figure that names ("chambre 5" with a capital, "Boeing 747")."""
    first = hit["one"].lower()
    if _words(language, "unit").get(first) == 1 and not hit["unit"]:
        return True
    last = before.split()[-1:] or [""]
    return first[0].isdigit() and not hit["unit"] and last[0].istitle() and len(before.split()) > 1


def _amount(
    hit: "re.Match[str]", approximator: "re.Match[str] | None", text: str, offset: int, language: str
) -> Amount:
    start = approximator.start() + hit.start() - min(BACK, hit.start()) if approximator else hit.start()
    span, words = Span(offset + start, offset + hit.end()), text[start : hit.end()]
    first = re.split(r"[\s-]", hit["one"].lower())[0]
    heap = _words(language, "heap").get(first)
    low = heap if heap is not None else _value(hit["one"], language)
    bound = _bounds(language).get(approximator["word"].lower(), "") if approximator else ""
    if bound == "low" or heap is not None:
        return Amount(words, span, low, None, bound != "low")
    if bound in ("high", "below"):
        return Amount(words, span, None, low, bound == "below")
    near = bound == "around" or first in _words(language, "about")
    return Amount(words, span, low, max(low, _value(hit["two"], language) if hit["two"] else low), near)


def _value(words: str, language: str) -> float:
    """The number that the words name: "deux cent trente" is 230, "1 234,5" 1234.5, "3 millions" 3,000,000."""
    figure = re.match(FIGURE, words)
    total = part = 0.0
    if figure:
        part, words = float(re.sub(r"[ \u00a0\u202f.]", "", figure.group()).replace(",", ".")), words[figure.end() :]
    for word, value in _values(words, language):
        if word not in _words(language, "scale"):
            part += value
        elif value <= HUNDRED:
            part = (part or 1) * value
        else:
            total, part = total + (part or 1) * value, 0.0
    return total + part


def _values(words: str, language: str) -> Iterator[tuple[str, float]]:
    known = _words(language, "about", "heap") | _words(language, "unit", "scale")
    for hit in re.finditer(rf"(?:{_any(known)})(?!\w)", words.lower()):
        yield hit.group(), known[hit.group()]
