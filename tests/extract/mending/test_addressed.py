"""What somebody tells others in writing, and what is told behind it, is the teller's."""

import pytest

from ledger.extract import extract


def told(text):
    return [(claim.wording, [source.name for source in claim.sources]) for claim in extract(text) if claim.states]


@pytest.mark.parametrize(
    ("text", "wordings"),
    [
        (
            "Ida Moss told staff in an email seen by the Lantern that the yard closed but that nobody was at fault.",
            ["the yard closed", "nobody was at fault"],
        ),
        (
            "Ida Moss told the owners in a letter obtained by the Lantern that the bank had lost millions and that its "
            "chairman knew.",
            ["the bank had lost millions", "its chairman knew"],
        ),
        (
            "Ida Moss warned the council in a report read by the Lantern that the roof was weak, but that it held.",
            ["the roof was weak", "it held"],
        ),
    ],
)
def test_a_letter_that_an_outlet_has_seen_tells_what_its_writer_tells(text, wordings):
    """The outlet has seen the letter, not that the yard closed; nor does the outlet tell the second clause."""
    assert told(text) == [(wording, ["Ida Moss"]) for wording in wordings]
