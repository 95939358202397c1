"""Mend what is known of an article's publication: by whom, when. Its key, which names it, stays."""

from collections.abc import Iterator, Mapping

from ..errors import UsageError
from ..journal import drafts, keys
from ..model import Article, Draft, Entry, Source, SourceKind
from ..store import Query, Store
from .refusal import refuse_empty
from .sources import SourceLinker


def describe(store: Store, article: str, known: Mapping[str, str], because: str, *, by: str) -> list[Entry]:
    """Say of the article with that key what is right: any of ``outlet`` and ``published``, an ISO 8601 date.

    The first entry returned says what was changed. The outlet stands behind its claims: origins are counted anew.
    Raises :class:`UsageError` where nothing would change.
    """
    refuse_empty(because, "the reason (--because)")
    [card] = store.articles(Query(article=article))
    changed = {name: value for name, value in known.items() if value != getattr(card, name)}
    if not changed:
        raise UsageError("nothing would change", f"{card.id} is described so already", "")
    for name, value in changed.items():
        refuse_empty(value, f"the {name}")
    said = drafts.article_described(article, changed, because, by=by)
    return store.append([said, *_voice(store, article, changed.get("outlet"), by)])


def _voice(store: Store, article: str, outlet: str | None, by: str) -> Iterator[Draft]:
    """Entries that link the article to its outlet, which is opened if nobody has published or quoted it yet."""
    if outlet is None:
        return
    linker = SourceLinker(store, Article("", outlet=outlet), by=by)
    linker.link_source(article, keys.OUTLET, Source(outlet, (), SourceKind.OUTLET))
    yield from linker.drafts
