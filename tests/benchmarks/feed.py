"""A feed of short articles that say much the same: what linking one more costs as the feed grows.

Run ``python -m tests.benchmarks.feed [SIZE ...]``. CPU time of linking and keeping, without reading; quoted as ratios.
"""

import argparse
import random
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

from .pages import table

BY = "benchmark"
CARGO = ("grain", "timber", "cement", "wool", "salt")
PLACES = ("Dal", "Kesh", "Ardenna", "Lunden", "Marenne")
OFFICES = ("port authority", "coast guard", "customs office", "fire brigade")
SIZES = (200, 1_000)
LAST = 50
"""The median is taken over so many of the last articles of each size."""


def text_of(number: int) -> str:
    """Article ``number``: a ship of its own, and a count that contests others."""
    draw = random.Random(number)
    cargo, place, office = draw.choice(CARGO), draw.choice(PLACES), draw.choice(OFFICES)
    return (
        f"Ferry {number} left {place} with {cargo} on Monday, the {office} said. "
        f"A fire in the port of {place} injured {draw.randint(2, 60)} people, it added."
    )


def growth(sizes: Sequence[int]) -> list[float]:
    """The CPU seconds of one article more at the end of each size of the feed."""
    with tempfile.TemporaryDirectory() as place, Store.open(str(Path(place) / "feed.db"), create=True, write=True) as s:
        spent = [_once(s, number) for number in range(max(sizes))]
    return [statistics.median(spent[size - LAST : size]) for size in sizes]


def _once(store: Store, number: int) -> float:
    day = f"2025-03-{1 + number % 28:02}"
    url = f"https://feed.example/{number}"
    article = Article(text_of(number), outlet="Harbour Feed", url=url, published=day, language="en")
    claims = extract(article)
    began = time.process_time()
    read = [drafts.article_added(article, by=BY), *(drafts.claim_read(claim, "benchmark", by=BY) for claim in claims)]
    store.append([*read, *link(store, article, claims)])
    return time.process_time() - began


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sizes", nargs="*", type=int, default=SIZES)
    asked = sorted(parser.parse_args().sizes)
    times = growth(asked)
    ratios = tuple(f"{spent / times[0]:.2f}" for spent in times)
    print(
        table(
            ("CPU time of one article more", *(f"{size:,} articles" for size in asked)), [("linked and kept", *ratios)]
        )
    )
