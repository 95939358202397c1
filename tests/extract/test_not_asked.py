"""What nobody has asked for is no request; who is only said to have spoken, or to be believed, is a source."""

import pytest

from ledger.extract import extract


def told(text: str) -> list[tuple[list[str], str, str, str]]:
    """The sources, the polarity, the modality and the words of what is stated."""
    stated = (one for one in extract(text) if one.states)
    return [
        ([each.name for each in one.sources], one.polarity, one.modality, one.wording or one.text) for one in stated
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Szabo has not asked Kordia to extradite Miller",
        "Petra Osk has never urged the council to sell the land",
        "The court has not ordered Ferrick to pay the fine",
        "Ann Bell did not call for an inquiry",
        "The mayor never advised the firm to sell the land",
    ],
)
def test_a_request_that_is_not_made_is_one_denied_fact_of_the_outlets(text: str) -> None:
    assert told(f"{text}.") == [([], "denied", "actual", text)]


def test_a_request_not_to_do_something_is_one() -> None:
    said = "the council not to sell the land"
    assert told("Ann Bell asked the council not to sell the land.") == [(["Ann Bell"], "denied", "unrealised", said)]


@pytest.mark.parametrize(
    ("text", "source", "said"),
    [
        ("“Jon Ferrick is a liar,” the mayor is said to have told friends.", "the mayor", "Jon Ferrick is a liar"),
        ("The engineer is said to have told friends that the dam was unsafe.", "The engineer", "the dam was unsafe"),
        ("The mayor stole the money, if Jon Ferrick is to be believed.", "Jon Ferrick", "The mayor stole the money"),
        ("If the mayor is to be believed, the bridge is safe.", "the mayor", "the bridge is safe"),
    ],
)
def test_who_is_told_to_have_said_it_is_its_source(text: str, source: str, said: str) -> None:
    assert told(text) == [([source], "affirmed", "actual", said)]
