"""What is said before a court, a parliament or reporters is passed on: they heard it, and answer for nothing."""

import pytest

from ledger.extract import extract
from ledger.model import Modality, Sourcing


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


@pytest.mark.parametrize(
    ("text", "wording"),
    [
        ("Lena Ostry was killed by her husband, a court heard.", "Lena Ostry was killed by [Lena Ostry]'s husband"),
        ("Lena Ostry was killed by a neighbour, an inquest heard.", "Lena Ostry was killed by a neighbour"),
        ("The nurse gave him the wrong drug, a tribunal heard on Friday.", "The nurse gave him the wrong drug"),
        ("The driver had been drinking, jurors heard on the second day of the trial.", "The driver had been drinking"),
        (
            "A teacher stole the money for a school trip, Lorne Crown Court heard.",
            "A teacher stole the money for a school trip",
        ),
    ],
)
def test_a_court_at_the_end_has_heard_the_whole_sentence(text, wording):
    """A parser takes the court's hearing for a second deed, or the court for another name of the husband."""
    assert told(text) == [([], Sourcing.HEARSAY, wording)]


def test_an_order_that_a_court_hears_of_is_hearsay_and_so_is_what_was_ordered():
    claims = told("Pavel Dresk ordered the clerks to shred invoices from the firm, a court heard on Monday.")
    assert [(sources, sourcing) for sources, sourcing, _ in claims] == [([], Sourcing.HEARSAY)] * 2
    assert claims[0][2] == "Pavel Dresk ordered the clerks to shred invoices from the firm"


@pytest.mark.parametrize(
    "text",
    ["Leon Dunn told his wife to burn the ledgers, a jury heard.", "The boss told the clerk to lie, a tribunal heard."],
)
def test_what_somebody_was_told_to_do_is_heard_and_not_his_statement(text):
    found = [claim for claim in extract(text) if claim.states]
    assert all((claim.sourcing, claim.sources) == (Sourcing.HEARSAY, ()) for claim in found)
    assert any(" told " in claim.wording and claim.modality is Modality.ACTUAL for claim in found)
