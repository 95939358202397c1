"""What the ledger holds on the claims of an article, for whoever reads it again."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..journal import keys
from ..journal.bodies import claim_body, claim_of
from ..model import Claim, ClaimFile, Entry, EntryKind
from ..store import Query, Store
from ..store.fold.claim import person_decisions
from ..store.fold.survive import Decision, decided, decision, of_kind, said, settle, surviving

_ACTS = {
    EntryKind.CLAIM_LOGGED: "logged it",
    EntryKind.CLAIM_CORRECTED: "corrected it",
    EntryKind.CLAIM_RETRACTED: "retracted it",
    EntryKind.CLAIM_SUPERSEDED: "superseded it",
    EntryKind.CLAIM_LINKED: "linked it to its fact",
    EntryKind.MENTION_LINKED: "said who is meant",
    EntryKind.PERSON_SPLIT: "said who is meant",
    EntryKind.SOURCE_LINKED: "said which source speaks",
    EntryKind.UNDONE: "undid a link of it",
}
"""What a person did to a claim, by the kind of entry."""


@dataclass(frozen=True)
class Past:
    """A claim of the article as the ledger holds it, with every entry that touches it, the undone ones included."""

    file: ClaimFile
    entries: tuple[Entry, ...]

    @property
    def id(self) -> str:
        """The id it is shown by."""
        return self.file.id

    @property
    def key(self) -> str:
        """The claim's key."""
        return self.claim.key

    @property
    def claim(self) -> Claim:
        """The claim as it stands, corrections included."""
        return self.file.bearing.claim

    @property
    def live(self) -> list[Entry]:
        """The entries that still count."""
        return surviving(self.entries)

    @property
    def reading(self) -> Mapping[str, Any] | None:
        """The body of the last reading of it, without the reading's key; ``None`` for a claim that none has read."""
        read = [entry for entry in of_kind(self.live, EntryKind.CLAIM_READ) if entry.by_machine]
        return {name: value for name, value in said(read[-1]).items() if name != "reading"} if read else None

    @property
    def read(self) -> Claim:
        """The claim as it was last read; as it stands, if it was logged by hand."""
        return claim_of(self.reading) if self.reading else self.claim

    @property
    def logged(self) -> bool:
        """Did a person write it down?"""
        return bool(of_kind(self.live, EntryKind.CLAIM_LOGGED))

    @property
    def pinned(self) -> bool:
        """Was it logged or corrected by a person? Then no reading supersedes it."""
        return self.logged or any(not entry.by_machine for entry in of_kind(self.live, EntryKind.CLAIM_CORRECTED))

    @property
    def superseded(self) -> bool:
        """Did a program put another claim, or nothing, in its place, and has not read it again since?"""
        entries = of_kind(self.live, EntryKind.CLAIM_SUPERSEDED, EntryKind.CLAIM_READ)
        last = [entry for entry in entries if entry.by_machine][-1:]
        return not self.pinned and [entry.kind for entry in last] == [EntryKind.CLAIM_SUPERSEDED]

    @property
    def retracted(self) -> str | None:
        """Why it was retracted, if it was; not so if only its article was."""
        last = decided(of_kind(self.live, EntryKind.CLAIM_RETRACTED))
        return str(said(last)["because"]) if last else None

    @property
    def touched(self) -> str | None:
        """What a person did to it last ("anna corrected it"); ``None`` if nobody touched it."""
        acts = [(maker(entry), entry.kind) for entry in (*self.live, *_undoings(self.entries))]
        persons = [(by, kind) for by, kind in acts if not by.startswith("machine:")]
        return f"{persons[-1][0]} {_ACTS.get(persons[-1][1], 'decided on it')}" if persons else None

    def as_read(self, claim: Claim) -> Claim:
        """``claim``, a new reading of this one, with every correction on top, persons' last."""
        body = claim_body(claim)
        for entry in sorted(of_kind(self.live, EntryKind.CLAIM_CORRECTED), key=lambda e: (not e.by_machine, e.seq)):
            body |= said(entry)["changes"]
        return claim_of(body)

    def facts(self) -> list[Decision]:
        """The decisions on which fact it bears on, in their order."""
        return [decision(entry, "fact") for entry in of_kind(self.live, EntryKind.CLAIM_LINKED)]

    def persons(self, n: int) -> list[Decision]:
        """The decisions on who mention ``n`` is, in their order."""
        return [one for one in person_decisions(self.key, self.live) if one.n == n]

    def sources(self, n: int) -> list[Decision]:
        """The decisions on which source of the ledger source ``n`` is, in their order."""
        linked = [entry for entry in of_kind(self.live, EntryKind.SOURCE_LINKED) if said(entry)["n"] == n]
        return [decision(entry, "source") for entry in linked]


def maker(entry: Entry) -> str:
    """Whose word an entry holds: that of the one who made it, or of the one whose decision it carries on."""
    return str((entry.body or {}).get("decided_by") or entry.by)


def chosen(decisions: Iterable[Decision]) -> Decision | None:
    """The link that holds among the decisions on one place."""
    return settle(decisions)[0]


def pasts(store: Store, article: str) -> list[Past]:
    """Every claim of the article with that key, in any state, oldest first."""
    files = store.claim_files(Query(article=article))
    return [Past(file, tuple(store.history(file.id))) for file in files]


def last_reading(store: Store, article: str) -> str | None:
    """The key of the article's last reading; ``None`` if no program has read it."""
    done = [entry for entry in store.history(store.shown(article, "A"), undone=False) if _is_reading(entry)]
    body = said(done[-1]) if done else None
    return keys.reading_key(article, body["extractor"], body["lexicon_sha256"]) if body else None


def _is_reading(entry: Entry) -> bool:
    return entry.kind is EntryKind.READING_DONE


def _undoings(entries: Sequence[Entry]) -> list[Entry]:
    """What persons took back of a program's work and did not put back."""
    made_by = {entry.seq: entry.by_machine for entry in entries}
    counted = [e for e in of_kind(entries, EntryKind.UNDONE) if made_by.get(said(e).get("entry", 0))]
    undone = {said(entry).get("entry") for entry in of_kind(entries, EntryKind.UNDONE)}
    return [entry for entry in counted if entry.seq not in undone]
