"""What a text tells to be untrue: « La rumeur selon laquelle le port est vendu est infondée », « Il est faux que … ».

Whoever denies it is the text, or who is named behind « par ». The judgement ends the sentence, or stands before « par »
or a comma, so that however long the rumour is, its end is known.
"""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from ..attribution.attribution import UNTRUE, Attribution
from ..text.lookup import framed
from ..text.lookup import words as listed
from .calling import lies_at
from .ends import end_of
from .frames import clause_of_noun
from .phrase import head_of, is_finite, phrase_at, side_by_side
from .vocabulary import does, length_at, low, verbs

if TYPE_CHECKING:
    from ..grammar.tokens import Token

Words = Sequence["Token"]

TIME = 4
"""Words behind a judgement that may tell when, at most."""

NEAR = 5
"""Words between « rien de vrai dans » and the noun of saying, at most."""


class Verdict(NamedTuple):
    """Where the words begin that tell something to be untrue, and where they end."""

    start: int
    end: int


def untrue(words: Words) -> Iterator[Attribution]:
    """The denials by which the text itself, or who is named behind them, answers a rumour."""
    for place in range(len(words)):
        if size := length_at(words, place, _openers(words, "untrue")):
            yield _denied(words[place : place + size], words[place + size : end_of(words, place + size)])
        elif size := length_at(words, place, _openers(words, "truthless")):
            yield from _of_rumour(words, place, place + size)
        elif told := clause_of_noun(words, place):
            yield from _judged(words, place, place + told)


def _openers(words: Words, frame: str) -> frozenset[str]:
    return listed("refuting", frame, "frame", words[0].lang_)


def _denied(cue: Words, content: Words, sources: "Sequence[Words]" = ()) -> Attribution:
    heads = tuple(map(head_of, sources))
    return Attribution(tuple(cue), heads, tuple(content), "deny", UNTRUE, 0.93, tuple(map(tuple, sources)))


def _of_rumour(words: Words, start: int, end: int) -> Iterator[Attribution]:
    """« Il n'y a rien de vrai dans la rumeur selon laquelle … »."""
    for place in range(end, min(end + NEAR, len(words))):
        if told := clause_of_noun(words, place):
            yield _denied(words[start : place + told], words[place + told : end_of(words, place + told)])
            return


def _judged(words: Words, noun: int, start: int) -> Iterator[Attribution]:
    found = verdict(words, start)
    if found is None:
        return
    first = noun
    while first and words[first - 1].pos_ in {"DET", "ADJ"}:
        first -= 1
    by = _by(words, found.end)
    phrase = phrase_at(words, by + 1) if by else []
    cue = [*words[first:start], *words[found.start : by + 1 if phrase else found.end]]
    yield _denied(cue, words[start : found.start], side_by_side(phrase) if phrase else ())


def verdict(words: Words, start: int) -> Verdict | None:
    """The last judgement behind ``start`` that ends the clause."""
    for place in range(len(words) - 1, start + 1, -1):
        size = lies_at(words, place) or _refutes(words, place)
        first = _copula(words, place) if size and _ends(words, place + size) else 0
        if first > start + 1 and not _is_negated(words[first:place]):
            return Verdict(first, place + size)
    return None


def _refutes(words: Words, place: int) -> int:
    """1 for a participle of denying behind « a été »."""
    verb = verbs(words[place].lang_).get(low(words[place]))
    return int(verb is not None and verb.kind == "deny" and low(words[place - 1]) == "été")


def _copula(words: Words, place: int) -> int:
    """Where the verb begins that ties the judgement to the rumour, 0 if none does: « est totalement »."""
    while place and (words[place - 1].pos_ == "ADV" or does(words[place - 1], "det") or _adds(words[place - 1])):
        place -= 1
    if not place or not does(words[place - 1], "be", "proves"):
        return 0
    while place and (does(words[place - 1], "be", "proves", "have", "clitic") or _is_negated(words[place - 1 : place])):
        place -= 1
    return place


def _adds(token: "Token") -> bool:
    return low(token) in listed("refuting", "wholly", "frame", token.lang_) and token.pos_ != "CCONJ"


def _is_negated(words: Words) -> bool:
    return any(low(token) in framed("refuting", ("ne", "not"), token.lang_) for token in words)


def _by(words: Words, place: int) -> int:
    """Where « par » stands at ``place`` or behind a time, 0 if nowhere."""
    return next((n for n in range(place, min(place + TIME, len(words))) if does(words[n], "by")), 0)


def _ends(words: Words, place: int) -> bool:
    """True where the sentence ends, a comma or « par » follows, at once or behind a time."""
    for token in words[place : place + TIME]:
        if not token.text[0].isalnum() or does(token, "by"):
            return True
        if is_finite(token):
            return False
    return place >= len(words)
