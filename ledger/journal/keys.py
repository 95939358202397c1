"""Names for what has no content of its own: persons, sources, readings. The same on every machine."""

import json
from functools import lru_cache

from ..model import text_digest

_JSON = json.JSONEncoder(ensure_ascii=False)  # one for all: to make it costs more than to use it

OUTLET = -1
"""The source number that stands for the outlet of the article."""

NAME = -2
"""The source number that stands for a source's own name: is it short for another's?"""


def person_key(claim: str, n: int) -> str:
    """The key of the person opened by mention ``n`` of the claim with that key: 64 hexadecimal characters."""
    return _digest("person", claim, n)


def source_key(place: str, n: int) -> str:
    """The key of the source opened by source ``n`` of a claim, or, with ``OUTLET``, by an article's outlet."""
    return _digest("source", place, n)


def fact_key(claim: str, n: int) -> str:
    """The key of a fact set apart from the one the claim founded: 64 hexadecimal characters."""
    return _digest("fact", claim, n)


@lru_cache(maxsize=10_000)
def outlet_key(name: str) -> str:
    """The key an outlet goes by as long as no source is opened for it: the same for every article of that name."""
    return _digest("outlet", " ".join(name.casefold().split()))


def reading_key(article: str, extractor: str, lexicon_sha256: str) -> str:
    """The key of one reading of an article by one version of the extractor with one set of lexica."""
    return _digest("reading", article, extractor, lexicon_sha256)


def _digest(*parts: str | int) -> str:
    return text_digest(_JSON.encode(parts))
