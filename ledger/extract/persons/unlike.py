"""Subject and object of one clause are two persons: of "his client never lent him a crown" the client is not "him".

Where the words put one person in both places, the pronoun is left open: who speaks tells no more.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...model import Mention
from ..grammar.tree import SUBJECTS, child
from ..text.languages import is_universal
from .barring import ACTED_ON, TOWARDS

if TYPE_CHECKING:
    from ..grammar.tokens import Token

OBJECTS = frozenset({"him", "her"})


def unlike_doer(tokens: "Sequence[Token]", persons: Sequence[Mention]) -> tuple[Mention, ...]:
    """The persons of a statement without the "him" and "her" that would be who does it."""
    found = tuple(persons)
    if len(found) < 2 or not any(each.text.lower() in OBJECTS for each in found) or is_universal(tokens[0].lang_):
        return found
    return tuple(each for each in found if each.text.lower() not in OBJECTS or not _does_it(each, tokens, found))


def _does_it(one: Mention, tokens: "Sequence[Token]", persons: Sequence[Mention]) -> bool:
    pronoun = next((token for token in tokens if token.idx == one.spans[0].start), None)
    verb = _verb(pronoun) if pronoun is not None and pronoun.dep_ in ACTED_ON else None
    subject = _subject(verb) if verb is not None else None
    if subject is None:
        return False
    end = subject.idx + len(subject)
    return any(each.name == one.name and each.spans[-1].end == end for each in persons)


def _verb(pronoun: "Token") -> "Token | None":
    if pronoun.dep_ != "pobj":
        return pronoun.head
    return pronoun.head.head if pronoun.head.lower_ in TOWARDS else None


def _subject(verb: "Token") -> "Token | None":
    """The subject of a verb, or of the one that it is joined to without a subject of its own."""
    own = child(verb, SUBJECTS)
    return _subject(verb.head) if own is None and verb.dep_ == "conj" and verb.head.i != verb.i else own
