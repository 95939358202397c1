"""What somebody does to a thing with a verb that may also say something: "accepted bribes", "read the memorandum".

The bare thing is nobody's statement. That it is done is the outlet's own, whole: told as a statement of the doer's, the
doer would be lost, and with him what he did. A noun of what happens is one where the verb itself asserts it ("confirmed
the sale", "predicted a storm"), and of what is only told of, where it is new: "reported a loss", not "the theft".
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..grammar.frames import sort_of
from ..grammar.happenings import names_event
from ..grammar.tree import VERBAL, child, children
from ..text.lookup import words

if TYPE_CHECKING:
    from ..grammar.tokens import Token

SAYING = frozenset({"speech", "write", "thought", "learn", "question", "deny"})
"""Kinds of verbs that as often do something to a thing as they say or think something."""

TEXTS = frozenset({"document", "media"})
"""Sorts of sources that do nothing but tell."""

THINGS = frozenset({"NOUN", "PROPN", "PRON", "NUM"})
"""Parts of speech of words that name a thing."""


def is_deed(verb: "Token", sources: "Sequence[Token]", thing: "Sequence[Token]", content: "Sequence[Token]") -> bool:
    """True for a verb whose bare object, ``thing``, its doers say nothing of, and nothing else in its ``content``."""
    if not sources or verb.lang_ != "en" or not any(each.pos_ in THINGS for each in thing) or any(map(_says, content)):
        return False
    quoted = thing[0].i > 0 and verb.doc[thing[0].i - 1].is_quote
    return not quoted and sort_of(sources[0]) not in TEXTS and not _asserts(verb.lemma_.lower(), thing)


def _says(token: "Token") -> bool:
    """True for what is said beside the object: "told his men to go", "clarified the matter: he had paid"."""
    return token.is_quote or (token.pos_ in VERBAL and token.dep_ in {"ccomp", "xcomp", "parataxis", "ROOT"})


def _asserts(lemma: str, thing: "Sequence[Token]") -> bool:
    """True if the verb asserts or denies the thing: what happens, how much it is, or what somebody says."""
    top = next((each for each in thing if each.head not in thing), thing[0])
    if lemma in words("speaking", "contending"):
        return True
    figure = any(each.like_num for each in thing)
    if lemma in words("speaking", "asserting") or lemma in words("refuting", "deny"):
        return figure or names_event(top)
    return lemma in words("speaking", "telling") and (figure or (names_event(top) and _is_new(top)))


def _is_new(noun: "Token") -> bool:
    """True for "a loss" and "the death of two men", not for "the theft", which is known before it is told of."""
    known = [each for each in children(noun, {"det", "poss"}) if each.lower_ not in INDEFINITE]
    return not known or child(noun, {"prep", "acl", "relcl"}) is not None


INDEFINITE = frozenset({"a", "an", "some", "any", "no", "another", "several", "many", "more"})
"""Determiners of what has not been told of."""
