"""The predicate a claim is about."""

from collections.abc import Callable

import pytest

from ledger.extract import extract
from ledger.extract.grammar.tokens import Doc
from ledger.extract.hedging import cores
from ledger.model import HedgeLevel, Modality, Sourcing

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


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("The minister is said to be about to resign.", "The minister is about to resign"),
        ("The king is rumoured to be about to abdicate.", "The king is about to abdicate"),
        ("The general is thought to be ready to resign.", "The general is ready to resign"),
        ("The plant is said to be due to close in May.", "The plant is due to close in May"),
        ("The stadium is reportedly to be sold to a Swiss fund.", "The stadium is to be sold to a Swiss fund"),
    ],
)
def test_what_is_said_to_be_about_to_happen_is_one_claim_with_its_hedge(sentence: str, words: str) -> None:
    [claim] = [each for each in extract(sentence) if each.states]
    assert (claim.wording, claim.sourcing) == (words, Sourcing.HEARSAY)
    assert (claim.hedge.level, claim.modality) == (HedgeLevel.REPORTED, Modality.UNREALISED)


@pytest.mark.parametrize("sentence", ["The minister is about to resign.", "The plant is due to close in May."])
def test_what_is_about_to_happen_is_told_flatly(sentence: str) -> None:
    [claim] = [each for each in extract(sentence) if each.states]
    assert claim.hedge.level is HedgeLevel.FLAT
