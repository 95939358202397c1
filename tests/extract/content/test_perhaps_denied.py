"""A denial that stands elsewhere and names no deed: who is spoken of against it is not told to be uncontradicted."""

import pytest

from ledger.extract import extract
from ledger.model import Claim, Polarity

STOLE = "Anna Reyes stole the vase, two guards said on Monday."


def _open(text: str) -> list[str]:
    return [each.wording for each in extract(text) if each.perhaps_denied]


def _denied(text: str) -> list[Claim]:
    return [each for each in extract(text) if each.states and each.stance_denies]


@pytest.mark.parametrize(
    "denial",
    ["Anna Reyes denied any wrongdoing.", "Anna Reyes denies all charges.", "Reyes, 34, denied any wrongdoing."],
)
def test_what_others_say_of_whoever_denies_is_left_open(denial: str) -> None:
    """The denial stands too far to be counted, and the accusation says so."""
    assert _open(f"{STOLE}\n\nThe trial opens in May. {denial}") == ["Anna Reyes stole the vase"]


@pytest.mark.parametrize(
    "other", ["The court denied the request.", "The trial opens in May. Rolf Ek denied any wrongdoing."]
)
def test_a_denial_of_something_else_leaves_it_alone(other: str) -> None:
    """A request is refused, and another person's denial is of what is said of that person."""
    told = f"Rolf Ek sold the vase, Anna Berg said. {STOLE} {other}"
    assert "Anna Reyes stole the vase" not in _open(told)


def test_a_denial_that_opens_a_paragraph_denies_the_sentence_before_it() -> None:
    """An empty line stands between them, and no other sentence."""
    (denial,) = _denied(f"{STOLE}\n\nA crew member disputed that.")
    assert (denial.wording, denial.polarity) == ("Anna Reyes stole the vase", Polarity.DENIED)
