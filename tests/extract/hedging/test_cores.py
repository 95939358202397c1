"""The predicate a claim is about."""

from collections.abc import Callable

import pytest

from ledger.extract.grammar.tokens import Doc
from ledger.extract.hedging import cores

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
    assert cores.core(root).text == core
