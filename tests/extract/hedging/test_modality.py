"""Modality: what is told as so, and what is only to be."""

from collections.abc import Callable

import pytest

from ledger.extract import extract
from ledger.extract.hedging.commitment import Commitment
from ledger.model import HedgeKind, Modality, Polarity

Committed = Callable[[str], Commitment]


@pytest.mark.parametrize(
    "sentence",
    [
        "[The court will hear the case].",
        "[The court is going to hear the case].",
        "[The firm plans to sell the mill].",
        "[The firm is expected to sell the mill].",
        "The judge ordered the police [to arrest the banker].",
        "A request [to arrest the banker] arrived.",
        "They urged him [to resign].",
        "The minister promised [to build a bridge].",
        "They met in the hall [to choose a leader].",
        "We ask that [the families be left in peace].",
        "The workers called for [the dismissal of the director].",
        "[The rebels could attack the town].",
        "[The council must pay the fine].",
        "The mayor said [the ministry ought to be closed].",
        "The mayor said [he would resign].",
        "The tenants have no intention of [leaving the house].",
    ],
)
def test_what_is_to_come_is_unrealised(sentence: str, committed: Committed) -> None:
    assert committed(sentence).modality is Modality.UNREALISED


@pytest.mark.parametrize(
    "sentence",
    [
        "[The court heard the case].",
        "[Water boils at a hundred degrees].",
        "[The firm has begun to sell the mill].",
        "[The guards managed to close the gate].",
        "[The firm is believed to be preparing a sale].",
        "[The guards may have closed the gate].",
        "The judge [ordered the police to arrest the banker].",
    ],
)
def test_what_is_or_was_is_actual(sentence: str, committed: Committed) -> None:
    assert committed(sentence).modality is Modality.ACTUAL


def test_a_condition_is_recorded_and_leaves_the_claim_flat(committed: Committed) -> None:
    found = committed("[The bridge will close if the river rises].")
    assert (found.hedge.kind, found.hedge.level, found.modality) == (HedgeKind.CONDITION, 0, Modality.UNREALISED)


def test_the_condition_itself_is_unrealised(committed: Committed) -> None:
    assert committed("The bridge will close if [the river rises].").modality is Modality.UNREALISED


def test_a_question_is_no_condition(committed: Committed) -> None:
    """Asked if he had fled: nothing depends on it."""
    found = committed("Asked if he had fled, [the lawyer left the room].")
    assert (found.hedge.kind, found.modality) == (None, Modality.ACTUAL)


@pytest.mark.parametrize(
    ("sentence", "modality"),
    [
        ("“We demand the immediate release of our colleagues,” the letter reads.", Modality.UNREALISED),
        ("“I call for an inquiry into the fire,” the mayor said.", Modality.UNREALISED),
        ("“We demanded the release of our colleagues,” the letter reads.", Modality.ACTUAL),
    ],
)
def test_a_demand_made_by_being_spoken_is_not_yet_met(sentence: str, modality: Modality) -> None:
    assert extract(sentence)[0].modality is modality


@pytest.mark.parametrize("sentence", ["[None of the totals could be checked].", "[Neither count could be checked]."])
def test_what_none_could_be_did_not_happen(committed: Committed, sentence: str) -> None:
    """Like "could not be checked": a denial of what was tried, and nothing to come."""
    found = committed(sentence)
    assert (found.polarity, found.modality) == (Polarity.DENIED, Modality.ACTUAL)


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("The auditor recommended that the school inform parents.", Modality.UNREALISED),
        ("The inspector demanded that the brewers close the mill.", Modality.UNREALISED),
        ("The inspector warned that the brewers close the mill.", Modality.ACTUAL),
        ("An engineer said the pump was to blame.", Modality.ACTUAL),
    ],
)
def test_a_bare_form_is_what_ought_to_be_and_blame_is_what_is(text, modality):
    assert [claim.modality for claim in extract(text)] == [modality]
