"""Whom or what do people mean by what they typed? Ids, keys and names, with near misses where nothing fits."""

from collections.abc import Iterable

from ..errors import UnknownError
from ..link import name_keys, near_names
from ..model import Verdict
from ..store import Store

Named = list[tuple[str, str]]
"""Keys with a name of each; one key may have several names."""

SHOWN = 6
"""How many candidates a hint names."""

INDEXED = 50
"""How many persons who share a sounding with what was typed are compared with it."""

MISTYPED = 70.0
"""The least likeness of letters (0..100, rapidfuzz) for a name to be offered as what somebody may have meant."""


def find_person(store: Store, typed: str, *, but: str | None = None) -> str:
    """The key of the person meant by an id, the start of a key, or a name as people type it; ``but`` is not meant.

    Raises :class:`UnknownError`, with the candidates as its hint, where nobody fits or several do.
    """
    if _is_id(typed, "P"):
        return store.resolve(typed, "P")
    # The index answers at once in a ledger of any size; every name is read only where it has no answer.
    alike = [person for person in store.persons_like(name_keys(typed), INDEXED) if person.key != but]
    names = [(person.key, name) for person in alike for name in person.names]
    exact = _keys(names, [name for _, name in names if name.casefold() == typed.casefold()])
    likely = exact or _alike(names, typed)
    if len(likely) == 1:
        return likely[0]
    if likely:
        raise UnknownError(
            f'"{typed}" may be any of several persons', "", f"Say which: {_listed(store, names, likely)}."
        )
    every = store.person_names()
    near = _keys(every, _mistyped(typed, {name for _, name in every}))
    hint = f"Did you mean {_listed(store, every, near)}?" if near else "`ledger people` lists everybody in the ledger."
    raise UnknownError(f'nobody called "{typed}" is in the ledger', "", hint)


def find_source(store: Store, typed: str) -> str:
    """The key of the source meant by an id, the start of a key, or its name. Raises :class:`UnknownError`."""
    if _is_id(typed, "S"):
        return store.resolve(typed, "S")
    exact = [source.key for source in store.sources_named([typed])]
    if len(exact) == 1:
        return exact[0]
    sources = store.source_names()
    likely = exact or [key for key, name in sources if typed.casefold() in name.casefold()]
    if len(likely) == 1:
        return likely[0]
    if likely:
        raise UnknownError(
            f'"{typed}" may be any of several sources', "", f"Say which: {_listed(store, sources, likely)}."
        )
    near = _keys(sources, _mistyped(typed, {name for _, name in sources}))
    hint = f"Did you mean {_listed(store, sources, near)}?" if near else "`ledger sources` lists them all."
    raise UnknownError(f'no source called "{typed}" is in the ledger', "", hint)


def _alike(names: Named, typed: str) -> list[str]:
    """Whoever may bear the name typed, be it a surname or another spelling."""
    scored = near_names(typed, [name for _, name in names], limit=SHOWN * 3)
    return _keys(names, [name for name, score in scored if score.verdict is not Verdict.DIFFERENT])


def _mistyped(typed: str, names: Iterable[str]) -> list[str]:
    """Names that hold something spelt like what was typed, the most alike first."""
    from rapidfuzz import fuzz, process, utils

    found = process.extract(
        typed,
        sorted(names),
        scorer=fuzz.partial_ratio,
        processor=utils.default_process,
        limit=SHOWN,
        score_cutoff=MISTYPED,
    )
    return [name for name, _, _ in found]


def _keys(names: Named, wanted: Iterable[str]) -> list[str]:
    """The keys that go by these names, each once, in the order of the names."""
    order = {name: n for n, name in reversed(list(enumerate(wanted)))}
    fitting = sorted((order[name], key) for key, name in names if name in order)
    return list(dict.fromkeys(key for _, key in fitting))


def _listed(store: Store, names: Named, keys: Iterable[str]) -> str:
    """Candidates as a hint shows them: each with its id and its first name."""
    first = dict(reversed(names))
    every = [f"{store.shown(key)} {first[key]}" for key in keys]
    more = [f"and {len(every) - SHOWN} more"] if len(every) > SHOWN else []
    return "; ".join([*every[:SHOWN], *more])


def _is_id(typed: str, letter: str) -> bool:
    return typed[:1].upper() == letter and typed[1:].isdigit()
