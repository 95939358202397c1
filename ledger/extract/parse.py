"""Reading a text by parser: spaCy is loaded once per process, on first use.

The parse is one of two readings; :mod:`ledger.extract.patterns` is the other and works without any model.
"""

from collections.abc import Iterable, Iterator
from functools import cache
from itertools import groupby
from typing import TYPE_CHECKING, Any

from .forms import forms
from .languages import DEFAULT, is_universal, parsers
from .loading import spacy_alone
from .matrices import by_numpy, one_thread
from .sentences import borders, mark_sentences, pieces, unbroken
from .shouting import quieted
from .stretches import parsed
from .tokens import Doc
from .twins import PARTICLE, taken_over, twin
from .universal.labels import converted
from .universal.sentences import mark

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc as Parsed

    Shown = tuple[Parsed, tuple[Doc, int, int]]

UNUSED = ["ner", "senter", "entity_linker"]
"""Pipes the reading does without: names are found by their own rules, where claims are."""

BATCH = 12_000
"""Characters parsed together: enough for the model's matrices, few enough that they stay in the processor's cache."""


@cache
def pipeline(language: str = "en") -> "Language":
    """The pipeline of a language: tagger, parser and lemmatizer of the best model there is, else bare tokens."""
    alone = one_thread()
    for name in parsers(language):
        try:
            nlp = _adapted(spacy_alone().load(name, exclude=UNUSED))
            return by_numpy(nlp) if alone else nlp
        except (OSError, ImportError, ValueError):
            continue
    return bare(language)


@cache
def bare(language: str) -> "Language":
    """Tokens alone: of ``language`` if it has a lexicon here, else of English, whose words are then all there is."""
    blank: Language = spacy_alone().blank(language if parsers(language) else DEFAULT)
    return blank


def reader(language: str = "en") -> str:
    """Which readings are at work: "parser+patterns", or "patterns only" where no model is installed."""
    return "parser+patterns" if pipeline(language).has_pipe("parser") else "patterns only"


def unparsed(text: str, language: str = "en") -> Doc:
    """The text as bare tokens, in sentences by its marks: all there is where no parser is installed."""
    nlp = bare(language)
    return _begun(nlp, _words(nlp, text), language)


def parse(text: str, language: str = "en") -> list[tuple[int, Doc]]:
    """The text as parsed pieces, each with the offset at which it begins; short texts are one piece."""
    return [piece for _, piece in parse_many([(text, language)])]


def parse_many(texts: Iterable[tuple[str, str]]) -> Iterator[tuple[int, tuple[int, Doc]]]:
    """For each (text, language) its number, and its parsed pieces with their offsets, in order.

    Texts of one language are parsed in batches; memory is bounded by the batch, not by the pile.
    """
    for language, group in groupby(enumerate(texts), key=lambda numbered: numbered[1][1]):
        nlp = pipeline(language)
        shown = (_shown(nlp, piece, language, (number, start)) for number, start, piece in _pieces(group))
        for batch in _batches(shown):
            reads = parsed(nlp, [raw for raw, _ in batch], forms(nlp).replaced)
            for read, (_, (doc, number, start)) in zip(reads, batch, strict=True):
                yield number, (start, _grown(doc, read, nlp) if nlp.has_pipe("parser") else doc)


def _batches(shown: "Iterable[Shown]") -> "Iterator[list[Shown]]":
    """What the parser is shown, in batches of ``BATCH`` characters or a piece more."""
    batch: list[Shown] = []
    for one in shown:
        batch.append(one)
        if sum(len(doc.text) for _, (doc, _, _) in batch) >= BATCH:
            yield batch
            batch = []
    if batch:
        yield batch


def _pieces(texts: Iterable[tuple[int, tuple[str, str]]]) -> Iterator[tuple[int, int, str]]:
    for number, (text, _) in texts:
        for start, piece in pieces(text):
            yield number, start, piece


def _shown(nlp: "Language", piece: str, language: str, place: tuple[int, int]) -> "Shown":
    """What the parser is shown of a piece; with it the piece's own tokens, and where it comes from."""
    raw = _words(nlp, quieted(piece))
    doc = _begun(nlp, raw, language)
    doc.text = piece
    return twin(doc, raw), (doc, *place)


def _words(nlp: "Language", text: str) -> "Parsed":
    """The text as the tokenizer's words, in time that grows with its length alone."""
    parts = [nlp.make_doc(part) for part in unbroken(text)]
    if len(parts) == 1:
        return parts[0]
    joined = type(parts[0]).from_docs(parts, ensure_whitespace=False)
    assert joined is not None  # there are parts
    return joined


def _begun(nlp: "Language", raw: "Parsed", language: str) -> Doc:
    """The tokens of a piece with the sentence starts that are known before the parse, or all where there is none."""
    doc = forms(nlp).written(raw)
    if is_universal(language):
        mark(doc)
    elif nlp.has_pipe("parser"):
        for place in borders(doc):
            doc[place].is_sent_start = True
    else:
        mark_sentences(doc)
    return doc


def _grown(doc: Doc, stretches: "list[Parsed]", nlp: "Language") -> Doc:
    """The tokens with the trees of what the parser read."""
    whole = taken_over(doc, *forms(nlp).read(stretches))
    return converted(whole) if is_universal(doc.lang_) else whole


def _adapted(nlp: "Language") -> "Language":
    """The pipeline with Arabic name particles kept whole: "al-Assad" is one word, not three."""
    tokenizer: Any = nlp.tokenizer
    find = tokenizer.infix_finditer
    tokenizer.infix_finditer = lambda word: [hit for hit in find(word) if not PARTICLE.fullmatch(word, 0, hit.start())]
    _index_lemmas(nlp)
    return nlp


def _index_lemmas(nlp: "Language") -> None:
    """Make sets of the lemmatizer's word lists, of which it asks of every form whether it is in there."""
    lemmatizer: Any = nlp.get_pipe("lemmatizer") if nlp.has_pipe("lemmatizer") else None
    if lemmatizer is not None and lemmatizer.lookups.has_table("lemma_index"):
        table = lemmatizer.lookups.get_table("lemma_index")
        for part in list(table):
            table[part] = frozenset(table[part])
