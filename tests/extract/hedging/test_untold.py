"""What nobody said, or was told, is nobody's statement, and the outlet does not tell it either."""

import pytest

from ledger.extract import extract


def _told(text: str) -> set[str]:
    return {claim.wording for claim in extract(text) if claim.states}


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("She never told anyone that her husband had beaten her.", "her husband had beaten her"),
        ("Doctors were never told that the drug had killed two patients.", "the drug had killed two patients"),
        ("They told nobody that the ship was leaking.", "the ship was leaking"),
        ("They kept quiet and told no one that the ship was leaking.", "the ship was leaking"),
        ("The letter never mentions that the boy was ill.", "the boy was ill"),
        ("The firm did not inform residents that the dam was cracked.", "the dam was cracked"),
        ("He never warned her that the brake was broken.", "the brake was broken"),
        ("She never complained that he hit her.", "he hit her"),
        ("Berg failed to tell police that her brother owned the gun.", "her brother owned the gun"),
    ],
)
def test_what_somebody_does_not_tell_is_no_claim(sentence: str, words: str) -> None:
    assert words not in _told(sentence)


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("She told everyone that her husband had beaten her.", "her husband had beaten her"),
        ("The letter mentions that the boy was ill.", "the boy was ill"),
        ("He warned her that the brake was broken.", "the brake was broken"),
        ("The mayor told reporters that nobody was hurt.", "nobody was hurt"),
    ],
)
def test_what_somebody_tells_is_a_claim(sentence: str, words: str) -> None:
    assert words in _told(sentence)
