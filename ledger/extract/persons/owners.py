"""Whose it is in "his flight" where two persons of the sentence may be meant."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..grammar.tree import SUBJECTS

if TYPE_CHECKING:
    from ..grammar.tokens import Token
    from .persons import Figure
    from .traces import Trace


def open_owner(token: "Token", fitting: "Sequence[Trace]") -> "Figure | None":
    """The likelier of two owners between whom a possessive leaves it open; ``None`` where it does not.

    ``fitting`` are those whom the word may mean, the likeliest first.
    """
    return (_agent(token, fitting) or _beside_speaker(token, fitting)) if token.dep_ == "poss" else None


def _agent(token: "Token", fitting: "Sequence[Trace]") -> "Figure | None":
    """Whose flight it is in "was not warned by his brother of his flight": the doer's rather than the subject's."""
    doers = (t for t in fitting if t.token.head.dep_ == "agent" and t.token.head.head.is_ancestor(token))
    return next((trace.figure for trace in doers if trace.token.i < token.head.i and trace.figure is not None), None)


def _beside_speaker(token: "Token", fitting: "Sequence[Trace]") -> "Figure | None":
    """Whose shop it is in "a clerk said Otto Klein robbed his shop": Klein's, or the clerk's."""
    clause, best = token.head.head, fitting[0]
    if clause.dep_ != "ccomp" or best.token.head is not clause or best.token.dep_ not in SUBJECTS:
        return None
    speakers = (t for t in fitting if t.token.head is clause.head and t.token.dep_ in SUBJECTS)
    return best.figure if any(each.figure is not best.figure for each in speakers) else None
