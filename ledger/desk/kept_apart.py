"""Who said before that two persons are two: an answer in review, or a split."""

from collections.abc import Iterator

from ..model import Entry, EntryKind, Person, Question, Verdict
from ..store import Query, Store


def kept_apart(store: Store, one: Person, other: Person) -> list[Entry]:
    """What people at the desk decided, and did not take back, that says the two are not one; oldest first."""
    both = {one.key: other.key, other.key: one.key}
    found = {entry.seq: entry for entry in (*_answers(store, both), *_splits(store, both))}
    return [found[seq] for seq in sorted(found)]


def said_before(store: Store, question: Question) -> list[str]:
    """Earlier words of the desk that the two persons of a question are two, as sentences."""
    if question.kind != "person" or not question.one.startswith("P"):
        return []
    one, other = (store.person(store.resolve(id, "P")) for id in (question.one, question.other))
    return [told(entry) for entry in kept_apart(store, one, other)]


def _answers(store: Store, both: dict[str, str]) -> Iterator[Entry]:
    """Mentions of either that are not the other, by a person's word."""
    claims = {file.bearing.claim.key for key in both for file in store.claim_files(Query(person=key))}
    links = [entry for entry in store.mention_links(claims) if not entry.by_machine and entry.body]
    now = store.mentioned(claims)
    meant = store.people(entry.body["person"] for entry in links if entry.body)
    for entry in links:
        body = entry.body or {}
        denied, linked = meant.get(body["person"]), now.get(body["claim"], {}).get(body["n"], "")
        if body["verdict"] == Verdict.DIFFERENT.value and denied and both.get(linked) == denied.key:
            yield entry


def _splits(store: Store, both: dict[str, str]) -> Iterator[Entry]:
    """Splits that set the one apart from the other."""
    acts = {entry.seq: entry for key in both for entry in store.history(store.shown(key, "P"), undone=False)}
    splits = [entry for entry in acts.values() if entry.kind is EntryKind.PERSON_SPLIT and entry.body]
    now = store.people(key for entry in splits if (body := entry.body) for key in (body["person"], body["into"]))
    for entry in splits:
        body = entry.body or {}
        sides = [now.get(body[side]) for side in ("person", "into")]
        if all(sides) and {side.key for side in sides if side} == set(both):
            yield entry


def told(entry: Entry) -> str:
    """The decision in a sentence: who, when, why, and its entry."""
    body = entry.body or {}
    why = body.get("because") or "; ".join(body.get("reasons", ()))
    return f"{entry.by} said on {entry.at[:10]} that they are two (entry {entry.seq}: {why})."
