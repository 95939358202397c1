"""The journal's own rows: written once, read often."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import Any, NamedTuple

import orjson
from sqlalchemy import bindparam, func, select
from sqlalchemy.engine import Connection

from ..journal.merkle import EMPTY_ROOT, Frontier
from ..model import Commit, Entry, EntryKind
from .among import among, found
from .putting import put
from .tables import table

_PEAK = 32


def frontier(link: Connection) -> Frontier:
    """The Merkle tree after the last commit."""
    last = _last_commit(link)
    if last is None:
        return Frontier()
    peaks = tuple(last.peaks[n : n + _PEAK] for n in range(0, len(last.peaks), _PEAK))
    return Frontier(last.size, peaks)


def head(link: Connection) -> Commit:
    """The last commit; size 0 and the empty root if there is none."""
    last = _last_commit(link)
    return Commit(last.size, last.root.hex()) if last else Commit(0, EMPTY_ROOT.hex())


def _last_commit(link: Connection) -> Any:
    commits = table("commit")
    return link.execute(select(commits).order_by(commits.c.size.desc()).limit(1)).first()


def write(link: Connection, entries: Sequence[Entry], tree: Frontier) -> None:
    """Put entries, their payloads and the commit that ends with them into the journal."""
    put(link, "entry", [_entry_row(entry) for entry in entries])
    put(link, "payload", [_payload_row(entry) for entry in entries])
    commit = {"size": tree.size, "root": tree.root, "peaks": b"".join(tree.peaks)}
    put(link, "commit", [commit])


def _entry_row(entry: Entry) -> dict[str, Any]:
    hashes = {"digest": bytes.fromhex(entry.digest), "leaf": bytes.fromhex(entry.leaf)}
    return {"seq": entry.seq, "at": entry.at, "by": entry.by, "kind": entry.kind.value, **hashes}


def _payload_row(entry: Entry) -> dict[str, Any]:
    # The digest was taken from the canonical form; this need only say the same, and is checked against it.
    body = orjson.dumps(entry.body, option=orjson.OPT_SORT_KEYS)
    return {"seq": entry.seq, "salt": bytes.fromhex(entry.salt), "body": body}


def between(link: Connection, after: int, upto: int) -> list[Entry]:
    """The entries with ``after`` < seq ≤ ``upto``, in order."""
    entry = table("entry")
    return _read(link, _chosen().where(entry.c.seq > after, entry.c.seq <= upto).order_by(entry.c.seq))


def numbered(link: Connection, seqs: Iterable[int]) -> list[Entry]:
    """The entries with these numbers, in order."""
    entry = table("entry")
    chosen = _chosen().where(among(entry.c.seq)).order_by(entry.c.seq)
    return [_entry(row) for row in found(link, chosen, sorted(set(seqs)))]


def walk(link: Connection, kind: EntryKind | None = None, step: int = 2000) -> Iterator[Entry]:
    """Every entry, or every entry of one kind, in order, a few at a time."""
    entry, last = table("entry"), 0
    while True:
        chosen = _chosen().where(entry.c.seq > last).order_by(entry.c.seq).limit(step)
        entries = _read(link, chosen.where(entry.c.kind == kind.value) if kind else chosen)
        if not entries:
            return
        yield from entries
        last = entries[-1].seq


def histories(link: Connection, subjects: Iterable[str], before: int) -> dict[str, list[Entry]]:
    """Every entry up to ``before`` that touches each subject, in order; subjects without any are left out."""
    known: dict[str, list[Entry]] = defaultdict(list)
    for row in found(link, _touching(), subjects, before=before):
        known[row.subject].append(_entry(row))
    return known


@cache
def _touching() -> Any:
    touch, entry = table("touch"), table("entry")
    chosen = _chosen(touch.c.subject).join(touch, touch.c.seq == entry.c.seq)
    return chosen.where(among(touch.c.subject), touch.c.seq <= bindparam("before")).order_by(touch.c.seq)


def _chosen(*more: Any) -> Any:
    entry, payload = table("entry"), table("payload")
    joined = entry.outerjoin(payload, payload.c.seq == entry.c.seq)
    return select(entry, payload.c.salt, payload.c.body, *more).select_from(joined)


def _read(link: Connection, chosen: Any) -> list[Entry]:
    return [_entry(row) for row in link.execute(chosen)]


def _entry(row: Any) -> Entry:
    body = None if row.body is None else orjson.loads(row.body)
    salt = "" if row.salt is None else row.salt.hex()
    return Entry(row.seq, row.at, row.by, EntryKind(row.kind), row.digest.hex(), row.leaf.hex(), salt, body)


def openings(link: Connection, seqs: Iterable[int]) -> dict[int, Entry]:
    """The heads of the entries with these numbers, without their bodies."""
    entry = table("entry")
    rows = found(link, select(entry).where(among(entry.c.seq)), set(seqs))
    return {
        row.seq: Entry(row.seq, row.at, row.by, EntryKind(row.kind), row.digest.hex(), row.leaf.hex()) for row in rows
    }


class Committed(NamedTuple):
    """A commit: the journal's size before and after it, the root, and the peaks, as they are kept."""

    before: int
    size: int
    root: bytes
    peaks: bytes


def commits(link: Connection) -> Iterator[Committed]:
    """Every commit in order; others may be asked for meanwhile."""
    rows, before = table("commit"), 0
    while row := link.execute(select(rows).where(rows.c.size > before).order_by(rows.c.size).limit(1)).first():
        yield Committed(before, row.size, row.root, row.peaks)
        before = row.size


def act_of(link: Connection, seq: int) -> list[Entry]:
    """The entries of the commit that entry ``seq`` belongs to; empty if there is no such entry."""
    rows = table("commit")
    size = link.execute(select(func.min(rows.c.size)).where(rows.c.size >= seq)).scalar()
    before = link.execute(select(func.max(rows.c.size)).where(rows.c.size < seq)).scalar() or 0
    return between(link, before, size) if size and seq > 0 else []
