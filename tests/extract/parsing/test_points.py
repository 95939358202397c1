"""The points of a list end without a stop; what stands behind their mark or a semicolon is told all the same."""

import pytest

from ledger.extract import extract


def told(text):
    return [claim.wording for claim in extract(text) if claim.states]


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("• The bridge was closed in May; it reopened in June", "it reopened in June"),
        ("Key points:\n• Police arrested four men; two were later freed\n• The port is shut", "two were later freed"),
        ("Key points:\n• The mayor denied the charge — his deputy resigned\n• The port is shut", "his deputy resigned"),
        ("- the ward was short of nurses; managers were told in May\n- the alarm broke", "managers were told in May"),
        ("* Anna Berg left the firm in 2019; she founded Halcyon later", "[Anna Berg] founded Halcyon later"),
    ],
)
def test_the_second_half_of_a_point_is_told(text: str, second: str) -> None:
    assert second in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "• What happened in May; who knew about the leak?",
        "• Contact: Anna Berg; press@harbour.example",
        "Mayor Sells Port; Council Knew Nothing Of It",
    ],
)
def test_questions_contacts_and_headings_tell_nothing(text: str) -> None:
    assert not told(text)
