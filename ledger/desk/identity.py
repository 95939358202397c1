"""Who is who, by the word of a person: two persons are one, one is two, somebody goes by another name."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ..errors import UsageError
from ..journal import drafts, keys
from ..model import ClaimState, Draft, Entry, EntryKind, Person
from ..store import Query, Store
from .kept_apart import kept_apart, told
from .named_by import letters
from .reconsider import Together, apart
from .refusal import refuse_empty
from .sources import free_key

Place = tuple[str, int]
"""A claim's key and the number of its mention."""


@dataclass(frozen=True, slots=True)
class Identified:
    """What came of it: the person as he is now, and every entry, the person's own act first."""

    person: Person
    entries: tuple[Entry, ...]
    against: tuple[str, ...] = ()
    """Of a merge, each earlier word of the desk that the two are two, as a sentence."""

    @property
    def entry(self) -> int:
        """The number of the entry that holds the act itself."""
        acts = (EntryKind.PERSONS_MERGED, EntryKind.PERSON_SPLIT, EntryKind.PERSON_ALIASED)
        return next(entry.seq for entry in self.entries if entry.kind in acts)

    def moved(self, verdict: str) -> int:
        """How many claims got another fact (``same``) or one proposed (``unsure``)."""
        links = [entry.body for entry in self.entries if entry.kind is EntryKind.CLAIM_LINKED and entry.body]
        return len({body["claim"] for body in links if body["verdict"] == verdict})


def merge(store: Store, into: str, one: str, because: str, *, by: str) -> Identified:
    """The person with the key ``one`` is the one with the key ``into``; facts that differed only in that are linked.

    This word stands above an earlier one that they are two, which ``against`` names: be it of others who became these.

    Raises :class:`UsageError` if they are one already.
    """
    refuse_empty(because, "the reason (--because)")
    kept, gone = store.person(into), store.person(one)
    if kept.key == gone.key:
        raise UsageError("that is one person already", f"{kept.id} {kept.name}", "")
    merged, against = drafts.persons_merged(kept.key, gone.key, because, by=by), kept_apart(store, kept, gone)
    why = f"{gone.id} {gone.name} is {kept.id} {kept.name}, says {by}"
    entries = store.append([merged, *Together(store, gone.key, kept.key, why).drafts()])
    return Identified(store.person(into), tuple(entries), tuple(map(told, against)))


def alias(store: Store, person: str, name: str, because: str, *, by: str) -> Identified:
    """The person goes by this name too: whoever is called so from now on is that person.

    Raises :class:`UsageError` for a name without letters, or one that was given before.
    """
    refuse_empty(because, "the reason (--because)")
    refuse_empty(name, "the name")
    known, name = store.person(person), " ".join(name.split())
    given = [entry for entry in store.namings(known.key, known.names) if entry.kind is EntryKind.PERSON_ALIASED]
    if letters(name) in {letters(entry.body["name"]) for entry in given if entry.body}:
        raise UsageError(f'{known.id} {known.name} goes by "{name}" already', "", "`ledger people` lists the names.")
    entries = store.append([drafts.person_aliased(known.key, name, because, by=by)])
    return Identified(store.person(person), tuple(entries))


def namesakes(store: Store, person: Person, name: str) -> list[Person]:
    """Other persons of the ledger who are called exactly so."""
    from ..link import name_keys

    alike = store.persons_like(name_keys(name), 50)
    same = (one for one in alike if letters(name) in map(letters, one.names))
    return [one for one in same if one.key != person.key]


@dataclass(frozen=True, slots=True)
class Chosen:
    """Which mentions of a person are somebody else's: those under these ``names``, and those in these ``claims``."""

    names: tuple[str, ...] = ()
    claims: tuple[str, ...] = ()


def split(
    store: Store, person: str, chosen: Chosen, because: str, *, by: str, into: str | None = None, called: str = ""
) -> Identified:
    """The chosen mentions are those of another person: ``into``, a key, else a new one, ``called`` so.

    Claims that stood in one fact with those about the first person get facts of their own. Raises :class:`UsageError`
    if nothing fits, or everything does.
    """
    refuse_empty(because, "the reason (--because)")
    left = store.person(person)
    every = mentions(store, left)
    places = [place for place, name in every.items() if _is_chosen(place, name, chosen)]
    _check(left, every, places, chosen)
    opened, other = _other(store, places, called or _most(every[place] for place in places), by, into)
    if other == left.key:
        raise UsageError(f"{left.id} cannot be split from {left.id}", "", "Name somebody else with --into.")
    names = [name for name in dict.fromkeys(every.values()) if letters(name) in map(letters, chosen.names)]
    act = drafts.person_split(left.key, other, places, because, by=by, names=names)
    why = f"another person than {left.id} {left.name}, says {by}"
    entries = store.append([*opened, act, *apart(store, [claim for claim, _ in places], left.key, why)])
    return Identified(store.person(other), tuple(entries))


def mentions(store: Store, person: Person) -> dict[Place, str]:
    """Every mention of a person in claims that were not superseded, with the name it stands under."""
    files = store.claim_files(Query(person=person.key))
    claims = {file.bearing.claim.key: file.bearing.claim for file in files if file.state is not ClaimState.SUPERSEDED}
    meant = store.mentioned(claims)
    return {
        (key, n): claim.mentions[n].name
        for key, claim in claims.items()
        for n, root in sorted(meant.get(key, {}).items())
        if root == person.key
    }


def _is_chosen(place: Place, name: str, chosen: Chosen) -> bool:
    return place[0] in chosen.claims or letters(name) in map(letters, chosen.names)


def _check(person: Person, every: dict[Place, str], places: Sequence[Place], chosen: Chosen) -> None:
    """Raise :class:`UsageError` unless some mentions are chosen, and not all."""
    counted = Counter(every.values()).most_common()
    seen = "; ".join(f'--name "{name}" ({n} of {len(every)} mentions)' for name, n in counted)
    hint = f"Say which are somebody else: {seen}; or --claims C4,C9." if every else ""
    if not places:
        asked = "nothing was chosen" if chosen == Chosen() else f"no mention of {person.id} {person.name} fits"
        raise UsageError(asked, "", hint)
    if len(places) == len(every):
        raise UsageError(f"that is every mention of {person.id}", "nobody would be left", hint)


def _other(store: Store, places: Sequence[Place], name: str, by: str, into: str | None) -> tuple[list[Draft], str]:
    """Whose the mentions are, and the entry that opens the person, if there is none yet."""
    if into is not None:
        return [], store.person(into).key
    key = free_key(store, keys.person_key, *places[0])
    return [drafts.person_opened(key, name, by=by)], key


def _most(names: Iterable[str]) -> str:
    return Counter(names).most_common(1)[0][0]
