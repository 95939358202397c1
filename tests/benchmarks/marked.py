"""Candidates of annotated articles, each with its traits and whether the annotators have it."""

import gzip
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ledger.extract.attribution.attribution import Attribution
from ledger.extract.attribution.finders import candidates
from ledger.extract.attribution.traits import surroundings, traits
from ledger.extract.grammar.tree import spans
from ledger.extract.parsing.parse import parse_many
from ledger.extract.text.quotes import quotations

Letters = frozenset[int]

ENOUGH = 0.5
"""The overlap (Dice, 0..1) of letters from which two contents are the same."""


@dataclass(frozen=True)
class Marked:
    """A candidate's traits, whether it is right, and its cue: the article's id and the place of the main word."""

    traits: list[str]
    right: bool
    cue: tuple[str, int]


def read(path: Path) -> list[dict[str, Any]]:
    """The articles of a corpus, gzipped or plain."""
    raw = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    return [json.loads(line) for line in raw.decode("utf-8").split("\n") if line.strip()]


def marked(articles: list[dict[str, Any]]) -> Iterator[list[Marked]]:
    """The candidates of each piece of the articles."""
    for number, (start, doc) in parse_many((article["text"], "en") for article in articles):
        quotes = quotations(doc.text)
        found = [one for one in candidates(doc, quotes) if one.content]
        around = surroundings(found, doc, quotes)
        gold = [_annotated(each, articles[number]["text"]) for each in articles[number]["attributions"]]
        where = articles[number]["id"]
        yield [
            Marked(
                traits(one, around), is_right(one, start, articles[number]["text"], gold), (where, start + one.word.idx)
            )
            for one in found
        ]


def _annotated(attribution: dict[str, Any], text: str) -> dict[str, Letters]:
    return {role: letters(attribution[role], text) for role in ("source", "cue", "content")}


def is_right(one: Attribution, start: int, text: str, gold: list[dict[str, Letters]]) -> bool:
    """True if the cue and the source meet an annotated one, and the content is the same or a quoted part of it.

    A colon or a dash has no letters: it meets another sign.
    """
    places = {
        "cue": spans(one.cue) or [(token.idx, token.idx + len(token)) for token in one.cue],
        "content": spans(one.content),
        "source": _named(one),
    }
    own = {role: letters([(a + start, b + start) for a, b in where], text) for role, where in places.items()}
    return any(_meets(one, own, each) for each in gold)


def _named(one: Attribution) -> list[tuple[int, int]]:
    return [(place.start, place.end) for _, words in one.named for place in spans(words)]


def _meets(one: Attribution, own: dict[str, Letters], each: dict[str, Letters]) -> bool:
    both = len(own["content"] & each["content"])
    alike = 2 * both >= ENOUGH * (len(own["content"]) + len(each["content"]))
    part = one.construct in {"clause", "thrown", "quoted"} and both >= 0.8 * len(own["content"])
    same = bool(own["source"] & each["source"]) or not (own["source"] or each["source"])
    act = bool(own["cue"] & each["cue"]) or not (own["cue"] or each["cue"])
    return bool(both and (alike or part) and act) and same


def letters(places: Any, text: str) -> Letters:
    """The places of all letters and digits in these stretches."""
    return frozenset(i for start, end in places for i in range(start, min(end, len(text))) if text[i].isalnum())
