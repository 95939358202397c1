"""Reading a text by parser: spaCy is loaded once per process, on first use.

The parse is one of two readings; :mod:`ledger.extract.patterns` is the other and works without any model.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import groupby
from typing import TYPE_CHECKING, Any

from .languages import is_universal, parsers
from .sentences import borders, pieces
from .universal.labels import converted
from .universal.sentences import mark

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

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
def pipeline(language: str = "en") -> "Language":
    """The pipeline of a language: tagger, parser and lemmatizer of the best model there is, else bare tokens."""
    import spacy

    for name in parsers(language):
        try:
            return _adapted(spacy.load(name, exclude=UNUSED))
        except (OSError, ImportError, ValueError):
            continue
    return bare(language)


@cache
def bare(language: str) -> "Language":
    """Tokens alone, for ``language`` or, where spaCy does not know it, for any language."""
    import spacy

    try:
        return spacy.blank(language)
    except ImportError:
        return spacy.blank("xx")


def reader(language: str = "en") -> str:
    """Which readings are at work: "parser+patterns", or "patterns only" where no model is installed."""
    return "parser+patterns" if pipeline(language).has_pipe("parser") else "patterns only"


def parse(text: str, language: str = "en") -> "list[tuple[int, Doc]]":
    """The text as parsed pieces, each with the offset at which it begins; short texts are one piece."""
    return [piece for _, piece in parse_many([(text, language)])]


def parse_many(texts: Iterable[tuple[str, str]]) -> "Iterator[tuple[int, tuple[int, Doc]]]":
    """For each (text, language) its number, and its parsed pieces with their offsets, in order.

    Texts of one language are parsed in batches; memory is bounded by the batch, not by the pile.
    """
    for language, group in groupby(enumerate(texts), key=lambda numbered: numbered[1][1]):
        nlp = pipeline(language)
        border = mark if is_universal(language) else _bordered
        documents = ((border(nlp.make_doc(piece)), (number, start)) for number, start, piece in _pieces(group))
        shown = ((_with_stand_ins(doc), (doc, *place)) for doc, place in documents)
        for read, (doc, number, start) in nlp.pipe(shown, as_tuples=True, batch_size=BATCH):
            whole = doc if read is doc else _read_as(doc, read)
            yield number, (start, converted(whole) if is_universal(language) and whole.has_annotation("DEP") else whole)


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
