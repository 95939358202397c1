"""Which words may stand for a person at all: pronouns, relatives, and nouns of what somebody is."""

from collections.abc import Container
from functools import cache
from typing import TYPE_CHECKING

from ..text.languages import is_universal
from ..text.lookup import words
from ..universal.bearing import person_nouns
from .plurals import PLURAL
from .strangers import SOMEBODY
from .traces import SINGULAR

if TYPE_CHECKING:
    from ..grammar.tokens import Sentence, Token

RELATIVE = frozenset({"who", "whom", "whose"})

STANDING = SOMEBODY | PLURAL | RELATIVE | frozenset(SINGULAR)
"""Words, beside nouns, that may stand for a person."""


def candidates(sentence: "Sentence", places: Container[int], others: Container[int]) -> "list[Token]":
    """The words of an English sentence that may stand for somebody, and whatever is at these and other places."""
    return [
        token
        for token in sentence.tokens
        if token.pos_ == "NOUN"
        or token.lower_ in STANDING
        or token.tag_ == "WP"
        or token.i in places
        or token.i in others
    ]


def may_stand(token: "Token") -> bool:
    """True for a word that can stand for a person at all."""
    if token.pos_ == "NOUN":
        nouns = persons(token.lang_)
        return token.lower_ in nouns or token.lemma_.lower() in nouns or token.lower_ in RELATIVE
    if token.lower_ in RELATIVE or token.tag_ == "WP":
        return True
    return token.pos_ in {"PRON", "DET", ""} and (token.lower_ in SINGULAR or is_universal(token.lang_))


@cache
def persons(language: str) -> frozenset[str]:
    """The nouns that say what somebody is, to others or by calling."""
    known = words("titles", "kin", language=language) | words("titles", "role", language=language)
    return known | person_nouns(language) if is_universal(language) else known
