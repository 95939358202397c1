"""When: expressions of time, tied to the calendar where the words or the publication date allow it.

Candidates are found by patterns; days and months are read as they stand, "two weeks ago" is given to dateparser. A
value is cut to what the words say: "the spring of 2014" is 2014, "last week" is the month it lies in, or only the year
where it lies in two months.
"""

import re
from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta
from functools import lru_cache

from ...model import Span, Time
from ..text.marks import PAGES, Marks, Telling, around, marks

MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)"
)
WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
YEAR = r"(?:1[89]|20)\d\d"
DAY = r"(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?"
COUNT = r"(?:\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
SEASON = r"(?:spring|summer|autumn|fall|winter)"
LEADS = (
    *("in ", "since ", "by ", "from ", "until ", "during ", "before ", "after ", "of ", "the "),
    *("as early as ", "as late as ", "as recently as ", "as far back as ", "late ", "early ", "mid-"),
)
AFTER_LEAD = "(?:" + "|".join(rf"(?<=\b{lead})" for lead in (*LEADS, "to ", "and ")) + r"|(?<=\())"
"""A bare figure is a year only behind one of these; else it counts something."""

EXPRESSION = re.compile(
    rf"\b(?:(?P<day>{YEAR}-\d\d-\d\d(?!\d)"
    rf"|{MONTH} {DAY}(?:,? {YEAR})?\b(?![,.]\d|%)"
    rf"|(?:the )?{DAY} (?:of )?{MONTH}(?:,? {YEAR})?(?!\w))"
    rf"|(?P<month>{MONTH},? (?:of )?{YEAR})\b"
    rf"|(?P<season>{SEASON}(?: of|,)? {YEAR})\b"
    rf"|(?P<weekday>(?:(?:last|next|this|coming) )?{WEEKDAY})\b(?!s)"
    r"|(?P<near>yesterday|today|tonight|tomorrow|last night|this (?:morning|afternoon|evening))\b"
    rf"|(?P<ago>{COUNT} (?:day|week|month|year)s? ago)\b"
    r"|(?P<last>(?:last|this|next|past) (?:week|month|year))\b"
    rf"|(?P<named>(?:last|this|next) {MONTH})(?!\w)"
    rf"|(?P<bare>(?=[JFMASOND])(?:(?<=\bin )|(?<=\bsince )|(?<=\bby )|(?<=\buntil )|(?<=\bof )){MONTH})(?!\w| \d)"
    rf"|(?=[12]){AFTER_LEAD}(?P<year>{YEAR})\b(?![,.]?\d|-\d))",
    re.IGNORECASE,
)
"""One alternative for each kind of expression; months and weekdays are checked for their capital afterwards."""

_LASTING = "day|week|month|year|tonight|tomorrow|night|morning|afternoon|evening"

OPENLY = re.compile(rf"{YEAR}|{_LASTING}|\b{MONTH.lower()}\b")
"""What a word of every expression has, in small letters: most words have none, and are not looked at twice.

A count alone is no date: the "8" of "8 December" stands beside its month.
"""

REACH = 24
"""Characters of an expression, at most, before the first of such words, and of what it looks at behind the last."""

NEAR = 64
"""Stretches of a text whose times are kept."""

KINDS, FIGURES = frozenset(EXPRESSION.groupindex), frozenset({"year"})
"""All kinds of expressions, and those that stand in any language."""

CAPITAL = frozenset({"day", "month", "weekday", "named", "bare"})


def times(text: str, spans: Sequence[Span], published: str | None, language: str = "en") -> tuple[Time, ...]:
    """The times named in ``spans`` of ``text``, in order.

    Relative ones ("Friday", "two days ago") are reckoned from ``published`` (ISO 8601), the past preferred; without a
    publication date they have no value. ``language`` is ISO 639-1; in others than English only figures are read.
    """
    places = _marks(text)
    dated = [near for span in spans if (near := around(places, span, REACH))]
    if not dated:
        return ()
    base, kinds = _base(published), KINDS if language == "en" else FIGURES
    return tuple([time for near in dated for time in _between(text, near, kinds, base)])


@lru_cache(maxsize=NEAR)
def _between(text: str, near: Span, kinds: frozenset[str], base: date | None) -> tuple[Time, ...]:
    """The times in one stretch of the text; what lies within a claim is asked for again by the claim around it."""
    hits = EXPRESSION.finditer(text, *near)
    return tuple([_time(hit, base) for hit in hits if hit.lastgroup in kinds and _capitalised(hit)])


@lru_cache(maxsize=PAGES)
def _marks(text: str) -> Marks:
    return marks(text, _telling)


_telling = Telling(OPENLY)


def _base(published: str | None) -> date | None:
    try:
        return datetime.fromisoformat(published).date() if published else None
    except ValueError:
        return None


def _capitalised(hit: re.Match[str]) -> bool:
    """True unless a month or a weekday is written small ("may", "march")."""
    return hit.lastgroup not in CAPITAL or any(letter.isupper() for letter in hit.group()) or hit.group()[0].isdigit()


def _time(hit: re.Match[str], base: date | None) -> Time:
    value, precision = READERS[hit.lastgroup or "year"](" ".join(hit.group().split()), base)
    return Time(hit.group(), Span(*hit.span()), value, precision if value else None)


Reading = tuple[str | None, str | None]


def _day(words: str, base: date | None) -> Reading:
    dated = re.search(YEAR, words)
    found = _on_calendar(words, base or date(2000, 1, 1)) if dated or base else None
    return (found.isoformat(), "day") if found else (None, None)


def _month(words: str, base: date | None) -> Reading:
    found = _on_calendar(words, base or date(2000, 1, 1))
    return (f"{found:%Y-%m}", "month") if found else (None, None)


def _on_calendar(words: str, base: date) -> date | None:
    """The day that "8 December", "Dec. 8, 2024" or "2024-12-08" names, or a month's first; without a year the last."""
    figures = [int(figure) for figure in re.findall(r"\d+", words)]
    names = [name for name in re.findall(r"[a-z]+", words.lower()) if name[:3] in _MONTHS]
    year = next((figure for figure in figures if figure > 31), None)
    day = next((figure for figure in figures if figure <= 31), 1)
    if not names:
        return _valid(*figures)
    years = [year] if year is not None else range(base.year, base.year - LEAP, -1)
    dated = (_valid(each, _MONTHS.index(names[0][:3]) + 1, day) for each in years)
    return next((each for each in dated if each is not None and (year is not None or each <= base)), None)


LEAP = 9
"""Years within which every day of the calendar has come round."""


def _valid(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _year(words: str, _: date | None) -> Reading:
    found = re.search(YEAR, words)
    return (found.group(), "year") if found else (None, None)


def _weekday(words: str, base: date | None) -> Reading:
    if base is None:
        return None, None
    *turn, name = words.lower().split()
    back = (base.weekday() - _WEEKDAYS.index(name[:3])) % 7
    if turn and turn[0] in ("next", "coming"):
        found = base + timedelta(days=7 - back)
    else:
        found = base - timedelta(days=back or (7 if turn == ["last"] else 0))
    return found.isoformat(), "day"


def _near(words: str, base: date | None) -> Reading:
    shift = {"yesterday": -1, "last night": -1, "tomorrow": 1}.get(words.lower(), 0)
    return ((base + timedelta(days=shift)).isoformat(), "day") if base else (None, None)


def _ago(words: str, base: date | None) -> Reading:
    found = _parsed(words, base) if base else None
    return _cut(found, words) if found else (None, None)


def _last(words: str, base: date | None) -> Reading:
    if base is None:
        return None, None
    turn, unit = words.lower().split()
    if unit == "week":
        return _cut(base + timedelta(days={"last": -7, "past": -7, "next": 7}.get(turn, 0)), words)
    found = _parsed(words.lower().replace("past", "last"), base)
    return _cut(found, words) if found else (None, None)


def _named(words: str, base: date | None) -> Reading:
    turn, name = words.lower().split()
    found = _on_calendar(name, base) if base else None
    if base is None or found is None:
        return None, None
    shift = {"last": -(found.month >= base.month), "next": int(found.month <= base.month)}.get(turn, 0)
    return f"{base.year + shift}-{found.month:02}", "month"


def _bare(words: str, base: date | None) -> Reading:
    return _month(words, base) if base else (None, None)


def _cut(found: date, words: str) -> Reading:
    """The date cut to what "days", "weeks", "months" or "years" tell; a week within one month tells the month."""
    if "day" in words:
        return found.isoformat(), "day"
    monday = found - timedelta(days=found.weekday())
    whole = "month" in words or monday.month == (monday + timedelta(days=6)).month
    if "year" in words or not whole:
        return f"{found:%Y}", "year"
    return f"{found:%Y-%m}", "month"


@lru_cache(maxsize=2048)
def _parsed(words: str, base: date) -> date | None:
    import dateparser

    settings = {
        "RELATIVE_BASE": datetime(base.year, base.month, base.day),
        "PREFER_DATES_FROM": "past",
        "PREFER_DAY_OF_MONTH": "first",
        "PREFER_MONTH_OF_YEAR": "current",
    }
    found = dateparser.parse(words, languages=["en"], settings=settings)
    return found.date() if found else None


_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

READERS: dict[str, Callable[[str, date | None], Reading]] = {
    "day": _day,
    "month": _month,
    "season": _year,
    "weekday": _weekday,
    "near": _near,
    "ago": _ago,
    "last": _last,
    "named": _named,
    "bare": _bare,
    "year": _year,
}
"""How each kind of expression is tied to the calendar."""
