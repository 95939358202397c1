"""Which frames of the lexicon a verb may fill, by what hangs on it, in the order in which they are tried."""

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

from ..grammar.frames import (
    Frame,
    about,
    asked,
    clause,
    complement,
    infinitive,
    object_,
    passive,
    prepositional,
    quoted,
    shown,
    thrown,
)
from ..text.quotes import Quote
from .figures import figure, gives_figure

if TYPE_CHECKING:
    from ..grammar.tokens import Token

Filler = Callable[["Token", Frame, tuple[Quote, ...]], "list[Token]"]

FILLERS: tuple[tuple[str, Filler], ...] = (
    ("clause", clause),
    ("thrown", thrown),
    ("figure", figure),
    ("asked", asked),
    ("infinitive", infinitive),
    ("passive", passive),
    ("shown", shown),
    ("complement", complement),
    ("prepositional", prepositional),
    ("about", about),
    ("object", object_),
    ("quoted", quoted),
)
"""The frames in the order in which they are tried: the more exactly a frame bounds what is said, the earlier."""

NEEDS = {
    "clause": {"ccomp", "advcl", "prep", "agent"},
    "thrown": {"parataxis", "advcl"},
    "figure": {"dobj"},
    "asked": {"ccomp", "xcomp"},
    "infinitive": {"xcomp"},
    "passive": {"nsubjpass"},
    "shown": {"dobj"},
    "complement": {"oprd", "ccomp", "xcomp", "prep"},
    "prepositional": {"prep", "dobj", "agent"},
    "about": {"prep"},
    "object": {"dobj"},
}
"""Relations of which a verb must have one, itself or below it, for a frame to be filled; quotations stand anywhere."""

OTHERWISE = frozenset({"clause", "thrown", "prepositional", "quoted"})
"""The frames of verbs that are not of saying or thinking, and of those that the lexicon does not know."""


def fillers(verb: "Token", frame: Frame) -> tuple[tuple[str, Filler], ...]:
    """The frames that the verb and what hangs on it may fill, in their order."""
    there = frozenset([verb.dep_, *[each.dep_ for each in verb.children]])
    return _fillable(there, frame.kind == "other", gives_figure(verb))


@cache
def _fillable(there: frozenset[str], other: bool, figures: bool) -> tuple[tuple[str, Filler], ...]:
    every = [each for each in FILLERS if each[0] not in NEEDS or NEEDS[each[0]] & there]
    every = every if figures else [each for each in every if each[0] != "figure"]
    return tuple([each for each in every if not other or each[0] in OTHERWISE])
