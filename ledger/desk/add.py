"""Add articles: keep the original, read every claim, link it, append it all in one transaction an article."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from .. import lexicon
from ..errors import StoreError
from ..extract import EXTRACTOR, extract
from ..journal import drafts, keys
from ..model import Article, Claim, Draft
from ..store import Store
from .copies import copy_drafts, original_in
from .facts import FactLinker
from .inherited import inherited
from .originals import keep_original
from .persons import PersonLinker
from .sources import SourceLinker

READER = f"machine:{EXTRACTOR}"


@dataclass(frozen=True, slots=True)
class Added:
    """What became of one article: its shown id, the claims found with theirs, whether the ledger held it before."""

    id: str
    article: Article
    claims: tuple[Claim, ...] = ()
    ids: tuple[str, ...] = ()
    already: bool = False


def add(store: Store, articles: Iterable[tuple[Article, bytes]], folder: Path, *, by: str) -> Iterator[Added]:
    """Add the articles one by one, each in a transaction of its own, so that an interruption leaves nothing half done.

    ``articles`` come with their original bytes, which are kept in ``folder``. An article that is there already is left
    as it is, and said to be.
    """
    for article, content in articles:
        yield add_article(store, article, content, folder, by=by)


def add_article(store: Store, article: Article, content: bytes, folder: Path, *, by: str) -> Added:
    """Add one article."""
    if store.article(article.key) is not None:
        return Added(store.shown(article.key), article, already=True)
    keep_original(content, folder)
    claims = statements(article)
    try:
        store.append([*_reading(article, claims, by), *link(store, article, claims)])
    except StoreError:
        if store.article(article.key) is None:
            raise
        return Added(store.shown(article.key), article, already=True)  # another program was faster
    ids = tuple(store.shown(claim.key, "C") for claim in claims)
    return Added(store.shown(article.key), article, tuple(claims), ids)


def statements(article: Article) -> list[Claim]:
    """What the article states, without the things that somebody in it merely has to do with."""
    return [claim for claim in extract(article) if claim.states]


def link(store: Store, article: Article, claims: list[Claim]) -> Iterator[Draft]:
    """Entries that tie the article to its original, and its claims to sources, persons and facts."""
    copies = copy_drafts(store, article)
    yield from copies
    sources = SourceLinker(store, article)
    sources.link_outlet()
    yield from sources.link(claims)
    copied = original_in(copies)
    original = copied and store.original_of(copied)
    persons = PersonLinker(store, article, inherited=inherited(store, copied, claims) if copied else {})
    yield from persons.link(claims)
    known = {name: key for name, (key, _) in persons.by_name.items()}
    yield from FactLinker(store, known, original, meant=persons.meant).link(claims)


def _reading(article: Article, claims: Iterable[Claim], by: str) -> Iterator[Draft]:
    yield drafts.article_added(article, by=by)
    words = lexicon.digest()
    yield drafts.reading_done(article.key, EXTRACTOR, words, by=READER)
    reading = keys.reading_key(article.key, EXTRACTOR, words)
    yield from (drafts.claim_read(claim, reading, by=READER) for claim in claims)
