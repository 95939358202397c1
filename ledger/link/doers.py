"""Who does it and to whom it is done: "Ann Poe fired Ben Roe" is what "Ben Roe was fired by Ann Poe" is.

Read from the words around the verb that both statements have; where they do not tell, nothing is said.
"""

import re
from collections.abc import Iterable, Sequence
from enum import Enum
from functools import cache, lru_cache

from ledger.lexicon import load
from ledger.model import Claim

from .alignment import aligned
from .words import Wording, stem


class Part(Enum):
    """What somebody does in a deed."""

    DOES = "does it"
    UNDERGOES = "undergoes it"


_TOKEN = re.compile(r"[^\W_]+(?:['’.&-][^\W_]+)*")
_BY = "by"


def parts(a: Claim, b: Claim, one: Wording, other: Wording) -> list[tuple[str, Part, Part]]:
    """Each person of both statements of whom both tell what he does in their common deed, with the two parts."""
    names = dict.fromkeys(mention.name for mention in a.mentions)
    verbs = _common_verb(one, other) if names and b.mentions else None
    if verbs is None:
        return []
    sides = _tokens(one.text), _tokens(other.text)
    told = ((name, _part(sides[0], verbs[0], name), _part(sides[1], verbs[1], name)) for name in names)
    return [(name, ours, theirs) for name, ours, theirs in told if ours and theirs]


def _common_verb(one: Wording, other: Wording) -> tuple[int, int] | None:
    """Where the first verb stands in each that both have."""
    shared = {term.stem for term, fits, alike in aligned(one, other).left if alike == 1.0 and fits}
    places = [next((n for n, found in _verbs(side.text) if found in shared), None) for side in (one, other)]
    ours, theirs = places
    if ours is None or theirs is None or dict(_verbs(one.text))[ours] != dict(_verbs(other.text))[theirs]:
        return None
    return ours, theirs


@lru_cache(maxsize=5_000)
def _tokens(text: str) -> tuple[str, ...]:
    return tuple(word.lower().replace("’", "'") for word in _TOKEN.findall(text))


@lru_cache(maxsize=5_000)
def _verbs(text: str) -> tuple[tuple[int, str], ...]:
    """The places of the past forms and participles, each with its stem."""
    return tuple((n, stem(word)) for n, word in enumerate(_tokens(text)) if _is_verb(word))


def _part(words: Sequence[str], verb: int, name: str) -> Part | None:
    """The part of a person beside the verb, by its voice and by the side on which he stands."""
    place = _place(words, name.lower().split())
    if place is None or place == verb:
        return None
    passive = _is_passive(words, verb)
    between = words[min(place, verb) + 1 : max(place, verb)]
    if place < verb:
        return Part.UNDERGOES if passive else Part.DOES if _has_object(words, verb) else None
    if passive:
        return Part.DOES if _BY in between and _words("tie").isdisjoint(between[between.index(_BY) :]) else None
    return Part.UNDERGOES if _words("tie").isdisjoint(between) and _BY not in between else None


def _place(words: Sequence[str], name: Sequence[str]) -> int | None:
    """Where the name ends, if it stands there in full and owns nothing."""
    ends = (n for n in range(len(name) - 1, len(words)) if list(words[n - len(name) + 1 : n + 1]) == list(name))
    return next(ends, None)


def _is_passive(words: Sequence[str], verb: int) -> bool:
    before = [word for word in words[max(0, verb - 3) : verb] if not word.endswith("ly")]
    return (before[-1:] != [] and before[-1] in _words("being")) or words[verb + 1 : verb + 2] == [_BY]


def _has_object(words: Sequence[str], verb: int) -> bool:
    """Is the deed done to something: does no tie and no end follow the verb?"""
    behind = words[verb + 1 : verb + 2]
    return bool(behind) and behind[0] not in _words("tie") | {_BY}


def _is_verb(word: str) -> bool:
    """A past form or a participle, by its ending or by the list of irregular ones."""
    return word.endswith(("ed", "ing")) or word in _irregular()


@cache
def _words(kind: str) -> frozenset[str]:
    """The words of a kind that stand around a verb: "being" in the passive before it, "tie" where no object follows."""
    return frozenset(row["word"] for row in load("link_deeds") if row["kind"] == kind)


@cache
def _irregular() -> frozenset[str]:
    rows: Iterable[tuple[str, str]] = ((row["form"], row["base"]) for row in load("link_irregular"))
    return frozenset(form for form, base in rows if form != base and not form.endswith("s"))
