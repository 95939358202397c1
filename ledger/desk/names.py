"""Whom or what do people mean by what they typed? Ids, keys and names, with near misses where nothing fits."""

from ..errors import UnknownError
from ..link import near_names
from ..model import Verdict
from ..store import Store


def find_person(store: Store, typed: str) -> str:
    """The key of the person meant by an id, the start of a key, or a name as people type it.

    Raises :class:`UnknownError`, with the candidates as its hint, where nobody fits or several do.
    """
    if _is_id(typed, "P"):
        return store.resolve(typed, "P")
    names = store.person_names()
    exact = {key for key, name in names if name.casefold() == typed.casefold()}
    if len(exact) == 1:
        return exact.pop()
    return _by_likeness(store, typed, names, exact)


def _by_likeness(store: Store, typed: str, names: list[tuple[str, str]], exact: set[str]) -> str:
    keys: dict[str, list[str]] = {}
    for key, name in names:
        keys.setdefault(name, []).append(key)
    near = [(key, name, score) for name, score in near_names(typed, list(keys)) for key in keys[name]]
    likely = exact or {key for key, _, score in near if score.verdict is not Verdict.DIFFERENT}
    if len(likely) == 1:
        return likely.pop()
    lines = [f"{store.shown(key)} {name}" for key, name, _ in near]
    if likely:
        raise UnknownError(f'"{typed}" may be any of several persons', "", "Say which: " + "; ".join(lines) + ".")
    hint = "Did you mean " + "; ".join(lines) + "?" if lines else "`ledger people` lists everybody in the ledger."
    raise UnknownError(f'nobody called "{typed}" is in the ledger', "", hint)


def find_source(store: Store, typed: str) -> str:
    """The key of the source meant by an id, the start of a key, or its name. Raises :class:`UnknownError`."""
    if _is_id(typed, "S"):
        return store.resolve(typed, "S")
    sources = store.source_names()
    exact = {key for key, name in sources if name.casefold() == typed.casefold()}
    partly = {key for key, name in sources if typed.casefold() in name.casefold()}
    for found in (exact, partly):
        if len(found) == 1:
            return found.pop()
    lines = [f"{store.shown(key)} {name}" for key, name in sources if key in (exact or partly)][:8]
    if lines:
        raise UnknownError(f'"{typed}" may be any of several sources', "", "Say which: " + "; ".join(lines) + ".")
    raise UnknownError(f'no source called "{typed}" is in the ledger', "", "`ledger sources` lists them all.")


def _is_id(typed: str, letter: str) -> bool:
    return typed[:1].upper() == letter and typed[1:].isdigit()
