"""Who asks, thinks something over, promises it or wants to stay unnamed states nothing by that."""

import pytest

from ledger.extract import extract


def _told(text: str) -> list[str]:
    return [claim.wording for claim in extract(text) if claim.states]


@pytest.mark.parametrize(
    "text",
    [
        "“Who paid for the trip?” asked the mayor.",
        "Did the mayor lie about the sale?",
        "“They have closed the pool,” he said. “Where are these kids supposed to go?”",
    ],
)
def test_a_question_states_nothing(text: str) -> None:
    assert not any(word in told for told in _told(text) for word in ("Who", "sale", "go"))


def test_a_question_that_is_told_is_kept() -> None:
    assert _told("The question is whether the ferry sank.")[0] == "The question is whether the ferry sank"


@pytest.mark.parametrize(
    "text",
    [
        "The council is discussing a new bridge.",
        "The clerk questioned the need for a bridge.",
        "The union promised a long strike.",
        "Residents are afraid of the dam.",
        "Falk disputed that account.",
        "He asked not to be identified.",
    ],
)
def test_what_says_nothing_of_its_thing_is_told_whole(text: str) -> None:
    assert _told(text) == [text.rstrip(".")]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The mayor promised that taxes would fall.", "taxes would fall"),
        ("The clerk questioned whether the bridge was safe.", "the bridge was safe"),
        ("Police fear an attack on the embassy.", "an attack on the embassy"),
        ("She admitted selling the house.", "She sold the house"),
    ],
)
def test_what_says_something_is_a_claim(text: str, said: str) -> None:
    assert said in _told(text)


@pytest.mark.parametrize("verb", ["recommended", "advised", "suggested", "considered"])
def test_what_is_advised_is_not_done_by_whoever_advises(verb: str) -> None:
    (claim,) = [one for one in extract(f"The mayor {verb} selling the house.") if one.sources]
    assert (claim.wording, claim.modality.value) == ("selling the house", "unrealised")


def test_a_quotation_belongs_to_the_nearer_verb() -> None:
    told = _told("Ms Vine confirmed sending the email but said it had been “an idea, not a pledge”.")
    assert told == ["Vine confirmed sending the email", "it had been an idea, not a pledge"]


def test_a_word_that_only_ties_goes_wherever_it_stands() -> None:
    text = "The mayor, however, refused to resign. The plan, he said, was doomed, however. Ann Bell, Ivo Karsh fled."
    assert {"The mayor refused to resign", "The plan was doomed"} <= set(_told(text))


def test_a_verb_taken_out_tells_how_many_there_are() -> None:
    assert "Ashgrove Homes is interested in the site" in _told(
        "Developer Ashgrove Homes is believed to be interested in the site."
    )


def test_what_is_thought_over_has_not_happened() -> None:
    (claim,) = [one for one in extract("Campaigners are considering a judicial review.") if one.sources]
    assert (claim.wording, claim.modality.value) == ("a judicial review", "unrealised")
    (claim,) = [one for one in extract("The court called the attack a crime.") if one.sources]
    assert (claim.wording, claim.modality.value) == ("the attack is a crime", "actual")


def test_who_denies_any_wrongdoing_denies_nothing_that_can_be_looked_up() -> None:
    assert _told("Anders Lindqvist denied any wrongdoing.") == ["Anders Lindqvist denied any wrongdoing"]
