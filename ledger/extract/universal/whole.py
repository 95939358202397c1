"""Sentences of the outlet's own that a misread top would lose: they are told whole."""

from dataclasses import replace
from typing import TYPE_CHECKING

from ..grammar.statement import Statement
from ..grammar.tree import set_off, strip
from ..text.languages import is_universal
from .doers import resumed, with_doer
from .openings import opening
from .phrase import is_finite
from .replies import opens_reply
from .vocabulary import does

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..attribution.attribution import Attribution
    from ..grammar.tokens import Token

FEWEST = 4
"""Words of the shortest sentence that is told so."""

BELOW = frozenset({"relcl", "acl", "advcl"})


def lost_whole(words: "Sequence[Token]") -> tuple[Statement, ...]:
    """The sentence of which these are all the words, by its first verb that hangs on no noun; none without one."""
    if len(words) <= FEWEST or not is_universal(words[0].lang_):
        return ()
    sentence = words[0].sent
    own = [token for token in words if token.is_alpha]
    if sum(token.is_alpha for token in sentence.tokens) > len(own) or not sentence.text.rstrip().endswith("."):
        return ()
    verb = next((token for token in own if _heads_clause(token)), None)
    return (Statement(verb, tuple(strip(list(words)))),) if verb is not None else ()


def _heads_clause(token: "Token") -> bool:
    """True for a finite verb of a main clause, and for what has a subject before it, whatever class it was given."""
    if token.dep_ in BELOW or does(token, "that"):
        return False
    subject = next((each for each in token.children if each.dep_ == "nsubj" and each.i < token.i), None)
    return is_finite(token) or subject is not None


def adds_to_source(verb: "Token") -> bool:
    """True for a relative clause set off by a comma, where the noun it hangs on only answers for something."""
    return verb.dep_ == "relcl" and does(verb.left_edge, "subject") and set_off(verb.left_edge)


def well_told(one: Statement, here: "Sequence[Attribution]") -> Statement:
    """The statement without a "que" at its end, whose clause stands elsewhere, and with no subject that is none."""
    if not one.words or not is_universal(one.words[0].lang_):
        return one
    words = _without_openers(one.words)
    ill = does(one.words[0], "where") or (bool(one.lent) and _ill_lent(one, here))
    lent = () if ill else one.lent
    told = one if words is one.words and lent is one.lent else replace(one, words=words, lent=lent)
    return resumed(with_doer(told, here), here)


def _without_openers(words: "tuple[Token, ...]") -> "tuple[Token, ...]":
    """The words without a "que" at either end, "une information que", and the "où" of a clause that is told whole."""
    first = opens_reply(words, 0) if len(words) > FEWEST else 0
    first = first or int(len(words) > 1 and does(words[0], "that", "where"))
    last = len(words) - (len(words) > 1 and does(words[-1], "that"))
    told = words[first:last] if first or last < len(words) else words
    spare = [token for token in told if does(token, "subject") and token.dep_ == "nsubj" and token.head not in words]
    return tuple(token for token in told if token not in spare) if spare else told


def _ill_lent(one: Statement, here: "Sequence[Attribution]") -> bool:
    """True where the parser took attributing words, a clock, an accuser or who tells a clause for the subject."""
    cues = {token.i for each in here for token in each.cue} | {token.i for token in opening(one.words[0].sent)}
    telling = [each for each in here if each.kind == "accuse" or _tells_clause(each, one)]
    accusers = {token.i for each in telling for phrase in each.phrases for token in phrase}
    return any(token.i in cues for token in one.lent) or all(token.i in accusers for token in one.lent)


def _tells_clause(one: "Attribution", statement: Statement) -> bool:
    """True for who says the statement in a clause, which has its own subject: "ils ignorent si le port a fermé"."""
    return one.construct == "clause" and one.holds(statement.words[0])
