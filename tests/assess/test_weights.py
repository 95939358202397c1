"""The one table of weights."""

from importlib.resources import files

import pytest

from ledger.assess.weights import table, weight
from ledger.model import HedgeLevel, Sourcing


def rows():
    text = (files("ledger.assess") / "weights.tsv").read_text(encoding="utf-8")
    return [line.split("\t") for line in text.splitlines() if not line.startswith("#")][1:]


def test_every_weight_has_a_reason_and_stands_once():
    assert all(len(row) == 4 and row[3].strip() for row in rows())
    assert len(rows()) == len(table())


def test_hedges_and_sourcings_can_only_weaken():
    assert all(0 <= weight("hedge", level.word) <= 1 for level in HedgeLevel)
    assert all(0 <= weight("sourcing", sourcing.value) <= 1 for sourcing in Sourcing)


def test_a_weight_that_is_not_in_the_table_is_an_error():
    with pytest.raises(KeyError):
        weight("sourcing", "rumour")
