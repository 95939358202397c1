"""Twenty French articles of our own, read against what was set down beforehand (``fixtures/french/labels.tsv``).

Each floor stands just below what was measured when it was set.
"""

import csv
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from ledger.extract import extract
from ledger.extract.content.claims import claims as claims_of
from ledger.extract.page import page
from ledger.extract.parsing.parse import unparsed
from ledger.model import Article, Claim, Source

HERE = Path(__file__).parent.parent.parent / "fixtures" / "french"
PUBLISHED = "2025-03-04"
JUDGED = ("sourcing", "level", "polarity", "modality")
NOBODY = {"unattributed", "hearsay"}

NEWEST = frozenset({"conseil", "prevenue", "usine"})
"""Articles about bodies and things that "elle" and "il" stand for, and about what somebody calls untrue."""

LATER = NEWEST | {"assises", "collision", "fonds", "frappes", "marche"}
"""Articles that came when the others had been read well: harder, and with floors of their own, beside all together."""

FIRST_PARSED = {"found": 0.99, "source": 0.97, "sourcing": 0.97, "level": 0.975, "polarity": 0.985, "modality": 0.985}
FIRST_PARSED |= {"persons": 0.91}
FIRST_BARE = {"found": 0.99, "source": 0.83, "sourcing": 0.775, "level": 0.94, "polarity": 0.955, "modality": 0.94}
PARSED = {"found": 0.99, "source": 0.965, "sourcing": 0.96, "level": 0.985, "polarity": 0.985, "modality": 0.99}
PARSED |= {"persons": 0.91}
BARE = {"found": 0.99, "source": 0.79, "sourcing": 0.74, "level": 0.94, "polarity": 0.955, "modality": 0.935}
EVERY_PARSED = {"found": 0.995, "source": 0.97, "sourcing": 0.965, "level": 0.99, "polarity": 0.985, "modality": 0.99}
EVERY_PARSED |= {"persons": 0.92}
EVERY_BARE = {"found": 0.99, "source": 0.76, "sourcing": 0.73, "level": 0.945, "polarity": 0.955, "modality": 0.94}


@cache
def labels() -> tuple[dict[str, str], ...]:
    lines = (HERE / "labels.tsv").read_text(encoding="utf-8").splitlines()
    told = [line for line in lines if not line.startswith("#")]
    return tuple(csv.DictReader(told, delimiter="\t", quoting=csv.QUOTE_NONE))


@cache
def read(name: str, parsed: bool) -> tuple[Claim, ...]:
    text = (HERE / f"{name}.txt").read_text(encoding="utf-8")
    article = Article(text, language="fr", outlet="Le Rivage", published=PUBLISHED)
    found = extract(article) if parsed else claims_of(page(article, 0, unparsed(text, "fr")))
    return tuple(claim for claim in found if claim.states)


def meant(row: dict[str, str], parsed: bool) -> Claim | None:
    """The claim that holds the label's words: the shortest one with a source, else the shortest."""
    holding = [claim for claim in read(row["article"], parsed) if row["words"] in claim.text]
    return min(holding, key=lambda claim: (not claim.sources, len(claim.text)), default=None)


def origins(claim: Claim) -> list[Source]:
    return [claim.sources[chain[-1]] for chain in claim.chains if chain]


def right(row: dict[str, str], claim: Claim) -> dict[str, bool]:
    """Which of the label's fields the claim has right; fields that are not judged are left out."""
    said = [f"{each.name} {each.text}".lower() for each in origins(claim)]
    found = {
        "sourcing": claim.sourcing.value,
        "level": claim.hedge.level.word,
        "polarity": claim.polarity.value,
        "modality": claim.modality.value,
    }
    told = {key: row[key] == found[key] for key in JUDGED if row[key] != "-"}
    if row["source"] != "-" or row["sourcing"] in NOBODY:
        told["source"] = any(row["source"].lower() in each for each in said) if row["source"] != "-" else not said
    if row["persons"] != "-":
        told["persons"] = _has(row["persons"], {mention.name for mention in claim.mentions})
    return told


def _has(persons: str, named: set[str]) -> bool:
    """True if all the persons are named, and nobody before whom a "~" stands."""
    return all((each.removeprefix("~") in named) != each.startswith("~") for each in persons.split(";"))


def rates(parsed: bool, without: frozenset[str] = frozenset()) -> dict[str, float]:
    """The share of labels that are right, field by field; a statement that is missed has no field right."""
    hits: Counter[str] = Counter()
    judged: Counter[str] = Counter()
    for row in [row for row in labels() if row["article"] not in without]:
        claim = meant(row, parsed)
        fields = right(row, claim) if claim is not None else dict.fromkeys(right(row, _nothing(row)), False)
        fields["found"] = claim is not None
        judged.update(fields.keys())
        hits.update(key for key, good in fields.items() if good)
    return {key: hits[key] / judged[key] for key in judged}


def _nothing(row: dict[str, str]) -> Claim:
    return Claim(article="", spans=(), text=row["words"], wording="")


def test_there_are_labels_enough() -> None:
    assert len(labels()) >= 150
    assert {row["sourcing"] for row in labels()} >= {"witnessed", "document", "named", "institution", "anonymous"}


@pytest.mark.parametrize(
    ("parsed", "without", "floors"),
    [
        (True, frozenset(), EVERY_PARSED),
        (False, frozenset(), EVERY_BARE),
        (True, NEWEST, PARSED),
        (False, NEWEST, BARE),
        (True, LATER, FIRST_PARSED),
        (False, LATER, FIRST_BARE),
    ],
    ids=[
        f"{how}, {which}" for which in ("all", "the first seventeen", "the first twelve") for how in ("parser", "words")
    ],
)
def test_french_articles_are_read_as_a_fact_checker_reads_them(
    parsed: bool, without: frozenset[str], floors: dict[str, float]
) -> None:
    found = rates(parsed, without)
    assert {key: round(found[key], 3) for key, floor in floors.items() if found[key] < floor} == {}
