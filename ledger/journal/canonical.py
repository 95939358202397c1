"""One value, one sequence of bytes: JSON as RFC 8785 (JCS) writes it, without floats.

Hashes need the same bytes on every machine. Floats are refused because their shortest form is the one part of JCS
that programs get wrong; the ledger writes scores as integers and amounts as decimal strings.
"""

import re
from collections.abc import Mapping
from typing import Any

import orjson

_LONE_SURROGATE = re.compile("[\ud800-\udfff]")

_LEAVES = frozenset((str, int, bool, type(None)))

_PLAINLY = orjson.OPT_SORT_KEYS | orjson.OPT_STRICT_INTEGER
"""Strict integers are those that every JSON reader keeps exactly; lone surrogates orjson always refuses."""

LARGEST = 2**53 - 1
"""The largest integer that every JSON reader keeps exactly."""


def canonical(value: Any) -> bytes:
    """``value`` (strings, integers within ±(2**53 − 1), booleans, ``None``, lists, mappings) as RFC 8785 bytes.

    Raises ``TypeError`` for a float or any other type, ``ValueError`` for an integer out of range or a string with a
    lone surrogate; both name the place.
    """
    try:
        if _is_plain(value):
            return orjson.dumps(value, option=_PLAINLY)
    except TypeError:
        pass  # a key that is no string, an integer out of range, a lone surrogate: below, the place is found
    return orjson.dumps(_ordered(value, "$"))


def _is_plain(value: Any) -> bool:
    """True if sorting ASCII keys is all that is to be done: nearly every body, and many times faster.

    Everything within that holds others is looked at once, in a list that grows while it is walked. Raises ``TypeError``
    for a key that is no string.
    """
    rest = [] if type(value) in _LEAVES else [value]
    for item in rest:
        kind = type(item)
        if kind is not dict and kind not in (list, tuple):
            return False
        if kind is dict and not all(map(str.isascii, item)):
            return False
        rest += [one for one in (item.values() if kind is dict else item) if type(one) not in _LEAVES]
    return True


def _ordered(value: Any, place: str) -> Any:
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, str):
        return _text(value, place)
    if isinstance(value, int):
        return _integer(value, place)
    if isinstance(value, Mapping):
        return _object(value, place)
    if isinstance(value, list | tuple):
        return [_ordered(item, f"{place}[{n}]") for n, item in enumerate(value)]
    raise TypeError(f"{type(value).__name__} at {place} has no canonical form; scores are integers, amounts strings")


def _object(value: Mapping[Any, Any], place: str) -> dict[str, Any]:
    if not all(isinstance(key, str) for key in value):
        raise TypeError(f"a key at {place} is not a string")
    return {key: _ordered(value[key], f"{place}.{key}") for key in sorted(value, key=_code_units)}


def _code_units(key: str) -> bytes:
    """What RFC 8785 sorts keys by: UTF-16 code units, which differs from code points above U+FFFF."""
    return key.encode("utf-16-be", "surrogatepass")


def _integer(value: int, place: str) -> int:
    if abs(value) > LARGEST:
        raise ValueError(f"the integer at {place} is beyond ±(2**53 − 1)")
    return int(value)


def _text(value: str, place: str) -> str:
    # str() takes the plain text out of a StrEnum, which orjson would refuse.
    text = str(value)
    if _LONE_SURROGATE.search(text):
        raise ValueError(f"the string at {place} holds a lone surrogate")
    return text
