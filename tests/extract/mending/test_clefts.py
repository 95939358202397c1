"""What is set against something else: one thing is told to be so and the other not, and neither is torn."""

import pytest

from ledger.extract import extract


def told(text):
    """What is stated, each as (words, polarity)."""
    return [(claim.wording, claim.polarity.value) for claim in extract(text) if claim.states]


@pytest.mark.parametrize(
    ("text", "so", "not_so"),
    [
        ("It was the army, and not the rebels, that closed the bridge.", "the army", "the rebels"),
        ("It was the army and not the rebels that closed the bridge.", "the army", "the rebels"),
        ("It was not the rebels but the army that closed the bridge.", "the army", "the rebels"),
        ("It was Ivo Stenmar, not Mara Quill, that closed the bridge.", "Ivo Stenmar", "Mara Quill"),
        ("Sahar said it was the army, and not our men, that closed the bridge.", "the army", "our men"),
    ],
)
def test_a_cleft_tells_who_did_it_and_who_did_not(text, so, not_so):
    assert told(text) == [(f"{so} closed the bridge", "affirmed"), (f"not {not_so} closed the bridge", "denied")]


@pytest.mark.parametrize(
    "text",
    [
        "The fine was paid by the housekeeper, not by Emil Hassan.",
        "The calls had been about a path and not about the harbour.",
        "It was not a submarine, but a rock, that the ferry had struck.",
        "The letter was written not by Dorn but by Lund.",
        "The company belongs to her sister, not to the Adlers.",
    ],
)
def test_a_not_that_sets_something_apart_denies_nothing(text):
    assert told(text) == [(text.rstrip("."), "affirmed")]


@pytest.mark.parametrize(
    "text",
    [
        "It was not the army that closed the bridge.",
        "The company does not belong to the Adlers.",
        "The letter was not written by Dorn.",
    ],
)
def test_a_plain_not_denies(text):
    assert told(text) == [(text.rstrip("."), "denied")]
