"""What is neither said nor denied: its content is left open, and is nobody's claim."""

import pytest

from ledger.extract import extract
from ledger.model import Claim, HedgeLevel, Modality, Polarity, Sourcing


def _told(sentence: str) -> list[Claim]:
    return [claim for claim in extract(sentence) if claim.states]


@pytest.mark.parametrize(
    ("sentence", "content"),
    [
        ("The ministry would neither confirm nor deny that the envoy had left the country.", "had left"),
        ("The company declined to confirm or deny that it had sold the mine.", "had sold"),
        ("The bank did not confirm or deny that it had frozen the account.", "had frozen"),
        ("The army has neither confirmed nor denied that its jets struck the village.", "struck"),
        ("The prosecutor has not alleged that she forged the letter.", "forged"),
        ("The letter does not say that the bridge is unsafe.", "is unsafe"),
        ("The auditors are not saying that the director stole the funds.", "stole"),
        ("Nobody has accused them of laundering the money.", "laundering"),
        ("The report does not claim that the mayor took bribes.", "took"),
    ],
)
def test_what_nobody_says_is_left_open_inside_the_outlets_sentence(sentence: str, content: str) -> None:
    (whole,) = _told(sentence)
    part = next(part for part in whole.parts if part.text.startswith(content))
    assert (whole.text, whole.polarity, whole.modality) == (sentence[:-1], Polarity.DENIED, Modality.ACTUAL)
    assert (part.hedge.level, part.polarity) == (HedgeLevel.POSSIBLE, Polarity.AFFIRMED)


@pytest.mark.parametrize(
    ("sentence", "content"),
    [
        ("The ministry would not comment on reports that the envoy had left.", "the envoy had left"),
        ("The company declined to comment on allegations that it paid them.", "it paid them"),
        ("The embassy had no comment on reports that two men were expelled.", "two men were expelled"),
        ("The bank refused to discuss claims that it laundered money.", "it laundered money"),
        ("A spokesman refused to confirm or deny reports that Lund had fled.", "Lund had fled"),
        ("There were reports that the dam had burst.", "the dam had burst"),
    ],
)
def test_what_is_passed_on_stays_hearsay_whoever_is_asked_about_it(sentence: str, content: str) -> None:
    claim = next(claim for claim in _told(sentence) if claim.text == content)
    assert (claim.hedge.level, claim.polarity) == (HedgeLevel.REPORTED, Polarity.AFFIRMED)
    assert (claim.sourcing, claim.sources) == (Sourcing.HEARSAY, ())


def test_whose_report_it_is_answers_for_it() -> None:
    """The inspectors' report that the dam was cracked was published in May."""
    found = _told(str(test_whose_report_it_is_answers_for_it.__doc__))
    claim = next(claim for claim in found if claim.text == "the dam was cracked")
    assert claim.hedge.level is HedgeLevel.FLAT
    assert claim.sources


def test_a_speaker_who_accuses_nobody_says_only_that() -> None:
    """ "We do not accuse Mr Lund of stealing the money," the lawyer said."""
    (claim,) = _told(str(test_a_speaker_who_accuses_nobody_says_only_that.__doc__))
    assert claim.text == "We do not accuse Mr Lund of stealing the money"
    assert (claim.hedge.level, claim.polarity) == (HedgeLevel.FLAT, Polarity.DENIED)


def test_where_there_is_no_suggestion_it_is_doubted() -> None:
    """There is no suggestion that the minister broke the law."""
    (claim,) = _told(str(test_where_there_is_no_suggestion_it_is_doubted.__doc__))
    assert (claim.text, claim.wording) == ("the minister broke the law", "the minister broke the law")
    assert (claim.hedge.level, claim.polarity) == (HedgeLevel.DOUBTFUL, Polarity.AFFIRMED)


def test_a_plain_denial_still_denies() -> None:
    """The company denied that it had sold the mine."""
    (claim,) = _told(str(test_a_plain_denial_still_denies.__doc__))
    assert (claim.polarity, claim.stance_denies) == (Polarity.DENIED, True)


def test_nobody_speaks_inside_what_is_not_said() -> None:
    """The newspaper is not suggesting that Mr Lund knew of the fraud."""
    (claim,) = _told(str(test_nobody_speaks_inside_what_is_not_said.__doc__))
    assert (claim.polarity, claim.sources) == (Polarity.DENIED, ())


def test_what_somebody_is_not_called_is_not_told() -> None:
    """The police did not describe the fire as arson."""
    (claim,) = _told(str(test_what_somebody_is_not_called_is_not_told.__doc__))
    assert claim.text == "The police did not describe the fire as arson"
