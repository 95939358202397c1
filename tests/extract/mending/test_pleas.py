"""A plea of not guilty to a deed denies it, "confessed to" admits it; a plea of guilty is told whole."""

import pytest

from ledger.extract import extract
from ledger.model import Polarity


def said(text):
    """What somebody named says: (who, denied, words)."""
    found = [claim for claim in extract(text) if claim.states and claim.sources]
    return [(claim.sources[-1].name, claim.polarity is Polarity.DENIED, claim.wording) for claim in found]


@pytest.mark.parametrize(
    ("text", "who", "denied", "wording"),
    [
        ("Tom Hale pleaded not guilty to stealing the paintings.", "Tom Hale", True, "Tom Hale stole the paintings"),
        ("Anna Berg pleaded not guilty to killing a guard.", "Anna Berg", True, "Anna Berg killed a guard"),
        ("Tom Hale pleaded innocent to bribing a judge.", "Tom Hale", True, "Tom Hale bribed a judge"),
        ("Tom Hale changed his plea and pleaded not guilty to bribing a judge.", "Tom Hale", True, "bribed a judge"),
        ("Ida Moss admitted to bribing a judge.", "Ida Moss", False, "Ida Moss bribed a judge"),
        ("Anna Berg confessed to having hidden the gun.", "Anna Berg", False, "Anna Berg had hidden the gun"),
    ],
)
def test_a_plea_to_a_deed_says_whether_it_was_done(text: str, who: str, denied: bool, wording: str) -> None:
    assert any((name, no) == (who, denied) and words.endswith(wording) for name, no, words in said(text))


@pytest.mark.parametrize(
    "text",
    [
        "Tom Hale pleaded guilty to fraud.",
        "Tom Hale pleaded not guilty to fraud.",
        "Tom Hale pleaded guilty last month to stealing the paintings.",
        "Tom Hale has not pleaded guilty to stealing the paintings.",
        "Tom Hale pleaded guilty after stealing the paintings.",
        "Patients were admitted to nursing homes.",
    ],
)
def test_what_is_no_plea_to_a_deed_is_told_whole(text: str) -> None:
    assert [claim.wording for claim in extract(text) if claim.states] == [text.rstrip(".")]
    assert not said(text)


def test_who_is_told_by_a_clause_has_done_it() -> None:
    """Also the second of two who plead alike."""
    text = "Tom Hale, who confessed to stealing the paintings, was jailed for nine years."
    assert ("Tom Hale", False, "Tom Hale stole the paintings") in said(text)
    both = said("Anna Berg and Tom Hale pleaded not guilty to defrauding the bank.")
    assert [words for _, _, words in both] == ["Anna Berg defrauded the bank", "Tom Hale defrauded the bank"]
