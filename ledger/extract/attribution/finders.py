"""Finding attributions: each construct of English that names a source is a small finder of its own.

:func:`attributions` runs them all and keeps, of those that share a cue, the surest.
"""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from ..text.quotes import Quote, between
from . import adjectives, headings, nouns, phrases, verbs
from .attribution import Attribution
from .continuation import carried_on, whole_quotes
from .patterns import by_words
from .weighing import kept

if TYPE_CHECKING:
    from ..grammar.tokens import Doc, Sentence

Finder = Callable[["Sentence", "tuple[Quote, ...]"], Iterator[Attribution]]


def attributions(doc: "Doc", quotes: tuple[Quote, ...]) -> list[Attribution]:
    """All attributions of the document in the order of their cues, quotations made whole and carried on."""
    return carried_on(doc, kept(candidates(doc, quotes), doc, quotes), quotes)


def candidates(doc: "Doc", quotes: tuple[Quote, ...]) -> list[Attribution]:
    """Whatever may be an attribution, generously: what a construct finds, and what the words alone tell."""
    found = [one for sentence in doc.sents for one in _in_sentence(sentence, quotes)] if doc.parsed else []
    # Where the parse has found the same construct at the same words, it knows better who stands beside whom.
    told = list(by_words(doc, quotes))
    kinds = {one.construct for one in told}
    taken = {(one.construct, token.i) for one in found if one.construct in kinds for token in one.cue}
    told = [one for one in told if not any((one.construct, token.i) in taken for token in one.cue)]
    every = [*found, *(whole_quotes(one, doc, quotes) for one in told)]
    cited = {one.cue[0].i for one in every if one.construct == "citing"}
    return [one for one in every if one.construct == "citing" or one.anchor not in cited] if cited else every


def _in_sentence(sentence: "Sentence", quotes: tuple[Quote, ...]) -> Iterator[Attribution]:
    near = tuple(between(quotes, sentence.start_char - NEAR - 1, sentence.end_char + NEAR))
    for finder, needed in FINDERS:
        if needed and needed.isdisjoint(sentence.words):
            continue
        for one in finder(sentence, near):
            if one.content:
                yield whole_quotes(one, sentence.doc, quotes) if near else one


FINDERS: tuple[tuple[Finder, frozenset[str]], ...] = (
    (verbs.by_verb, frozenset()),
    (phrases.by_according, phrases.NAMING),
    (phrases.by_citing, phrases.CITING),
    (nouns.by_noun, frozenset()),
    (nouns.by_relay, frozenset()),
    (adjectives.by_adjective, adjectives.FELT),
    (headings.by_heading, frozenset()),
)
"""The finders, one for each construct, with the words of which it needs one in the sentence, if it needs any."""

NEAR = 4
"""Characters by which a quotation may stand off the sentence it belongs to."""
