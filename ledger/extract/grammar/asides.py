"""A speaker who goes on in a participle: "the mayor said the bridge was shut, adding that nobody was hurt".

A parser hangs it on the last verb, and so gives it to whoever the mayor speaks of.
"""

from typing import TYPE_CHECKING

from ..text.lookup import words
from .frames import frames, sort_of, speech
from .tree import VERBAL, own_subject, set_off, subtree

if TYPE_CHECKING:
    from .tokens import Token


def going_on() -> frozenset[str]:
    """Participles of saying by which a speaker goes on; "saying" may as well be what somebody else said."""
    return words("speaking", "going on")


def goes_on(participle: "Token") -> "Token | None":
    """The verb of saying whose speaker goes on, where the participle hangs within what is said; else ``None``."""
    if participle.lower_ not in going_on() or participle.dep_ != "advcl" or not set_off(participle.left_edge):
        return None
    word = participle.head
    while word.dep_ in {"ccomp", "conj"} and word.head.pos_ in VERBAL:
        word, below = word.head, word
        if below.dep_ == "ccomp" and word.lemma_ in speech() and word.i < below.i:
            return word if _is_theirs(participle, word) else None
    return None


def _is_theirs(participle: "Token", verb: "Token") -> bool:
    """True unless it is "saying", and whoever is spoken of may have said it."""
    if participle.lower_ != "saying" or frames()[verb.lemma_].kind == "deny":
        return True
    whose = own_subject(participle.head)
    return whose is not None and whose.pos_ == "NOUN" and sort_of(whose) is None


def without(words: "list[Token]", verb: "Token", participles: "list[Token]") -> "list[Token]":
    """What is said by the verb, without the participles by which its speaker goes on."""
    own = [each for each in participles if goes_on(each) is verb]
    cut = {token.i for each in own for token in subtree(each)}
    return [token for token in words if token.i not in cut] if cut else words
