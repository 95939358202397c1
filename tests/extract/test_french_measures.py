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


CLOCKS = [
    ("L'usine a explosé jeudi vers 6 heures du matin.", []),
    ("Luc Morin est parti à 21 h 40 avec 300 euros.", [300]),
    ("La garde à vue de Luc Morin a duré 6 heures.", [6]),
    ("La comptable a détourné 312 000 euros entre 2014 et 2021.", [312_000]),
]


@pytest.mark.parametrize(("text", "figures"), CLOCKS)
def test_the_time_of_day_and_a_year_are_no_amounts(text: str, figures: list[float]) -> None:
    (claim,) = extract(Article(text, language="fr"))
    assert [amount.low for amount in claim.amounts] == figures


TURNED = [
    ("Le groupe a perdu 3 millions l'an dernier.", "2024"),
    ("Le site a fermé le mois dernier.", "2025-02"),
    ("Le site fermera l'année prochaine.", "2026"),
    ("Le port a brûlé entre 2014 et 2021.", "2014"),
]


@pytest.mark.parametrize(("text", "value"), TURNED)
def test_the_last_year_and_month_are_reckoned_from_the_article(text: str, value: str) -> None:
    (claim,) = extract(Article(text, language="fr", published="2025-03-04"))
    assert claim.times[0].value == value
