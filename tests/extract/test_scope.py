"""Scope: the predicate a claim is about, and what stands above it."""

from collections.abc import Callable

import pytest

from ledger.extract import scope
from ledger.extract.tokens import Doc

Parsed = Callable[[str], Doc]


@pytest.mark.parametrize(
    ("text", "core"),
    [
        ("She is said to live in Rome.", "live"),
        ("The firm plans to sell the mill.", "sell"),
        ("The minister failed to appear.", "appear"),
        ("The dam is likely to burst.", "burst"),
        ("It is unlikely that the dam will burst.", "burst"),
        ("There are rumours that the dam has burst.", "burst"),
        ("The judge ordered him to leave.", "ordered"),
        ("The dam burst.", "burst"),
    ],
)
def test_the_core_is_what_the_claim_is_about(text: str, core: str, parsed: Parsed) -> None:
    root = next(token for token in parsed(text) if token.head is token)
    assert scope.core(root).text == core


def test_governors_go_up_to_who_speaks(parsed: Parsed) -> None:
    doc = parsed("The mayor doubts that the clerk said the dam burst.")
    assert [above.text for above, _ in scope.governors(doc[9])] == ["said"]


def test_auxiliaries_are_shared_by_equal_forms(parsed: Parsed) -> None:
    doc = parsed("The clerk may lie or hide the letter.")
    assert [helper.text for helper in scope.auxiliaries(doc[5])] == ["may"]
