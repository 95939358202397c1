"""The same source? People by their names, bodies and documents by their words, the unnamed never across articles."""

import re
from functools import cache, lru_cache
from itertools import takewhile

from ledger.lexicon import load
from ledger.model import Score, Source, SourceKind, Verdict

from .names import same_person
from .words import stem

_DROPPED = frozenset(["the", "a", "an", "of", "for", "in", "s", "its", "their", "his", "her"])
_BODIES = {"authority": "government", "authorities": "government", "official": "government", "officials": "government"}
_MINISTRY = re.compile(r"^minist(?:ry|er|ers)$")
_FORMER = frozenset(["former", "ex"])
_NO_FIELD = _DROPPED | {
    "former",
    "ex",
    "deputy",
    "prime",
    "acting",
    "new",
    "then",
    "and",
    "by",
    "to",
    "from",
    "spokesman",
}


def same_source(a: Source, b: Source) -> Score:
    """Are two sources, as two claims name them, the same? Symmetric.

    Sources of two kinds are different; two unnamed ones are at most unsure, as nobody can know across articles.
    """
    if a.kind is not b.kind:
        return Score(
            0.0, Verdict.DIFFERENT, (f"One is of the kind {min(a.kind, b.kind)}, the other {max(a.kind, b.kind)}.",)
        )
    if a.kind is SourceKind.PERSON:
        return same_person(a.name, b.name)
    return _unnamed(a, b) if a.kind is SourceKind.UNNAMED else _bodies(a.name, b.name)


@lru_cache(maxsize=50_000)
def folded(name: str) -> str:
    """A body's or document's name for looking up: lower case, nations as one word, no articles, words in order.

    "the American authorities" and "US authorities" fold alike.
    """
    low = _in_nations(_plain(name))
    words = [_BODIES.get(word, word) for word in low.split() if word not in _DROPPED]
    return " ".join(stem(word) for word in words) or low


def shortened(short: str, long: str) -> bool:
    """Is one outlet's name the last words of the other's, as "the Courier" is of "The Sarvenna Courier"?

    Only a name is short for a name: "television" is no outlet's.
    """
    one, other = folded(short).split(), folded(long).split()
    named = all(not name.split()[-1][0].islower() for name in (short, long) if name.split())
    return bool(one) and named and len(one) < len(other) and other[-len(one) :] == one


@lru_cache(maxsize=50_000)
def office(name: str) -> str | None:
    """The ministry that a source speaks for, folded ("health ministry"), or ``None``.

    A minister speaks for it too, a former one for nobody but himself.
    """
    words = _in_nations(_plain(name)).split()
    at = next((n for n, word in enumerate(words) if _MINISTRY.match(word)), None)
    if at is None or (words[at] != "ministry" and _FORMER & set(words[:at])):
        return None
    after = words[at + 2 :] if words[at + 1 : at + 2] in (["of"], ["for"]) else []
    field = [*_until_no_field(words[:at][::-1]), *_until_no_field(after[after[:1] == ["the"] :])]
    named = any(word not in _nations()[1].values() for word in field)
    return " ".join([*sorted(stem(word) for word in field), "ministry"]) if named else None


def _until_no_field(words: list[str]) -> list[str]:
    return list(takewhile(lambda word: word not in _NO_FIELD, words))[:3]


def _in_nations(low: str) -> str:
    return _nations()[0].sub(lambda found: _nations()[1][found.group()], low)


def _plain(name: str) -> str:
    low = name.casefold().replace("u.s.", "us").replace("u.n.", "un").replace("u.k.", "uk").replace("e.u.", "eu")
    return " ".join(re.sub(r"['’]s\b|[^\w\s]", " ", low).split())


def _unnamed(a: Source, b: Source) -> Score:
    if folded(a.name) != folded(b.name):
        return Score(0.2, Verdict.DIFFERENT, ("Two unnamed sources, described differently.",))
    return Score(0.5, Verdict.UNSURE, ("Two unnamed sources, described alike; nobody can know if they are one.",))


def _bodies(a: str, b: str) -> Score:
    one, other = folded(a), folded(b)
    if one == other:
        return Score(1.0, Verdict.SAME, (f"{min(a, b)} and {max(a, b)} are one name.",))
    if office(a) and office(a) == office(b):
        return Score(0.85, Verdict.SAME, (f"Both speak for the {office(a)}.",))
    if _initials_of(a, b) or _initials_of(b, a):
        return Score(0.82, Verdict.SAME, ("One name is made of the other's initials.",))
    return _by_words(set(one.split()), set(other.split()))


def _by_words(one: set[str], other: set[str]) -> Score:
    share = len(one & other) / max(1, len(one | other))
    if one <= other or other <= one:
        return Score(0.5 + 0.2 * share, Verdict.UNSURE, ("One name is part of the other.",))
    return Score(0.5 * share, Verdict.DIFFERENT, ("The names differ in their words.",))


def _initials_of(short: str, long: str) -> bool:
    words = [word for word in _plain(long).split() if word not in _DROPPED | {"and"}]
    return len(words) > 1 and _plain(short).removeprefix("the ").replace(" ", "") == "".join(word[0] for word in words)


@cache
def _nations() -> tuple[re.Pattern[str], dict[str, str]]:
    table = {_plain(row["word"]): row["nation"].replace(" ", "_") for row in load("nations", "names")}
    longest_first = sorted(table, key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, longest_first))})\b"), table
