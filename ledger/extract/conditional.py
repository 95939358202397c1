""" "Would": hearsay, condition, habit, or the future of a past.

News translated from French, Italian, Spanish or Portuguese marks hearsay with the conditional ("would have reached
Russia"). A condition, spoken or not, a plan, or a past speaker's future make it something else.
"""

from enum import StrEnum
from typing import TYPE_CHECKING

from . import scope

if TYPE_CHECKING:
    from spacy.tokens import Token

MARKS = frozenset({"if", "unless", "had", "without", "otherwise", "with", "provided", "otherwise"})


class Would(StrEnum):
    """What a conditional means."""

    REPORTATIVE = "reportative"
    UNREAL = "unreal"
    FUTURE = "future"
    HABIT = "habit"


def would(core: "Token") -> Would | None:
    """What "would" means before this predicate, ``None`` if there is none."""
    helpers = [auxiliary.lower_ for auxiliary in scope.auxiliaries(core)]
    if "would" not in helpers and "'d" not in helpers:
        return None
    if conditions(core):
        return Would.UNREAL
    return Would.REPORTATIVE if "have" in helpers else Would.FUTURE


def conditions(core: "Token") -> "tuple[Token, ...]":
    """The words that open a condition on this predicate ("if", "unless", "had … been")."""
    found = [
        mark for clause in core.children if clause.dep_ == "advcl" for mark in clause.lefts if mark.lower_ in MARKS
    ]
    return tuple(found)
