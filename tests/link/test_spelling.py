"""Sounds: transliterations of one word meet, other words do not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ledger.link.spelling import is_abjad, likeness, skeleton, sounds

WORDS = st.text(alphabet="abdefghijklmnoqrstuwxyzSكمولي", max_size=12)


def alike(a: str, b: str) -> float:
    return likeness(sounds(a), sounds(b), is_abjad(a) != is_abjad(b))


@pytest.mark.parametrize(
    ("one", "near", "far"),
    [
        ("shaaban", "chaabane", "salman"),
        ("mamlouk", "mamluk", "makhlouf"),
        ("qaddafi", "gadhafi", "qabbani"),
        ("جميل", "jamil", "jamal"),
        ("orlov", "orlow", "orlando"),
    ],
)
def test_spellings_of_one_word_sound_more_alike(one: str, near: str, far: str) -> None:
    assert alike(one, near) > alike(one, far)


def test_short_vowels_cost_next_to_nothing_where_one_script_leaves_them_out() -> None:
    assert alike("مملوك", "mamlouk") > alike("mmlk", "mamlouk")


def test_the_skeleton_keeps_what_spellings_share() -> None:
    assert skeleton(sounds("chaabane")) == skeleton(sounds("shaban")) == skeleton(sounds("شعبان"))


@given(WORDS, WORDS, st.booleans())
def test_likeness_is_symmetric_bounded_and_highest_for_the_same(one: str, other: str, abjad: bool) -> None:
    assert likeness(one, other, abjad) == likeness(other, one, abjad)
    assert 0 <= likeness(one, other, abjad) <= likeness(one, one, abjad) == 1
