"""What is told of words or thoughts without being anybody's statement: denied, declined, or by nobody named.

"The mayor did not say why", "declined to comment", "he was asked about the sale", "the deal was seen as a gift". The
outlet's own sentence tells the fact; these attributions only show who has to do with which words, and state nothing.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..grammar.frames import Frame
from ..grammar.tree import child, subtree, verb_group
from ..text.quotes import Quote
from .attribution import Attribution
from .filling import fillers

if TYPE_CHECKING:
    from ..grammar.tokens import Token


ASKED = frozenset({"question", "thought", "request", "learn", "show"})
"""Kinds of acts that are told in the passive without their doer, beside telling somebody: was asked, is expected."""

KEPT_BACK = frozenset({"speech", "question", "thought", "learn", "pledge", "deny"})
"""Kinds of acts of which it is told that somebody does not do them: did not say, did not dispute."""


def untold(
    verb: "Token", frame: Frame, sources: "tuple[Token, ...] | None", quotes: tuple[Quote, ...]
) -> Iterator[Attribution]:
    """What somebody is told not to have said: "did not say why", "declined to comment"."""
    if sources and frame.kind in KEPT_BACK:
        content = next((each for _, fill in fillers(verb, frame) if (each := fill(verb, frame, quotes))), [])
        yield from _bare(verb, frame, sources, content, "untold")


def unnamed(verb: "Token", frame: Frame) -> Iterator[Attribution]:
    """What is said, asked, thought or expected by nobody named: "was asked why", "known as", "is expected to"."""
    told = frame.kind in ASKED or (frame.kind == "speech" and "i" in frame.frames)
    if told and verb.tag_ == "VBN" and verb.dep_ != "amod":
        yield from _bare(verb, frame, (), _in_passive(verb, frame), "unnamed")


def _in_passive(verb: "Token", frame: Frame) -> "list[Token]":
    """Who or what it is said of, and what follows; of whoever is asked or told only what follows."""
    what = child(verb, {"nsubjpass"}) or (verb.head if verb.dep_ in {"acl", "relcl"} else None)
    rest = [each for each in verb.rights if each.dep_ not in {"agent", "punct", "cc", "conj"}]
    said = [token for each in rest for token in subtree(each)]
    spoken_to = "i" in frame.frames and rest
    whole = subtree(what, [verb]) if what is not None and not spoken_to else []
    return [token for token in [*whole, *said] if token.i != verb.i]


def _bare(
    verb: "Token", frame: Frame, sources: "tuple[Token, ...]", content: "list[Token]", construct: str
) -> Iterator[Attribution]:
    cue = verb_group(verb)
    following = content[0] if content else None
    by = [] if following is None or following.lower_ not in frame.prepositions | {"as"} else [following]
    own = {token.i for token in (*cue, *by, *sources)}
    said = tuple(token for token in sorted(content, key=lambda token: token.i) if token.i not in own)
    if said:
        yield Attribution((*cue, *by), sources, said, frame.kind, construct, 0.4, (), verb)
