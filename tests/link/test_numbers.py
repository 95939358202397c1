"""Numbers in words, and what they leave open."""

import pytest

from ledger.link.numbers import numbers_in


def admits(one: str, other: str) -> bool:
    return numbers_in(one)[0].admits(numbers_in(other)[0])


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("12 dead, 1,200 homeless", [12, 1200]),
        ("twelve men and twenty-five boats", [12, 25]),
        ("2.5 million, 3bn, $4m", [2_500_000, 3_000_000_000, 4_000_000]),
        ("one of her friends", []),
        ("the A4 motorway", []),
        ("", []),
    ],
)
def test_figures_and_words_are_numbers(text: str, values: list[float]) -> None:
    assert [number.value for number in numbers_in(text)] == values


def test_bounds_leave_room() -> None:
    assert admits("at least nine", "sixteen")
    assert admits("up to 20", "sixteen")
    assert admits("about 100", "95")
    assert not admits("nine", "sixteen")
    assert not admits("fewer than 10", "sixteen")
