"""What comes of a mishap: "the plane crashed, killing six" is one fact, and no deed of the plane's."""

from typing import TYPE_CHECKING

from ..text.lookup import words

if TYPE_CHECKING:
    from ..grammar.tokens import Token

HARM = words("mishaps", "harm")
"""Participles of what comes of a mishap."""

MISHAPS = words("mishaps", "mishap")
"""Verbs of what befalls their subject, so that what comes of it is no deed of the subject's."""


def comes_of(verb: "Token") -> bool:
    """True for the harm of a mishap: the plane that "crashed, killing six" killed nobody, nor did who saw it."""
    if verb.lower_ not in HARM or verb.i < verb.head.i:
        return False
    return verb.head.lemma_ in MISHAPS or (verb.head.tag_ == "VBG" and verb.head.dep_ == "xcomp")
