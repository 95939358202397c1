"""Why is that the person? Every mention that was taken for him, every one that was kept apart, by whom and why."""

from collections.abc import Iterable, Iterator, Mapping

from ..link import name_keys
from ..model import ClaimFile, Entry, Identity, Person, Tied, Verdict
from ..store import Query, Store

NEAR = 50
"""How many persons of like names are looked at for what was kept apart."""


def identity(store: Store, key: str) -> Identity:
    """All that makes the person with that key who he is. Raises :class:`~ledger.errors.UnknownError`."""
    person = store.person(key)
    keys = {found for name in person.names for found in name_keys(name)}
    near = {one.key: one for one in (person, *store.persons_like(keys, NEAR))}
    files = {file.bearing.claim.key: file for each in near for file in store.claim_files(Query(person=each))}
    ties = tuple(_ties(store, person, files))
    acts = tuple(store.history(person.id, undone=False))
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
