"""Parties that are called by the noun of a text: the Homeland List, the People's Charter."""

from typing import TYPE_CHECKING

from ..grammar.frames import frames
from ..grammar.tree import child
from ..text.lookup import words

if TYPE_CHECKING:
    from ..grammar.tokens import Token

BESIDE = frozenset({"compound", "poss"})
PRESENT = frozenset({"VBZ", "VBP"})


def is_party(head: "Token") -> bool:
    """True for "the Homeland List maintains", which is no document: a text shows it, or says so in the present."""
    if head.pos_ != "PROPN" or head.lower_ not in words("capitals", "party") or child(head, BESIDE) is None:
        return False
    frame = frames().get(head.head.lemma_)
    written = frame is not None and frame.kind in {"show", "write"}
    return not written and (head.head.lemma_ != "say" or head.head.tag_ not in PRESENT)
