"""From an article to its claims: who says what, how firmly, about whom. Pure; nothing is kept.

:func:`extract` is the table of contents. A text is parsed in pieces (:mod:`.parsing.parse`), on each page quotations,
persons and attributions are found (:mod:`.page`), and every statement becomes a claim (:mod:`.content.claims`).

The folders are the steps in their order, each of which knows only those before it: ``text``, ``grammar``, ``mending``,
``parsing``, ``hedging``, ``attribution``, ``persons``, the page, ``sources``, ``content``. What they ask of languages
read by Universal Dependencies stands in ``universal``.
"""

import sys
from collections.abc import Iterable, Iterator
from types import ModuleType

from ..model import Article, Claim

EXTRACTOR = "extract@1"
"""The reader's name and version, kept with every reading."""


def extract(article: Article | str) -> list[Claim]:
    """The claims of an article (or of a bare text) in the order of its text; the same input gives the same claims."""
    return next(extract_many([article]))


def extract_many(articles: Iterable[Article | str]) -> Iterator[list[Claim]]:
    """The claims of each article, in order; many articles are parsed in batches."""
    from .reading import read_articles

    return read_articles(Article(one) if isinstance(one, str) else one for one in articles)


class _Callable(ModuleType):
    """``ledger.extract`` is this room and also the public function: whichever was imported first, calling it reads."""

    def __call__(self, article: Article | str) -> list[Claim]:
        return extract(article)


sys.modules[__name__].__class__ = _Callable
