"""Answers under the questions of an interview have whoever answers for their source, and questions state nothing."""

import pytest

from ledger.extract import extract

INTRODUCTION = "Ines Varga ran the harbour for six years. She spoke to the Courier in Sarvenna."
FIRST = "Sand asked me to hide two reports. I refused."
SECOND = "The crane had failed four inspections."


def told(text):
    return [([source.name for source in claim.sources], claim.wording) for claim in extract(text) if claim.states]


@pytest.mark.parametrize(
    ("asked", "said"),
    [("Q: {}", "A: {}"), ("The Courier: {}", "{}"), ("**{}**", "{}"), ("{}", "{}"), ("The Courier: {}", "Varga: {}")],
)
def test_an_answer_is_of_whoever_was_introduced(asked, said):
    lines = [asked.format("Why did you leave?"), said.format(FIRST), asked.format("And then?"), said.format(SECOND)]
    found = told("\n\n".join([INTRODUCTION, *lines]))
    assert (["Ines Varga"], "The crane had failed four inspections") in found
    assert (["Ines Varga"], "[Ines Varga] refused") in found
    assert not any("leave" in wording for _, wording in found)
    assert all(names for names, wording in found if "harbour" not in wording and "spoke" not in wording)


@pytest.mark.parametrize(
    "introduction",
    ["Interview with Ines Varga, former harbour master", "We spoke to Ines Varga in Sarvenna."],
)
def test_whoever_is_interviewed_is_named_by_the_heading_or_the_first_lines(introduction):
    found = told(f"{introduction}\n\nWhy did you leave?\n\nIt was unsafe.\n\nAnd then?\n\n{SECOND}")
    assert (["Ines Varga"], "The crane had failed four inspections") in found


def test_whom_an_answer_quotes_is_relayed():
    text = f"{INTRODUCTION}\n\nWhy did you leave?\n\nThe owner said the crane was safe.\n\nWas it?\n\nNo."
    assert (["Ines Varga", "The owner"], "the crane was safe") in told(text)


def test_what_follows_the_last_answer_is_the_outlets_again():
    text = f"{INTRODUCTION}\n\nWhy did you leave?\n\n{FIRST}\n\nAnd then?\n\n{SECOND}\n\nThe firm closed in May."
    assert ([], "The firm closed in May") in told(text)


@pytest.mark.parametrize(
    "text",
    [
        f"Why did the crane fall?\n\n{SECOND}\n\nWho paid?\n\nThe town paid for it.",
        "The council met for six hours. Who paid for the crane? Why now? The firm went bankrupt in May.",
        f"Ines Varga spoke to reporters in Dal.\n\nWhy did the crane fall?\n\n{SECOND}\n\nWho paid?\n\nThe town paid.",
        "Ines Varga ran the harbour.\n\nWho pays for the crane?\n\nThe firm went bankrupt in May.",
    ],
)
def test_nobody_is_guessed_to_answer(text):
    assert all(not names for names, _ in told(text))
