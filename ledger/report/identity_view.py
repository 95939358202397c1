"""``ledger why P3``: which mentions were taken for a person, which were kept apart, and what people did."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from ..model import Commit, Entry, Identity, Person, Tied, Verdict
from .history import Names, entry_phrase
from .phrases import DOT, NOTICE, counted, place_phrase
from .plain import line
from .styles import Beside, text
from .view import MARGIN

if TYPE_CHECKING:
    from rich.console import RenderableType

COLUMNS = ("claim", "words", "verdict", "other", "score", "by", "at", "entry", "why", "article", "quote")
"""One row a mention; ``other`` is the person it is linked to, or may be, instead."""

HEADINGS = {
    Verdict.SAME: "Taken for this person",
    Verdict.UNSURE: "Perhaps one: `ledger review` asks",
    Verdict.DIFFERENT: "Kept apart",
}


def identity_rows(found: Identity) -> list[dict[str, Any]]:
    """A row for each mention, in the order of the journal."""
    return [_row(tie) for tie in found.ties]


def _row(tie: Tied) -> dict[str, Any]:
    return {
        "claim": tie.claim.id,
        "words": tie.words,
        "verdict": tie.verdict.value,
        "other": tie.other.id if tie.other else "",
        "score": round(tie.score, 4),
        "by": tie.entry.by,
        "at": tie.entry.at,
        "entry": tie.entry.seq,
        "why": " ".join(tie.reasons),
        "article": tie.claim.article.id,
        "quote": tie.claim.exact,
    }


def identity_view(found: Identity, head: Commit) -> "RenderableType":
    """The person, then mention by mention what holds and why, then the entries about the person."""
    from rich.console import Group

    parts = [part for verdict in HEADINGS for part in _section(found, verdict)]
    acts = [Beside(text(f"#{act.seq}"), text(_act(act, found.persons)), MARGIN) for act in found.acts]
    return Group(*_heading(found), *parts, text(""), text("History", "bold underline"), *acts, text(""), _foot(head))


def _heading(found: Identity) -> "Iterator[RenderableType]":
    others = ", ".join(line(name) for name in found.person.names if name != found.person.name)
    yield Beside(text(found.person.id, "bold"), text(line(found.person.name), "bold"), MARGIN)
    if others:
        yield text(f"Also written: {others}")


def _section(found: Identity, verdict: Verdict) -> "Iterator[RenderableType]":
    ties = [tie for tie in found.ties if tie.verdict is verdict]
    if ties:
        yield text("")
        yield text(f"{HEADINGS[verdict]} ({counted(len(ties), 'mention')})", "bold underline")
        yield from (Beside(text(tie.claim.id), text(tie_phrase(tie)), MARGIN) for tie in ties)


def tie_phrase(tie: Tied) -> str:
    """One mention: its words, where they stand, the other person, how likely, who says so and why."""
    other = [f"{tie.other.id} {line(tie.other.name)}"] if tie.other else []
    said = f"{tie.score:.2f} by {line(tie.entry.by)} (#{tie.entry.seq})"
    why = " ".join(map(line, tie.reasons))
    return f"{DOT.join([f'“{line(tie.words)}”', *other, place_phrase(tie.claim), said])}: {why}"


def _act(entry: Entry, persons: Sequence[Person]) -> str:
    return entry_phrase(entry, Names({}, {one.key: one.id for one in persons})).split(" ", 1)[1]


def _foot(head: Commit) -> "RenderableType":
    root = f"{head.root[:16] or 'none'} ({counted(head.size, 'entry', 'entries')})"
    return text(f"{NOTICE} Ledger root {root}.", "dim")
