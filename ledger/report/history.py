"""The entries behind a fact, in words."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..model import Entry, EntryKind, FactFile
from .plain import line, short

REASON = 160
"""The most characters of a text that somebody typed or a program gave as a reason."""


@dataclass(frozen=True, slots=True)
class Names:
    """Shown ids by key; a fact has its founding claim's key, so that the two are kept apart."""

    claims: Mapping[str, str]
    others: Mapping[str, str]


def history_phrases(file: FactFile, entries: Sequence[Entry]) -> list[str]:
    """The entries, oldest first, each on a line; claims, persons and facts are called by their shown ids."""
    names = shown_ids(file)
    return [entry_phrase(entry, names) for entry in entries]


def history_json(file: FactFile, entries: Sequence[Entry]) -> list[dict[str, Any]]:
    """The entries as JSON values, with the line that people read."""
    names = shown_ids(file)
    return [
        {"entry": e.seq, "at": e.at, "by": e.by, "kind": e.kind.value, "text": entry_phrase(e, names)} for e in entries
    ]


def shown_ids(file: FactFile) -> Names:
    """What a fact's claims, persons and rivals, and the fact itself, are called where people read."""
    claims = {claim.bearing.claim.key: claim.id for claim in file.claims}
    persons = {person.key: person.id for person in file.persons}
    facts = {fact.key: fact.id for fact in (*file.rivals, *file.merged, file.fact)}
    return Names(claims, persons | facts)


def entry_phrase(entry: Entry, names: Names) -> str:
    """One entry: "#12 2026-05-07 09:00 claim.linked by machine:link@1: C45, same, 0.93, asserts (same words)"."""
    body = entry.body or {}
    found = [_opened(entry, names), *(say(body[key], names) for key, say in _SAID if body.get(key) is not None)]
    when = entry.at[:16].replace("T", " ")
    head = f"#{entry.seq} {when} {entry.kind.value} by {line(entry.by)}"
    details = ", ".join(filter(None, found)) + _reasons(body.get("reasons") or ())
    return f"{head}: {details.strip()}" if details else head


def _opened(entry: Entry, names: Names) -> str:
    """The id of what the entry itself opened."""
    key = str((entry.body or {}).get("key"))
    kept = names.claims if entry.kind in (EntryKind.CLAIM_READ, EntryKind.CLAIM_LOGGED) else names.others
    return kept.get(key, "")


def _plain(value: Any, names: Names) -> str:
    return short(str(value), REASON)


def _claim(value: Any, names: Names) -> str:
    return names.claims.get(str(value), "")


def _named(value: Any, names: Names) -> str:
    return names.others.get(str(value), "")


def _from(value: Any, names: Names) -> str:
    return f"from {_named(value, names)}" if _named(value, names) else ""


def _into(value: Any, names: Names) -> str:
    return f"into {_named(value, names)}" if _named(value, names) else ""


def _score(value: Any, names: Names) -> str:
    """Scores are kept as whole ten-thousandths."""
    return f"{int(value) / 10000:.2f}"


def _changed(value: Mapping[str, Any], names: Names) -> str:
    """The fields that a correction changes; of the words what they are now."""
    told = {"wording": f"wording to “{short(str(value.get('wording')), REASON)}”"}
    return "changed " + " and ".join(told.get(field, line(field)) for field in value)


def _reasons(given: Iterable[Any]) -> str:
    reasons = "; ".join(short(str(reason), REASON).rstrip(".") for reason in given)
    return f" ({reasons})" if reasons else ""


def _undone(value: Any, names: Names) -> str:
    return f"undoes #{value}"


_SAID: tuple[tuple[str, Callable[[Any, Names], str]], ...] = (
    ("claim", _claim),
    ("fact", _named),
    ("entry", _undone),
    ("verdict", _plain),
    ("score", _score),
    ("stance", _plain),
    ("letter", _plain),
    ("name", _plain),
    ("wording", _plain),
    ("changes", _changed),
    ("from", _from),
    ("into", _into),
    ("because", _plain),
)
"""What is told of an entry's body, in this order, and how; its reasons stand in brackets at the end."""
