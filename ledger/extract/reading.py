"""Reading many articles: parsed in batches, each turned into its claims."""

from collections.abc import Iterable, Iterator
from itertools import tee

from ..model import Article, Claim
from .content.answered import answered
from .content.claims import claims
from .content.corrections import taken_back
from .content.moving import numbered
from .content.perhaps_denied import left_open
from .content.repeats import once_told
from .grammar.once import forget
from .page import page
from .parsing.parse import parse_many
from .sources.interviews import interviewed
from .sources.letters import signed
from .sources.writers import in_own_voice
from .text.languages import DEFAULT, language_of, parsers


def read_articles(articles: Iterable[Article]) -> Iterator[list[Claim]]:
    """The claims of each article in order; none of one in a language that has no lexicon."""
    for_parser, for_claims = tee(articles)
    pieces = parse_many(_readable(article) for article in for_parser)
    waiting = next(pieces, None)
    for number, article in enumerate(for_claims):
        found: list[Claim] = []
        while waiting is not None and waiting[0] == number:
            start, doc = waiting[1]
            found += claims(page(article, start, doc))
            doc.let_go()
            forget()
            waiting = next(pieces, None)
        told = list(interviewed(article, list(answered(article, found))))
        told = list(left_open(told, article.language or language_of(article.text)))
        own = in_own_voice(article, signed(article, taken_back(article, told)))
        yield list(numbered(once_told(article, own)))


def _readable(article: Article) -> tuple[str, str]:
    """The text to read and its language; no text where nobody here knows the language's words for saying and doubting.

    Read as English, "soll getötet haben" would be told as so.
    """
    language = article.language or language_of(article.text)
    return (article.text, language) if parsers(language) else ("", DEFAULT)
