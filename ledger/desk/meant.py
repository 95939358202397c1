"""Whom somebody who writes into the ledger means: an id or a name to the letter, never a guess."""

from collections.abc import Iterable, Mapping

from ..errors import UnknownError, UsageError
from ..link import name_keys, same_person, search_keys, slip_keys
from ..model import Person, Score, Verdict
from ..store import Query, Store
from .names import (
    INDEXED,
    SLIPS,
    alike,
    find_source,
    is_id,
    listed,
    listed_sources,
    persons_mistyped,
    plain,
    sources_called,
    speaks,
    told,
)

NEW = "new:"
"""Before a name: somebody who is in the ledger under no name yet, however near others are called."""

NOBODY_YET = ""
"""In place of a person's key: a new person, by the word of whoever typed the name."""

SPELT_ALIKE = 85.0
"""The least likeness of two whole names (0..100, rapidfuzz) of which one may be the other mistyped."""


def called(store: Store, typed: str, *, but: str | None = None) -> list[str]:
    """The keys of the persons who are called exactly so, oldest first; ``but`` is left out."""
    indexed = name_keys(typed)
    near = store.persons_like(indexed, INDEXED)
    names = [(person.key, name) for person in near for name in person.names] if indexed else store.person_names()
    found = [key for key, name in names if plain(name) == plain(typed) and key != but]
    return list(dict.fromkeys(found))


def named_person(store: Store, typed: str, *, but: str | None = None) -> str:
    """The key of the person with this id, or called exactly so; ``but`` is not meant.

    Raises :class:`UnknownError`, with the near misses as its hint, where nobody is called so or several are;
    :class:`UsageError` where only the one who is not meant is called so.
    """
    if is_id(typed):
        return store.resolve(typed, "P")
    exact = called(store, typed, but=but)
    if len(exact) == 1:
        return exact[0]
    if exact:
        raise _ambiguous(store, typed, exact)
    if but and called(store, typed) == [but]:
        raise UsageError("the same person is given twice", listed(store, [but]), "Name two: `ledger people` lists all.")
    near = [key for key in _near(store, typed) if key != but]
    hints = [f"Did you mean {listed(store, near)}? Give the id." if near else "", speaks(store, typed)]
    raise UnknownError(
        f'nobody is called exactly "{typed}"',
        "what is written into the ledger is never a guess" if near else "",
        " ".join(filter(None, hints)) or "`ledger people` lists everybody in the ledger.",
    )


def named_source(store: Store, typed: str) -> str:
    """The key of the source with this id, or called exactly so.

    Raises :class:`UnknownError`, with the near misses as its hint, where none is called so or several are.
    """
    if is_id(typed):
        return store.resolve(typed, "S")
    exact = sources_called(store, typed)
    if len(exact) == 1:
        return exact[0]
    if exact:
        hint = f"Say which: {listed_sources(store, exact)}."
        raise UnknownError(f'"{typed}" may be any of several sources', "", hint)
    try:
        near = listed_sources(store, [find_source(store, typed)])
    except UnknownError as error:
        raise UnknownError(f'no source is called exactly "{typed}"', "", error.hint) from error
    why = "what is written into the ledger is never a guess"
    raise UnknownError(f'no source is called exactly "{typed}"', why, f"Did you mean {near}? Give the id.")


def persons_meant(store: Store, typed: Iterable[str]) -> dict[str, str | None]:
    """For each id or name a name and the key of the person who bears it; ``None`` where nobody is called so yet.

    "new:" before a name says that it is somebody new (:data:`NOBODY_YET`). Raises :class:`UnknownError` for an id that
    is no person's, for a name that several persons bear, and for one that nobody bears and that is nearly somebody's.
    """
    found: dict[str, str | None] = {}
    for one in typed:
        if one.startswith(NEW):
            found[one.removeprefix(NEW).strip()] = NOBODY_YET
            continue
        known = [store.resolve(one, "P")] if is_id(one) else called(store, one)
        if len(known) > 1:
            raise _ambiguous(store, one, known)
        if not known:
            _refuse_near(store, one)
        name = store.person(known[0]).name if known and is_id(one) else one
        found[name] = known[0] if known else None
    return found


def _refuse_near(store: Store, typed: str) -> None:
    """Raise :class:`UnknownError` for a name that a program would take for somebody's, or that is spelt nearly so."""
    from rapidfuzz import fuzz

    near = store.persons_like(search_keys(typed), INDEXED)
    guessed = [one.key for one in near if any(same_person(name, typed).verdict is Verdict.SAME for name in one.names)]
    misspelt = [*near, *store.persons_like(slip_keys(typed), SLIPS)]
    spelt = [(plain(name), one.key) for one in misspelt for name in one.names]
    slips = [key for name, key in spelt if fuzz.ratio(name, plain(typed)) >= SPELT_ALIKE]
    if found := list(dict.fromkeys([*guessed, *slips])):
        raise UnknownError(
            f'nobody is called exactly "{typed}"',
            "what is written into the ledger is never a guess",
            f'Did you mean {listed(store, found)}? Give the id. For somebody new: "{NEW}{typed}".',
        )


def newcomers(persons: Mapping[str, str | None]) -> frozenset[str]:
    """The names that stand for somebody new, by the word of whoever typed them."""
    return frozenset(name for name, key in persons.items() if key == NOBODY_YET)


def given(persons: Mapping[str, str | None], by: str) -> dict[str, tuple[str, Score]]:
    """What a person said of names, as links: whoever was named by id or to the letter is meant."""
    sure = Score(1.0, Verdict.SAME, (f"named by {by}",))
    return {name: (key, sure) for name, key in persons.items() if key}


def sources_meant(store: Store, typed: Iterable[str]) -> dict[str, str | None]:
    """For each id or name of a source a name, and the key where an id was given.

    Raises :class:`UnknownError` for an id that is no source's.
    """
    found: dict[str, str | None] = {}
    asked = list(typed)
    names = dict(store.source_names()) if any(map(is_id, asked)) else {}
    for one in asked:
        key = store.resolve(one, "S") if is_id(one) else None
        found[names.get(key, one) if key else one] = key
    return found


def taken(store: Store, claim: str) -> list[str]:
    """A sentence for each name in a claim by hand that opened somebody or was taken for another, with the way out."""
    linked, id = store.mentioned([claim]).get(claim, {}), store.shown(claim, "C")
    people, mentions = store.people(linked.values()), store.claim_file(claim).bearing.claim.mentions
    pairs = [(mentions[n].name, people[key]) for n, key in sorted(linked.items()) if n < len(mentions)]
    return [note for name, one in pairs if (note := _taken(store, name, one, id))]


def _taken(store: Store, name: str, person: Person, claim: str) -> str:
    """What to say of a name in a claim by hand: whom it was taken for, or that it opened somebody; "" if it was his."""
    if plain(name) != plain(person.name):
        otherwise = f"`ledger people split {person.id} --claims {claim} --because ...`"
        return f'"{name}" is taken for {person.id} {person.name}; else {otherwise}.'
    [card, *_] = store.persons(Query(person=person.key))
    if card.claims > 1:
        return ""
    near = [key for key in _near(store, name) if key != person.key]
    perhaps = f" Meant {listed(store, near)}? `ledger people merge P... {person.id} --because ...`." if near else ""
    return f'"{name}" is somebody new, {person.id}.{perhaps}'


def nearest(store: Store, typed: str, key: str) -> str:
    """A sentence for whoever typed a name that nobody bears to the letter and is shown the person ``key``; else ""."""
    if is_id(typed) or key in called(store, typed):
        return speaks(store, typed, but=store.person(key).names)
    person = store.person(key)
    found = f'No person is called exactly "{typed}"; showing {person.id} {person.name}, the nearest.'
    return " ".join(filter(None, [found, speaks(store, typed, but=person.names)]))


def _near(store: Store, typed: str) -> list[str]:
    """Whoever may be meant, the likeliest first."""
    near = store.persons_like(search_keys(typed), INDEXED)
    names = [(person.key, name) for person in near for name in person.names]
    return list(dict.fromkeys([*alike(names, typed), *persons_mistyped(store, typed)]))


def _ambiguous(store: Store, typed: str, keys: list[str]) -> UnknownError:
    return UnknownError(f'"{typed}" may be any of several persons', "", f"Say which: {told(store, keys)}.")
