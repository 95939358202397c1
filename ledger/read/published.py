"""When an article was published, as ISO 8601: refused rather than guessed where it can be read two ways."""

import re
from datetime import UTC, date, datetime, time, timedelta, timezone

_EARLIEST_ZONE = timezone(timedelta(hours=14))
"""Where each day begins first (UTC+14): a date is in the future only once it is so there."""

_TWO_WAYS = re.compile(r"\s*(\d{1,2})[./-](\d{1,2})[./-](?:\d{4}|\d{2})\b")
_STRICT = {"STRICT_PARSING": True, "PARSERS": ["absolute-time"]}
"""A full day, and no "yesterday": what that means depends on when it is read."""

_CLOCK = re.compile(r"\d:\d\d")
_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def normalise(written: str, now: datetime) -> str:
    """``written`` as an ISO 8601 date, or date-time where a time is given; the zone is kept as given.

    Understands ISO 8601 and dates in words in the languages dateparser knows ("8 December 2024"). Raises
    ``ValueError``, saying why, for a date that cannot be read, is not a full day, can be read two ways (03/04/2024), or
    lies after ``now``, an aware moment.
    """
    moment = _iso(written.strip()) or _in_words(written.strip())
    if _is_future(moment, now):
        raise ValueError("it lies in the future")
    return moment.isoformat()


def _iso(written: str) -> date | None:
    try:
        if _ISO_DAY.fullmatch(written):
            return date.fromisoformat(written)
        return datetime.fromisoformat(written) if _ISO_DAY.match(written) else None
    except ValueError:
        return None


def _in_words(written: str) -> date:
    if _ISO_DAY.match(written):
        raise ValueError("there is no such date or time")
    _refuse_two_ways(written)
    import dateparser

    found: datetime | None = dateparser.parse(written, settings=_STRICT)
    if found is None:
        raise ValueError("it is not a full date that can be read")
    timed = found.time() != time() or _CLOCK.search(written)
    return found if timed else found.date()


def _refuse_two_ways(written: str) -> None:
    found = _TWO_WAYS.match(written)
    if found and found[1] != found[2] and int(found[1]) <= 12 and int(found[2]) <= 12:
        raise ValueError("day and month can be read two ways")


def _is_future(moment: date, now: datetime) -> bool:
    if not isinstance(moment, datetime):
        return moment > now.astimezone(_EARLIEST_ZONE).date()
    zoned = moment if moment.tzinfo else moment.replace(tzinfo=_EARLIEST_ZONE)
    return zoned.astimezone(UTC) > now
