"""Whoever told somebody at the end of a sentence told all that stands before; other tellers tell what they did."""

import pytest

from ..telling import told


@pytest.mark.parametrize(
    ("text", "source", "wordings"),
    [
        (
            "An engineer's report warned of the danger, and the minister ignored it, a source close to the ministry "
            "told the Courier.",
            "a source close to the ministry",
            ["the minister ignored it"],
        ),
        (
            "The council knew the wall was weak, and the mayor hid the report, a person familiar with the matter told "
            "the Courier.",
            "a person familiar with the matter",
            ["The council knew the wall was weak", "the mayor hid the report"],
        ),
        (
            "The horse may have been offered to a museum, and the owner knew it, a collector who saw photographs of it "
            "told the Courier.",
            "a collector who saw photographs of it",
            ["The horse has been offered to a museum", "the owner knew it"],
        ),
    ],
)
def test_who_told_it_at_the_end_told_every_clause_before(text, source, wordings):
    claims = told(text)
    assert all(claims[wording][0].endswith(source) for wording in wordings)


@pytest.mark.parametrize(
    "text",
    [
        "She rang the bell, and her brother told the police.",
        "The ferry sank, the crew fled, and Bell told the Courier.",
    ],
)
def test_who_told_it_behind_an_and_did_one_more_thing(text):
    assert {source for source, _ in told(text).values()} == {""}
