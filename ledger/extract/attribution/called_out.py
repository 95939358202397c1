"""What is called out or asked: a quotation that ends in "!" or "?", and behind it who says it.

'"The dam will hold!" Ann Bell's nephew, Tom Hale, shouted to the crowd.' A parser begins a sentence behind the mark and
hangs nothing on the verb. With a capital that is no name's a sentence does begin: '"…!" Reporters asked the mayor'.
"""

from typing import TYPE_CHECKING

from ..grammar.frames import frames
from ..grammar.tree import child
from ..text.lookup import words
from .source_words import full_phrase

if TYPE_CHECKING:
    from ..grammar.tokens import Token
    from .attribution import Attribution

MARKS = frozenset({"!", "?", "…", "..."})

CALLING = frozenset({"speech", "question", "write"})
"""Kinds of acts by which somebody calls out or asks."""

OWN = frozenset({"dobj", "dative", "ccomp", "xcomp", "neg", "aux"})
"""Relations of what a verb has where the quotation is not what it says: "asked the mayor", "said he knew"."""

NOBODY = frozenset({"nobody", "none", "no"})

ENDS = (".", "!", "?", "…", "”", '"', "\n")
"""Signs behind which a quotation opens a sentence; within another one it is a thing's name: 'played "Over It!"'."""


def calls_out(one: "Attribution") -> bool:
    """True if whoever stands between the quotation and a verb of calling or asking without an object has said it."""
    if one.kind not in CALLING or not one.sources or not one.content[-1].i < one.sources[0].i < one.anchor:
        return False
    first = full_phrase(one.sources[0])[0]
    close = first.i - 1
    marked = first.doc[close].is_quote and close > 0 and first.doc[close - 1].text in MARKS
    return marked and _goes_on(first) and _says_nothing_else(one.word) and _opens(one.content[0])


def _goes_on(first: "Token") -> bool:
    """True for a small letter, a name or a title: no new sentence begins there."""
    if first.lower_ in NOBODY:
        return False
    return first.text[0].islower() or first.pos_ == "PROPN" or first.lower_ in words("titles", "title")


def _says_nothing_else(verb: "Token") -> bool:
    frame = frames().get(verb.lemma_.lower())
    wanted = frame.prepositions if frame is not None else frozenset()
    return child(verb, OWN) is None and not any(each.lower_ in wanted for each in verb.rights)


def _opens(first: "Token") -> bool:
    """True if the quotation that this word opens stands at the head of its sentence."""
    before = first.doc.text[max(0, first.idx - 8) : first.idx].rstrip(" \xa0\"“'‘")
    return not before or before.endswith(ENDS)
