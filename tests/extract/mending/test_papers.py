"""Papers and posts say something where the parser takes the verb of saying for a noun."""

import pytest

from ..telling import told


@pytest.mark.parametrize(
    ("text", "papers", "wording"),
    [
        (
            "Letters obtained by the Tarn Gazette show that Mr Quill owned shares worth 2.1 million marks.",
            "Letters obtained by the Tarn Gazette",
            "Quill owned shares worth 2.1 million marks",
        ),
        (
            "Papers reviewed by the Tarn Ledger show that Mr Quill owned shares worth 2.1 million marks.",
            "Papers reviewed by the Tarn Ledger",
            "Quill owned shares worth 2.1 million marks",
        ),
        (
            "Posts shared thousands of times allege that the clinic's water was foul.",
            "Posts shared thousands of times",
            "the clinic's water was foul",
        ),
    ],
)
def test_papers_say_what_stands_behind_those_who_saw_or_shared_them(text: str, papers: str, wording: str) -> None:
    ((told_words, (source, _)),) = told(text).items()
    assert (source, told_words) == (papers, wording)


def test_minutes_record_something_although_a_record_is_a_thing() -> None:
    assert told("Minutes of the meeting record that the port was shut.") == {
        "the port was shut": ("Minutes of the meeting", "document")
    }
