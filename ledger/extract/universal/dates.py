"""When, in a language whose months and weekdays stand in its lexicon; dateparser ties the words to the calendar."""

import re
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from functools import cache

from ...lexicon import load
from ...model import Span, Time
from ..content.dates import YEAR

Reading = tuple[str | None, str | None]


def times(
    text: str, spans: Sequence[Span], published: str | None, language: str, ahead: bool = False
) -> tuple[Time, ...]:
    """The times named in ``spans`` of ``text``, in order; relative ones reckoned from ``published``.

    ``ahead`` says that what is told is still to come: then a bare day is the next one, not the last.
    """
    base = _base(published)
    hits = (hit for span in spans for hit in pattern(language).finditer(text, span.start, span.end))
    return tuple(_time(hit, base, language, ahead) for hit in hits)


def is_clock(before: str, after: str, language: str) -> bool:
    """True for the time of day: of "vers 6 heures", "à 21 h 40" the figures are no amount."""
    if re.search(rf"\d ?(?:{_any(language, 'hour')}) ?$", before.lower()):
        return True
    unit = re.match(rf" ?(?:{_any(language, 'hour')})(?!\w)", after)
    return unit is not None and re.search(rf"(?:^|\W)(?:{_any(language, 'clock')})\W*$", before.lower()) is not None


@cache
def _words(language: str, role: str) -> dict[str, str]:
    return {row["word"]: row["value"] for row in load("calendar", language) if row["role"] == role}


def _any(language: str, role: str) -> str:
    return "|".join(map(re.escape, sorted(_words(language, role), key=len, reverse=True)))


@cache
def pattern(language: str) -> "re.Pattern[str]":
    """The language's expressions of time, one group for each kind."""
    month, weekday, turn = _any(language, "month"), _any(language, "weekday"), _any(language, "last")
    day, unit = rf"(?:\d{{1,2}}|{_any(language, 'first')})", _any(language, "unit")
    leads = "".join(rf"(?<=\b{re.escape(lead)} )|" for lead in _words(language, "lead"))
    return re.compile(
        rf"(?<!\w)(?:(?P<day>{YEAR}-\d\d-\d\d|(?:(?:{weekday}) )?{day} (?:{month})(?: {YEAR})?)"
        rf"|(?P<month>(?:{month}) {YEAR})|(?P<season>(?:{_any(language, 'season')}) {YEAR})"
        rf"|(?P<weekday>(?:{weekday})(?: (?:{turn}))?)|(?P<near>{_any(language, 'near')})"
        rf"|(?P<ago>(?:{_any(language, 'ago')}) (?:\d+|\w+) (?:{unit}))"
        rf"|(?P<last>(?:{_any(language, 'span')}) (?:{turn}))"
        rf"|(?:{leads[:-1]})(?P<bare>{month})"
        rf"|(?:{leads}(?<=\())(?P<year>{YEAR})(?![,.]?\d|-\d| ?%))(?!\w)",
        re.IGNORECASE,
    )


def _base(published: str | None) -> date | None:
    try:
        return datetime.fromisoformat(published).date() if published else None
    except ValueError:
        return None


def _time(hit: "re.Match[str]", base: date | None, language: str, ahead: bool) -> Time:
    kind = hit.lastgroup or "year"
    value, precision = _read(kind, " ".join(hit.group().lower().replace("’", "'").split()), base, language, ahead)
    return Time(hit.group(), Span(*hit.span()), value, precision if value else None)


def _read(kind: str, words: str, base: date | None, language: str, ahead: bool) -> Reading:
    year = re.search(YEAR, words)
    if kind in {"year", "season"}:
        return (year.group(), "year") if year else (None, None)
    if kind == "weekday":
        return _weekday(words, base, language, ahead)
    if kind == "near":
        shift = int(_words(language, "near").get(words, "0"))
        return ((base + timedelta(days=shift)).isoformat(), "day") if base else (None, None)
    if kind == "last":
        return _turned(words, base, language)
    found = _parsed(_first(words, language), base, language, ahead) if base or year else None
    return _cut(kind, words, found, language) if found else (None, None)


def _first(words: str, language: str) -> str:
    """The words with the ordinal of a month's first day as a figure."""
    return re.sub(rf"\b(?:{_any(language, 'first')})\b", "1", words)


def _cut(kind: str, words: str, found: date, language: str) -> Reading:
    if kind in {"month", "bare"}:
        return f"{found:%Y-%m}", "month"
    if kind == "day" or (kind == "ago" and _unit(words, language) == "day"):
        return found.isoformat(), "day"
    return f"{found:%Y}", "year"


def _unit(words: str, language: str) -> str | None:
    return _words(language, "unit").get(words.split()[-1])


def _weekday(words: str, base: date | None, language: str, coming: bool) -> Reading:
    if base is None:
        return None, None
    name, *turn = words.split()
    back = (base.weekday() - int(_words(language, "weekday")[name])) % 7
    ahead = _words(language, "last")[turn[0]] == "1" if turn else coming
    shift = 7 - back if ahead else -(back or (7 if turn else 0))
    return (base + timedelta(days=shift)).isoformat(), "day"


def _turned(words: str, base: date | None, language: str) -> Reading:
    """The year or the month of "l'an dernier" and "le mois prochain"; of a week only its year is told."""
    span = next((each for each in _words(language, "span") if words.startswith(each)), "")
    if base is None or not span:
        return None, None
    turn, unit = int(_words(language, "last")[words.split()[-1]]), _words(language, "span")[span]
    if unit == "month":
        months = base.year * 12 + base.month - 1 + turn
        return f"{months // 12:04}-{months % 12 + 1:02}", "month"
    year = base.year + turn if unit == "year" else (base + timedelta(days=7 * turn)).year
    return f"{year:04}", "year"


def _parsed(words: str, base: date | None, language: str, ahead: bool) -> date | None:
    import dateparser

    start = base or date(2000, 1, 1)
    side = "future" if ahead else "past"
    settings = {"RELATIVE_BASE": datetime(start.year, start.month, start.day), "PREFER_DATES_FROM": side}
    found = dateparser.parse(words, languages=[language], settings=settings)
    return found.date() if found else None
