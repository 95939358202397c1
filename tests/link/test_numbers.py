"""Numbers in words, and what they leave open."""

import pytest

from ledger.link.facts import same_fact
from ledger.link.numbers import numbers_in
from ledger.model import Verdict


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


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Norvik Foods lost 3 million euros", "Norvik Foods lost €3m"),
        ("Norvik Foods lost three million euros", "Norvik Foods lost €3,000,000"),
        ("Norvik Foods lost half a million euros", "Norvik Foods lost €500,000"),
        ("Shares in Norvik fell by 27 per cent", "Shares in Norvik fell 27%"),
        ("The fire killed one hundred and twenty people", "The fire killed 120 people"),
        ("The convoy drove 5 kilometres into Ardenna", "The convoy drove 5 km into Ardenna"),
    ],
)
def test_one_amount_in_other_words_is_one_fact(one: str, other: str) -> None:
    assert same_fact(one, other).verdict is Verdict.SAME


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Norvik Foods lost €3m", "Norvik Foods lost $3m"),
        ("Norvik Foods lost 3 million euros", "Norvik Foods lost 3 million dollars"),
        ("Norvik Foods lost 3 million crowns", "Norvik Foods lost 3 million"),
        ("The trial lasted two weeks", "The trial lasted two months"),
        ("The ship carried 20 tonnes of grain", "The ship carried 20 kilograms of grain"),
    ],
)
def test_one_figure_of_another_unit_is_another_amount(one: str, other: str) -> None:
    assert same_fact(one, other).verdict is not Verdict.SAME


def test_units_of_one_kind_are_converted() -> None:
    metres, kilometres = numbers_in("5,000 metres or 5 km")
    assert metres.agrees(kilometres) and metres.value == 5000
    days, weeks, more = numbers_in("14 days, two weeks or 15 days")
    assert days.agrees(weeks) and not more.admits(weeks)


def test_numbers_are_read_in_words() -> None:
    text = "one hundred and twenty, a quarter of a million, two and a half thousand, a dozen"
    assert [number.value for number in numbers_in(text)] == [120, 250_000, 2500, 12]
