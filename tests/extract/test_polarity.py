"""Polarity: negation of the predicate, of its subject or object, of what it is raised from; a speaker's denial."""

from collections.abc import Callable

import pytest

from ledger.extract.commitment import Commitment
from ledger.model import HedgeLevel, Polarity

Committed = Callable[[str], Commitment]


@pytest.mark.parametrize(
    "sentence",
    [
        "[The guards were not warned].",
        "[The team didn't arrive].",
        "[She never signed the letter].",
        "[Nobody answered the call].",
        "[No ship entered the port].",
        "[The search found no survivors].",
        "[The ministry failed to publish the list].",
        "[The actor is said never to have lost].",
        "[The singer is not believed to have left].",
        "[The bridge no longer stands].",
        "[No one held her back].",
        "[The yard hasn't sold the crane], nor has it found a buyer.",
        "[They were not able to reach the port].",
        "[We are not going to sell the crane].",
        "[Police had yet to find the ferry].",
        "[The mayor refused to return the keys].",
    ],
)
def test_negated_claims_are_denied(sentence: str, committed: Committed) -> None:
    assert committed(sentence).polarity is Polarity.DENIED


@pytest.mark.parametrize(
    "sentence",
    [
        "[The guards were warned].",
        "[The firm not only lied but stole].",
        "[No fewer than nine ships entered the port].",
        "[He never failed to pay the rent].",
        "The guards did not sleep, and [the thief fled].",
        "He declined to say whether [the guard had left].",
    ],
)
def test_what_is_not_turned_round_stays_affirmed(sentence: str, committed: Committed) -> None:
    assert committed(sentence).polarity is Polarity.AFFIRMED


@pytest.mark.parametrize(
    "sentence",
    [
        "The treasurer denied that [he had taken the money].",
        "The treasurer denied [taking the money].",
        "Rumours that [the treasurer had fled] are untrue.",
        "The council dismissed claims that [the treasurer had fled].",
    ],
)
def test_a_denial_is_firm_and_marked(sentence: str, committed: Committed) -> None:
    """The words stay affirmative, the speaker says no: denied, flat, and the stance is told."""
    found = committed(sentence)
    assert (found.polarity, found.stance_denies, found.hedge.level) == (Polarity.DENIED, True, HedgeLevel.FLAT)


def test_a_denied_negation_affirms(committed: Committed) -> None:
    found = committed("The treasurer denied that [he had not paid].")
    assert (found.polarity, found.stance_denies) == (Polarity.AFFIRMED, True)


def test_doubt_leaves_the_claim_affirmed(committed: Committed) -> None:
    """ "Unlikely" already says no by its level."""
    assert committed("It is not likely that [the treasurer fled].").polarity is Polarity.AFFIRMED
    assert committed("It is not likely that [the treasurer fled].").hedge.level == HedgeLevel.DOUBTFUL
