"""Scope: what stands above a predicate, and beside it."""

from collections.abc import Callable

from ledger.extract.grammar import scope
from ledger.extract.grammar.tokens import Doc

Parsed = Callable[[str], Doc]


def test_governors_go_up_to_who_speaks(parsed: Parsed) -> None:
    doc = parsed("The mayor doubts that the clerk said the dam burst.")
    assert [above.text for above, _ in scope.governors(doc[9])] == ["said"]


def test_auxiliaries_are_shared_by_equal_forms(parsed: Parsed) -> None:
    doc = parsed("The clerk may lie or hide the letter.")
    assert [helper.text for helper in scope.auxiliaries(doc[5])] == ["may"]
