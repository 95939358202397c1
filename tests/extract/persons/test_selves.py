"""Firms that a text takes up with "it" or writes with a capital in their midst are no persons."""

from collections.abc import Callable

import pytest

from ledger.extract.grammar.tokens import Doc
from ledger.extract.persons.people import cast

Parsed = Callable[[str], Doc]


@pytest.mark.parametrize(
    "text",
    [
        "Pharmaxa said it had sold the drug. Pharmaxa denied the claim. The minister met Pharmaxa.",
        "PubWatch said the study was false. PubWatch wrote to the editor.",
        "Cell Horizons retracted its paper. Cell Horizons said the paper was false.",
        "Halcyon said its doors were broken. Halcyon told the court on Monday.",
    ],
)
def test_what_is_it_is_no_person(parsed: Parsed, text: str) -> None:
    assert cast(parsed(text), text).mentions == ()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Tasev said it was unfair. Tasev told the court that it had rained.", "Tasev"),
        ("Penhale said its doors were broken. Dr Penhale told the court.", "Penhale"),
        ("Anna Berg published its report. Berg said it had cost a crown.", "Anna Berg"),
        ("DeVito said the film was bad. DeVito told the court.", "DeVito"),
    ],
)
def test_what_it_may_be_of_others_takes_no_person_away(parsed: Parsed, text: str, name: str) -> None:
    assert {mention.name for mention in cast(parsed(text), text).mentions} == {name}
