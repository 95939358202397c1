"""A speaker at the end of the sentence whom the parser tied elsewhere: "…, its chairman, Viktor Lund, said"."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..grammar.frames import Frame
from ..grammar.tree import SUBJECTS, TENSED, VERBAL, child, set_off
from ..text.lookup import words
from .attribution import Attribution

if TYPE_CHECKING:
    from ..grammar.tokens import Token


NOMINAL = frozenset({"DT", "PRP$", "POS", "JJ", "NN", "NNS", "NNP", "NNPS", "IN", "CD"})
"""Tags of the words that name a speaker."""

NAMES = frozenset({"NNP", "NNPS"})
LONGEST = 10
"""Words of the longest description."""


def closing(verb: "Token", frame: Frame) -> Iterator[Attribution]:
    """Whoever stands between the last comma, or a name set off by two, and a verb of saying that ends the sentence."""
    if verb.head is not verb or verb.tag_ not in TENSED or verb.lemma_ not in words("speaking", "closing"):
        return
    if not _ends(verb):
        return
    source = _before(verb)
    said = verb.doc.tokens[verb.sent.start : source[0].i - 1] if source else []
    if source and (_tells(said) or _is_headline(verb, said)):
        yield Attribution((verb,), (_head(source),), tuple(said), frame.kind, "clause", 0.6, (tuple(source),), verb)


def beside_said(source: "Token", cue: "list[Token]") -> bool:
    """True for a speaker right before the verb whom a parser joined to what is said: "…, a docker, two people said"."""
    return source.dep_ == "conj" and source.right_edge.i + 1 == cue[0].i and set_off(source.left_edge)


def _ends(verb: "Token") -> bool:
    """True if nothing but a full stop follows."""
    rest = verb.doc.tokens[verb.i + 1 : verb.sent.end]
    return not any(token.is_alpha or token.is_quote for token in rest)


def _before(verb: "Token") -> "list[Token]":
    """The words that name the speaker, a comma before them; a name between commas takes its description along."""
    last = _stretch(verb.i - 1, verb)
    if not last and verb.i and verb.nbor(-1).text == ",":
        name = _stretch(verb.i - 2, verb)
        role = _stretch(name[0].i - 2, verb) if name and all(each.tag_ in NAMES for each in name) else []
        last = [*role, role[-1].nbor(), *name] if role and role[-1].tag_ not in NAMES else []
    return last if last and last[0].tag_ != "IN" else []


def _stretch(end: int, verb: "Token") -> "list[Token]":
    """The nominal words that end at this place, if a comma stands before them."""
    first = end
    while first >= verb.sent.start and verb.doc[first].tag_ in NOMINAL:
        first -= 1
    found = verb.doc.tokens[first + 1 : end + 1]
    led = first >= verb.sent.start and verb.doc[first].text == ","
    named = bool(found) and found[-1].tag_ in {"NN", "NNS", *NAMES}
    return found if led and named and len(found) <= LONGEST else []


def _head(source: "list[Token]") -> "Token":
    """The noun that names the speaker: "spokesman" of "a spokesman for the port, Emil Sand"."""
    nouns = [each for each in source if each.pos_ in {"NOUN", "PROPN"}]
    inside = {each.i for each in source}
    return next((each for each in nouns if each.head.i not in inside), nouns[-1])


def _tells(said: "list[Token]") -> bool:
    """True for words that hold a statement, and more than a clause of condition or time."""
    told = [each for each in said if each.pos_ in VERBAL and child(each, SUBJECTS) is not None]
    return len(told) > bool(said and _tells_when(said)) and not any(each.is_quote for each in said)


def _is_headline(verb: "Token", said: "list[Token]") -> bool:
    """True for a line without a full stop and in the present: "Ferry line close to collapse, experts say"."""
    return verb.tag_ != "VBD" and verb.i + 1 == verb.sent.end and len(said) > 2 and not _tells_when(said)


def _tells_when(said: "list[Token]") -> bool:
    """True for words that open like a condition or a time."""
    first = next((each for each in said if each.tag_ not in {"CC", "RB"}), said[0])
    phrase = first.dep_ == "prep" and child(first, {"pcomp"}) is None  # "by noon they had left"
    return first.tag_ in {"IN", "WRB", "VBN", "VBG"} and not phrase
