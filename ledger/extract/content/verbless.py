"""Sentences whose verb the parser took for something else: they are told whole, lest they be lost.

"The diary names Ann Bell as the buyer", with *names* as a plural noun; "A driver called the ministry", with *called* as
"known as"; "The murderer Olaf Prinn escaped", with the murderer as whom Prinn escaped.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..grammar.frames import frames
from ..grammar.statement import Statement
from ..grammar.tree import FINITE, VERBAL, child, children, strip
from ..text.lookup import words as listed

if TYPE_CHECKING:
    from ..grammar.tokens import Token

FEWEST = 4
"""Words of the shortest sentence that is told so."""

NOMINAL = frozenset({"NOUN", "PROPN"})
DEFINITE = frozenset({"the", "his", "her", "their", "its"})
BEFORE = NOMINAL | {"PUNCT"}
PAST = frozenset({"VBD", "VBN"})


def told_whole(tops: "Sequence[Token]") -> Statement | None:
    """The sentence of whose words these are the tops, if its verb is misread; ``None`` for every other."""
    if len(tops) != 1:
        return None
    top, sentence = tops[0], tops[0].sent
    if top.dep_ != "ROOT" or top.pos_ not in NOMINAL or not sentence.text.endswith(".") or len(sentence) <= FEWEST:
        return None
    verb = _as_name(top) or _as_participle(top) or _as_relative(top) or _as_owned(top)
    return Statement(verb, tuple(strip(sentence.tokens))) if verb is not None else None


def _as_name(top: "Token") -> "Token | None":
    """The "names" of "the diary names Ann Bell": a plural before a name or an article, with the form of a verb."""
    for token in top.sent.tokens:
        if token.tag_ == "NNS" and top.sent.start < token.i < top.sent.end - 1:
            before, after = token.nbor(-1), token.nbor()
            frame = frames().get(token.lemma_.lower()) if before.pos_ in BEFORE else None
            beside = token.dep_ in {"appos", "ROOT", "dep"} or after.head is token or token.head is after
            if frame is not None and beside and (after.pos_ == "PROPN" or after.lower_ in DEFINITE):
                return token
    return None


def _as_participle(top: "Token") -> "Token | None":
    """The "called" of "a driver called the ministry": a participle with a definite object."""
    for verb in children(top, {"acl"}):
        what = child(verb, {"dobj", "oprd"})
        if verb.tag_ in PAST and what is not None and what.i > verb.i and verb.left_edge is verb:
            return verb if any(each.lower_ in DEFINITE for each in what.lefts) else None
    return None


def _as_relative(top: "Token") -> "Token | None":
    """The "escaped" of "the murderer Olaf Prinn escaped": its subject is a name right behind the noun."""
    for verb in children(top, {"relcl"}):
        who = child(verb, {"nsubj"})
        if who is not None and who.pos_ == "PROPN" and who.left_edge.i == top.i + 1 and verb.tag_ in PAST | {"VBZ"}:
            return verb
    return None


def _as_owned(top: "Token") -> "Token | None":
    """The "seized" of "the boats that the firm sold were seized": a passive verb has no "that" as its object."""
    for verb in children(top, {"relcl"}):
        what = child(verb, {"dobj"}) if child(verb, {"nsubjpass"}) is not None else None
        if what is not None and what.tag_ in {"WDT", "WP"}:
            return verb
    return None


def clausal(top: "Token") -> "list[Token]":
    """The top; the clauses below it, where a tagger has taken its verb for a noun, or it is "evidence that"."""
    if top.pos_ == "NOUN" and top.dep_ != "ROOT" and top.lemma_ in listed("judging", "ground"):
        return [each for each in children(top, {"acl"}) if _is_told_by(each, top)] or [top]
    below = children(top, {"ccomp"}) if top.dep_ == "ROOT" and top.pos_ not in VERBAL else []
    return below or [top]


def _is_told_by(clause: "Token", noun: "Token") -> bool:
    """True for the clause of "strong evidence that the wall had cracked", with nothing else on the noun."""
    that, alone = child(clause, {"mark"}), all(each is clause or each.dep_ in {"det", "amod"} for each in noun.children)
    told = clause.tag_ in FINITE or child(clause, {"aux", "auxpass"}) is not None
    return that is not None and that.lower_ == "that" and told and alone
