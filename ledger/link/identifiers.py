"""A number behind a name is a part of it and counts nothing: Ferry 12, Flight 203, case No. 5."""

import re
from functools import cache

from ledger.lexicon import load

_LIKELY = re.compile(
    r"(?P<noun>(?<![\w'’-])(?:№|#|[^\W\d_][\w'’]*\.?))(?P<joint>\s*-\s*|\s*)(?P<number>\d+[A-Za-z]?)(?![\w%]|[.,:]\d|-\w)"
)
_BEFORE = re.compile(r"([\w'’]+)\s+$")
_BEHIND_COUNT = re.compile(r"\s+\d")
_BEHIND = re.compile(r"\s+([^\W\d_]+|\d+)")

Place = tuple[int, int]
"""Where it starts in a text and where it ends."""


def identifiers_in(text: str, *, titled: bool = False) -> list[Place]:
    """The places of the numbers of a text that belong to a name; what they are does not count.

    Behind a noun that has numbers (room 12, No. 5) or another capitalised word (Atlas 5), unless what follows is
    counted (in Dal 12 people died). ``titled`` if capitals tell nothing, as in some headlines.
    """
    return [hit.span("number") for hit in _LIKELY.finditer(text) if _names(hit, text, titled)]


def _names(hit: re.Match[str], text: str, titled: bool) -> bool:
    noun, capital = hit["noun"].rstrip(".").casefold(), hit["noun"][:1].isupper()
    if hit["noun"] in ("№", "#") or (noun in _ABBREVIATED and hit["noun"].endswith(".")):
        return capital or not _counted(hit, text)
    if not hit["joint"] or "." in hit["noun"] or noun in _unfit():
        return False
    if noun in _designators():
        return capital or not _counted(hit, text) or _BEHIND_COUNT.match(text, hit.end()) is not None
    return capital and not titled and not _placed(hit, text) and not _counted(hit, text)


_ABBREVIATED = ("no", "nr", "nos")


def _placed(hit: re.Match[str], text: str) -> bool:
    """Is it a place before a count ("in Dal 12 died")? At the beginning of a text a capital alone says nothing."""
    before = _BEFORE.search(text, max(0, hit.start() - 20), hit.start())
    return before[1].casefold() in _PLACING if before else not _acts(hit, text)


def _acts(hit: re.Match[str], text: str) -> bool:
    """Does a verb of one thing follow?"""
    behind = _BEHIND.match(text, hit.end())
    word = behind[1].casefold() if behind else ""
    return word in _SINGULAR or word.endswith("ed") or word in _deeds()


_PLACING = frozenset(("in", "at", "near", "from", "to", "for", "of", "by", "since", "until", "outside", "around"))


def _counted(hit: re.Match[str], text: str) -> bool:
    """Does a word follow that is counted, or told of many?"""
    behind = _BEHIND.match(text, hit.end())
    word = behind[1].casefold() if behind else ""
    plural = word.endswith("s") and not word.endswith(("ss", "us")) and word not in _SINGULAR
    return plural or word.isdecimal() or word in _MANY


_SINGULAR = frozenset(("is", "was", "has", "does", "this", "his", "its", "as"))
_MANY = frozenset(
    [
        *("people", "men", "women", "children", "police", "crew", "others", "more", "of", "or", "and", "to"),
        *("were", "are", "have", "died", "dead", "killed", "injured", "wounded", "hurt", "missing", "arrested"),
        *("per", "percent", "million", "billion", "thousand", "hundred", "dozen"),
    ]
)


@cache
def _deeds() -> frozenset[str]:
    return frozenset(row["form"] for row in load("link_irregular")) | {"will", "can", "had", "did"}


@cache
def _designators() -> frozenset[str]:
    return frozenset(row["word"] for row in load("designators")) - frozenset(_ABBREVIATED)


@cache
def _unfit() -> frozenset[str]:
    """Words that a number behind them does not belong to, capitals or not: about, the, May, Monday."""
    kinds = ("function", "day", "month", "time")
    bounds = {row["word"].split()[-1] for row in load("link_numbers")}
    return frozenset(row["word"] for row in load("link_light") if row["kind"] in kinds) | bounds
