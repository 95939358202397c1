"""Whoever says it stands between what is judged and its clause: "it is a lie, the mayor said, that he fled"."""

import pytest

from ledger.extract import extract
from ledger.model import HedgeLevel, Polarity


def named(text):
    return [
        ([each.name for each in one.sources], one.polarity, one.hedge.level, one.wording)
        for one in extract(text)
        if one.states
    ]


@pytest.mark.parametrize(
    ("text", "who", "what"),
    [
        ("It is a lie, the mayor said, that the bridge was sold.", "the mayor", "the bridge was sold"),
        ("It is not true, Hale said, that Emeka left the club.", "Hale", "Emeka left the club"),
        ("It was nonsense, the firm added, that its pumps had failed.", "the firm", "its pumps had failed"),
        ("It is false, according to the ministry, that soldiers fired.", "the ministry", "soldiers fired"),
        ("It is nonsense, says the mayor, that the bridge was sold.", "the mayor", "the bridge was sold"),
        ("“It is a lie,” said Hale, “that the yard was sold.”", "Hale", "the yard was sold"),
    ],
)
def test_what_is_judged_before_its_speaker_is_denied(text, who, what):
    assert named(text) == [([who], Polarity.DENIED, HedgeLevel.FLAT, what)]


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("It is possible, police said, that the boat sank on Friday.", HedgeLevel.POSSIBLE),
        ("It is unlikely, police said, that the boat sank on Friday.", HedgeLevel.DOUBTFUL),
        ("It is clear, police said, that the boat sank on Friday.", HedgeLevel.FLAT),
    ],
)
def test_what_is_judged_before_its_speaker_is_hedged(text, level):
    assert named(text) == [(["police"], Polarity.AFFIRMED, level, "the boat sank on Friday")]


def test_a_day_is_no_judgement():
    assert all(polarity is Polarity.AFFIRMED for _, polarity, *_ in named("It was Friday, he said, that he fled."))
