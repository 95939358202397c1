"""How firmly a claim is made: the hedges that bear on its predicate, found by the construction they stand in."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from ..lexicon import Row, load
from ..model import HedgeKind, HedgeLevel
from . import scope

if TYPE_CHECKING:
    from spacy.tokens import Token

INTENSIFIERS = frozenset(
    {"very", "highly", "extremely", "quite", "most", "more", "almost", "incredibly", "increasingly"}
)
CERTAIN = frozenset({"confirm", "know", "prove", "deny"})


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that hedge: their tokens in order, how far, what sort, and a published probability if there is one."""

    tokens: "tuple[Token, ...]"
    level: HedgeLevel
    kind: HedgeKind
    probability: float | None = None


def hedging(core: "Token") -> tuple[Cue, ...]:
    """The hedges that bear on this predicate: auxiliaries and adverbs of its clause, and the words that govern it."""
    return (*_modals(core), *_adverbs(core), *_governing(core), *_whether(core), *_remarks(core))


def worded(tokens: "Sequence[Token]") -> tuple[Cue, ...]:
    """The hedges among these words, whatever their construction: for a reading without a parser."""
    found: list[Cue] = []
    for frame in ("adverb", "modal", "remark"):
        found += [_cue(span, row) for span, row in _phrases(tokens, frame)]
    return tuple(found)


def attributing(cue: "Sequence[Token]") -> tuple[Cue, ...]:
    """The hedge in an attributing cue: "believes", "is accused of"."""
    for token in cue:
        row = _row(token, _frame(token))
        if row is not None:
            return (_cue(tuple(cue), row),)
    return ()


def _modals(core: "Token") -> Iterator[Cue]:
    for auxiliary in scope.auxiliaries(core):
        row = _rows("modal").get(auxiliary.lower_)
        if row is not None and auxiliary.tag_ == "MD":
            yield _cue((auxiliary,), row)


def _adverbs(core: "Token") -> Iterator[Cue]:
    heads = scope.chain(core)
    for tokens, row in _phrases(core.sent, "adverb"):
        if scope.clause_head(tokens[0]) in heads:
            yield _cue(tokens, row)


def _governing(core: "Token") -> Iterator[Cue]:
    for governor in scope.governors(core):
        for word in (governor, *_complements(governor)):
            row = _row(word, _frame(word))
            if row is not None:
                yield _cue(_extent(word, core), row)


def _whether(core: "Token") -> Iterator[Cue]:
    for child in core.lefts:
        if child.lower_ == "whether" and child.dep_ in ("mark", "advmod", "cc", "preconj"):
            yield Cue((child,), HedgeLevel.POSSIBLE, HedgeKind.EPISTEMIC)


def _remarks(core: "Token") -> Iterator[Cue]:
    for tokens, row in _phrases(core.sent, "remark"):
        if tokens[0].i > core.i:
            yield _cue(tokens, row)


def _complements(governor: "Token") -> "list[Token]":
    return [child for child in governor.children if child.dep_ in ("acomp", "attr", "oprd") and governor.pos_ == "AUX"]


def _frame(token: "Token") -> str:
    if token.pos_ in ("NOUN", "PROPN"):
        return "noun"
    if token.pos_ in ("ADJ", "ADV"):
        return "adjective"
    return "passive" if _passive(token) else "active"


def _passive(verb: "Token") -> bool:
    helpers = {child.dep_ for child in verb.children}
    return "auxpass" in helpers or (verb.tag_ == "VBN" and "aux" not in helpers)


def _row(token: "Token", frame: str) -> Row | None:
    rows, lemma = _rows(frame), token.lemma_.lower()
    modified = [f"{child.lower_} {lemma}" for child in token.lefts] + [lemma]
    return next((rows[phrase] for phrase in modified if phrase in rows), None) or (
        _rows("raise").get(lemma) if frame == "active" else None
    )


def _extent(word: "Token", core: "Token") -> "tuple[Token, ...]":
    parts = [
        c for c in word.lefts if c.dep_ in ("aux", "auxpass", "neg") or c.lower_ in INTENSIFIERS or c.lower_ == "no"
    ]
    first = min([word.i, *(part.i for part in parts)])
    last = word.i + 1
    while last < core.i and word.doc[last].lower_ in ("to", "of") and last == word.i + 1:
        last += 1
    return tuple(word.doc[first:last])


def _cue(tokens: "Sequence[Token]", row: Row) -> Cue:
    probability = float(row["probability"]) if row["probability"] else None
    return Cue(tuple(tokens), HedgeLevel.of(row["level"]), HedgeKind(row["kind"]), probability)


@cache
def _rows(frame: str) -> dict[str, Row]:
    return {row["word"]: row for row in load("hedges") if row["frame"] == frame}


def _phrases(tokens: "Sequence[Token]", frame: str) -> "Iterator[tuple[tuple[Token, ...], Row]]":
    words = [token.lower_ for token in tokens]
    place = 0
    while place < len(words):
        size = next((n for n in range(6, 0, -1) if " ".join(words[place : place + n]) in _rows(frame)), 0)
        if size:
            yield tuple(tokens[place : place + size]), _rows(frame)[" ".join(words[place : place + size])]
        place += size or 1
