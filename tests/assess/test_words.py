"""Words for numbers, and the mark before what nobody commits to."""

import pytest
from sayings import denies, grouped, says

from ledger.assess import analytic_sentence, assess, likelihood, likelihood_sentence, shown_wording
from ledger.model import Fact, HedgeLevel, Ruling, RulingVerdict, Sourcing

FACT = Fact("f" * 64, "F1", "Nadia Ferrow left Ostmark")
TOLD = says("Post", sourcing=Sourcing.HEARSAY, level=HedgeLevel.REPORTED)


def assessed(*bearings, **known):
    return assess(bearings, grouped(bearings), **known)


@pytest.mark.parametrize(
    ("value", "word"),
    [
        (0.01, "almost no chance"),
        (0.1, "very unlikely"),
        (0.3, "unlikely"),
        (0.45, "roughly even chance"),
        (0.55, "roughly even chance"),
        (0.6, "likely"),
        (0.80, "likely"),
        (0.81, "very likely"),
        (0.99, "almost certain"),
    ],
)
def test_the_likelihood_word_follows_the_published_scale(value, word):
    assert likelihood(value) == word


def test_hearsay_and_allegations_are_marked_as_not_established():
    accused = says("Post", "the indictment", sourcing=Sourcing.DOCUMENT, level=HedgeLevel.REPORTED)
    for claim in (TOLD, accused, says("Post", "sources", sourcing=Sourcing.BARE), denies("Echo", "her lawyer")):
        assert shown_wording(FACT, assessed(claim)) == "Said, not established: Nadia Ferrow left Ostmark"


def test_an_origin_that_commits_itself_takes_the_mark_away_and_so_does_a_ruling():
    assert shown_wording(FACT, assessed(says("Post"))) == FACT.wording
    ruling = Ruling(RulingVerdict.CONFIRMED, "anna", "2026-05-01T10:00:00.000Z", "seen her ticket")
    assert shown_wording(FACT, assessed(TOLD, ruling=ruling)) == FACT.wording


def test_likelihood_and_analytic_confidence_are_two_sentences():
    found = assessed(says("Post", "Inspector Vale", sourcing=Sourcing.NAMED))
    likely, basis = likelihood_sentence(found), analytic_sentence(found)
    assert likely.startswith("It is likely that it is so (")
    assert "not calibrated" in likely
    assert "confidence" not in likely
    assert basis.startswith("Analytic confidence is moderate: one origin, and no second for certain; ")
    assert "likely" not in basis


def test_even_chance_reads_as_english():
    assert likelihood_sentence(assessed(TOLD)).startswith("There is a roughly even chance that it is so (")
