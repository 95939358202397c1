"""What somebody calls untrue of what others say: « juge ces accusations infondées », « "C'est faux", dit le maire ».

It denies what stands before, as « dément » does; see :mod:`ledger.extract.content.answered`. A film that somebody calls
a fable is there all the same: only nouns of saying are denied so.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ..attribution.attribution import AT_OTHERS, Attribution
from ..grammar.tree import strip
from ..text.lookup import words as listed
from .groups import Group, groups
from .phrase import ENDING, head_of, is_finite
from .pointing import is_said, points
from .subjects import subjects
from .vocabulary import does, length_at, low

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
    sources = subjects(words, group) if what is not None and points(what) else None
    if sources and what is not None:
        cue = sorted((*words[group.first : group.last + 1], *lie), key=lambda token: token.i)
        heads, phrases = tuple(map(head_of, sources)), tuple(map(tuple, sources))
        yield Attribution(tuple(cue), heads, tuple(what), "deny", AT_OTHERS, 0.92, phrases, words[group.last])


def _shortened(words: Words) -> Words:
    """The words without what ties them to what they are called: the "de" of "qualifie ces propos de mensongers"."""
    end = len(words)
    while end and (does(words[end - 1], "of", "as", "at") or words[end - 1].pos_ == "ADV" or _adds(words[end - 1])):
        end -= 1
    return words[:end]


def _adds(token: "Token") -> bool:
    return low(token) in listed("refuting", "wholly", "frame", token.lang_)


def denying(one: Attribution) -> Attribution:
    """The attribution, as a denial where what is said is no more than that something is untrue."""
    if one.kind not in {"speech", "thought", "deny"} or not one.sources or one.construct == AT_OTHERS:
        return one
    words = [token for token in one.content if token.is_alpha or token.text.endswith(("'", "’"))]
    place = next((n for n in range(len(words)) if lies_at(words, n)), None) if len(words) <= SHORT else None
    if place is None or any(is_finite(token) and not does(token, "be") for token in words):
        return one
    lie, rest = words[place : place + lies_at(words, place)], words[:place]
    left = [token for token in (*rest, *words[place + len(lie) :]) if not _is_filling(token)]
    if left and not (does(rest[0], "det") and is_said(rest) and points(_subject(rest))):
        return one
    return replace(
        one,
        cue=tuple(sorted({*one.cue, *lie}, key=lambda token: token.i)),
        content=tuple(strip(rest)) or tuple(lie),
        kind="deny",
        construct=AT_OTHERS,
        act=one.word,
    )


def _subject(words: Words) -> Words:
    """The words before "est" or "sont"."""
    return words[: next((n for n, token in enumerate(words) if does(token, "be")), len(words))]


def _is_filling(token: "Token") -> bool:
    """True for what stands beside the word that calls something untrue: "c'est un pur", "tout cela est absolument"."""
    return does(token, "be", "det", "of") or token.pos_ == "ADV" or _adds(token)
