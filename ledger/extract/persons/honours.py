"""Which of two persons of one surname "Dr Bell" is: who bore the title before, or who is told to be a surgeon."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from ...lexicon import load
from ..grammar.tree import children
from ..text.languages import is_universal

if TYPE_CHECKING:
    from .naming import Name
    from .persons import Figure


def told_apart(made: "Sequence[Figure]", every: "Sequence[Name]") -> "list[Figure]":
    """The figures; those who share a surname with the titles they bear and the nouns that tell what they are."""
    shared = [figure for figure in made if sum(figure.keys[-1] == other.keys[-1] for other in made) > 1]
    if not shared or is_universal(every[0].head.lang_):
        return list(made)
    return [replace(figure, titles=_told(figure, every)) if figure in shared else figure for figure in made]


def by_honour(name: "Name", fitting: "list[Figure]") -> "list[Figure]":
    """Of several bearers of a surname the one whom the title before it fits; nobody if it may be either."""
    if len(fitting) < 2 or len(name.keys) > 1 or is_universal(name.head.lang_):
        return fitting
    title = _title(name)
    if title not in _callings():
        return fitting
    bearing = [figure for figure in fitting if title in figure.titles]
    told = bearing or [figure for figure in fitting if not _callings()[title].isdisjoint(figure.titles)]
    return told if len(told) == 1 else []


def _told(figure: "Figure", every: "Sequence[Name]") -> frozenset[str]:
    own = [name for name in every if name.keys == figure.keys]
    beside = [each for name in own for each in [name.head.head, *children(name.head, {"appos"})]]
    nouns = {each.lemma_.lower() for each in beside if each.pos_ == "NOUN"}
    before = {_title(name) for name in own}
    return frozenset(nouns | before - {""})


def _title(name: "Name") -> str:
    """The word right before a name in small letters, without its point."""
    first = name.words[0].tokens[0]
    return first.nbor(-1).lower_.rstrip(".") if first.i > first.sent.start else ""


@cache
def _callings() -> Mapping[str, frozenset[str]]:
    """The nouns that tell what the bearer of a title is, by title."""
    rows = load("honours", "en")
    return {row["title"]: frozenset(each["calling"] for each in rows if each["title"] == row["title"]) for row in rows}
