"""What is said before a court, a parliament or reporters is passed on: they heard it, and answer for nothing."""

import pytest

from ledger.extract import extract
from ledger.model import Sourcing


def told(text):
    """Each claim as (who answers for it, sourcing, wording)."""
    return [([source.name for source in one.sources], one.sourcing, one.wording) for one in extract(text) if one.states]


@pytest.mark.parametrize(
    ("text", "wording"),
    [
        ("The owner knew of the leak, a court was told on Tuesday.", "The owner knew of the leak"),
        ("The jury heard that the harbour was closed.", "the harbour was closed"),
        ("The boat was sold twice, the inquest at Lorne heard.", "The boat was sold twice"),
        ("MPs heard that the budget had doubled.", "the budget had doubled"),
        ("Reporters were told that the mine was flooded.", "the mine was flooded"),
    ],
)
def test_what_is_heard_in_public_is_hearsay_where_nobody_is_named_who_said_it(text, wording):
    assert told(text) == [([], Sourcing.HEARSAY, wording)]


def test_whoever_said_it_to_reporters_answers_for_it():
    told_by = told("Reporters were told by a minister that the mine was flooded.")
    assert told_by == [(["a minister"], Sourcing.ANONYMOUS, "the mine was flooded")]


def test_whoever_is_heard_answers_for_it():
    [(sources, sourcing, _)] = told("The court heard from Ines Valbonne that the boat was sold.")
    assert (sources, sourcing) == (["Ines Valbonne"], Sourcing.NAMED)


def test_that_others_were_told_is_the_outlets_own_statement():
    [(sources, sourcing, wording)] = told("The crew was warned that the ship was unsafe.")
    assert (sources, sourcing) == ([], Sourcing.UNATTRIBUTED)
    assert wording == "The crew was warned that the ship was unsafe"


def test_no_claim_is_left_of_the_bare_word_that_ties_a_complaint():
    wordings = [wording for *_, wording in told("The jury heard that passengers had complained of “a grinding noise”.")]
    assert wordings == ["a grinding noise"]
