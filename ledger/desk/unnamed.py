"""Does the description of a source give away who it is? A name, an address or a number in it does.

A capitalised word is a name unless something shows that it is none: a lexicon that knows it as a place, a people or a
body, the preposition of a place before it, the word of a body behind it, or its own form between an article and a noun.
"""

import re
from collections.abc import Sequence
from functools import cache

from ..extract.parsing.parse import parse, pipeline
from ..extract.persons.people import cast
from ..lexicon import load

LANGUAGES = ("en", "fr")

LETTERS = 3
"""The most letters of an abbreviation that needs no lexicon: EU, MP, MI6."""

_MARKS = re.compile(r"[()\[\]{}<>@\"“”„«»]|https?:|www\.")
"""What no description needs, and what holds a name, an alias or an address."""

_NUMBER = re.compile(r"(?:\d[\s./-]?){6,}")
"""A telephone number, a passport's, a plate's."""

_PEOPLES = ("an", "ans", "ese", "ish", "i", "is")
"""How adjectives of peoples end in English."""


def exposes(source: str) -> bool:
    """Does the description hold something that reads like a name, an address or a number of somebody?"""
    words = [word for word in re.split(r"[\s/—–]+", source.replace("’", "'")) if word]
    if _MARKS.search(source) or _NUMBER.search(source) or _is_title(words) or _is_nothing_else(words):
        return True
    if _named(words) or any(_is_name(words, n) for n in range(len(words))):
        return True
    return any(_is_small_name(words, n) for n in range(1, len(words))) or _has_person(source)


def _is_title(words: Sequence[str]) -> bool:
    """Is every word capitalised?"""
    lettered = [word for word in words if any(map(str.isalpha, word))]
    return bool(lettered) and all(word[0].isupper() for word in lettered)


def _is_nothing_else(words: Sequence[str]) -> bool:
    """Is no word one of the language, or one of them of a script that has no capitals beside others that have?"""
    cased = {word.lower() != word.upper() for word in words if any(map(str.isalpha, word))}
    small = all(word.islower() and (_bare(word) in _given() or not _is_word(_bare(word))) for word in words)
    return len(cased) > 1 or (small and not any(_bare(word) in _frame("opening") for word in words))


def _named(words: Sequence[str]) -> bool:
    """Is there a word behind which a name stands?"""
    line, last = [_bare(word) for word in words], len(words) - 1
    for n in range(len(line)):
        for phrase in _frame("naming"):
            end = n + len(phrase.split())
            if " ".join(line[n:end]) == phrase and end <= last and line[end] not in _frame("going"):
                return True
    return False


def _is_name(words: Sequence[str], n: int) -> bool:
    """Is the capitalised word ``n`` nothing but a name?"""
    word = words[n].split("'")[-1] if _elided(words[n]) else words[n]
    if not word[:1].isupper():
        return False
    if n == 0:
        owns = word.endswith(("'s", "s'")) or _bare(word) in _given()
        return not (_bare(word) in _frame("opening") or (not owns and any(map(_is_person, words[:2]))))
    if _is_person(words[n - 1]):
        return True
    if _in_body(words, n) or _of_body(words, n):
        return False
    return _bare(word) in _given() or not (_is_known(word) or _placed(words, n) or _is_people(words, n))


def _is_known(word: str) -> bool:
    """A place, people, body, title or country by the lexicon; else a short abbreviation."""
    bare = _bare(word)
    return bare in _known() or bare.rstrip("s") in _known() or (bare.upper() == word and len(bare) <= LETTERS)


def _in_body(words: Sequence[str], n: int) -> bool:
    """Does a run of capitalised words end with what a body is: the Velden Courier, St Mary's Hospital?"""
    last = n
    while last + 1 < len(words) and words[last + 1][:1].isupper() and words[last][-1:] not in ",;:":
        last += 1
    return _bare(words[last]) in _bodies()


def _of_body(words: Sequence[str], n: int) -> bool:
    """Does the word tell of what a body is: the Ministry of Labour, le ministère de l'Intérieur?"""
    return n > 1 and _bare(words[n - 1]) in ("of", "de", "du", "des") and _bare(words[n - 2]) in _bodies()


def _placed(words: Sequence[str], n: int) -> bool:
    """Does the preposition of a place stand before the run of capitalised words, or before its article?"""
    while n and words[n - 1][:1].isupper():
        n -= 1
    before = [_bare(word) for word in words[max(0, n - 2) : n]]
    article = before[-1:] in (["the"], ["la"], ["le"])
    return bool(before) and before[0 if article else -1] in _frame("place")


def _is_people(words: Sequence[str], n: int) -> bool:
    """Has the word the form of a people's adjective, and does a noun follow: a Merran military source?"""
    follows = words[n + 1 : n + 2]
    return words[n].endswith(_PEOPLES) and bool(follows) and follows[0].isalpha() and follows[0].islower()


def _is_small_name(words: Sequence[str], n: int) -> bool:
    """Is the word a name in small letters: behind somebody's calling, and no word of the language?"""
    word = words[n]
    if not (_is_person(words[n - 1]) and word.islower() and _is_noun(words, n)):
        return False
    return _bare(word) in _given() or not (_is_french(words) or _is_word(_bare(word)))


def _is_french(words: Sequence[str]) -> bool:
    """Does a French article or possessive stand in it?"""
    return any(_bare(word) in {row["word"] for row in load("determiners", "fr")} - {"a"} for word in words)


def _is_noun(words: Sequence[str], n: int) -> bool:
    tokens = [token for _, doc in parse(" ".join(words)) for token in doc]
    return any(token.text == _bare(words[n]) and token.pos_ in ("NOUN", "PROPN") for token in tokens)


def _is_word(word: str) -> bool:
    """Is that a word of English by the model's own list of lemmas? True where no model is installed."""
    nlp = pipeline()
    if not nlp.has_pipe("lemmatizer"):
        return True
    index = nlp.get_pipe("lemmatizer").lookups.get_table("lemma_index", {})  # type: ignore[attr-defined]
    return _is_person(word) or any({word, word.rstrip("s")} & set(index[part]) for part in index)


def _has_person(source: str) -> bool:
    """Is somebody named by more than an office?"""
    said = [mention.text.split() for _, doc in parse(source) for mention in cast(doc, source).mentions]
    return any(not all(_bare(word) in _titles() for word in words) for words in said)


def _is_person(word: str) -> bool:
    """Is that what somebody is or does: guard, pilot, neighbour?"""
    bare = _bare(word)
    return bool({bare, bare.removesuffix("s")} & _people()) and bare not in _frame("before")


def _elided(word: str) -> bool:
    """Is it a French word with its article: l'Intérieur, d'Alger?"""
    return word[:2].casefold() in ("l'", "d'")


def _bare(word: str) -> str:
    """The word without marks around it and without the genitive, in small letters."""
    return word.casefold().removesuffix("'s").strip(".,;:!?'-–—")


@cache
def _frame(frame: str) -> frozenset[str]:
    return frozenset(row["word"] for row in load("unnamed", "names") if row["frame"] == frame)


@cache
def _given() -> frozenset[str]:
    rows = [row["word"] for language in LANGUAGES for row in load("given", language)]
    return frozenset([*rows, *(row["word"] for row in load("given", "names"))]) - _known()


@cache
def _people() -> frozenset[str]:
    """Callings and kin in both languages; titles that are not also what somebody does."""
    called = [row for language in LANGUAGES for row in load("titles", language) if row["frame"] in ("role", "kin")]
    sources = [row for language in LANGUAGES for row in load("source_words", language)]
    unnamed = [row for row in sources if row["kind"] in ("anonymous", "bare")]
    return frozenset(row["word"] for row in (*called, *unnamed))


@cache
def _titles() -> frozenset[str]:
    return frozenset(row["word"] for language in LANGUAGES for row in load("titles", language))


@cache
def _bodies() -> frozenset[str]:
    rows = [row for language in LANGUAGES for row in load("source_words", language)]
    named = [row for language in LANGUAGES for row in load("capitals", language) if row["frame"] == "body"]
    bodies = [row for row in rows if row["kind"] in ("institution", "media", "document")]
    return frozenset(row["word"] for row in (*bodies, *named))


@cache
def _known() -> frozenset[str]:
    """Capitalised words that name nobody: of places, peoples, times and bodies, countries and titles."""
    capitals = [row for language in LANGUAGES for row in load("capitals", language) if row["frame"] != "surname"]
    words = [row["word"] for row in (*capitals, *load("nations", "names"))]
    parts = [part for word in (*words, *_titles(), *_bodies()) for part in (word, *word.split())]
    return frozenset(part.strip(".") for part in parts) | _people()
