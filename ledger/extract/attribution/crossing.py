"""How the traits of a candidate are called, and which of them are crossed with which (:mod:`.traits`)."""

from functools import cache
from operator import itemgetter

from .attribution import Attribution

NAMES = (
    *("form", "tie", "quoted act", "within", "rivals", "verb class", "beside", "head's class", "line"),
    *("subject", "subject's tie", "subject's place", "subject's size"),
    *("length", "opening", "core", "quoted share", "content"),
)
"""The traits beside construct and kind, in the order in which :func:`.traits.values` gives them."""

THIRD = frozenset({"subject", "form", "quoted act", "within", "opening", "core", "length", "quoted share"})
"""Traits crossed with both construct and kind."""

PAIRS = (
    ("subject", "form"),
    ("subject", "quoted act"),
    ("form", "tie"),
    ("quoted act", "within"),
    ("form", "quoted act"),
    ("core", "opening"),
    ("form", "opening"),
    ("subject", "opening"),
    ("subject", "verb class"),
    ("form", "verb class"),
)
"""Traits crossed with each other."""

LEFT, RIGHT = (itemgetter(*(NAMES.index(pair[side]) for pair in PAIRS)) for side in (0, 1))


def pairs(seen: tuple[str, ...]) -> "zip[tuple[str, str]]":
    """The values of each of ``PAIRS``."""
    return zip(LEFT(seen), RIGHT(seen), strict=True)


def act(one: Attribution) -> tuple[str, str]:
    """The two traits that all others are crossed with: the construct, and the kind of act."""
    return _act(one.construct, one.licensed, one.kind)


@cache
def _act(construct: str, licensed: bool, kind: str) -> tuple[str, str]:
    return f"construct={construct}{'' if licensed else ' (unlisted)'}", f"kind={kind}"


def crossed(kinds: tuple[str, str], name: str, value: str) -> list[str]:
    """A trait by itself, and crossed with the kind of act, the construct, and for some with both."""
    construct, kind = kinds
    third = [f"{construct} & {kind} & {name}={value}"] if name in THIRD else []
    return [f"{name}={value}", f"{kind} & {name}={value}", f"{construct} & {name}={value}", *third]


def paired(place: int, both: tuple[str, str]) -> list[str]:
    """The pair of traits number ``place`` with these values."""
    return [f"{PAIRS[place][0]}={both[0]} & {PAIRS[place][1]}={both[1]}"]
