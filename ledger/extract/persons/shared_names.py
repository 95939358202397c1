"""A surname that several of an article bear: whom it means, and when the article leaves that open."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .naming import Name
    from .persons import Figure

USUAL = 1000
"""What it weighs that the surname alone meant a person before anybody else of that name came up: more than all else."""

LEADS = 3
"""Whoever is named in full so often, and so many times as often as any other bearer, is meant by the surname alone."""

OPEN = 0.5
"""The score of a surname of which the article does not tell whose it is; it then stands for nobody known."""


def likely(name: "Name", bearers: "Sequence[Figure]") -> "list[Figure]":
    """Those whom the surname may mean: one where its paragraph, a rank there or the article tells, else every bearer.

    Nobody of a name that no two full names end in, or that has one bearer by use.
    """
    full = [figure for figure in bearers if len(figure.keys) > 1 and figure.keys[-1] == name.keys[-1]]
    if len(name.keys) > 1 or len(full) < 2 or any(figure.weight >= USUAL for figure in full):
        return []
    near = _in_paragraph(name, full)
    ranked = [figure for figure in near if figure.ranked]
    return next((each for each in (near, ranked, _leading(full)) if len(each) == 1), full)


def either(name: "Name", bearers: "Sequence[Figure]") -> "Figure":
    """Whoever of the bearers the surname means: a figure of its own, the same at every place that leaves it open."""
    genders = {figure.gender for figure in bearers}
    gender = genders.pop() if len(genders) == 1 else None
    first = min(figure.first for figure in bearers)
    return replace(
        bearers[0], name=name.text, keys=name.keys, gender=gender, first=first, weight=0, places=(), ranked=False
    )


def _in_paragraph(name: "Name", full: "Sequence[Figure]") -> "list[Figure]":
    """The bearers whom the paragraph names in full before the surname."""
    own = name.head.idx
    start = name.head.doc.text.rfind("\n", 0, own)
    return [figure for figure in full if any(start < place < own for place in figure.places)]


def _leading(full: "Sequence[Figure]") -> "list[Figure]":
    first, second = sorted(full, key=lambda figure: -len(figure.places))[:2]
    return [first] if len(first.places) >= max(LEADS, LEADS * len(second.places)) else []
