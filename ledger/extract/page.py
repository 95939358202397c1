"""One parsed piece of an article with all that is read off it before claims are made."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..model import Article
from .attribution.afterwards import afterwards
from .attribution.attribution import Attribution
from .attribution.emptiness import told_whole
from .attribution.finders import attributions
from .attribution.heard import heard_of
from .attribution.jointly import jointly
from .attribution.quoting import quoted_by
from .attribution.rejoinders import tails
from .attribution.relays import through
from .attribution.witness import is_looking
from .persons.people import Cast, cast
from .text.languages import is_universal
from .text.lines import flowing
from .text.quotes import Quote, quotations
from .universal import attribution as universal
from .universal.interrupted import interrupted

if TYPE_CHECKING:
    from .grammar.tokens import Doc


@dataclass(frozen=True, slots=True, eq=False)
class Page:
    """A parsed piece of ``article`` that begins at ``start``, with its quotations, persons and attributions.

    ``key`` names the article.
    """

    article: Article
    key: str
    start: int
    doc: "Doc"
    quotes: tuple[Quote, ...]
    cast: Cast
    attributions: tuple[Attribution, ...]

    @property
    def parsed(self) -> bool:
        """True if a parser has read the piece, False if there are only tokens."""
        return self.doc.parsed


def page(article: Article, start: int, doc: "Doc") -> Page:
    """The piece of ``article`` at ``start`` with everything found on it."""
    quotes = _quotations(doc)
    found = universal.attributions(doc, quotes) if is_universal(doc.lang_) else tails(attributions(doc, quotes), doc)
    said = told_whole([one for one in found if not is_looking(one, quotes)])
    english = doc.parsed and not is_universal(doc.lang_)
    ways = _passed_on(afterwards(said, doc), article.outlet) if english else said
    return Page(article, article.key, start, doc, quotes, cast(doc, doc.text), ways)


def _quotations(doc: "Doc") -> tuple[Quote, ...]:
    quotes = quotations(flowing(doc.text))
    return interrupted(doc, quotes) if is_universal(doc.lang_) else quotes


def _passed_on(said: Sequence[Attribution], own: str | None) -> tuple[Attribution, ...]:
    """The attributions with those who pass the words on to the outlet, ``own``, and those who say the same."""
    return tuple(through(list(jointly(list(quoted_by(list(heard_of(said)), own)))), own))
