"""Runs of capitalised words, the raw material of names.

Tokens that the tokenizer split at a hyphen are one word again ("Jean-Pierre"), and particles in small letters stay
within a run ("Ursula von der Leyen").
"""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from ..text.lookup import words

if TYPE_CHECKING:
    from .tokens import Doc, Token

PARTICLES = frozenset(
    {"al", "el", "bin", "ibn", "bint", "abu", "abd", "ben", "de", "del", "della", "di", "da", "do", "dos", "das", "du"}
    | {"van", "von", "der", "den", "ter", "ten", "la", "le", "zu", "zur", "af", "av", "y", "bar", "ould", "ag", "mac"}
)
ARTICLES = ("al-", "el-", "as-", "ar-", "ash-", "an-", "ad-", "at-", "az-", "ul-")
HYPHENS = frozenset({"-", "‐", "‑"})
LOOSE = frozenset({"NOUN", "ADJ", "X", "PROPN"})


@dataclass(frozen=True, slots=True)
class Word:
    """One written word of a run: the tokens it is made of, the word as written and in small letters."""

    tokens: "tuple[Token, ...]"
    text: str
    low: str

    @property
    def key(self) -> str:
        """The word for comparison: small letters, no accents, no Arabic article."""
        return folded(self.low)

    @property
    def language(self) -> str:
        """The language of the text that the word stands in."""
        return self.tokens[0].lang_

    @property
    def particle(self) -> bool:
        """True for "bin", "von", and for a word that begins with an Arabic article."""
        return self.low in PARTICLES or self.low.startswith(ARTICLES)

    @property
    def initial(self) -> bool:
        """True for "J." and "J.K."."""
        return len(self.text) <= 4 and self.text.endswith(".") and self.text[0].isupper()


@lru_cache(maxsize=4096)
def folded(low: str) -> str:
    """A word in small letters without accents and without an Arabic article before it."""
    plain = low if low.isascii() else _without_accents(low)
    if not plain.startswith(ARTICLES):
        return plain
    return next((plain[len(a) :] for a in ARTICLES if plain.startswith(a) and len(plain) > len(a) + 1), plain)


def _without_accents(low: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", low) if not unicodedata.combining(c))


def before(token: "Token") -> str:
    """The word before ``token`` in its sentence, in small letters; empty at the sentence's start."""
    return "" if token.i == 0 or token.is_sent_start else token.doc.tokens[token.i - 1].lower_


def runs(doc: "Doc") -> Iterator[list[Word]]:
    """The runs of capitalised words, each within one sentence; a run neither begins nor ends with a particle."""
    run: list[Word] = []
    for word in _words(doc):
        if run and (word is None or word.tokens[0].is_sent_start):
            yield from _ended(run)
            run = []
        if word is not None and (_capital(word) or (run and word.low in PARTICLES and _followed(word))):
            run.append(word)
        elif run:
            yield from _ended(run)
            run = []
    yield from _ended(run)


@lru_cache(maxsize=50_000)
def _small(text: str) -> bool:
    """True for signs and figures, and for a word in small letters that is part of no name."""
    first = text[0]
    return not first.isalpha() or (first.islower() and "-" not in text and text.lower() not in PARTICLES)


@lru_cache(maxsize=50_000)
def _parts(text: str) -> bool:
    """True for what parts names from each other: all small words and signs but hyphens and line ends."""
    return _small(text) and text not in HYPHENS and text != "\n"


def _ended(run: list[Word]) -> Iterator[list[Word]]:
    while run and run[-1].low in PARTICLES:
        run = run[:-1]
    if run and (len(run) == 1 or not _tagged(run) or any(word.tokens[-1].pos_ == "PROPN" for word in run)):
        yield run


def _tagged(run: list[Word]) -> bool:
    return bool(run) and run[0].tokens[0].doc.parsed


def _words(doc: "Doc") -> Iterator[Word | None]:
    """The written words that may be part of a name, with ``None`` where others stand between them."""
    parts: list[Token] = []
    last = -1
    for token in [token for token in doc.tokens if not (token.whitespace_ and _parts(token.text))]:
        apart = token.i > last + 1
        last = token.i
        if not apart and token.text == "\n" and last + 1 < len(doc.tokens) and not token.nbor(1).is_sent_start:
            continue
        if parts and (apart or parts[-1].whitespace_ or not _joined(parts[-1], token)):
            yield _word(parts)
            parts = []
        if apart:
            yield None
        if parts or not token.whitespace_ or not _small(token.text):
            parts.append(token)
        else:
            yield None
    yield _word(parts)


def _word(parts: "list[Token]") -> Word | None:
    """The word that the tokens make, ``None`` if it can be no part of a name."""
    if len(parts) > 1:
        text = "".join(part.text for part in parts)
        return Word(tuple(parts), text, text.lower())
    small = not parts or _small(parts[0].text)
    return None if small else Word((parts[0],), parts[0].text, parts[0].lower_)


def _joined(before: "Token", token: "Token") -> bool:
    """True inside a hyphenated name: no blank, capitals or an article on both sides."""
    if before.whitespace_ or before.i + 1 != token.i:
        return False
    if token.text in HYPHENS:
        return before.text[:1].isalpha() and token.i + 1 < len(token.doc) and token.doc[token.i + 1].text[:1].isupper()
    return (
        before.text in HYPHENS
        and token.text[:1].isupper()
        and before.i > 0
        and not before.doc[before.i - 1].whitespace_
    )


def _capital(word: Word) -> bool:
    if word.text[0].islower() and "-" not in word.text:
        return False
    opened = word.low.startswith(ARTICLES)
    article = next(article for article in ARTICLES if word.low.startswith(article)) if opened else ""
    letter = word.text[len(article) : len(article) + 1]
    if not letter.isalpha() or letter.islower() or _acronym(word):
        return False
    pos = word.tokens[-1].pos_
    return (
        pos in ("PROPN", "") or pos in LOOSE or (pos == "VERB" and bool(word.tokens[0].is_sent_start)) or _is_will(word)
    )


def _is_will(word: Word) -> bool:
    """True for a given name that a parser took for the verb of a question: "Will Young said"."""
    last = word.tokens[-1]
    if last.pos_ != "AUX" or word.text != "Will" or last.i + 2 >= len(last.doc.tokens):
        return False
    return last.nbor(1).text.istitle() and last.nbor(2).tag_ in TOLD


TOLD = frozenset({"VBD", "VBZ", "MD", ",", "POS"})
"""Tags of what stands behind the name of whoever is told of, not behind the subject of a question."""


def _acronym(word: Word) -> bool:
    return word.text.isupper() and 1 < len(word.text) < 5 and not word.text.endswith(".")


def _followed(particle: Word) -> bool:
    last = particle.tokens[-1]
    ahead = last.doc[last.i + 1 : last.i + 3]
    return any(token.text[:1].isupper() or token.text.startswith("al-") for token in ahead)


def is_lone_surname(head: "Token") -> bool:
    """True for the "Reyes" of "Reyes said", which a tagger takes for several of something."""
    listed = head.text[:1].isupper() and head.lower_ in words("capitals", "surname in s", language=head.lang_)
    return listed and not any(each.i < head.i for each in head.lefts)
