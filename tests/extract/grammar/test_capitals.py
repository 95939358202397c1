"""Runs of capitalised words: hyphens and particles stay inside, acronyms and small words end them."""

from collections.abc import Callable

import pytest

from ledger.extract.grammar.capitals import folded, runs
from ledger.extract.grammar.tokens import Doc

Parsed = Callable[[str], Doc]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("We heard Jean-Pierre Dumas sing.", ["Jean-Pierre Dumas"]),
        ("The crowd saw Ursula von der Heide leave.", ["Ursula von der Heide"]),
        ("They freed Karim al-Sayed and Omar bin Talal.", ["Karim al-Sayed", "Omar bin Talal"]),
        ("The mayor of Lyon met nobody.", ["Lyon"]),
    ],
)
def test_runs_hold_what_belongs_to_a_name(text: str, found: list[str], parsed: Parsed) -> None:
    assert [" ".join(word.text for word in run) for run in runs(parsed(text))] == found


def test_a_run_ends_with_its_sentence(parsed: Parsed) -> None:
    found = [" ".join(word.text for word in run) for run in runs(parsed("He met Omar Haddad. Karim Nasri left."))]
    assert found == ["Omar Haddad", "Karim Nasri"]


@pytest.mark.parametrize(("one", "other"), [("al-sayed", "sayed"), ("émile", "emile"), ("zoë", "zoe")])
def test_folding_drops_accents_and_the_article(one: str, other: str) -> None:
    assert folded(one) == folded(other)
