"""A date is one date, or it is refused with the reason."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ledger.read.published import normalise

NOW = datetime(2026, 3, 10, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("written", "iso"),
    [
        ("2024-12-08", "2024-12-08"),
        (" 2024-12-08 ", "2024-12-08"),
        ("2024-12-08T14:30Z", "2024-12-08T14:30:00+00:00"),
        ("2024-12-08 14:30", "2024-12-08T14:30:00"),
        ("2024-12-08T14:30:05+01:00", "2024-12-08T14:30:05+01:00"),
        ("8 December 2024", "2024-12-08"),
        ("Dec. 8, 2024", "2024-12-08"),
        ("8 décembre 2024", "2024-12-08"),
        ("٨ ديسمبر ٢٠٢٤", "2024-12-08"),
        ("Thu, 05 Dec 2024 10:00:00 GMT", "2024-12-05T10:00:00+00:00"),
        ("December 8, 2024, 10 pm", "2024-12-08T22:00:00"),
        ("25.12.2024", "2024-12-25"),
        ("5/5/2024", "2024-05-05"),
    ],
)
def test_a_full_date_takes_its_iso_form(written, iso):
    assert normalise(written, NOW) == iso


@pytest.mark.parametrize(
    ("written", "why"),
    [
        ("03/04/2024", "two ways"),
        ("3.4.24", "two ways"),
        ("2024-02-30", "no such date"),
        ("2024-12-08T25:00", "no such date"),
        ("2024", "full date"),
        ("December 2024", "full date"),
        ("8 December", "full date"),
        ("yesterday", "full date"),
        ("soon", "full date"),
        ("2026-03-12", "future"),
        ("2026-03-10T12:01Z", "future"),
        ("12 March 2026", "future"),
    ],
)
def test_anything_less_is_refused_with_the_reason(written, why):
    with pytest.raises(ValueError, match=why):
        normalise(written, NOW)


def test_a_day_that_has_begun_anywhere_on_earth_is_not_in_the_future():
    evening = datetime(2026, 3, 10, 23, 0, tzinfo=UTC)
    assert normalise("2026-03-11", evening) == "2026-03-11"
    assert normalise("2026-03-11T08:00", evening) == "2026-03-11T08:00:00"


@given(st.dates(date(1605, 1, 1), NOW.date()))
def test_every_past_day_in_iso_form_is_kept(day):
    assert normalise(day.isoformat(), NOW) == day.isoformat()


@given(st.dates(NOW.date() + timedelta(days=2)))
def test_every_later_day_is_refused(day):
    with pytest.raises(ValueError, match="future"):
        normalise(day.isoformat(), NOW)
