"""Who gives a figure: put the loss at 30 million, counted 212 burnt houses."""

from typing import TYPE_CHECKING

from .frames import Frame
from .quotes import Quote
from .tree import child, subtree

if TYPE_CHECKING:
    from .tokens import Token

SETTING = frozenset({"put", "peg", "value", "estimate", "reckon", "assess", "calculate"})
"""Verbs that give a figure with "at"."""

COUNTING = frozenset({"count", "tally", "record", "register", "document"})
"""Verbs whose object is the figure."""

FIGURING = SETTING | COUNTING


def figure(verb: "Token", frame: Frame, quotes: tuple[Quote, ...]) -> "list[Token]":
    """What is counted or measured, with the number that somebody gives of it."""
    what = child(verb, {"dobj"})
    if what is None or verb.tag_ == "VBG":
        return []
    if verb.lemma_ in COUNTING:
        return subtree(what) if child(what, {"nummod"}) is not None else []
    near = [*subtree(what), *(each for each in verb.rights if each.i == what.right_edge.i + 1)]
    at = next((each for each in reversed(near) if each.lower_ == "at"), None)
    number = child(at, {"pobj"}) if at is not None else None
    if at is None or number is None or not _counts(number):
        return []
    return subtree(what) if what.is_ancestor(at) else [*subtree(what), *subtree(at)]


def _counts(noun: "Token") -> bool:
    """True for a number, or a noun with one: "at 14", "at 30 million crowns", "at nearly a third"."""
    return noun.pos_ == "NUM" or noun.tag_ == "CD" or child(noun, {"nummod", "quantmod"}) is not None
