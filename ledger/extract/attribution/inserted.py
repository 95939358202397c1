"""Who says it, thrown into a relative clause: "the dam, which the firm says is safe"."""

from typing import TYPE_CHECKING

from ..grammar.tree import SUBJECTS, child, children
from ..universal.vocabulary import does

if TYPE_CHECKING:
    from ..grammar.tokens import Token


def thrown_in(verb: "Token") -> "Token | None":
    """The "says" of "which the firm says is safe", above the clause whose subject is the "which" before it."""
    above = verb.head
    if verb.dep_ != "ccomp" or above.dep_ != "relcl":
        return None
    which = child(verb, SUBJECTS)
    return above if which is not None and which.tag_ in {"WDT", "WP"} and which.i < above.i < verb.i else None


def said_of(head: "Token") -> "Token | None":
    """What "which the firm says is safe" says of what is before it, where the firm is who says it all."""
    return next((each for each in children(head, {"ccomp"}) if thrown_in(each)), None) if head.dep_ == "relcl" else None


def stands_for(token: "Token", verb: "Token") -> bool:
    """True for the relative pronoun that the antecedent's words replace."""
    return (
        (token.lower_ in {"who", "which", "that"} or does(token, "subject"))
        and token.dep_ in SUBJECTS
        and token.head.i == verb.i
    )
