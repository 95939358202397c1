"""Why is that the person? Every mention that was taken for him, every one that was kept apart, by whom and why."""

from collections.abc import Iterable, Iterator, Mapping

from ..link import name_keys
from ..model import ClaimFile, Entry, EntryKind, Identity, Person, Tied, Verdict
from ..store import Query, Store

NEAR = 50
"""How many persons of like names are looked at for what was kept apart."""


def identity(store: Store, key: str) -> Identity:
    """All that makes the person with that key who he is. Raises :class:`~ledger.errors.UnknownError`."""
    person = store.person(key)
    keys = {found for name in person.names for found in name_keys(name)}
    near = {one.key: one for one in (person, *store.persons_like(keys, NEAR))}
    files = {file.bearing.claim.key: file for each in near for file in store.claim_files(Query(person=each))}
    acts = tuple(store.history(person.id, undone=False))
    every = (*_ties(store, person, files), *_split(store, person, files, acts))
    ties = tuple(sorted(every, key=lambda tie: tie.entry.seq))
    spoken_of = {tie.other.key: tie.other for tie in ties if tie.other}
    return Identity(person, ties, acts, (person, *spoken_of.values()))


def _ties(store: Store, person: Person, files: Mapping[str, ClaimFile]) -> Iterator[Tied]:
    """What holds of each pair of a mention and a person, where either is the person's."""
    links, now = _holding(store.mention_links(files)), store.mentioned(files)
    known = store.people({body["person"] for entry in links if (body := entry.body)} | _linked(now))
    for entry in links:
        body = entry.body or {}
        meant, linked = known.get(body["person"]), now.get(body["claim"], {}).get(body["n"])
        verdict = Verdict(body["verdict"])
        if meant is None or (person.key not in (meant.key, linked)):
            continue
        here = meant.key == person.key
        if (verdict is Verdict.SAME) != (linked == meant.key):
            continue  # what was decided otherwise since
        other = known.get(linked or "") if verdict is not Verdict.SAME else None
        yield _tied(entry, files[body["claim"]], verdict, other if here else meant)


def _split(store: Store, person: Person, files: Mapping[str, ClaimFile], acts: Iterable[Entry]) -> Iterator[Tied]:
    """The mentions that somebody split off for this person, or off this person, and that still are the other's."""
    splits = [(entry, entry.body) for entry in acts if entry.kind is EntryKind.PERSON_SPLIT and entry.body]
    known = store.people({key for _, body in splits for key in (body["person"], body["into"])})
    now = store.mentioned(files)
    for entry, body in splits:
        left, into = known[body["person"]], known[body["into"]]
        for claim, n in body["mentions"]:
            if claim in files and now.get(claim, {}).get(n) == into.key:
                yield _told(entry, files[claim], n, left, into, here=into.key == person.key)


def _told(entry: Entry, file: ClaimFile, n: int, left: Person, into: Person, *, here: bool) -> Tied:
    """A mention by the word of whoever split it off."""
    mentions, because = file.bearing.claim.mentions, (entry.body or {})["because"]
    words = mentions[n].text if n < len(mentions) else ""
    if here:
        return Tied(file, words, Verdict.SAME, None, 1.0, (f"split off {left.id} {left.name}: {because}",), entry)
    return Tied(file, words, Verdict.DIFFERENT, into, 1.0, (because,), entry)


def _linked(now: Mapping[str, Mapping[int, str]]) -> set[str]:
    return {key for persons in now.values() for key in persons.values()}


def _tied(entry: Entry, file: ClaimFile, verdict: Verdict, other: Person | None) -> Tied:
    body = entry.body or {}
    mentions = file.bearing.claim.mentions
    words = mentions[body["n"]].text if body["n"] < len(mentions) else ""
    return Tied(file, words, verdict, other, body["score"] / 10_000, tuple(body["reasons"]), entry)


def _holding(links: Iterable[Entry]) -> list[Entry]:
    """What holds of each mention and person: the last person's word, else the last program's."""
    held: dict[tuple[str, int, str], Entry] = {}
    for entry in links:
        body = entry.body or {}
        place = body["claim"], body["n"], body["person"]
        before = held.get(place)
        if before is None or before.by_machine or not entry.by_machine:
            held[place] = entry
    return sorted(held.values(), key=lambda entry: entry.seq)
