"""How many and when, in French. All persons and outlets are invented."""

from datetime import date

import pytest

from ledger.extract import extract
from ledger.model import Article, Claim


def _one(text: str, published: str | None = None) -> Claim:
    found = extract(Article(text, language="fr", published=published))
    assert len(found) == 1, [claim.wording for claim in found]
    return found[0]


@pytest.mark.parametrize(
    ("words", "low", "high"),
    [
        ("1 234,5", 1234.5, 1234.5),
        ("deux cent trente", 230, 230),
        ("trois millions", 3_000_000, 3_000_000),
        ("une dizaine", 10, 10),
        ("au moins douze", 12, None),
        ("plus de 40", 40, None),
        ("jusqu'à 15", None, 15),
        ("soixante-dix", 70, 70),
    ],
)
def test_amounts(words: str, low: float | None, high: float | None) -> None:
    claim = _one(f"Le port a reçu {words} caisses.")
    assert [(each.low, each.high) for each in claim.amounts] == [(low, high)]


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("le 8 décembre 2024", "2024-12-08"),
        ("en mars 2023", "2023-03"),
        ("mardi", "2025-03-04"),
        ("hier", "2025-03-05"),
        ("il y a deux jours", "2025-03-04"),
        ("le 1er février", "2025-02-01"),
    ],
)
def test_dates(words: str, value: str) -> None:
    claim = _one(f"Le navire a coulé {words}.", published=date(2025, 3, 6).isoformat())
    assert [each.value for each in claim.times] == [value]
