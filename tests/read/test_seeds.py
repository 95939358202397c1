"""What a new ledger starts from reads without a problem, and says what it is."""

from pathlib import Path

import pytest

from ledger.read import read

SEEDS = Path(__file__).parents[2] / "seeds"
DOSSIER = sorted((SEEDS / "dossier").glob("*.md"))


def article(path):
    reading = read(path)
    assert not reading.problems
    assert not reading.notes
    return reading.articles[0][1]


@pytest.mark.parametrize("path", DOSSIER, ids=lambda path: path.stem)
def test_every_article_of_the_dossier_is_complete_and_called_fictional(path):
    found = article(path)
    assert found.outlet
    assert found.title
    assert found.published
    assert found.language == "en"
    assert found.url.split("/")[2].endswith(".example.org")
    assert "# Fictional: the persons, places, outlets and events are invented." in path.read_text(encoding="utf-8")


def test_the_dossier_has_several_outlets():
    assert len({article(path).outlet for path in DOSSIER}) == 7


def test_the_retelling_is_no_outlets_article():
    found = article(SEEDS / "mamlouk.md")
    assert "not an outlet" in found.outlet
    assert found.published is None
    assert found.url is None
