"""What is not accepted, or wrong to say, is denied; what is no longer denied, or never admitted, is neither."""

import pytest

from ledger.extract import extract
from ledger.model import Claim, Polarity


def _told(text: str) -> list[Claim]:
    return [claim for claim in extract(text) if claim.states]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The union does not accept that the mine was safe.", "the mine was safe"),
        ("The ministry does not agree that the bridge was unsafe.", "the bridge was unsafe"),
        ("The firm disagrees that the valve was faulty.", "the valve was faulty"),
        ("It is untrue that Bell was drunk, the office said.", "Bell was drunk"),
        ("It is untrue to say that Bell was drunk, the office said.", "Bell was drunk"),
        ("It is wrong to say that Bell was drunk, the office said.", "Bell was drunk"),
    ],
)
def test_what_is_not_accepted_is_denied(text: str, said: str) -> None:
    """Whoever does not accept it, or calls it untrue, denies it."""
    (claim,) = _told(text)
    assert (claim.text, claim.polarity, claim.stance_denies) == (said, Polarity.DENIED, True)
    assert claim.sources


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("It is nonsense that the ferry sank, the owner said.", "the ferry sank"),
        ("It is false that the ferry sank, the owner said.", "the ferry sank"),
        ("It is not the case that the treasurer fled, the mayor said.", "the treasurer fled"),
        ("It is a lie that Brandt took the money, her lawyer said.", "Brandt took the money"),
        ("It is a myth that sheep swim, the vet said.", "sheep swim"),
        ("It is impossible that the dam has burst, the engineer said.", "the dam has burst"),
        ("It would be wrong to say that the beam was cracked, the engineer said.", "the beam was cracked"),
        ("The mayor said it was nonsense that the school had been closed.", "the school had been closed"),
    ],
)
def test_what_is_judged_not_to_be_so_is_denied(text: str, said: str) -> None:
    """Whatever word a parser ties the clause to, and wherever the speaker stands."""
    (claim,) = _told(text)
    assert (claim.text, claim.polarity, claim.stance_denies) == (said, Polarity.DENIED, True)
    assert claim.sources


@pytest.mark.parametrize(
    "judged", ["It is wrong that Okonjo was arrested", "It is absurd that the mayor was paid twice"]
)
def test_what_may_be_blamed_or_untrue_is_kept_whole(judged: str) -> None:
    """Nobody can tell which is meant, so the speaker is never told to affirm the clause."""
    (claim,) = _told(f"{judged}, the police said.")
    assert claim.text == judged


def test_what_anybody_lies_about_is_no_clause_of_what_is_so() -> None:
    """Where something is missing in the clause, it tells which lie it is."""
    (claim,) = _told("It is a lie that he told in court.")
    assert (claim.text, claim.polarity) == ("It is a lie that he told in court", Polarity.AFFIRMED)


def test_a_quoted_refusal_to_accept_affirms_nothing() -> None:
    """The words stand with their "not", and the clause is not told beside them."""
    (claim,) = _told('Anna Berg said: "We do not accept that an inquest is enough."')
    assert (claim.polarity, claim.text) == (Polarity.DENIED, "We do not accept that an inquest is enough")


def test_what_it_is_wrong_that_somebody_did_was_done() -> None:
    """A judgement of a deed takes the deed for granted."""
    (claim,) = _told("It is wrong that Bell was dismissed, the union said.")
    assert claim.polarity is Polarity.AFFIRMED


def test_who_stopped_denying_denies_nothing() -> None:
    """A denial that is given up is told whole."""
    (claim,) = _told("The army stopped denying that it killed 12 people.")
    assert not claim.stance_denies and claim.polarity is Polarity.AFFIRMED
    assert claim.text == "The army stopped denying that it killed 12 people"


def test_what_was_not_admitted_is_not_told_as_so() -> None:
    """The outlet does not say that it is so."""
    (claim,) = _told("Rolf Ek did not admit that he had stolen the vase.")
    assert claim.polarity is Polarity.DENIED


@pytest.mark.parametrize(
    "text",
    ["It may be that the folder was lost.", "It could well be that the folder was lost."],
)
def test_what_may_be_is_told_once_and_left_open(text: str) -> None:
    """ "It may be that" says no more than that it may."""
    (claim,) = _told(text)
    assert (claim.text, claim.hedge.level.word) == ("the folder was lost", "possible")


@pytest.mark.parametrize(
    "text",
    [
        "Should Reyes be convicted, she faces ten years.",
        "Should the vote fail, the mayor resigns on Friday.",
        "Were the dam to break, the town would be flooded.",
    ],
)
def test_a_condition_without_if_is_none_of_its_own(text: str) -> None:
    """An auxiliary in front opens the condition of what follows, and neither is so yet."""
    (claim,) = _told(text)
    assert (claim.text, claim.modality.value) == (text.removesuffix("."), "unrealised")
