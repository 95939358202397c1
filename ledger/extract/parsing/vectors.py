"""Word vectors in context, made as the parser's model makes them, in less time.

The model knows a word by its letters alone, then looks four times at each word and its neighbours. What it makes of the
letters is kept, and what its first look makes of them as a word, as its left neighbour and as its right one, of which
that look is the sum: most words of a text have been seen before. The rest is products of matrices, made a stretch of
rows at a time, so that all that is between two products stays in the processor's cache. The vectors are the model's
own, but for the last bits of rounding.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate, chain
from typing import TYPE_CHECKING, Any

import numpy
from numpy import ascontiguousarray
from numpy.typing import NDArray

from .twins import Rows as Shown

if TYPE_CHECKING:
    from spacy.vocab import Vocab

Rows = NDArray[numpy.float32]
"""Vectors, one a row."""

Places = NDArray[numpy.intp]
"""For each word the row of a table that is its own."""

KIND = slice(0, 3)
"""The columns of a shown word that tell its kind: letters, what they stand for, and whether a blank follows."""

LARGEST = 20_000
"""Kinds of words that are kept before the tables start afresh: some 80 MB."""

BLOCK = 256
"""Rows that go through a layer together."""

LEAST = 1e-8
"""What thinc adds to a variance, lest it be nought."""


@dataclass(frozen=True, slots=True)
class Layer:
    """A layer that looks at a word and its two neighbours, and adds what it finds to the word.

    Of several answers the largest is taken, made alike in mean and variance, then stretched by ``scale`` and moved
    by ``shift``. ``weights`` are (3 * width + 1, answers * width), one answer behind the other: their last row is
    what an answer begins with, the model's bias, which is a product with one.
    """

    weights: Rows
    scale: Rows
    shift: Rows

    def answer(self, every: Rows) -> Rows:
        """What is added to the words of whose surroundings all answers are given, (words, answers * width)."""
        best = _largest(every, len(self.scale))
        best -= (best @ numpy.full(best.shape[1], 1 / best.shape[1], numpy.float32))[:, None]
        spread = numpy.einsum("ij,ij->i", best, best) / numpy.float32(best.shape[1])
        best *= (1 / numpy.sqrt(spread + numpy.float32(LEAST)))[:, None]
        best *= self.scale
        best += self.shift
        return best

    def apply(self, rows: Rows) -> Rows:
        """The rows after the layer; the first and the last have no neighbour and stay as they are."""
        found, width = rows.copy(), rows.shape[1]
        around = numpy.ones((BLOCK, len(self.weights)), dtype=rows.dtype)
        for start, end in _blocks(len(rows)):
            some = around[: end - start]
            for beside in range(3):
                some[:, beside * width : (beside + 1) * width] = rows[start - 1 + beside : end - 1 + beside]
            found[start:end] += self.answer(some @ self.weights)
        return found

    def shares(self, rows: Rows) -> list[Rows]:
        """What words add to the answers as left neighbours, as themselves and as right neighbours."""
        left, own, right = (rows @ part for part in numpy.split(self.weights[:-1], 3))
        own += self.weights[-1]
        return [left, own, right]

    def apply_known(self, rows: Rows, places: Places, shares: Sequence[Rows]) -> Rows:
        """The same as ``apply``, from the ``shares`` of all kinds of words, and the place of each word's there."""
        found, (left, own, right) = rows.copy(), shares
        for start, end in _blocks(len(rows)):
            every = own[places[start:end]]
            every += left[places[start - 1 : end - 1]]
            every += right[places[start + 1 : end + 1]]
            found[start:end] += self.answer(every)
        return found


def _blocks(length: int) -> Iterator[tuple[int, int]]:
    """Where the rows that go through a layer together begin and end; the first and the last of all are not in it."""
    return ((start, min(start + BLOCK, length - 1)) for start in range(1, length - 1, BLOCK))


def _largest(every: Rows, width: int) -> Rows:
    """The largest of answers that stand one behind the other in a row; in rows of its own, which is faster."""
    first, *others = (every[:, start : start + width] for start in range(0, every.shape[1], width))
    best: Rows = numpy.maximum(first, others[-1] if others else first)
    for other in others[:-1]:
        numpy.maximum(best, other, out=best)
    return best


class Vectors:
    """The vectors that a model for words in context (spaCy's ``Tok2Vec``) gives, from a table and from its layers."""

    def __init__(self, model: Any, layers: Sequence[Layer]) -> None:
        self.embed, self.layers = model.get_ref("embed"), layers
        self.pad: int = model.get_ref("encode").attrs["pad"]
        self.places: dict[bytes, int] = {}
        self._start(LARGEST)

    def _start(self, size: int) -> None:
        """Tables with room for so many kinds of words; the first is of no word, whose vector is empty."""
        self.places.clear()
        layer = self.layers[0]
        self.table: Rows = numpy.zeros((1 + size, len(layer.scale)), dtype=numpy.float32)
        answers = layer.weights.shape[1]
        self.shares: list[Rows] = [numpy.zeros((1 + size, answers), dtype=numpy.float32) for _ in range(3)]
        self._learn(0, self.table[:1])

    def of(self, vocab: "Vocab", texts: Sequence[Shown]) -> list[Rows]:
        """The vectors of each text's words; texts are kept apart by as many empty rows as there are layers."""
        if not texts:
            return []
        every = self._known(vocab, ascontiguousarray(numpy.concatenate([text[:, KIND] for text in texts])))
        known = numpy.split(every, list(accumulate(map(len, texts)))[:-1])
        gap = numpy.zeros(self.pad, dtype=every.dtype)
        places: Places = numpy.concatenate([gap[:1], gap, *chain.from_iterable((one, gap) for one in known), gap[:1]])
        first, *others = self.layers
        rows = first.apply_known(self.table[places], places, self.shares)
        for layer in others:
            rows = layer.apply(rows)
        starts = [1 + self.pad]
        for one in known:
            starts.append(starts[-1] + len(one) + self.pad)
        return [rows[start : start + len(one)].copy() for start, one in zip(starts, known, strict=False)]

    def _known(self, vocab: "Vocab", words: Shown) -> Places:
        """The words' places in the tables."""
        if len(self.places) + len(words) >= len(self.table):
            self._start(max(LARGEST, len(words)))
        kinds: list[bytes] = words.view(f"V{words.itemsize * words.shape[1]}").ravel().tolist() if len(words) else []
        if new := {kind: place for place, kind in enumerate(kinds) if kind not in self.places}:
            first = 1 + len(self.places)
            self._learn(first, self._embedded(vocab, words[list(new.values())]))
            self.places.update(zip(new, range(first, first + len(new)), strict=True))
        return numpy.fromiter(map(self.places.__getitem__, kinds), numpy.intp, len(kinds))

    def _learn(self, first: int, rows: Rows) -> None:
        """Keep these vectors of words without their surroundings, from the row ``first`` on."""
        kept = slice(first, first + len(rows))
        self.table[kept] = rows
        for table, share in zip(self.shares, self.layers[0].shares(rows), strict=True):
            table[kept] = share

    def _embedded(self, vocab: "Vocab", words: Shown) -> Rows:
        """What the model makes of words alone."""
        from spacy.tokens import Doc as Parsed

        letters, blanks = words[:, 0].tolist(), words[:, 2].astype(bool).tolist()
        alone = Parsed(vocab, words=letters, spaces=blanks)  # words may be given by their keys
        alone.from_array(["NORM"], words[:, 1])
        found: Rows = self.embed.predict([alone])[0]
        return found


@cache
def vectors(model: Any) -> Vectors | None:
    """The model's vectors made here, or ``None`` for a model of another make."""
    if not {"embed", "encode"} <= set(model.ref_names) or not model.get_ref("encode").name.startswith("with_array("):
        return None
    blocks = model.get_ref("encode").layers[0].layers
    layers = [layer for layer in map(_layer, blocks) if layer]
    return Vectors(model, layers) if len(layers) == len(blocks) > 0 else None


def _layer(block: Any) -> Layer | None:
    """The layer that a block of the model is, if it adds to a word what it makes of it and its two neighbours."""
    parts = {part.name: part for part in block.walk()}
    if not block.name.startswith("residual(") or not {"expand_window", "maxout", "layernorm"} <= parts.keys():
        return None
    if parts["expand_window"].attrs["window_size"] != 1:
        return None
    weights, bias = parts["maxout"].get_param("W"), parts["maxout"].get_param("b")
    width, pieces, seen = weights.shape
    rows = weights.transpose(1, 0, 2).reshape(width * pieces, seen).T
    norm = parts["layernorm"]
    return Layer(numpy.vstack((rows, bias.T.reshape(1, -1))), norm.get_param("G"), norm.get_param("b"))
