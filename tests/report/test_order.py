"""What an editor must look at first stands first."""

import dossier
from hypothesis import given
from hypothesis import strategies as st

from ledger.model import Status
from ledger.report.order import CONSEQUENCE, ordered, status_counts


def test_contested_facts_come_first_and_hearsay_after_all_that_stands():
    assert [file.fact.id for file in ordered(dossier.FACTS)] == ["F1", "F3", "F4", "F5", "F2", "F6"]


@given(st.permutations(dossier.FACTS))
def test_the_order_does_not_depend_on_how_the_facts_come(facts):
    assert ordered(facts) == ordered(dossier.FACTS)


def test_every_status_has_its_place():
    assert sorted(CONSEQUENCE) == sorted(Status)


def test_the_counts_follow_the_same_order():
    assert status_counts(dossier.FACTS)[0] == (Status.CONTESTED, 2)
