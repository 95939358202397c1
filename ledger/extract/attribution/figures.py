"""Who gives a figure: put the loss at 30 million, counted 212 burnt houses."""

from typing import TYPE_CHECKING

from ..grammar.frames import Frame
from ..grammar.tree import child, subtree
from ..text.lookup import words
from ..text.quotes import Quote

if TYPE_CHECKING:
    from ..grammar.tokens import Token


def sets_figure(verb: "Token") -> bool:
    """True for a verb that gives a figure with "at"."""
    return verb.lemma_ in words("figures", "setting")


def _counts_things(verb: "Token") -> bool:
    """True for a verb whose object is the figure."""
    return verb.lemma_ in words("figures", "counting")


def gives_figure(verb: "Token") -> bool:
    """True for a verb by which somebody gives a figure."""
    return sets_figure(verb) or _counts_things(verb)


def figure(verb: "Token", frame: Frame, quotes: tuple[Quote, ...]) -> "list[Token]":
    """What is counted or measured, with the number that somebody gives of it."""
    what = child(verb, {"dobj"})
    if what is None or verb.tag_ == "VBG":
        return []
    if _counts_things(verb):
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
