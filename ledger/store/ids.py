"""Shown ids and keys: A3 C345 F12 P7 S9, and any start of a key that fits but one."""

import re
from collections.abc import Iterable
from functools import cache
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.engine import Connection

from ..errors import UnknownError
from .among import among, found
from .tables import table

WORDS = {"A": "article", "C": "claim", "F": "fact", "P": "person", "S": "source"}
"""What each letter stands for."""

SHORTEST = 4
"""How many digits of a key one must give at least."""

_SHOWN = re.compile(r"([ACFPS])(\d+)", re.IGNORECASE)
_IMPLIED = re.compile(r"FC(\d+)", re.IGNORECASE)
_KEY = re.compile(r"[0-9a-f]+", re.IGNORECASE)


def resolve(link: Connection, typed: str, letter: str | None = None) -> str:
    """The key that a shown id or the start of a key means; ``letter`` says what it must be.

    Raises :class:`UnknownError` if nothing fits, or several things do; the hint says what there is.
    """
    typed = typed.strip()
    if implied := _IMPLIED.fullmatch(typed):
        return _numbered(link, "C", int(implied[1]), typed)
    if shown := _SHOWN.fullmatch(typed):
        return _shown(link, shown[1].upper(), int(shown[2]), typed, letter)
    if _KEY.fullmatch(typed) and len(typed) >= SHORTEST:
        return _started(link, typed.lower(), letter)
    raise UnknownError(f'"{typed}" names nothing', "it is no id and no start of a key", _what_there_is(link, letter))


def _shown(link: Connection, mark: str, n: int, typed: str, letter: str | None) -> str:
    if letter and letter != mark:
        raise UnknownError(f"{typed} is no {WORDS[letter]}", f"it is the id of a {WORDS[mark]}", f"give {letter}…")
    return _numbered(link, mark, n, typed)


def _numbered(link: Connection, letter: str, n: int, typed: str) -> str:
    shown = table("shown")
    key = link.execute(select(shown.c.key).where(shown.c.letter == letter, shown.c.n == n)).scalar()
    if key is None:
        raise UnknownError(f"there is no {WORDS[letter]} {typed}", "", _what_there_is(link, letter))
    return str(key)


def _started(link: Connection, start: str, letter: str | None) -> str:
    """A claim and the fact it founded share their key: that is one thing here."""
    shown = table("shown")
    # "g" is the first letter behind the hexadecimal digits.
    chosen = (
        select(shown.c.key)
        .distinct()
        .where(shown.c.key >= start, shown.c.key < start + "g")
        .order_by(shown.c.key)
        .limit(6)
    )
    keys = list(link.execute(chosen.where(shown.c.letter == letter) if letter else chosen).scalars())
    if len(keys) == 1:
        return str(keys[0])
    if not keys:
        raise UnknownError(f"no key begins with {start}", "", _what_there_is(link, letter))
    named = ", ".join(f"{shown_id(link, key, letter)} ({key[: len(start) + 4]}…)" for key in keys)
    raise UnknownError(f"several keys begin with {start}", named, "give a few more digits, or the id")


def _what_there_is(link: Connection, letter: str | None) -> str:
    shown = table("shown")
    chosen = select(shown.c.letter, func.max(shown.c.n)).group_by(shown.c.letter)
    last = {row[0]: row[1] for row in link.execute(chosen)}
    if letter and letter not in last:
        return f"the ledger has no {WORDS[letter]} yet"
    asked = {mark: last[mark] for mark in ([letter] if letter else sorted(last))}
    return "ids go " + ", ".join(f"from {mark}1 to {mark}{n}" for mark, n in asked.items()) if asked else ""


def shown_id(link: Connection, key: str, letter: str | None = None) -> str:
    """The shown id of a key: of a claim that founded a fact, the fact's unless ``letter`` asks for the claim's.

    Raises :class:`UnknownError` for a key that the ledger never opened.
    """
    known = dict(sorted(shown_numbers(link, [key]).get(key, {}).items(), reverse=True))
    fit = {mark: n for mark, n in known.items() if letter in (None, mark)}
    mark = "F" if "F" in fit else next(iter(fit), None)
    if mark:
        return f"{mark}{fit[mark]}"
    if letter == "F" and "C" in known:
        return f"FC{known['C']}"
    raise UnknownError(f"the ledger holds nothing with key {key[:12]}…")


def numbers(link: Connection, letter: str, keys: Iterable[str]) -> dict[str, int]:
    """For each key that has one, its number under this letter.

    A look of its own, and never a join: SQLite would rather begin with every id of that letter than with the few keys.
    """
    return {key: known[letter] for key, known in shown_numbers(link, keys).items() if letter in known}


def shown_numbers(link: Connection, keys: Iterable[str]) -> dict[str, dict[str, int]]:
    """For each key the numbers it is shown by, by letter."""
    known: dict[str, dict[str, int]] = {}
    for key, letter, n in found(link, _numbers(), keys):
        known.setdefault(key, {})[letter] = n
    return known


@cache
def _numbers() -> Select[Any]:
    shown = table("shown")
    return select(shown.c.key, shown.c.letter, shown.c.n).where(among(shown.c.key))


def keys_numbered(link: Connection, letter: str, numbered: Iterable[int]) -> list[str]:
    """The keys with these numbers under this letter, in this order."""
    asked = list(numbered)
    known = dict(found(link, _under(letter), asked))
    return [known[n] for n in asked if n in known]


@cache
def _under(letter: str) -> Select[Any]:
    shown = table("shown")
    return select(shown.c.n, shown.c.key).where(shown.c.letter == letter, among(shown.c.n))
