"""A new article about persons and things that an archive is full of: what adding it costs, and what linking alone."""

import statistics
import time
from pathlib import Path

from ledger.desk.add import link
from ledger.extract import extract
from ledger.journal import drafts
from ledger.model import Article
from ledger.store import Store

from .archive import SUBJECT, THINGS, VERBS, name_of, word_of

BY = "benchmark"
SENTENCES = 16


def text_of(number: int) -> str:
    """The text of newcomer ``number``: the persons and words mentioned most, in statements nobody made before."""
    names = [SUBJECT, *map(name_of, range(SENTENCES - 1))]
    return "\n\n".join(
        f"{name} {VERBS[(n + number) % len(VERBS)]} the {word_of(n)} {THINGS[n % len(THINGS)]} in "
        f"{word_of(number * SENTENCES + n).title()}, the interior ministry said."
        for n, name in enumerate(names)
    )


def kept_in(path: Path, rounds: range) -> float:
    """The median CPU seconds of linking and keeping an article that was read, over ``rounds``, the first left out."""
    with Store.open(str(path), write=True) as store:
        return statistics.median([_once(store, number) for number in rounds][1:])


def _once(store: Store, number: int) -> float:
    article = Article(text_of(number), outlet="The Newcomer", published="2025-04-01", language="en")
    claims = extract(article)
    began = time.process_time()
    read = [drafts.article_added(article, by=BY), *(drafts.claim_read(claim, "benchmark", by=BY) for claim in claims)]
    store.append([*read, *link(store, article, claims)])
    return time.process_time() - began
