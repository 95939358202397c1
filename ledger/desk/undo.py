"""Undo an entry: the ledger as if it had not been made."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from ..errors import RefusedError, UnknownError
from ..journal import drafts, keys
from ..model import Draft, Entry, EntryKind, Score, Verdict
from ..store import Query, Store
from ..store.fold.claim import claim_rows
from .facts import open_fact
from .identity import Place
from .refusal import refuse_empty
from .short_names import apart_again
from .sources import free_key

FOUNDATIONS = {
    EntryKind.ARTICLE_ADDED: "Retract the article instead.",
    EntryKind.READING_DONE: "Retract the article instead.",
    EntryKind.CLAIM_READ: "Retract the claim instead.",
    EntryKind.CLAIM_LOGGED: "Retract the claim instead.",
    EntryKind.FACT_OPENED: "Move its claims instead: ledger correct CLAIM --fact F12.",
    EntryKind.PERSON_OPENED: "Undo the links to the person instead.",
    EntryKind.SOURCE_OPENED: "Correct the claims that name the source instead.",
}
"""Entries that others stand on, and the act that takes them back."""

WITH_ALL = (EntryKind.PERSONS_MERGED, EntryKind.PERSON_SPLIT, EntryKind.FACTS_MERGED)
"""A person's acts from which a program drew conclusions in the same act: they go with it."""

TAKEN_BACK = "taken back"
"""The reason of an undoing for which none is given: whose work it was and when stands beside it."""

OPENED = {EntryKind.PERSON_OPENED: "P", EntryKind.SOURCE_OPENED: "S"}
"""Entries that open whom claims speak of or who speaks, with the letter of their ids."""

OPENING = (EntryKind.PERSON_SPLIT, EntryKind.CLAIM_CORRECTED, EntryKind.MENTION_LINKED, EntryKind.SOURCE_LINKED)
"""Acts of a person that may open somebody: undone, nobody is left whom none but they spoke of."""


@dataclass(frozen=True, slots=True)
class Undone:
    """The entries that no longer count, the kind of the one asked for, and the number of the entry that says so."""

    kind: EntryKind
    entries: tuple[int, ...]
    undone_by: int


def undo(store: Store, seq: int, because: str = TAKEN_BACK, *, by: str) -> Undone:
    """Undo entry ``seq`` with what was done in the same act; whatever is left without a home gets one of its own.

    A person's act is undone whole: a correction with the links it made, a merge with what followed from it. Of a
    program's reading only the link named is undone, for a person's name with the same name's other mentions in that
    article. Raises :class:`UnknownError` if there is no such entry, :class:`RefusedError` for one that others stand on.
    """
    refuse_empty(because, "the reason (--because)")
    entry = _existing(store, seq)
    together = [entry, *_done_with(store, entry)]
    undoings = [drafts.undone(each.seq, because, by=by) for each in together]
    written = store.append([*undoings, *_homes(store, together, by)])
    return Undone(entry.kind, tuple(each.seq for each in together), written[0].seq)


def _existing(store: Store, seq: int) -> Entry:
    entry = store.entry(seq)
    if entry is None:
        why = f"the journal ends at {store.head().size}"
        raise UnknownError(f"there is no entry {seq}", why, "`ledger why F12` shows a fact's entries.")
    if (before := store.undone_by(seq)) is not None:
        raise RefusedError(
            f"entry {seq} is undone already", f"by entry {before}", f"`ledger undo {before}` brings it back."
        )
    if entry.kind in FOUNDATIONS:
        what = f"entry {seq} ({entry.kind.value}) cannot be undone"
        raise RefusedError(what, "others stand on it", FOUNDATIONS[entry.kind])
    return entry


def _done_with(store: Store, entry: Entry) -> Iterator[Entry]:
    """The other entries of the same act that go with this one."""
    for other in store.act(entry.seq):
        if other.seq != entry.seq and _goes_with(store, entry, other):
            yield other


def _goes_with(store: Store, entry: Entry, other: Entry) -> bool:
    if other.kind in FOUNDATIONS:
        return _is_left_alone(store, entry, other)
    if entry.kind in WITH_ALL or _rewords(entry) or _on_short_name(store, entry):
        return True
    return other.by == entry.by and (not entry.by_machine or _same_name(store, entry, other))


def _rewords(entry: Entry) -> bool:
    """Does it correct a claim's wording, from which a program concludes where the claim belongs?"""
    return entry.kind is EntryKind.CLAIM_CORRECTED and "wording" in (entry.body or {}).get("changes", {})


def _on_short_name(store: Store, entry: Entry) -> bool:
    """Does it say that an outlet's short name is, or is not, another's, or take that back?"""
    if entry.kind is EntryKind.UNDONE and entry.body:
        undone = store.entry(entry.body["entry"])
        return undone is not None and _on_short_name(store, undone)
    return entry.kind is EntryKind.SOURCE_LINKED and (entry.body or {}).get("n") == keys.NAME


def _is_left_alone(store: Store, act: Entry, other: Entry) -> bool:
    """Was this person or source opened by the split or correction, and does nobody else speak of it since?"""
    if other.kind not in OPENED or act.kind not in OPENING or act.body is None or other.body is None:
        return False
    key, letter = other.body["key"], OPENED[other.kind]
    if act.kind is EntryKind.PERSON_SPLIT and key != act.body["into"]:
        return False
    return _mentioned_in(store, key, letter) <= _own_claims(act) and not _has_a_past(store, key, letter, act)


def _own_claims(act: Entry) -> set[str]:
    body = act.body or {}
    return {claim for claim, _ in body["mentions"]} if act.kind is EntryKind.PERSON_SPLIT else {body["claim"]}


def _mentioned_in(store: Store, key: str, letter: str) -> set[str]:
    """The claims that speak of a person or source, and those that perhaps do."""
    asked = Query(person=key) if letter == "P" else Query(source=key)
    doubtful = {pair.subject for pair in store.review() if key in (pair.candidate, pair.there)}
    return doubtful | {file.bearing.claim.key for file in store.claim_files(asked)}


def _has_a_past(store: Store, key: str, letter: str, act: Entry) -> bool:
    """Was anything done to the person or source beside opening it: a merge, an alias, a grade?"""
    entries = store.history(store.shown(key, letter), undone=False)
    return any(entry.seq != act.seq and entry.kind not in OPENED for entry in entries)


def _same_name(store: Store, entry: Entry, other: Entry) -> bool:
    """Two links of one name in one article to one person: they were decided together."""
    if not entry.kind == other.kind == EntryKind.MENTION_LINKED or entry.body is None or other.body is None:
        return False
    same = all(entry.body[field] == other.body[field] for field in ("person", "verdict"))
    return same and _name(store, entry) == _name(store, other)


def _name(store: Store, entry: Entry) -> str:
    assert entry.body is not None, "erased entries are not undone by name"
    claim = store.claim_file(entry.body["claim"]).bearing.claim
    return claim.mentions[int(entry.body["n"])].name


def _homes(store: Store, undone: Sequence[Entry], by: str) -> Iterator[Draft]:
    """A fact of its own for a claim whose last link goes, a new person for mentions whose last link goes.

    An undoing that is undone brings back what was there: nothing is left without a home.
    """
    if any(entry.kind is EntryKind.UNDONE for entry in undone):
        return
    gone = {entry.seq for entry in undone}
    links = [entry.body for entry in undone if entry.body and entry.body.get("verdict") == Verdict.SAME]
    for body in links:
        if "fact" in body and not _still_linked(store, body["claim"], gone):
            yield from open_fact(store.claim_file(body["claim"]).bearing.claim, by)
        if "source" in body and body["n"] == keys.NAME:
            yield from apart_again(store, body["claim"], body["source"])
    places = [(body["claim"], body["n"]) for body in links if "person" in body]
    if homeless := dict(_homeless(store, places, gone)):
        yield from _new_person(store, homeless, by)


def _homeless(store: Store, places: Iterable[Place], gone: set[int]) -> Iterator[tuple[Place, str]]:
    """The mentions that will be nobody's, as each claim will read then, with the name each stands under."""
    for claim, n in places:
        live = [entry for entry in store.history(claim, undone=False) if entry.seq not in gone]
        for row in claim_rows(claim, live).get("mention", ()):
            if row["n"] == n and row["person"] is None:
                yield (claim, n), row["name"]


def _still_linked(store: Store, claim: str, gone: set[int]) -> bool:
    return any(
        entry.kind is EntryKind.CLAIM_LINKED and entry.body and entry.body["verdict"] == Verdict.SAME
        for entry in store.history(claim, undone=False)
        if entry.seq not in gone and entry.body and entry.body.get("claim") == claim
    )


def _new_person(store: Store, mentions: Mapping[Place, str], by: str) -> Iterator[Draft]:
    claim, n = next(iter(mentions))
    person = free_key(store, keys.person_key, claim, n)
    yield drafts.person_opened(person, mentions[claim, n], by=by)
    apart = Score(1.0, Verdict.SAME, ("set apart when a link was undone",))
    for place, number in mentions:
        yield drafts.mention_linked(place, number, person, apart, by=by)
