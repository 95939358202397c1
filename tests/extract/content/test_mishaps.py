"""What comes of a mishap is told with it: nobody is made to kill who only crashed, fell, or saw it."""

import pytest

from ledger.extract import extract


def wordings(text):
    return [claim.wording for claim in extract(text) if claim.states]


@pytest.mark.parametrize(
    "text",
    [
        "A small plane crashed near Tarn on Sunday, killing both pilots.",
        "The pier collapsed, injuring 20 guests.",
        "The sea wall was breached in September, flooding some 300 homes.",
        "A boiler exploded on Monday, wounding six bakers.",
    ],
)
def test_what_a_mishap_costs_stands_with_the_mishap(text):
    assert wordings(text) == [text[:-1]]


def test_whoever_describes_a_death_has_killed_nobody():
    text = "Shepherds described seeing a second flash near the mill, killing a mule."
    assert wordings(text) == ["Shepherds saw a second flash near the mill, killing a mule"]


def test_whoever_acts_has_killed():
    text = "A guard fired into the hall, killing both dancers."
    assert wordings(text) == ["A guard fired into the hall", "A guard killed both dancers"]


def test_the_noun_of_what_is_dismissed_is_no_statement():
    """Only what the rumours say is denied, not "rumours nonsense"."""
    text = "Rumours that she had sold the mill were dismissed by her sister as nonsense."
    assert wordings(text) == ["she had sold the mill"]


def test_a_denied_accusation_is_not_what_the_same_sentence_tells_of_the_denier():
    """Else he would deny that he has won the race."""
    text = (
        "Two rivals alleged that Rafael Toma had cheated. Toma, 22, who won the race by a mile, denies the accusation."
    )
    denied = [claim.wording for claim in extract(text) if claim.states and claim.stance_denies]
    assert all("won the race" not in wording for wording in denied)
