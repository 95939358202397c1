"""Days still to come: of a deed that is not done yet, "on Friday" is the next one, and "in June" no June gone by."""

import re
from dataclasses import replace
from datetime import date, timedelta

from ...model import Time

GONE = re.compile(r"\b(?:last|past|ago|yesterday|\d{4})\b", re.IGNORECASE)
"""Words of a day that is tied to the calendar by themselves."""

WEEKDAY = re.compile(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b", re.IGNORECASE)


def still_to_come(time: Time, published: str | None) -> Time:
    """The time, its day or month the first from ``published`` (ISO 8601) on, where its words give no year."""
    if time.value is None or not published or GONE.search(time.text):
        return time
    base = published[: len(time.value)]
    if time.value >= base or time.precision not in {"day", "month"}:
        return time
    if time.precision == "day" and WEEKDAY.search(time.text):
        return replace(time, value=(date.fromisoformat(time.value) + timedelta(days=7)).isoformat())
    return replace(time, value=_from(time.value, base))


def _from(value: str, base: str) -> str:
    """The same day or month of the first year in which it is not before ``base``; as it is where there is none."""
    years = range(int(value[:4]), int(base[:4]) + 9)
    later = (f"{year}{value[4:]}" for year in years)
    return next((each for each in later if each >= base and _is_day(each)), value)


def _is_day(value: str) -> bool:
    try:
        return bool(date.fromisoformat(value if len(value) > len("2026-06") else f"{value}-01"))
    except ValueError:
        return False
