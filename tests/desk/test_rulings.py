"""What people rule stands above the count, and what does not go together is told."""

import pytest

from ledger.check import check
from ledger.desk.rule import beside_confirmed, rule
from ledger.model import RulingVerdict, Status
from ledger.report.phrases import fact_phrases
from ledger.store import Query

from .conftest import Desk

pytestmark = pytest.mark.usefixtures("sound")

CLOSED = "The port of Tarcy was closed on Monday, the harbour master said."
OPEN = "The port of Tarcy was not closed on Monday, the mayor said."


@pytest.fixture
def rivals(desk: Desk) -> list[str]:
    desk.add(CLOSED)
    desk.add(OPEN, "The Hill Courier")
    return [file.fact.key for file in desk.store.fact_files(Query())]


def ruled(desk: Desk, key: str, verdict: RulingVerdict = RulingVerdict.CONFIRMED) -> str:
    rule(desk.store, key, verdict, "seen in the register", by="anna")
    return beside_confirmed(desk.store, key)


def clashes(desk: Desk) -> list[tuple[str, str]]:
    return [(one.where, one.what) for one in check(desk.store) if one.kind == "clashing_rulings"]


def test_a_fact_whose_rival_is_confirmed_says_so(desk: Desk, rivals: list[str]) -> None:
    assert ruled(desk, rivals[0]) == ""
    assert "Ruled confirmed: F1." in " ".join(fact_phrases(desk.store.fact_file(rivals[1])))
    assert clashes(desk) == []


def test_two_rivals_both_confirmed_are_told_at_once_and_by_check_until_one_is_taken_back(
    desk: Desk, rivals: list[str]
) -> None:
    ruled(desk, rivals[0])
    assert "F2 cannot be so beside F1" in ruled(desk, rivals[1])
    [(where, what)] = clashes(desk)
    assert {where, *what.replace(",", "").split()} >= {"F1", "F2"}
    assert ruled(desk, rivals[0], RulingVerdict.OPEN) == ""
    assert clashes(desk) == []


def test_of_a_fact_ruled_on_the_number_is_said_to_be_the_claims(desk: Desk, rivals: list[str]) -> None:
    ruled(desk, rivals[0])
    file = desk.store.fact_file(rivals[0])
    said = fact_phrases(file)
    assert file.assessment.status is Status.CONFIRMED
    assert said[0].startswith("Ruled confirmed by anna")
    assert sum(one.startswith("By the claims alone, ") for one in said) == 2
    assert not any(one.startswith(("It is ", "There is ", "Analytic")) for one in said)
