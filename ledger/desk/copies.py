"""Is a new article a reprint of one the ledger holds, or its translation?"""

from collections.abc import Callable, Sequence

from ..journal import drafts
from ..link import LINKER, agency, alterations, copy_keys, same_story, same_text, translation_keys
from ..model import Article, Draft, EntryKind, Score, Verdict
from ..store import Store

BY = f"machine:{LINKER}"
CANDIDATES = 20
"""How many alike articles are compared exactly; the index offers the most alike first."""


def copy_drafts(store: Store, article: Article) -> list[Draft]:
    """Entries on where the article's text comes from: the wire service it credits, and the known article it repeats.

    A copy is linked to its best match alone. What may be a translation is proposed, and what changes a fact of
    its original; a person decides.
    """
    wire = agency(article.text)
    credited = [drafts.article_described(article.key, {"agency": wire}, by=BY)] if wire else []
    found = _best(store, article, copy_keys(article.text), lambda known: same_text(known.text, article.text))
    if found is None or found[0].verdict is not Verdict.SAME:
        found = _best(store, article, translation_keys(article.text), lambda known: same_story(known, article))
    if found is None or found[0].verdict is Verdict.DIFFERENT:
        return credited
    return [*credited, drafts.copy_linked(article.key, found[1].key, _doubted(*found, article), by=BY)]


def _doubted(score: Score, known: Article, article: Article) -> Score:
    """The score of a copy; unsure where it changes a fact: a negation, a number, a hedge, a source."""
    changed = alterations(known.text, article.text, article.language) if score.verdict is Verdict.SAME else ()
    return Score(score.value, Verdict.UNSURE, (*changed, *score.reasons)) if changed else score


def _best(
    store: Store, article: Article, keys: Sequence[int], compare: Callable[[Article], Score]
) -> tuple[Score, Article] | None:
    """The article that the index offers for these keys and that compares best, ``None`` if there is none."""
    candidates = store.articles_like(keys, CANDIDATES)
    scored = [(compare(known), known) for known in candidates if known.key != article.key]
    return max(scored, key=lambda pair: _standing(pair[0], pair[1], article), default=None)


def _standing(score: Score, known: Article, article: Article) -> tuple[bool, float]:
    """How much speaks for an original: that it is certain, then how many letters stand in both.

    Their share would not do: all of a report of one sentence stands in the report that took it over.
    """
    return score.verdict is Verdict.SAME, score.value * min(len(known.text), len(article.text))


def original_in(found: Sequence[Draft]) -> str | None:
    """The article that these entries say is reprinted, ``None`` if they name none, or only ask."""
    copies = [draft.body for draft in found if draft.kind is EntryKind.COPY_LINKED]
    return next((body["original"] for body in copies if body["verdict"] == Verdict.SAME), None)
