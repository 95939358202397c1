"""What somebody says of words that passed before is a claim beside what those words say."""

import pytest

from ledger.extract import extract
from ledger.model import Modality


def told(text):
    """What is stated, by its wording."""
    return {claim.wording: claim for claim in extract(text) if claim.states}


@pytest.mark.parametrize(
    ("text", "act", "said"),
    [
        (
            "Mara Holm said she had warned Ivo Hale that the wall would fail.",
            "[Mara Holm] had warned Ivo Hale that the wall would fail",
            "the wall would fail",
        ),
        (
            "Ida Lund said she had written to the bank that the books were false.",
            "[Ida Lund] had written to the bank that the books were false",
            "the books were false",
        ),
        (
            "Rolf Dahn said he had been told by doctors that the drug was safe.",
            "[Rolf Dahn] had been told by doctors that the drug was safe",
            "the drug was safe",
        ),
    ],
)
def test_what_was_said_and_that_it_was_said_are_two_claims(text: str, act: str, said: str) -> None:
    found = told(text)
    assert set(found) == {act, said}
    assert [source.name for source in found[act].sources] == [text.split(" ")[0] + " " + text.split(" ")[1]]


def test_what_she_is_to_say_is_not_said_yet() -> None:
    found = told("Ida Lund said she would tell the inquiry that the wall had failed.")
    assert found["[Ida Lund] would tell the inquiry that the wall had failed"].modality is Modality.UNREALISED
    assert found["the wall had failed"].modality is Modality.ACTUAL


def test_what_another_said_stands_in_the_chain() -> None:
    """Who told her is told by the chain."""
    assert set(told("Mara Holm said Ivo Hale had told her that the wall would fail.")) == {"the wall would fail"}
