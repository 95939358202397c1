"""Sentences of the outlet's own that a misread top would lose: they are told whole."""

from dataclasses import replace
from typing import TYPE_CHECKING

from ..languages import is_universal
from ..statement import Statement
from ..tree import strip
from .openings import opening
from .phrase import is_finite
from .vocabulary import does

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..attribution import Attribution
    from ..tokens import Token

FEWEST = 4
"""Words of the shortest sentence that is told so."""

BELOW = frozenset({"relcl", "acl", "advcl"})


def told_whole(words: "Sequence[Token]") -> Statement | None:
    """The sentence of which these are all the words, by its first verb that hangs on no noun; ``None`` without one."""
    if len(words) <= FEWEST or not is_universal(words[0].lang_):
        return None
    sentence = words[0].sent
    own = [token for token in words if token.is_alpha]
    if sum(token.is_alpha for token in sentence.tokens) > len(own) or not sentence.text.rstrip().endswith("."):
        return None
    verb = next((token for token in own if _heads_clause(token)), None)
    return Statement(verb, tuple(strip(list(words)))) if verb is not None else None


def _heads_clause(token: "Token") -> bool:
    """True for a finite verb of a main clause, and for what has a subject before it, whatever class it was given."""
    if token.dep_ in BELOW or does(token, "that"):
        return False
    subject = next((each for each in token.children if each.dep_ == "nsubj" and each.i < token.i), None)
    return is_finite(token) or subject is not None


def well_lent(one: Statement, here: "Sequence[Attribution]") -> Statement:
    """The statement, its subject left out where the parser took attributing words or a clock for it."""
    if not one.lent or not is_universal(one.words[0].lang_):
        return one
    cues = {token.i for each in here for token in each.cue} | {token.i for token in opening(one.words[0].sent)}
    return replace(one, lent=()) if any(token.i in cues for token in one.lent) else one
