"""Lines a page broke are joined, lines an author ended are not."""

from hypothesis import given
from hypothesis import strategies as st

from ledger.read.flow import flowing


def test_full_lines_run_on_and_short_ones_end_a_paragraph():
    text = (
        "ROOF CLOSED\n"
        "The roof of the library will stay closed\n"
        "for a year, the town council said in its\n"
        "statement.\n"
        "Nobody was hurt when the first beam came\n"
        "down.\n"
    )
    assert flowing(text).split("\n") == [
        "ROOF CLOSED",
        "The roof of the library will stay closed for a year, the town council said in its statement.",
        "Nobody was hurt when the first beam came down.",
    ]


def test_a_blank_line_always_parts():
    assert flowing("The roof of the library is closed\n\nNobody was hurt, said the mayor") == (
        "The roof of the library is closed\n\nNobody was hurt, said the mayor"
    )


def test_a_divided_word_is_whole_again_and_a_dash_stays():
    assert flowing("the council's build-\ning office") == "the council's building office"
    assert flowing("Mansfield and Orde-\nHallam did it") == "Mansfield and Orde- Hallam did it"
    assert flowing("it closed in 2019 -\nand stayed so") == "it closed in 2019 - and stayed so"


@given(st.text())
def test_no_word_is_lost_or_made(text):
    kept = "".join(flowing(text).split()).replace("-", "").replace("\u00ad", "")
    assert kept == "".join(text.split()).replace("-", "").replace("\u00ad", "")
