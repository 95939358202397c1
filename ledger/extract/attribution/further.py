"""What is said taken wider than a construct bounds it: to the end of the sentence, or from its beginning.

A parser hangs a purpose, a list or half a quotation elsewhere. The wider reading is offered beside the narrow one, and
the weighing chooses.
"""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from ..grammar.frames import Frame
from ..grammar.tree import FINITE, SUBJECTS, child, set_off, strip, verb_group

if TYPE_CHECKING:
    from ..grammar.tokens import Token

WIDER = 1.25
"""How many times as long a wider reading is at least; what is hardly wider is the same."""


def further(
    verb: "Token", frame: Frame, sources: "tuple[Token, ...]", found: "Sequence[list[Token]]"
) -> "Iterator[tuple[str, list[Token]]]":
    """The wider readings of a verb that governs something, each with its construct: "rest", "before"."""
    if not found or not frame.frames or frame.kind == "other":
        return
    for construct, wider in (("rest", _rest), ("before", _before)):
        same_side = [len(each) for each in found if (each[-1].i > verb.i) == (construct == "rest")]
        words = wider(verb, sources) if same_side else []
        if same_side and len(words) >= WIDER * max(same_side) + 1:
            yield construct, words


def _rest(verb: "Token", sources: "tuple[Token, ...]") -> "list[Token]":
    """All that follows the attributing words in the sentence."""
    told = child(verb, {"dative"})
    named = [each for each in sources if each.i > verb.i and verb in (each.head, _above_agent(each))]
    ends = [verb_group(verb)[-1].i, *(each.right_edge.i for each in named)]
    first = max([*ends, *([told.right_edge.i] if told is not None and told.i > verb.i else [])]) + 1
    words = strip(verb.doc.tokens[first : _end(verb)])
    return strip(words[1:]) if words and words[0].lower_ == "that" and words[0].dep_ == "mark" else words


def _above_agent(source: "Token") -> "Token | None":
    """The verb of "was told by the mayor"."""
    return source.head.head if source.head.dep_ == "agent" else None


def _end(verb: "Token") -> int:
    """The place behind the last word: a relative clause between commas ends before its noun's own verb.

    So does what is said before a second verb of saying with the same speaker: "called on her to go and demanded that".
    """
    for second in verb.rights:
        if second.dep_ == "conj" and _says(second):
            return max([each.i for each in verb.rights if each.dep_ == "cc" and each.i < second.i] or [second.i])
    last, end = verb.right_edge.i + 1, verb.sent.end
    if verb.dep_ != "relcl" or last >= end or not set_off(verb.left_edge):
        return end
    between = verb.doc.tokens[last].text == "," and verb.head.head.i > last
    return last if between else end


def _says(verb: "Token") -> bool:
    """True for a finite verb with a clause for its thing and no subject of its own."""
    return verb.tag_ in FINITE and child(verb, {"ccomp"}) is not None and child(verb, SUBJECTS) is None


def _before(verb: "Token", sources: "tuple[Token, ...]") -> "list[Token]":
    """All that stands in the sentence before the attributing words and whoever they name."""
    starts = [verb_group(verb)[0].i, *(each.left_edge.i for each in sources if each.i < verb.i and each.head is verb)]
    last = min(starts)
    return strip(verb.doc.tokens[verb.sent.start : last])
