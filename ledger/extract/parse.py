"""Reading a text by parser: spaCy is loaded once per process, on first use.

The parse is one of two readings; :mod:`ledger.extract.patterns` is the other and works without any model.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import groupby
from typing import TYPE_CHECKING, Any

from .languages import DEFAULT, is_universal, parsers
from .sentences import borders, pieces
from .universal.labels import converted
from .universal.sentences import mark

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc, Token

UNUSED = ["ner", "senter", "entity_linker"]
"""Pipes the reading does without: names are found by their own rules, where claims are."""

PARTICLE = re.compile(r"(?:a|e|u)[lnrstdz]|a[sd]h|ath|ibn|abu", re.IGNORECASE)
"""What stands before the hyphen of an Arabic name and belongs to it."""

NAME = re.compile(rf"(?:{PARTICLE.pattern})-\w\w", re.IGNORECASE)
STAND_IN = "Smith"
"""What the parser is shown for a name that begins with an Arabic particle."""

CURLY = "’"
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
    """Tokens alone: of ``language`` if it has a lexicon here, else of English, whose words are then all there is."""
    import spacy

    return spacy.blank(language if parsers(language) else DEFAULT)


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
    """The document as the model reads it best, itself if it is so already.

    A plain surname stands for each name such as "al-Assad", which the model takes for an adverb; a typist's apostrophe
    for the curly one, with which it does not know "don’t"; and a line end inside a paragraph is left out.
    """
    if not any(NAME.match(token.text) or CURLY in token.text or _soft(token) for token in doc):
        return doc
    seen = [token for token in doc if not _soft(token)]
    blanks = [bool(token.whitespace_) or (token.i + 1 < len(doc) and _soft(doc[token.i + 1])) for token in seen]
    shown = type(doc)(doc.vocab, words=[_shown(token) for token in seen], spaces=blanks)
    for place, token in enumerate(seen):
        shown[place].is_sent_start = token.is_sent_start
        if not NAME.match(token.text):
            shown[place].norm_ = token.norm_.replace(CURLY, "'")
    return shown


def _shown(token: "Token") -> str:
    return STAND_IN if NAME.match(token.text) else token.text.replace(CURLY, "'")


def _soft(token: "Token") -> bool:
    """True for a line end after which the sentence goes on."""
    follows = token.i + 1 < len(token.doc) and token.doc[token.i + 1].is_sent_start is not True
    return token.text == "\n" and token.i > 0 and follows and not token.nbor(1).is_space


def _read_as(doc: "Doc", read: "Doc") -> "Doc":
    """The document as it was written, with the tags and the tree of its twin; a line end hangs on the word before."""
    if not read.has_annotation("DEP"):
        return doc
    places = [token.i for token in doc if not _soft(token)]
    twins = dict(zip(places, read, strict=True))
    read_all = [twins.get(token.i) for token in doc]
    return _with_norms(doc, _built(doc, read_all, places))


def _with_norms(doc: "Doc", built: "Doc") -> "Doc":
    """The built document with the norms that only a tokenizer knows: "not" for "n’t"."""
    for own, token in zip(doc, built, strict=True):
        if own.norm_ != token.norm_:
            token.norm_ = own.norm_
    return built


def _built(doc: "Doc", read_all: "list[Token | None]", places: list[int]) -> "Doc":
    """A document of the words of ``doc`` with what was read of their twins, which stand at ``places``."""
    return type(doc)(
        doc.vocab,
        words=[token.text for token in doc],
        spaces=[bool(token.whitespace_) for token in doc],
        tags=[twin.tag_ if twin else "_SP" for twin in read_all],
        pos=[twin.pos_ if twin else "SPACE" for twin in read_all],
        morphs=[str(twin.morph) if twin else "" for twin in read_all],
        lemmas=[_lemma(own, twin) for own, twin in zip(doc, read_all, strict=True)],
        heads=[places[twin.head.i] if twin else place - 1 for place, twin in enumerate(read_all)],
        deps=[twin.dep_ if twin else "dep" for twin in read_all],
    )


def _lemma(own: "Token", twin: "Token | None") -> str:
    return own.text if twin is None or NAME.match(own.text) else twin.lemma_


def _adapted(nlp: "Language") -> "Language":
    """The pipeline with Arabic name particles kept whole: "al-Assad" is one word, not three."""
    tokenizer: Any = nlp.tokenizer
    find = tokenizer.infix_finditer
    tokenizer.infix_finditer = lambda word: [hit for hit in find(word) if not PARTICLE.fullmatch(word, 0, hit.start())]
    return nlp
