"""Names that are things by what is told of them: taken up with "it", or run, founded and owned.

"Halcyon published its report" is no person's deed, and nobody runs or owns a person; who has a chief executive is none.
"""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..grammar.tree import SUBJECTS, child
from ..text.languages import is_universal
from ..text.lookup import framed, words
from .naming import Name

if TYPE_CHECKING:
    from ..grammar.tokens import Token

_INNER = re.compile(r"^(?!Mc|Mac|De|Di|Du|Da|La|Le|Van|Fitz|O)[A-Z][a-z]+[A-Z]")
"""A capital in the midst of a word, as firms write themselves ("PubWatch") and hardly any surname does."""

ITSELF = frozenset({"it", "its"})


def selves(found: Sequence[Name]) -> set[tuple[str, ...]]:
    """The names that are things by their own sentences, but those that a title or a longer name shows to be persons."""
    things = {name.keys for name in found if name.sure < 1 and not name.titled and _is_thing(name)}
    return things - _persons(found) if things else things


def _persons(found: Sequence[Name]) -> set[tuple[str, ...]]:
    titled = {name.keys for name in found if name.titled or name.sure == 1}
    return titled | {name.keys[-1:] for name in found if len(name.keys) > 1}


def _is_thing(name: Name) -> bool:
    head = name.head
    return bool(_INNER.match(name.text)) or (_has_itself(head) and _is_it(head)) or _is_led(head)


def _is_led(head: "Token") -> bool:
    """True for what somebody runs, heads or has founded, and for what has shareholders or a chief executive."""
    above = head.head
    if is_universal(head.lang_):
        return False
    if head.dep_ == "dobj":
        moved = head.i + 1 < len(head.doc) and head.nbor(1).lower_ in words("leading", "away")
        return above.lemma_ in words("leading", "led") and not moved
    if head.dep_ == "pobj" and above.lower_ in {"of", "at"}:
        return above.head.lower_ in framed("leading", ("leading", "of a body"))
    if head.dep_ == "poss":
        return above.lower_ in words("leading", "leading")
    return any(_leads(each) for each in head.rights)


def _leads(clause: "Token") -> bool:
    """True for the "founded in 1990" and "which she founded" of a body; of "who founded it" the "who" is no body."""
    if clause.lemma_ not in words("leading", "led"):
        return False
    whose = child(clause, SUBJECTS)
    if clause.dep_ == "acl":
        return clause.tag_ == "VBN"
    return clause.dep_ == "relcl" and whose is not None and (whose.tag_ not in WHO or whose.dep_ == "nsubjpass")


WHO = frozenset({"WP", "WDT"})
"""Tags of pronouns that stand for the name before them."""


def _has_itself(head: "Token") -> bool:
    """True for the subject of a sentence with an "it" in it."""
    return head.dep_ == "nsubj" and not is_universal(head.lang_) and not ITSELF.isdisjoint(head.sent.words)


def _is_it(subject: "Token") -> bool:
    """True where its own verb has "its ..." for an object, or tells in a clause of what "it" does to something."""
    thing, clause = child(subject.head, {"dobj"}), child(subject.head, {"ccomp"})
    if thing is not None and _owned(thing):
        return True
    told = child(clause, SUBJECTS) if clause is not None else None
    if told is None or clause is None:
        return False
    return _owned(told) or (told.lower_ == "it" and child(clause, {"dobj"}) is not None)


def _owned(noun: "Token") -> bool:
    owner = child(noun, {"poss"})
    return owner is not None and owner.lower_ == "its"
