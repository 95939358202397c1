"""On which side typed words stand."""

import pytest

from ledger.desk.siding import denying


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("Karim Haddouri denies that he slept at the harbour", "denies"),
        ("The union rejected the report", "rejected"),
        ("Karim Haddouri does not deny that he slept at the harbour", None),
        ("No minister denies that he slept at the harbour", None),
        ("Karim Haddouri doesn’t deny that he slept at the harbour", None),
        ("Karim Haddouri slept at the harbour, which the guard denies", None),
        ("Karim Haddouri slept at the harbour", None),
    ],
)
def test_a_denial_in_words_is_known_by_its_verb(text: str, verb: str | None) -> None:
    assert denying(text) == verb
