"""How many and when, read in the language of the page."""

from typing import TYPE_CHECKING

from ..model import Amount, Span, Time
from .amounts import amounts
from .dates import times
from .languages import is_universal
from .universal.amounts import amounts as universal_amounts
from .universal.dates import times as universal_times

if TYPE_CHECKING:
    from .page import Page


def amounts_of(page: "Page", text: str, places: tuple[Span, ...]) -> tuple[Amount, ...]:
    """How many, in the words of the page's language."""
    language = page.doc.lang_
    return universal_amounts(text, places, language) if is_universal(language) else amounts(text, places)


def times_of(page: "Page", text: str, places: tuple[Span, ...], ahead: bool) -> tuple[Time, ...]:
    """When it was, or will be, in the words of the page's language."""
    language, published = page.doc.lang_, page.article.published
    if is_universal(language):
        return universal_times(text, places, published, language, ahead)
    return times(text, places, published, language)
