"""What somebody runs, owns or has founded is a body: it is no "she", and whoever runs it may be."""

import pytest

from ledger.extract import extract
from ledger.model import Sourcing


def sources(text):
    """Who answers for what, each as (the name, how it came to the outlet)."""
    found = [claim for claim in extract(text) if claim.states and claim.sources]
    return [(claim.sources[-1].name, claim.sourcing) for claim in found]


@pytest.mark.parametrize(
    ("text", "firm", "person"),
    [
        ("Anna Berg runs Halcyon. Halcyon said the pills were safe. She denied it.", "Halcyon", "Anna Berg"),
        ("Tom Hale chairs Orbex. Orbex said the plant would close. He said it was final.", "Orbex", "Tom Hale"),
        (
            "Ida Moss owns Fenwick. Fenwick told investors that sales fell. She said it had rained.",
            "Fenwick",
            "Ida Moss",
        ),
        (
            "Eva Lind, who heads Tarnow, was arrested. Tarnow said that she was innocent. She said that she was ill.",
            "Tarnow",
            "Eva Lind",
        ),
        (
            "Police asked Nadia Roth about Kestrel. Kestrel insisted its books were in order. She said she was ill.",
            "Kestrel",
            "Nadia Roth",
        ),
    ],
)
def test_a_firm_that_somebody_runs_is_no_she(text: str, firm: str, person: str) -> None:
    assert sources(text) == [(firm, Sourcing.INSTITUTION), (person, Sourcing.NAMED)]


@pytest.mark.parametrize(
    "text",
    [
        "Anna Voss runs the port. Voss said the ferry was old.",
        "Voss, who founded Orbex, left. Tom Hale met Voss. Voss said the ferry was old.",
        "The mayor ran Voss out of town. Voss said the ferry was old.",
        "The company is run by Voss. Tom Hale met Voss. Voss said the ferry was old.",
    ],
)
def test_whoever_runs_a_firm_is_a_person(text: str) -> None:
    assert [how for _, how in sources(text)] == [Sourcing.NAMED]
