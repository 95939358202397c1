"""Whether a statement is told as so, or as planned, asked for, or still to come."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..text.lookup import words as listed
from .phrase import is_infinitive
from .vocabulary import does, low

if TYPE_CHECKING:
    from ..grammar.tokens import Token

UNREAL = frozenset({"request", "pledge"})
"""Kinds of attributing verbs whose content has not happened."""

NEAR = 5
"""Words between a verb of planning and its infinitive: "compte bien, lui aussi, partir"."""


def unrealised(predicate: "Token | None", words: "Sequence[Token]", kinds: "set[str]") -> bool:
    """True for the future, and for what is only planned, wished or asked for."""
    if kinds & UNREAL:
        return True
    head = predicate if predicate is not None else next(iter(words))
    if head.pos_ in {"VERB", "ADJ", ""} and low(head) in listed("modality", "due", "frame", head.lang_):
        return True
    group = [token for token in words if predicate is None or token == head or token.head == head]
    return any(_future(token) for token in group) or _governs(words)


def hoped(predicate: "Token | None", cue: "Sequence[Token]") -> bool:
    """True for an infinitive behind a verb of planning among the attributing words: "espère rembourser sa dette"."""
    planned = any(low(token) in listed("modality", "plan", "frame", token.lang_) for token in cue)
    return planned and predicate is not None and predicate.tag_ == "VB"


def _future(token: "Token") -> bool:
    endings = tuple(listed("modality", "future", "frame", token.lang_))
    verb = token.pos_ in {"VERB", "AUX", ""} and token.tag_ not in {"VB", "VBN"}
    told = token.morph.get("Tense", []) == ["Fut"]
    shown = told and low(token).endswith(tuple(listed("modality", "tense", "frame", token.lang_)))
    return shown or (verb and low(token).endswith(endings))


def _governs(words: "Sequence[Token]") -> bool:
    """True where a verb or noun of planning, or "va", stands before an infinitive."""
    return any(_plans(token) and _infinitive_follows(words, place) for place, token in enumerate(words))


def _plans(token: "Token") -> bool:
    noun = token.pos_ in {"NOUN", ""} and low(token) in listed("modality", "noun", "frame", token.lang_)
    return noun or does(token, "go") or low(token) in listed("modality", "plan", "frame", token.lang_)


def _infinitive_follows(words: "Sequence[Token]", place: int) -> bool:
    for token in words[place + 1 : place + 1 + NEAR]:
        if is_infinitive(token):
            return True
        if token.tag_ in {"VBZ", "VBD"} or token.text in {",", ";"}:
            return False
    return False
