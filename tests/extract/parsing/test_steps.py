"""Trees made step by step are those that the parser itself makes."""

from typing import Any

import pytest

from ledger.extract.parsing.parse import pipeline
from ledger.extract.parsing.steps import can_step, step_through

TEXTS = (
    "The mayor, who had sold the boat, said nobody would see it again.",
    "No.",
    "Asked why, the guard left; the harbour office would not say when it had closed the gate or who held the key.",
)


def tagged(language: str) -> list[Any]:
    """The texts with vectors and tags, as a parser wants them."""
    nlp = pipeline(language)
    docs = [nlp.make_doc(text) for text in TEXTS]
    for name in ("tok2vec", "tagger", "morphologizer"):
        if nlp.has_pipe(name):
            pipe: Any = nlp.get_pipe(name)
            docs = list(pipe.pipe(docs))
    return docs


@pytest.mark.parametrize("language", ["en", "fr"])
def test_heads_and_relations_are_those_of_the_parser(language: str) -> None:
    parser: Any = pipeline(language).get_pipe("parser")
    ours, theirs = tagged(language), tagged(language)
    step_through(parser, ours)
    theirs = [parser(doc) for doc in theirs]
    for doc, other in zip(ours, theirs, strict=True):
        assert [(token.head.i, token.dep_) for token in doc] == [(token.head.i, token.dep_) for token in other]


def test_known_sentence_starts_are_kept() -> None:
    parser: Any = pipeline("en").get_pipe("parser")
    doc = tagged("en")[0]
    doc[3].is_sent_start = True
    step_through(parser, [doc])
    assert doc[3].is_sent_start
    assert all(token.head.i < 3 for token in doc[:3])


def test_nothing_to_parse_is_no_trouble() -> None:
    nlp = pipeline("en")
    step_through(nlp.get_pipe("parser"), [])
    step_through(nlp.get_pipe("parser"), [nlp.make_doc("")])


def test_only_a_greedy_parser_is_driven_so() -> None:
    nlp = pipeline("en")
    parser: Any = nlp.get_pipe("parser")
    assert can_step(parser)
    assert not can_step(nlp.get_pipe("tagger"))
