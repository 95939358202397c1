"""Reading a text by parser: spaCy is loaded once per process, on first use.

The parse is one of two readings; :mod:`ledger.extract.attribution.patterns` is the other and works without any model.
"""

from collections.abc import Iterable, Iterator
from functools import cache
from itertools import groupby, zip_longest
from typing import TYPE_CHECKING

from ...imports import unswept
from ..grammar.tokens import Doc
from ..grammar.words import Read
from ..text.languages import DEFAULT, is_universal, parsers
from ..text.shouting import quieted
from ..universal.labels import converted
from ..universal.pronouns import hyphenated
from ..universal.sentences import mark
from .forms import Grown, forms
from .loading import blank, kept_whole, loaded
from .matrices import by_numpy, one_thread
from .sentences import BULLETS, borders, mark_sentences, pieces
from .spelling import spelling
from .stretches import parsed
from .twins import Rows, taken_over, twin

if TYPE_CHECKING:
    from spacy.language import Language

Shown = tuple[Rows, tuple[Doc, int, int]]
"""What the parser is shown of a piece; with it the piece's own tokens, and where it comes from."""

BATCH = 24_000
"""Characters parsed together, some four thousand words: twice as many take 65 MB more, and no less time."""


@cache
def pipeline(language: str = "en") -> "Language":
    """The pipeline of a language: tagger, parser and lemmatizer of the best model there is, else bare tokens."""
    with unswept():
        alone = one_thread()
    for name in parsers(language):
        try:
            nlp = kept_whole(loaded(name), hyphenated(language))
            return by_numpy(nlp) if alone else nlp
        except (OSError, ImportError, ValueError):
            continue
    return bare(language)


@cache
def bare(language: str) -> "Language":
    """Tokens alone: of ``language`` if it has a lexicon here, else of English, whose words are then all there is."""
    known = language if parsers(language) else DEFAULT
    return kept_whole(blank(known), hyphenated(known))


def reader(language: str = "en") -> str:
    """Which readings are at work: "parser+patterns", or "patterns only" where no model is installed."""
    return "parser+patterns" if pipeline(language).has_pipe("parser") else "patterns only"


def unparsed(text: str, language: str = "en") -> Doc:
    """The text as bare tokens, in sentences by its marks: all there is where no parser is installed."""
    nlp = bare(language)
    return _begun(nlp, text, language)


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
            for grown, (_, (doc, number, start)) in zip_longest(_read(nlp, [rows for rows, _ in batch]), batch):
                yield number, (start, _grown(doc, *grown) if grown else doc)


def _read(nlp: "Language", texts: list[Rows]) -> Iterable[Grown]:
    """What the parser makes of each text; nothing where there is none."""
    if not nlp.has_pipe("parser"):
        return ()
    return forms(nlp).read(list(parsed(nlp, texts, forms(nlp).replaced)))


def _batches(shown: Iterable[Shown]) -> Iterator[list[Shown]]:
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


def _shown(nlp: "Language", piece: str, language: str, place: tuple[int, int]) -> Shown:
    doc = _begun(nlp, quieted(piece), language)
    doc.text = piece
    return twin(doc), (doc, *place)


def _begun(nlp: "Language", text: str, language: str) -> Doc:
    """The tokens of a text with the sentence starts that are known before the parse, or all where there is none."""
    spelt = spelling(nlp).spelt(text)
    doc = Doc([word for word, _ in spelt], [blank for _, blank in spelt], nlp.lang or "")
    if is_universal(language):
        mark(doc)
    elif nlp.has_pipe("parser"):
        for place in borders(doc):
            doc[place].is_sent_start = True
            if doc[place].text in BULLETS and place + 1 < len(doc):
                doc[place + 1].is_sent_start = False
    else:
        mark_sentences(doc)
    return doc


def _grown(doc: Doc, reads: list[Read], heads: list[int]) -> Doc:
    """The tokens with the trees of what the parser read."""
    whole = taken_over(doc, reads, heads)
    return converted(whole) if is_universal(doc.lang_) else whole
