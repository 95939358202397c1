"""What somebody is told to know: "the firm knew that its pills were poisonous".

Such verbs take what is known for granted (Kiparsky and Kiparsky 1970): it is so for whoever tells, and the one who knew
it has said nothing. Told as a statement of theirs, an accusation would read as an admission. So the sentence is the
outlet's, whole. A question that is known or not ("who killed her", "whether") takes nothing for granted, and whoever
speaks of their own knowledge does say it.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..text.languages import is_universal
from ..text.lookup import words
from ..universal.vocabulary import does
from .impersonal import QUESTIONS

if TYPE_CHECKING:
    from ..grammar.tokens import Token


def is_known(word: "Token", sources: "Sequence[Token]", content: "Sequence[Token]") -> bool:
    """True for a clause which ``word`` takes to be known to ``sources``, other than whoever speaks."""
    if is_universal(word.lang_):
        own = any(does(each, "I", "together") for each in sources)
        return does(word, "knowing") and bool(sources) and not own and not _asked(content)
    if word.lemma_.lower() not in words("speaking", "knowing") or not sources:
        return False
    own = any(each.lower_ in words("witnessing", "self") for each in sources)
    return not own and not _asked(content)


def _asked(content: "Sequence[Token]") -> bool:
    """True for what opens as a question does: "who killed her", "whether he fled"."""
    first = content[0]
    before = first.doc[first.i - 1] if first.i else first
    return any(each.tag_ in QUESTIONS or each.lower_ in WHETHER or does(each, "if") for each in (before, first))


WHETHER = words("speaking", "whether")
"""Conjunctions that open a question told."""
