"""A second verb goes with the subject whose number it has: the speaker's deeds are told by the outlet."""

import pytest

from ledger.extract import extract


def told(text):
    return [(claim.wording, bool(claim.sources)) for claim in extract(text) if claim.states]


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("Analysts think the merger was a mistake and have cut their forecasts.", "Analysts have cut their forecasts"),
        ("The minister says talks are under way but has not named a date.", "The minister has not named a date"),
        ("Prosecutors allege the money was stolen, and are seeking ten years.", "Prosecutors are seeking ten years"),
        ("The council believes the walls are safe and has opened the hall.", "The council has opened the hall"),
        (
            "Two sisters believe their brother was murdered and are suing the state.",
            "Two sisters are suing the state",
        ),
    ],
)
def test_a_verb_that_agrees_with_the_speaker_alone_is_what_the_speaker_does(text, second):
    assert told(text)[1] == (second, False)


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("The team says its rivals were lucky and have no plan.", "its rivals have no plan"),
        ("Officers think the man was drunk and has fled.", "the man has fled"),
        ("Witnesses say the gunmen were masked and have fled.", "the gunmen have fled"),
        ("The unions say the firm is rich and has lied.", "the firm has lied"),
        ("The mayor says the shops are closed and will stay so.", "the shops will stay so"),
    ],
)
def test_a_verb_that_agrees_with_whom_it_is_told_of_stays_said(text, second):
    assert told(text)[1] == (second, True)
