"""What somebody is told to know is the outlet's to say: the one who knew it has said nothing."""

import pytest

from ledger.extract import extract
from ledger.model import Claim


def _told(text: str) -> list[Claim]:
    return [claim for claim in extract(text) if claim.states]


@pytest.mark.parametrize(
    "text",
    [
        "The drug maker Orbex knew its pills were poisonous.",
        "Anna Berg knew that the child was dead.",
        "The firm forgot that the valve was open.",
        "The mayor did not know that the mine was flooded.",
        "Orbex savait que ses pilules étaient toxiques.",
    ],
)
def test_what_somebody_knew_is_no_admission(text: str) -> None:
    """The sentence is told whole, in the outlet's own voice."""
    (claim,) = _told(text)
    assert (claim.text, claim.sources) == (text.removesuffix("."), ())


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Police do not know whether the mine was flooded.", "the mine was flooded"),
        ("The mayor believes that the mine was flooded.", "the mine was flooded"),
        ("Anna Berg admitted that the child was dead.", "the child was dead"),
        ("La police ignore si le maire a volé le vase.", "le maire a volé le vase"),
    ],
)
def test_what_is_asked_thought_or_said_has_its_source(text: str, said: str) -> None:
    """A question takes nothing for granted, and a thought or an admission is somebody's."""
    (claim,) = [each for each in _told(text) if each.sources]
    assert claim.text == said


def test_who_tells_that_they_knew_says_so() -> None:
    """The first person, and whoever tells of another's knowledge, answers for it."""
    (own,) = _told('"We knew that the dam was cracked," said the mayor.')
    (other,) = _told("The report says the board knew that the dam was cracked.")
    assert [each.sources[0].name for each in (own, other)] == ["the mayor", "The report"]
