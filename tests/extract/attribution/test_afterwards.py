"""A sentence that only says whose statement the one before is gives it its source, and states nothing itself."""

import pytest

from ledger.extract import extract


def told(text):
    return {(tuple(source.name for source in claim.sources), claim.wording) for claim in extract(text) if claim.states}


@pytest.mark.parametrize(
    ("after", "who"),
    [
        ("That is the account of two officers who were there.", "two officers who were there"),
        ("So says the coroner.", "the coroner"),
        ("That, at least, is what the ministry says.", "the ministry"),
        ("That is the ministry's version.", "the ministry"),
        ("That is according to two former directors.", "two former directors"),
        ("This was confirmed by the harbour office.", "the harbour office"),
    ],
)
def test_the_statement_before_is_of_whoever_is_named(after, who):
    assert told(f"The soldiers fired first. {after}") == {((who,), "The soldiers fired first")}


@pytest.mark.parametrize("tail", [", or so the ministry says.", " — or so the ministry says."])
def test_or_so_they_say_gives_the_source_of_its_own_sentence(tail):
    assert told(f"The soldiers fired first{tail}") == {(("the ministry",), "The soldiers fired first")}


@pytest.mark.parametrize(
    "after",
    [
        "That is the problem of the firm.",
        "So did the guards.",
        "That is not what the ministry says.",
        "That is what worries the ministry.",
        "\n\nThat is the account of two officers.",
    ],
)
def test_other_sentences_give_no_source(after):
    assert ((), "The soldiers fired first") in told(f"The soldiers fired first. {after}")


def test_what_somebody_said_keeps_its_source():
    found = told("The boats were sold in May, Ida Brun said. That is the account of a proud woman.")
    assert (("Ida Brun",), "The boats were sold in May") in found


def test_how_somebody_put_it_names_the_source_of_the_quotation_before():
    (claim,) = [one for one in extract("“The mayor is a thief.” That is how Jon Ferrick put it.") if one.states]
    assert ([each.name for each in claim.sources], claim.wording) == (["Jon Ferrick"], "The mayor is a thief")
