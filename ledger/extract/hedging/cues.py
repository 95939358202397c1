"""Words that hedge, as the lexicon ``hedges`` lists them by the construction they hedge in."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from ...lexicon import Row, load
from ...model import HedgeKind, HedgeLevel, Span

if TYPE_CHECKING:
    from ..grammar.tokens import Sentence, Token


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that hedge: their tokens in order, how far, what sort, and a published probability if there is one."""

    tokens: "tuple[Token, ...]"
    level: HedgeLevel
    kind: HedgeKind
    probability: float | None = None

    @property
    def span(self) -> Span:
        """Where the words stand in the document's text."""
        return Span(self.tokens[0].idx, self.tokens[-1].idx + len(self.tokens[-1]))


def cue(tokens: "Sequence[Token]", row: Row) -> Cue:
    """These words, hedging as the lexicon's row says."""
    probability = float(row["probability"]) if row["probability"] else None
    return Cue(tuple(tokens), HedgeLevel.of(row["level"]), HedgeKind(row["kind"]), probability)


@cache
def rows(frame: str, language: str = "en") -> dict[str, Row]:
    """The lexicon's rows of one construction, by word or phrase."""
    return {row["word"]: row for row in load("hedges", language) if row["frame"] == frame}


def phrases(tokens: "Sequence[Token]", frame: str) -> "Iterator[tuple[tuple[Token, ...], Row]]":
    """The phrases of one construction that stand among these tokens, longest first, with their rows."""
    listed, openers = rows(frame), _openers(frame)
    texts = [token.lower_ for token in tokens]
    if _telling(frame).isdisjoint(texts):
        return
    last = 0
    for place in [place for place, text in enumerate(texts) if text in openers]:
        size = next((n for n in openers[texts[place]] if " ".join(texts[place : place + n]) in listed), 0)
        if size and place >= last:
            last = place + size
            yield tuple(tokens[place:last]), listed[" ".join(texts[place:last])]


def in_sentence(sentence: "Sentence", frame: str) -> "list[tuple[tuple[Token, ...], Row]]":
    """The phrases of one construction in a sentence, found once and kept with it: each of its predicates asks."""
    if frame not in sentence.found:
        sentence.found[frame] = [] if is_free_of(frame, sentence) else list(phrases(sentence.tokens, frame))
    found: list[tuple[tuple[Token, ...], Row]] = sentence.found[frame]
    return found


def is_free_of(frame: str, sentence: "Sentence") -> bool:
    """True if no phrase of the construction can stand in the sentence: it holds the longest word of none."""
    return _telling(frame).isdisjoint(sentence.words)


@cache
def _telling(frame: str) -> frozenset[str]:
    """The longest word of each phrase: rarer than its first, "likelihood" in "in all likelihood"."""
    return frozenset(max(phrase.split(), key=len) for phrase in rows(frame))


@cache
def _openers(frame: str) -> dict[str, list[int]]:
    """The first words of the phrases, each with how many words its phrases have, the longest first."""
    sizes: dict[str, set[int]] = {}
    for words in map(str.split, rows(frame)):
        sizes.setdefault(words[0], set()).add(len(words))
    return {first: sorted(found, reverse=True) for first, found in sizes.items()}
