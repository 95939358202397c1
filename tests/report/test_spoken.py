"""What a list shows of a claim's words: what is denied, or yet to come, says so before them."""

import pytest

from ledger.extract import extract
from ledger.report.phrases import spoken


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("The mayor left Ashford, a guard said.", "The mayor left Ashford"),
        ("The minister denied that the mayor left Ashford.", "denies: the mayor left Ashford"),
        ("The mayor will leave Ashford, a guard said.", "unrealised: The mayor will leave Ashford"),
    ],
)
def test_what_is_not_said_to_be_so_is_marked(text: str, shown: str) -> None:
    assert [spoken(claim) for claim in extract(text)] == [shown]
