"""A party may be called a list, and a surname may look like several of something."""

import pytest

from ledger.extract import extract
from ledger.model import Sourcing


def sourcing(text):
    return [claim.sourcing for claim in extract(text) if claim.states and claim.sources]


@pytest.mark.parametrize(
    "text",
    [
        "The Homeland List maintains that the vote was rigged.",
        "The Joint List denied that it took money.",
        "The Free Citizens List said it would appeal.",
        "The People's Charter insists that the tax is illegal.",
    ],
)
def test_a_list_that_maintains_something_is_a_party(text: str) -> None:
    assert sourcing(text) == [Sourcing.INSTITUTION]


@pytest.mark.parametrize(
    "text",
    [
        "The Red List says the bird is rare.",
        "The list shows that the vote was rigged.",
        "The Hale Report says the bridge was unsafe.",
    ],
)
def test_a_list_that_shows_something_is_a_text(text: str) -> None:
    assert sourcing(text) == [Sourcing.DOCUMENT]


@pytest.mark.parametrize("name", ["Reyes", "Hughes", "Torres", "Simmons", "Hayes", "Flores"])
@pytest.mark.parametrize("told", ["said", "denied", "told the court"])
def test_a_surname_that_looks_like_a_plural_is_a_name(name: str, told: str) -> None:
    assert sourcing(f"{name} {told} that the ferry was old.") == [Sourcing.NAMED]


@pytest.mark.parametrize("name", ["Nurses", "Experts", "Residents", "Officials"])
def test_several_people_have_no_name(name: str) -> None:
    assert sourcing(f"{name} said that the ferry was old.") == [Sourcing.ANONYMOUS]


def test_somebody_known_by_a_surname_alone_stands_before_a_pronoun() -> None:
    """Whether "she" is Reyes or Berg nobody can tell."""
    found = extract("Anna Berg runs the port. Reyes said the ferry was old. She left the country.")
    assert found[-1].wording == "She left the country"


def test_who_is_warned_on_three_occasions_is_told_it() -> None:
    """No occasion falls."""
    found = extract("The inspector warned the owner on three occasions that the roof would fall.")
    assert [(claim.sources[-1].name, claim.wording) for claim in found if claim.states] == [
        ("The inspector", "the roof would fall")
    ]
