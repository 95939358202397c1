"""Whoever is named in front of a colon or behind a dash: "Ann Bell: …", "Poll: …", "“…” — Ann Bell"."""

import re
from collections.abc import Iterator, Sequence
from itertools import dropwhile
from typing import TYPE_CHECKING

from ...model import Span
from ..grammar.frames import sort_of, speech
from ..grammar.happenings import is_event
from ..grammar.tree import TENSED, child, strip, tokens_at
from ..text.lookup import given_names
from ..text.lookup import words as listed
from ..text.quotes import Quote
from .accounts import is_account
from .attribution import Attribution
from .headings import titled

if TYPE_CHECKING:
    from ..grammar.tokens import Doc, Sentence, Token

NOTES = frozenset(
    {"correction", "corrections", "update", "video", "watch", "photo", "note", "exclusive", "breaking", "related"}
    | {"more", "image", "photos", "caption", "source", "sources", "tags", "topics", "contact", "email", "read"}
)
"""Words that head a line and name nobody."""

CLOCK = re.compile(r"\d{1,2}[:.h]\d{2}(?:[ap]m)?")
"""A time of day as it heads the entries of a live page."""

HALVES = frozenset({"am", "pm", "a.m.", "p.m.", "gmt", "utc", "cet", "est", "uhr"})
"""What may follow it."""

WHICH = frozenset({"last", "this", "next", "that", "later", "earlier"})
SPELLS = frozenset({"week", "month", "year", "night", "weekend", "morning", "evening", "spring", "summer", "autumn"})
"""Of "last week the daily Kurier" the words that tell when, by two of which a speaker's name does not begin."""

LONGEST = 6
"""Words of the longest name in front of a colon."""

WRITTEN = 14
"""Words of the longest name with a verb of saying, and where it was said, in front of a colon."""

NAMING = frozenset({"DT", "PRP$", "PRP", "POS", "JJ", "NN", "NNS", "NNP", "NNPS", "CD", "IN"})
"""Tags of the words that name who wrote it."""

SPEAKING_SORTS = frozenset({"document", "institution", "media", "person", "people"})

SIGNED = re.compile(
    r"(?P<dash>--|[—–―-]) ?(?P<source>[A-Z][\w.’'-]+(?: (?:[A-Z][\w.’'-]*|de|van|von|al-\w+)){1,4}(?: \(@\w+\))?)"
    r"(?=$|\n|,[^.\n]{2,80}(?:\n|$)| [A-Z][a-z]+ \d)"
)
"""A dash and a name that end a line."""

ENDED = re.compile(r"[.!?…][”\"’']?[ \xa0]*\n?[ \xa0]*$")
"""The end of a sentence, be it on the line before."""


def by_turn(sentence: "Sentence", quotes: tuple[Quote, ...]) -> Iterator[Attribution]:
    """Who is named at the head of a line before a colon answers for the rest of the line."""
    if ":" not in sentence.words:
        return
    every = [token for token in sentence if not token.is_space]
    words = timeless(every)
    place = next((n for n, token in enumerate(words[:WRITTEN]) if token.text == ":"), 0)
    if not place or not _heads_line(every[0]) or words[0].lower_ in NOTES:
        return
    if any(quote.outer.start <= words[0].idx < quote.outer.end for quote in quotes):
        return
    source, content = words[:place], _line(words[place])
    verb = next((n for n, token in enumerate(source) if n and token.tag_ in TENSED and token.lemma_ in speech()), 0)
    if verb:
        yield from _written(source[:verb], words[verb : place + 1])
    elif place >= LONGEST:
        return
    elif len(content) > 1 and _speaks(source, content):
        yield Attribution((words[place],), (source[-1],), tuple(content), "speech", "headed", 0.5, (tuple(source),))


def _written(source: "Sequence[Token]", cue: "Sequence[Token]") -> Iterator[Attribution]:
    """ "Ann Bell wrote on her blog: The gate was open.": the sentence behind the colon, where nothing is quoted."""
    verb, colon = cue[0], cue[-1]
    after = colon.doc.tokens[colon.i + 1 : colon.i + 2]
    named = all(token.tag_ in NAMING for token in source) and source[-1].pos_ in {"NOUN", "PROPN", "PRON"}
    if named and after and not after[0].is_quote and after[0].is_title and child(verb, {"ccomp"}) is None:
        said = strip([token for token in colon.doc.tokens[colon.i + 1 : after[0].sent.end] if not token.is_space])
        yield Attribution(tuple(cue), (source[-1],), tuple(said), "write", "clause", 0.8, (tuple(source),), verb)


def _speaks(source: "Sequence[Token]", content: "Sequence[Token]") -> bool:
    """True for whoever may say something, false for what a headline is about: "Harbour Fire: Three Die in Sarvenna"."""
    last = source[-1]
    if sort_of(last) in SPEAKING_SORTS or last.is_upper or is_account(last.text):
        return True
    return last.pos_ == "PROPN" and not ((len(source) > 1 or titled(content)) and _topic(source, content))


def _topic(source: "Sequence[Token]", content: "Sequence[Token]") -> bool:
    """True for an event, for words that the text has nowhere else ("Shocking: …"), and for what is asked about."""
    if content[0].tag_ in {"WRB", "WP"}:
        return True
    if len(source) == 1:
        return not _comes_again(source)
    if source[0].lower_ in given_names(source[0].lang_):
        return False
    tied = any(each.lower_ in listed("events", "topic") for each in source)
    return is_event(source[-1].lower_) or (tied and not _comes_again(source))


def _comes_again(source: "Sequence[Token]") -> bool:
    """True if the text names the same once more: who speaks in a headline is told of below."""
    text = source[0].doc.text
    return text.count(text[source[0].idx : source[-1].idx + len(source[-1])]) > 1


def timeless(words: "list[Token]") -> "list[Token]":
    """The words without the time at their head: "18:12 Lawyer" of a live page is the lawyer, "last week Ann" Ann."""
    if len(words) > 2 and words[0].lower_ in WHICH and words[1].lower_ in SPELLS:
        return words[2:] if words[2].text != "," else words[3:] or words
    if not words or CLOCK.fullmatch(words[0].text) is None:
        return words
    return list(dropwhile(lambda word: not word.is_alpha or word.lower_ in HALVES, words[1:]))


def _heads_line(word: "Token") -> bool:
    before = word.doc.text[max(0, word.idx - 4) : word.idx].rstrip(" \xa0\t*•")
    return word.idx == 0 or before.endswith("\n") or not before


def _line(colon: "Token") -> "list[Token]":
    """The words behind the colon, to the end of the line or at least of the sentence."""
    text = colon.doc.text
    line = text.find("\n", colon.idx)
    end = max(colon.sent.end_char, len(text) if line < 0 else line)
    return strip([token for token in tokens_at(colon.doc, Span(colon.idx + 1, end)) if not token.is_space])


def by_signature(doc: "Doc") -> Iterator[Attribution]:
    """Who signs a quotation, a letter or a post with a dash and a name answers for the line before it."""
    for hit in SIGNED.finditer(doc.text):
        end = ENDED.search(doc.text, max(0, hit.start() - 6), hit.start())
        start = doc.text.rfind("\n", 0, end.start()) + 1 if end is not None else hit.start()
        places = (Span(start, end.start() + 1 if end else start), Span(*hit.span("dash")), Span(*hit.span("source")))
        content, dash, source = ([each for each in tokens_at(doc, at) if not each.is_space] for at in places)
        if len(content) > 2 and dash and source:
            said = (tuple(content), "speech", "signed", 0.6, (tuple(source),))
            yield Attribution((dash[0],), (source[-1],), *said)
