"""Odd names: one letter, forty words, nothing at all; compared without a crash, never the same by accident."""

import pytest

from ledger.link import name_keys, same_person
from ledger.model import Verdict

LONG = " ".join(f"Name{number}" for number in range(40))


@pytest.mark.parametrize("odd", ["", " ", "X", "X.", "-", "'", "م", "1", LONG])
def test_an_odd_name_is_compared_and_is_nobody_else(odd: str) -> None:
    assert same_person(odd, "Karim Haddouri").verdict is not Verdict.SAME
    assert same_person("Karim Haddouri", odd).verdict is not Verdict.SAME
    assert len(name_keys(odd)) < 200


def test_one_letter_is_never_enough_to_be_the_same() -> None:
    assert same_person("K", "K").verdict is not Verdict.SAME
    assert same_person("K", "X").verdict is not Verdict.SAME


def test_a_name_of_forty_words_is_itself() -> None:
    assert same_person(LONG, LONG).verdict is Verdict.SAME
