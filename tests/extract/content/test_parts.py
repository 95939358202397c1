"""Parts of a claim that are meant otherwise than the whole."""

import pytest

from ledger.extract import extract
from ledger.extract.parsing.parse import reader
from ledger.model import HedgeLevel, Modality, Part, Polarity

pytestmark = pytest.mark.skipif(reader() == "patterns only", reason="no parser is installed")


def parts(text: str) -> list[Part]:
    return [part for claim in extract(text) for part in claim.parts]


def as_told(text: str) -> list[str]:
    return [part.text for part in parts(text) if part.polarity is Polarity.AFFIRMED and not _open(part)]


def left_open(text: str) -> list[str]:
    return [part.text for part in parts(text) if part.polarity is Polarity.AFFIRMED and _open(part)]


def denied(text: str) -> list[str]:
    return [part.text for part in parts(text) if part.polarity is Polarity.DENIED]


def _open(part: Part) -> bool:
    return part.hedge.level > 0 or part.modality is Modality.UNREALISED


def test_in_what_is_to_come_what_is_known_is_told_as_so():
    assert as_told("The yard will be sold after the fire.") == ["the fire"]


def test_a_failure_is_told_as_so_and_what_was_failed_is_denied():
    text = "The clerk failed to lock the vault before the theft."
    assert [claim.polarity for claim in extract(text)] == [Polarity.DENIED]
    assert as_told(text) == ["failed … the theft"]


def test_what_one_was_not_told_of_happened_all_the_same():
    assert as_told("The guards were not warned of his escape.") == ["his escape"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The pilot tried to turn the ferry.", "to turn the ferry"),
        ("The yard is awaiting the sale of its crane.", "the sale"),
        ("The news of a planned merger shook the market.", "a planned merger"),
        ("The storm raised the risk of flooding in the harbour.", "flooding"),
        ("The sale is subject to approval.", "approval"),
        ("The crane can lift nine tonnes.", "can lift nine tonnes"),
    ],
)
def test_what_is_only_to_be_is_left_open_inside_what_is_told(text: str, expected: str):
    assert left_open(text) == [expected]


def test_an_alleged_theft_keeps_its_hedge_and_its_cue():
    (part,) = parts("The news of the alleged theft shook the market.")
    assert (part.text, part.hedge.level) == ("the alleged theft", HedgeLevel.REPORTED)
    assert [(cue.start, cue.end) for cue in part.hedge.cues] == [(16, 23)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The harbour suffers from a lack of training.", "training"),
        ("The pilots averted a collision in the strait.", "a collision"),
        ("The storm kept the council from selling the quay.", "selling the quay"),
        ("The council met instead of voting.", "voting"),
    ],
)
def test_what_did_not_happen_is_denied_inside_what_is_told(text: str, expected: str):
    assert denied(text) == [expected]


def test_what_something_is_done_for_is_no_part():
    assert parts("The guild met on Monday to elect a speaker.") == []
    assert parts("The guild met in order to elect a speaker.") == []
    assert parts("The council bought a crane to lift the wreck.") == []


def test_what_is_asked_for_is_told_with_the_asking_and_is_no_part():
    assert left_open("The storm forced the port to close, and the harbour master told the pilots to wait.") == []


def test_the_words_that_pass_on_are_the_hedge_and_no_part():
    assert parts("The pilot is said to have fled to Ostmark.") == []


def test_what_others_allege_is_not_told_as_so_inside_the_allegation():
    assert as_told("The clerk was accused of selling the bell.") == []


def test_a_claim_that_is_meant_alike_throughout_has_no_parts():
    assert parts("The ferry sank on Monday after a collision with a barge.") == []


def test_parts_stand_where_they_are_in_the_whole_article():
    text = "The ferry sank.\n\n" * 3 + "The pilot tried to turn the ferry."
    (part,) = parts(text)
    assert " … ".join(text[span.start : span.end] for span in part.spans) == part.text == "to turn the ferry"


def test_the_purpose_of_what_was_not_done_is_not_denied() -> None:
    """The clerk did not go to Kesh to meet the owner of the yard."""
    (claim,) = extract(str(test_the_purpose_of_what_was_not_done_is_not_denied.__doc__))
    purpose = next(part for part in claim.parts if part.text.startswith("to meet"))
    assert (claim.polarity, purpose.polarity, purpose.modality) == (
        Polarity.DENIED,
        Polarity.AFFIRMED,
        Modality.UNREALISED,
    )
