"""Who somebody is named as is told by whoever names, once, and in the passive too."""

import pytest

from ledger.extract import extract


def told(text):
    """What is stated, each as (who says so, words)."""
    found = [claim for claim in extract(text) if claim.states]
    return [(claim.sources[-1].name if claim.sources else "", claim.wording) for claim in found]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Police identified the man as Tom Hale.", ("Police", "the man is Tom Hale")),
        ("Witnesses identified Hale as the driver.", ("Witnesses", "Hale is the driver")),
        ("Police have named the dead man as Tom Hale, 41.", ("Police", "the dead man is Tom Hale, 41")),
        ("The man was identified by police as Tom Hale.", ("police", "The man is Tom Hale")),
        ("The driver was named by police as Karl Reyl.", ("police", "The driver is Karl Reyl")),
        ("Hale was described by colleagues as honest.", ("colleagues", "Hale is honest")),
    ],
)
def test_whoever_names_answers_for_the_name(text: str, claim: tuple[str, str]) -> None:
    assert told(text) == [claim]


def test_those_named_together_are_one_answer() -> None:
    text = "The victims were named by the coroner as Anna Berg and Tom Hale."
    assert told(text) == [("the coroner", "The victims are Anna Berg and Tom Hale")]


def test_a_verdict_of_not_guilty_is_a_sentence() -> None:
    text = "A court found Hale not guilty of bribing a judge."
    assert told(text) == [("A court", "Hale is not guilty of bribing a judge")]


@pytest.mark.parametrize(
    "text",
    [
        "Police identified three cars as well as a van.",
        "He was seen by neighbours as he left the house.",
        "The hotel was run by Berg as a front for thieves.",
        "The man was identified as Tom Hale.",
        "Hale was attacked by a man known as the Baker.",
    ],
)
def test_another_as_names_nobody(text: str) -> None:
    assert told(text) == [("", text.rstrip("."))]
