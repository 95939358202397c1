"""What somebody calls untrue of what others say: « juge ces accusations infondées », « "C'est faux", dit le maire ».

It denies what stands before, as « dément » does; see :mod:`ledger.extract.content.answered`. A film that somebody calls
a fable is there all the same: only nouns of saying are denied so.
"""

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from ...model import Claim
from ..attribution.attribution import AT_OTHERS, Attribution
from ..text.languages import is_universal
from ..text.lookup import words as listed
from .groups import Group, groups
from .phrase import ENDING, head_of
from .pointing import is_said, points
from .subjects import subjects
from .vocabulary import does, length_at, low, role

if TYPE_CHECKING:
    from ..grammar.tokens import Token

Words = Sequence["Token"]

SHORT = 9
"""Words of an answer that says no more than that something is untrue, at most."""


def lies_at(words: Words, place: int) -> int:
    """How many words at ``place`` call something untrue: "fausses", "dénuées de fondement"; 0 if none do."""
    return length_at(words, place, listed("refuting", "lie", "frame", words[place].lang_))


def judged(words: Words) -> Iterator[Attribution]:
    """The denials by which somebody calls untrue what somebody else says."""
    for group in groups(words):
        calls = group.verb.lemma in listed("refuting", "judge", language=words[0].lang_)
        if calls and not (group.negated or group.passive or group.conditional) and group.pronoun is None:
            yield from _called(words, group)


def _called(words: Words, group: Group) -> Iterator[Attribution]:
    end = next((n for n in range(group.last + 1, len(words)) if words[n].text in ENDING), len(words))
    place = next((n for n in range(group.last + 1, end) if lies_at(words, n)), None)
    if place is None:
        return
    lie = words[place : place + lies_at(words, place)]
    after, before = words[place + len(lie) : end], _shortened(words[group.last + 1 : place])
    what = next((part for part in (before, after) if part and does(part[0], "det") and is_said(part)), None)
    sources = subjects(words, group) if what is not None else None
    if sources and what is not None:
        cue = sorted((*words[group.first : group.last + 1], *lie), key=lambda token: token.i)
        heads, phrases = tuple(map(head_of, sources)), tuple(map(tuple, sources))
        construct = AT_OTHERS if points(what) else "object"
        yield Attribution(tuple(cue), heads, tuple(what), "deny", construct, 0.92, phrases, words[group.last])


def _shortened(words: Words) -> Words:
    """The words without what ties them to what they are called: the "de" of "qualifie ces propos de mensongers"."""
    end = len(words)
    while end and (does(words[end - 1], "of", "as", "at") or words[end - 1].pos_ == "ADV" or _adds(words[end - 1])):
        end -= 1
    return words[:end]


def _adds(token: "Token") -> bool:
    return low(token) in listed("refuting", "wholly", "frame", token.lang_)


def calls_untrue(claim: Claim, language: str) -> bool:
    """True for an answer of one source that says no more than that something is untrue: « C'est faux »."""
    return is_universal(language) and claim.states and len(claim.sources) == 1 and is_untrue(claim.text, language)


def is_untrue(text: str, language: str) -> bool:
    """True for words that say no more than that something is untrue: "C'est faux", "Ces allégations sont fausses"."""
    said = WORD.findall(text.lower().replace("’", "'")) if is_universal(language) else []
    lies = listed("refuting", "lie", "frame", language) if 0 < len(said) <= SHORT else frozenset[str]()
    place = next((n for n in range(len(said)) if _lie(said[n:], lies)), None)
    if place is None:
        return False
    rest = [word for word in (*said[:place], *said[place + _lie(said[place:], lies) :]) if word not in lies]
    return all(any(word in each for each in _beside(language)) for word in rest)


def _lie(said: Sequence[str], lies: frozenset[str]) -> int:
    """How many words from the first on call something untrue."""
    return next((size for size in range(len(said), 0, -1) if " ".join(said[:size]) in lies), 0)


def _beside(language: str) -> tuple[frozenset[str], ...]:
    """The words that may stand beside such a word: what is called so, and "est", "c'", "totalement"."""
    small = (role(language, each) for each in ("be", "det"))
    return (*small, *(listed("refuting", each, "frame", language) for each in ("wholly", "charge", "charges")))


WORD = re.compile(r"[^\W\d_]+'|[^\W\d_]+(?:-[^\W\d_]+)*")
"""A word as the lexicon writes it, an elided one with its apostrophe."""
