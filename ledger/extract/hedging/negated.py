"""Words that a negation stands with, and verbs of saying of which it is told that nobody does it."""

from typing import TYPE_CHECKING

from ..grammar.tree import SUBJECTS
from ..text.lookup import words
from .cues import rows
from .withholding import withheld

if TYPE_CHECKING:
    from ..grammar.tokens import Token


def negated(word: "Token") -> bool:
    """True if a negation stands with the word or, for an adjective, with its verb."""
    around = (*word.children, *word.head.children) if word.dep_ in ("acomp", "attr", "oprd") else word.children
    for child in around:
        if child.dep_ == "neg" or child.lower_ == "cannot" or (child.dep_ in SUBJECTS and _is_nobody(child)):
            return True
    return False


def _is_nobody(noun: "Token") -> bool:
    return noun.lower_ in words("refuting", "neg") or not NONE.isdisjoint([child.lower_ for child in noun.lefts])


def unsaid(verb: "Token") -> bool:
    """True for a verb of saying of which it is told that nobody does it: what hangs on it is nobody's statement."""
    return verb.lemma_.lower() in rows("unsaid") and (negated(verb) or withheld(verb) or to_nobody(verb))


def to_nobody(verb: "Token") -> bool:
    """True for "told nobody that"."""
    if NOBODY.isdisjoint(verb.sent.words) or verb.lemma_.lower() not in rows("unsaid"):  # "found no link" tells one
        return False
    return any(each.dep_ in HEARERS and _is_nobody(each) for each in verb.rights)


NOBODY = frozenset({"nobody", "no", "none", "neither"})
"""Words of which a sentence has one where nobody is told something."""

NONE = frozenset({"no", "neither"})

HEARERS = frozenset({"dobj", "dative"})
"""Relations of those to whom something is said."""
