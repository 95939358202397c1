"""How many and when, read in the language of the page."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...model import Amount, Span, Time
from ..text.languages import is_universal
from ..text.lookup import words as listed
from ..universal.amounts import amounts as universal_amounts
from ..universal.dates import times as universal_times
from .ahead import still_to_come
from .amounts import amounts
from .dates import times

if TYPE_CHECKING:
    from ..grammar.tokens import Token
    from ..page import Page


def amounts_of(page: "Page", places: tuple[Span, ...]) -> tuple[Amount, ...]:
    """How many, in the words of the page's language."""
    text, language = page.doc.text, page.doc.lang_
    return universal_amounts(text, places, language) if is_universal(language) else amounts(text, places)


def times_of(page: "Page", places: tuple[Span, ...], words: "Sequence[Token]", unrealised: bool) -> tuple[Time, ...]:
    """When it was, or will be, in the words of the page's language: of the ``words`` at these ``places``."""
    text, language, published = page.doc.text, page.doc.lang_, page.article.published
    if is_universal(language):
        return universal_times(text, places, published, language, unrealised or _is_ahead(words))
    found = times(text, places, published, language)
    ahead = bool(found) and (unrealised or _is_ahead(words))
    return tuple(still_to_come(each, published) for each in found) if ahead else found


def _is_ahead(words: "Sequence[Token]") -> bool:
    """True for what is told as due or expected: "a decision is due in June"."""
    return any(
        word.lemma_.lower() in listed("modality", "about" if word.dep_ == "acomp" else "due")
        for word in words
        if word.dep_ in DUE
    )


DUE = frozenset({"acomp", "ROOT", "ccomp", "conj", "relcl"})
"""Relations of a word that says that something is due."""
