"""Parsing a text in stretches: word vectors in their whole context, trees side by side.

A parser goes through a text word by word, and its products are too small to be fast. No tree reaches over a sentence
start that is known beforehand (a line's end, a semicolon between clauses), so the stretches between them are parsed at
once, a word of each at a time: this halves the parser's own time. The vectors come from the whole text, and with them
the trees stay what they were.
"""

from collections.abc import Iterator, Sequence
from itertools import chain, islice, pairwise
from typing import TYPE_CHECKING, Any

from .twins import COLUMNS, STARTS, Rows

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc as Parsed

TELLING = "tok2vec"
"""The pipe that makes the word vectors which tagger and parser read from the document."""


SHORT = 12
"""Words of a stretch to which the next is joined: for fewer a document of its own costs more than it saves."""


def parsed(nlp: "Language", texts: Sequence[Rows], unneeded: Sequence[str]) -> "Iterator[list[Parsed]]":
    """Each text (:func:`.twins.twin`) as its stretches, through all pipes but the ``unneeded``.

    A text stays whole where pipes share no vectors.
    """
    stretches = _with_vectors(nlp, texts) if nlp.has_pipe(TELLING) else [[_document(nlp, rows)] for rows in texts]
    every = list(chain.from_iterable(stretches))
    for name, pipe in nlp.pipeline:
        if name != TELLING and name not in unneeded:
            every = _through(pipe, every)
    read = iter(every)
    for parts in stretches:
        yield list(islice(read, len(parts)))


def _with_vectors(nlp: "Language", texts: Sequence[Rows]) -> "list[list[Parsed]]":
    """Each text as its stretches, with the vectors that its words have in the whole text."""
    return [
        [_document(nlp, rows[start:end], found[start:end]) for start, end in _stretches(rows)]
        for rows, found in zip(texts, _vectors(nlp, texts), strict=True)
    ]


def _vectors(nlp: "Language", texts: Sequence[Rows]) -> Sequence[Any]:
    """The vectors of the words of each text, on which the other pipes rely."""
    from .vectors import vectors

    pipe: Any = nlp.get_pipe(TELLING)
    own = vectors(pipe.model)
    return own.of(nlp.vocab, texts) if own else pipe.predict([_document(nlp, rows) for rows in texts])


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


def _stretches(rows: Rows) -> Iterator[tuple[int, int]]:
    """Where the stretches of a text begin and end: before each known sentence start that is not soon after the last."""
    cuts = [0]
    for start in (rows[:, COLUMNS.index("SENT_START")] == STARTS[True]).nonzero()[0].tolist():
        if start - cuts[-1] >= SHORT:
            cuts.append(start)
    return pairwise((*cuts, len(rows)))


def _document(nlp: "Language", rows: Rows, found: Any = None) -> "Parsed":
    """The words as a document, with their vectors."""
    from spacy.tokens import Doc as Parsed

    letters, blanks = rows[:, 0].tolist(), rows[:, 2].astype(bool).tolist()
    document = Parsed(nlp.vocab, words=letters, spaces=blanks)  # words may be given by their keys
    document.from_array(["NORM", "SENT_START"], rows[:, [1, 3]])
    if found is not None:
        document.tensor = found
    return document
