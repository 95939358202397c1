"""What the ledger said then: a date, a time or an entry number, and the ledger as it was."""

import re
from datetime import UTC, date, datetime, time

from ..errors import UnknownError, UsageError
from ..read.published import normalise
from ..store import Store

_NUMBER = re.compile(r"#?(\d{1,15})")
_DAY_LENGTH = len("2024-12-20")


def size_then(store: Store, typed: str, now: datetime) -> int:
    """How many entries the ledger held at ``typed``: a day (its end, UTC), a time (UTC unless it names a zone), or the
    number of an entry, with the act that it belongs to.

    Raises :class:`UsageError` for what is none of these, :class:`UnknownError` where there was no ledger yet.
    """
    number = _NUMBER.fullmatch(typed.strip())
    size = store.size_with(int(number[1])) if number else store.size_at(_moment(typed, now))
    if not size:
        raise UnknownError(*_nothing(store, typed, number is not None))
    return size


def _nothing(store: Store, typed: str, numbered: bool) -> tuple[str, str, str]:
    first, last = store.entry(1), store.head().size
    began = f"Its first entry is of {first.at[:16].replace('T', ' ')} UTC, its last is number {last}." if first else ""
    what = f"the ledger has no entry {typed}" if numbered else f"the ledger held nothing at {typed}"
    return what, "", began or "It holds nothing yet."


def _moment(typed: str, now: datetime) -> str:
    """The last moment that is meant, as the journal writes moments."""
    try:
        written = normalise(typed, now)
    except ValueError as error:
        hint = "Write 2024-12-20, 2024-12-20T14:00, or the number of an entry."
        raise UsageError(f'--as-of "{typed}" was not taken', str(error), hint) from error
    if len(written) == _DAY_LENGTH:
        found = datetime.combine(date.fromisoformat(written), time.max, UTC)
    else:
        found = datetime.fromisoformat(written)
        found = found if found.tzinfo else found.replace(tzinfo=UTC)
    return found.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
