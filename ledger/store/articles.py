"""Articles: cards without their text, and the texts themselves."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.engine import Connection

from ..journal.bodies import article_of
from ..model import Article, ArticleCard, ArticleKind
from .bearings import originals
from .chunks import chunked
from .conditions import fitting
from .entries import numbered
from .ids import numbers
from .query import Query
from .states import COUNTING
from .tables import table

_DESCRIBED = ("outlet", "title", "author", "url", "published", "language", "text_sha256", "bytes_sha256", "agency")


def articles(link: Connection, query: Query) -> list[ArticleCard]:
    """The articles in which a claim fits the query, in the order in which they were added; all without conditions.

    The words asked for may stand in the article's title instead. An article asked for by its key, or by its title
    alone, is there even if nothing was read in it.
    """
    keys = _fitting(link, query) if query.text is None else _holding(link, query, query.text)
    return list(article_cards(link, keys).values())


def _fitting(link: Connection, query: Query) -> list[str]:
    """The keys of the articles in which a claim fits, or of the one asked for, or of all."""
    article = table("article")
    near = fitting(link, query).with_only_columns(table("claim").c.article)
    chosen = select(article.c.key).where(article.c.to_seq.is_(None)).order_by(article.c.opened)
    if query == Query(article=query.article):
        chosen = chosen.where(article.c.key == query.article) if query.article else chosen
    else:
        chosen = chosen.where(article.c.key.in_(near.subquery().select()))
    return list(link.execute(chosen).scalars())


def _holding(link: Connection, query: Query, words: str) -> list[str]:
    """The keys of the articles that hold the words in a fitting claim, or in the title while the rest fits."""
    article, folded = table("article"), words.casefold()
    said = set(link.execute(fitting(link, query).with_only_columns(table("claim").c.article)).scalars())
    rest = set(_fitting(link, replace(query, text=None)))
    # Folded here, because each database folds the letters of other languages in its own way.
    titles = select(article.c.key, article.c.title).where(article.c.to_seq.is_(None)).order_by(article.c.opened)
    titled = ((key, folded in (title or "").casefold()) for key, title in link.execute(titles))
    return [key for key, holds in titled if key in said or (holds and key in rest)]


def article_cards(link: Connection, keys: Iterable[str]) -> dict[str, ArticleCard]:
    """The cards of these articles, in this order; keys that no article stands under are left out."""
    asked = list(dict.fromkeys(keys))
    first = originals(link, asked)
    rows = _by_key(link, {*asked, *first.values()}, _cards)
    counts = {key: row.n for key, row in _by_key(link, asked, _counts).items()}
    shown = {key: f"A{n}" for key, n in numbers(link, "A", rows).items()}
    return {
        key: _card(rows[key], shown[key], shown.get(first.get(key, "")), counts.get(key, 0))
        for key in asked
        if key in rows
    }


def _by_key(link: Connection, keys: Iterable[str], chosen: Any) -> dict[str, Any]:
    return {row.key: row for part in chunked(keys) for row in link.execute(chosen(part))}


def _cards(keys: list[str]) -> Select[Any]:
    article, entry = table("article"), table("entry")
    joined = article.join(entry, entry.c.seq == article.c.opened)
    chosen = select(article, entry.c.at, entry.c.by).select_from(joined)
    return chosen.where(article.c.key.in_(keys), article.c.to_seq.is_(None))


def _counts(articles: list[str]) -> Select[Any]:
    claim = table("claim")
    counting = claim.c.article.in_(articles), claim.c.state.in_(COUNTING), claim.c.to_seq.is_(None)
    return select(claim.c.article.label("key"), func.count().label("n")).where(*counting).group_by(claim.c.article)


def _card(row: Any, shown: str, original: str | None, count: int) -> ArticleCard:
    return ArticleCard(
        id=shown,
        key=row.key,
        kind=ArticleKind(row.kind),
        added_at=row.at,
        added_by=row.by,
        claims=0 if row.retracted is not None else count,
        copy_of=original,
        retracted=row.retracted,
        **{name: getattr(row, name) for name in _DESCRIBED},
    )


def texts(link: Connection, keys: Iterable[str]) -> dict[str, Article]:
    """The articles with these keys, whole, as they are described now."""
    rows = _by_key(link, keys, lambda part: _plain().where(table("article").c.key.in_(part)))
    bodies = {entry.seq: entry.body for entry in numbered(link, (row.opened for row in rows.values()))}
    return {key: _whole(row, bodies[row.opened] or {}) for key, row in rows.items()}


def _plain() -> Select[Any]:
    article = table("article")
    return select(article).where(article.c.to_seq.is_(None))


def _whole(row: Any, body: Mapping[str, Any]) -> Article:
    now = {name: getattr(row, name) for name in ("title", "author", "published", "language")}
    return replace(article_of(body), **now)
