"""Parsing a text in stretches: word vectors in their whole context, trees side by side.

A parser goes through a text word by word, and its products are too small to be fast. No tree reaches over a sentence
start that is known beforehand (a line's end, a semicolon between clauses), so the stretches between them are parsed at
once, a word of each at a time: this halves the parser's own time. The vectors come from the whole text, and with them
the trees stay what they were.
"""

from collections.abc import Iterator, Sequence
from itertools import chain, islice, pairwise
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc as Parsed

TELLING = "tok2vec"
"""The pipe that makes the word vectors which tagger and parser read from the document."""

KNOWN: list[int | str] = ["ORTH", "SPACY", "NORM", "SENT_START"]
"""What a stretch takes from its text: letters, blanks, what the letters stand for, and where sentences begin."""


def parsed(nlp: "Language", texts: "Sequence[Parsed]", unneeded: Sequence[str]) -> "Iterator[list[Parsed]]":
    """Each text as its stretches, through all pipes but the ``unneeded``; as one where no vectors are shared."""
    cut = nlp.has_pipe(TELLING)
    if cut:
        _set_vectors(nlp.get_pipe(TELLING), texts)
    stretches = [_stretches(text) if cut else [text] for text in texts]
    every = list(chain.from_iterable(stretches))
    for name, pipe in nlp.pipeline:
        if name != TELLING and name not in unneeded:
            every = _through(pipe, every)
    read = iter(every)
    for parts in stretches:
        yield list(islice(read, len(parts)))


def _set_vectors(pipe: Any, texts: "Sequence[Parsed]") -> None:
    """Give each text the vectors of its words, on which the other pipes rely."""
    from .vectors import vectors

    found = vectors(pipe.model)
    pipe.set_annotations(texts, found.of(texts) if found else pipe.predict(texts))


def _through(pipe: Any, texts: "list[Parsed]") -> "list[Parsed]":
    """The texts behind a pipe."""
    from .steps import can_step, step_through

    if can_step(pipe):
        step_through(pipe, texts)
        return texts
    return (
        list(pipe.pipe(texts, batch_size=max(1, len(texts))))
        if hasattr(pipe, "pipe")
        else [pipe(text) for text in texts]
    )


def _stretches(text: "Parsed") -> "list[Parsed]":
    """The text cut before each known sentence start."""
    table: Any = text.to_array(KNOWN)
    starts = [place for place in (table[:, 3] == 1).nonzero()[0].tolist() if place]
    return [_stretch(text, table, start, end) for start, end in pairwise((0, *starts, len(text)))]


def _stretch(text: "Parsed", table: Any, start: int, end: int) -> "Parsed":
    """The words from ``start`` to before ``end`` as a document of their own, with the vectors they have in the text."""
    letters: Any = table[start:end, 0].tolist()  # words may be given by their keys
    blanks = table[start:end, 1].astype(bool).tolist()
    found = type(text)(text.vocab, words=letters, spaces=blanks)
    found.from_array(KNOWN[2:], table[start:end, 2:])
    found.tensor = text.tensor[start:end]
    return found
