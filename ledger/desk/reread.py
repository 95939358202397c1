"""A better extractor reads an article again: what it reads holds from then on, and nothing that people decided is lost.

Nothing is edited: a claim read otherwise gets a new reading, one read on nearly the same words a successor, one that is
not read any more is superseded by nothing. All of one article is one transaction.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from .. import lexicon
from ..errors import RefusedError
from ..journal import drafts, keys
from ..model import Article, ArticleKind, Claim, Draft, Problem
from ..store import Query, Store
from .add import READER, statements
from .past import last_reading, pasts
from .rereading import Fate, Outcome, Rereading

Reader = Callable[[Article], list[Claim]]


@dataclass(frozen=True, slots=True)
class Reread:
    """What a new reading made of an article: its shown id, who read it, every outcome that is not "as before"."""

    id: str
    by: str
    outcomes: tuple[Outcome, ...]

    @property
    def changed(self) -> bool:
        """Is any claim new, changed or superseded?"""
        return any(outcome.fate is not Fate.KEPT for outcome in self.outcomes)

    @property
    def problems(self) -> list[Problem]:
        """What a person should look at."""
        return [outcome.problem for outcome in self.outcomes if outcome.problem]

    def count(self, fate: Fate) -> int:
        """How many claims met with that fate."""
        return sum(outcome.fate is fate for outcome in self.outcomes)


def readable(store: Store) -> list[str]:
    """The keys of the articles that a program reads: all but the desk's own notes."""
    return [card.key for card in store.articles(Query()) if card.kind is ArticleKind.ARTICLE]


def reread(store: Store, article: str, *, read: Reader = statements, by: str = READER, dry_run: bool = False) -> Reread:
    """Read the article with that key again with ``read``, the reader called ``by`` ("machine:extract@2").

    With ``dry_run`` nothing is written. Raises :class:`RefusedError` for a note, which only people write.
    """
    known = store.article(article)
    assert known is not None, "the key was resolved in this ledger"
    shown = store.shown(article, "A")
    if known.kind is ArticleKind.NOTE:
        raise RefusedError(f"{shown} is a note", "a person wrote its claim down", "Mend it with `ledger correct`.")
    rereading = Rereading(store, known, pasts(store, article), by)
    outcomes = list(rereading.outcomes(read(known)))
    if not dry_run:
        store.append(_entries(store, known, rereading.drafts, by))
    return Reread(shown, by, tuple(outcome if dry_run else _shown(store, outcome) for outcome in outcomes))


def _entries(store: Store, article: Article, found: Sequence[Draft], by: str) -> list[Draft]:
    """All of one reading, the reading itself first; nothing if the same reader found the same again."""
    extractor, words = by.removeprefix("machine:"), lexicon.digest()
    before = last_reading(store, article.key)
    if not found and before == keys.reading_key(article.key, extractor, words):
        return []
    return [drafts.reading_done(article.key, extractor, words, by=by, replaces=before), *found]


def _shown(store: Store, outcome: Outcome) -> Outcome:
    return replace(outcome, id=store.shown(outcome.claim.key, "C"))
