"""Credit lines: what names the agency a text comes from, and what only speaks of one."""

import pytest

from ledger.link.agencies import agency, agency_called, agency_key


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("DAMASCUS (Reuters) - The harbour was closed on Monday.", "Reuters"),
        ("The harbour was closed on Monday. (AFP)", "AFP"),
        ("The harbour was closed on Monday.\n— AP", "AP"),
        ("By Agence France-Presse\nThe harbour was closed.", "AFP"),
        ("BEIRUT, dpa - The harbour was closed.", "dpa"),
        ("The harbour was closed. With AP.", "AP"),
        ("The harbour was closed. The Associated Press contributed to this report.", "AP"),
        ("PORT SELIM, March 6 (QNX) — The harbour was closed.", "QNX"),
        ("The harbour was closed.\n\nHalcyon News Wire", "Halcyon News Wire"),
        ("The harbour was closed. — QNX", "QNX"),
        ("BRACKWATER (Northern Press Agency) - The harbour was closed.", "Northern Press Agency"),
        ("BRACKWATER, May 6 (Halcyon News Wire) — The harbour was closed.", "Halcyon News Wire"),
        ("(Northern Press Agency) The harbour was closed.", "Northern Press Agency"),
        ("The owner (Northern Press Agency) said so.", None),
        ("CORRECTION: It was 4 million.\n\nPORT SELIM (Northern Press Agency) - He left.", "Northern Press Agency"),
        ("The harbour was closed.\n\n(With QNX)", "QNX"),
        ("The harbour was closed. The ship sailed for the USA", None),
        ("The harbour was closed, a clerk told Reuters.", None),
        ("AP history is taught at the school (see above). The harbour was closed.", None),
        ("(AFP) The harbour was closed on Monday.", "AFP"),
        ("The Palestinian Authority (PA) said it would pay.", None),
        ("Trade in the Middle East and North Africa (MENA) grew.", None),
        ("The mayor (62) opened the harbour.", None),
        ("", None),
    ],
)
def test_a_credit_line_names_the_agency(text: str, expected: str | None) -> None:
    assert agency(text) == expected


def test_an_agency_is_known_by_its_names() -> None:
    assert agency_called("Agence France-Presse") == agency_called("AFP") == "AFP"
    assert agency_called("Halcyon News Wire") == "Halcyon News Wire"
    assert agency_called("The Harbour Post") is None


def test_initials_and_full_name_are_one_agency() -> None:
    assert agency_key("Halcyon News Wire") == agency_key("HNW")
