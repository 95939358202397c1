"""Two figures for one thing, each with its own source: "a fait 12 morts selon la police, 20 selon les secours"."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from ..attribution.attribution import FIGURE, Attribution
from .phrase import head_of, is_finite, phrase_at
from .vocabulary import does, length_at, role

if TYPE_CHECKING:
    from ..grammar.tokens import Token

BETWEEN = 7
"""Words between the first source and the second "selon", at most."""

UNIT = 4
"""Words between a figure and its "selon", at most: "12 morts dont deux enfants"."""

Words = Sequence["Token"]


def by_figures(words: Words) -> Iterator[Attribution]:
    """Both attributions of a sentence that sets two figures of two sources side by side; none of any other sentence."""
    leads = [n for n in range(len(words)) if length_at(words, n, role(words[n].lang_, "according"))]
    if len(leads) < 2:
        return
    first, second = leads[:2]
    source, other = _source(words, first), _source(words, second)
    end = first + len(_cue(words, first)) + len(source)
    told, between = _figure(words, first), words[end:second]
    figure = next((n for n in range(end, second) if words[n].like_num), None)
    if (
        not source
        or not other
        or told is None
        or figure is None
        or len(between) > BETWEEN
        or any(map(is_finite, between))
    ):
        return
    yield _attribution(words, first, source, words[:first])
    yield _attribution(words, second, other, [*words[:told], *words[figure:second]])


def _cue(words: Words, place: int) -> Words:
    return words[place : place + length_at(words, place, role(words[place].lang_, "according"))]


def _source(words: Words, place: int) -> "list[Token]":
    return phrase_at(words, place + len(_cue(words, place)))


def _figure(words: Words, place: int) -> int | None:
    """Where the figure right before the source begins, with its approximator left out; ``None`` if there is none."""
    near = range(max(0, place - UNIT), place)
    return next((n for n in near if words[n].like_num and not does(words[n], "definite")), None)


def _attribution(words: Words, place: int, source: "list[Token]", content: Words) -> Attribution:
    return Attribution(
        tuple(_cue(words, place)), (head_of(source),), tuple(content), "speech", FIGURE, 0.8, (tuple(source),)
    )
