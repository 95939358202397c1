"""A feed of short articles that say much the same: what linking one more costs as the feed grows.

Run ``python -m tests.benchmarks.feed [SIZE ...]``; it writes the figures to docs/speed.md. CPU times, quoted as ratios.
"""

import argparse
import random
import resource
import statistics
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from ledger.desk.add import link
from ledger.extract import extract
from ledger.journal import drafts
from ledger.model import Article
from ledger.store import Store

from .pages import table, written

BY = "benchmark"
CARGO = ("grain", "timber", "cement", "wool", "salt")
PLACES = ("Dal", "Kesh", "Ardenna", "Lunden", "Marenne")
OFFICES = ("port authority", "coast guard", "customs office", "fire brigade")
SIZES = (100, 1_000, 5_000)
LAST = 50
"""The median is taken over so many of the last articles of each size."""

Row = tuple[str, ...]


def text_of(number: int) -> str:
    """Article ``number``: a ship of its own, and a count that contests others."""
    draw = random.Random(number)
    cargo, place, office = draw.choice(CARGO), draw.choice(PLACES), draw.choice(OFFICES)
    return (
        f"Ferry {number} left {place} with {cargo} on Monday, the {office} said. "
        f"A fire in the port of {place} injured {draw.randint(2, 60)} people, it added."
    )


def growth(sizes: Sequence[int]) -> list[Row]:
    """CPU time of reading and of linking one article more at the end of each size of the feed, and the memory so far.

    All in one process, as ``ledger add`` takes many articles: what piles up there is seen.
    """
    read, kept, memory = list[float](), list[float](), dict[int, float]()
    with tempfile.TemporaryDirectory() as place, Store.open(str(Path(place) / "feed.db"), create=True, write=True) as s:
        for number in range(max(sizes)):
            for spent, seconds in zip((read, kept), _once(s, number), strict=True):
                spent.append(seconds)
            memory[number + 1] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / 1e6
    return [
        ("linked and kept, CPU time", *_ratios(kept, sizes)),
        ("read, linked and kept, CPU time", *_ratios([sum(both) for both in zip(read, kept, strict=True)], sizes)),
        ("largest memory so far, in MB", *(f"{memory[size]:.0f}" for size in sizes)),
    ]


def _ratios(spent: Sequence[float], sizes: Sequence[int]) -> list[str]:
    medians = [statistics.median(spent[size - LAST : size]) for size in sizes]
    return [f"{median / medians[0]:.2f}" for median in medians]


def _once(store: Store, number: int) -> tuple[float, float]:
    """The CPU seconds of reading an article and of linking and keeping it."""
    day = f"2025-03-{1 + number % 28:02}"
    url = f"https://feed.example/{number}"
    article = Article(text_of(number), outlet="Harbour Feed", url=url, published=day, language="en")
    began = time.process_time()
    claims = extract(article)
    read = time.process_time()
    made = [drafts.article_added(article, by=BY), *(drafts.claim_read(claim, "benchmark", by=BY) for claim in claims)]
    store.append([*made, *link(store, article, claims)])
    return read - began, time.process_time() - read


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sizes", nargs="*", type=int, default=SIZES)
    asked = sorted(parser.parse_args().sizes)
    heads = (f"after {size:,} articles" for size in asked)
    print(written("speed.md", "feed", table(("one article more of one feed", *heads), growth(asked))))
