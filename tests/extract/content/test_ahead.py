"""Days of what is still to come lie ahead of the day of publication, those of what is told behind it."""

import pytest

from ledger.extract import extract
from ledger.extract.content.ahead import still_to_come
from ledger.model import Article, Span, Time

FRIDAY = "2026-05-15"


def _days(text: str) -> list[str | None]:
    claims = extract(Article(text, "The Review", published=FRIDAY))
    return [time.value for claim in claims if claim.states for time in claim.times]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The pool will shut on 31 March.", "2027-03-31"),
        ("A decision on the sale is due in June.", "2026-06"),
        ("Andrea Vitali is expected in Varena on Sunday.", "2026-05-17"),
        ("The mayor will meet the union on Monday.", "2026-05-18"),
        ("The pool shut on 31 March.", "2026-03-31"),
        ("The law was adopted in June.", "2025-06"),
        ("The mayor met the union on Monday.", "2026-05-11"),
        ("The pool will shut on 31 March 2026.", "2026-03-31"),
    ],
)
def test_a_day_lies_where_its_deed_does(text: str, value: str) -> None:
    assert _days(text) == [value]


def test_a_leap_day_comes_in_the_next_leap_year() -> None:
    day = Time("29 February", Span(0, 11), "2024-02-29", "day")
    assert still_to_come(day, FRIDAY).value == "2028-02-29"
    assert still_to_come(day, None) == day


def test_a_time_of_day_and_a_year_count_nothing() -> None:
    (claim,) = extract("The slide struck shortly after 4 a.m. on Monday.")
    assert not claim.amounts
    (claim,) = extract("She had warned them as early as 2021.")
    assert (claim.amounts, [time.value for time in claim.times]) == ((), ["2021"])
