"""Which entries of a subject still count, and whose word holds."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ...model import Entry, EntryKind, Verdict


def surviving(entries: Sequence[Entry]) -> list[Entry]:
    """The entries that are not undone, in order; ``undone`` entries themselves and erased bodies are left out.

    An undone undoing undoes nothing: so the newest is asked first.
    """
    gone: set[int] = set()
    for entry in reversed(entries):
        if entry.kind is EntryKind.UNDONE and entry.seq not in gone and entry.body:
            gone.add(entry.body["entry"])
    return [e for e in entries if e.seq not in gone and e.kind is not EntryKind.UNDONE and e.body is not None]


def said(entry: Entry) -> Mapping[str, Any]:
    """The body of a surviving entry, which always has one."""
    return entry.body or {}


def of_kind(entries: Iterable[Entry], *kinds: EntryKind) -> list[Entry]:
    """The entries of these kinds, in order."""
    return [entry for entry in entries if entry.kind in kinds]


def decided(entries: Iterable[Entry]) -> Entry | None:
    """The last person's entry, else the last machine's, else ``None``: a machine never overrides a person."""
    return max(entries, key=lambda entry: (not entry.by_machine, entry.seq), default=None)


@dataclass(frozen=True, slots=True)
class Decision:
    """Place ``n`` of a subject is ``target``, or not, or perhaps: who says so, how surely, why, in which entry."""

    n: int
    target: str
    verdict: Verdict
    score: int
    reasons: tuple[str, ...]
    by: str
    seq: int
    by_machine: bool
    stance: str | None = None


def decision(entry: Entry, target: str, n: int = 0) -> Decision:
    """The decision in a linking entry; ``target`` names the field of the body that holds whom it links to.

    A decision that followed a claim to its successor (``decided_by``) weighs what its first maker's word weighs.
    """
    body = said(entry)
    by = body.get("decided_by") or entry.by
    return Decision(
        n=n,
        target=body[target],
        verdict=Verdict(body["verdict"]),
        score=body["score"],
        reasons=tuple(body["reasons"]),
        by=by,
        seq=entry.seq,
        by_machine=by.startswith("machine:"),
        stance=body.get("stance"),
    )


def settle(decisions: Iterable[Decision]) -> tuple[Decision | None, list[Decision]]:
    """For one place: the ``same`` that holds, and the ``unsure`` that wait for a person.

    For each target the last person's decision holds, else the last machine's; among the targets found the same, again
    a person's before a machine's and the later before the earlier. Once a person has linked the place nothing waits.
    """
    holding: dict[str, Decision] = {}
    for one in sorted(decisions, key=_weight):
        holding[one.target] = one
    chosen = max((d for d in holding.values() if d.verdict is Verdict.SAME), key=_weight, default=None)
    if chosen and not chosen.by_machine:
        return chosen, []
    waiting = sorted((d for d in holding.values() if d.verdict is Verdict.UNSURE), key=lambda d: d.seq)
    return chosen, waiting


def _weight(one: Decision) -> tuple[bool, int]:
    return not one.by_machine, one.seq
