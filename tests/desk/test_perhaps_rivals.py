"""Numbers told in looser words are set side by side: a person is asked, and reports say that it is open."""

import pytest

from ledger.desk.deciding import decide
from ledger.desk.review import open_questions
from ledger.model import Status, Verdict
from ledger.report.phrases import fact_phrases, perhaps_phrase, rivals_phrase
from ledger.store import Query

from .conftest import Desk

pytestmark = pytest.mark.usefixtures("sound")

POLICE = "2,000 people marched through Dal on Sunday against the ferry tax, the police said."
UNION = "The march against the ferry tax drew 6,000, the union said."


def phrases(desk: Desk) -> list[tuple[str, str]]:
    return [(perhaps_phrase(file), rivals_phrase(file)) for file in desk.store.fact_files(Query())]


def test_what_is_asked_is_shown_as_open_on_both_sides_and_changes_no_status(desk: Desk) -> None:
    desk.add(POLICE)
    desk.add(UNION, outlet="The Dal Chronicle")
    [asked] = open_questions(desk.store)
    assert (asked.question.kind, asked.question.one, asked.question.other) == ("rival", "F1", "F2")
    shown = [perhaps for perhaps, _ in phrases(desk)]
    assert "F2" in shown[0] and "F1" in shown[1] and all("`ledger review` asks" in one for one in shown)
    assert {file.assessment.status for file in desk.store.fact_files(Query())} == {Status.SUPPORTED}


@pytest.mark.parametrize("verdict", [Verdict.SAME, Verdict.DIFFERENT])
def test_once_decided_it_is_open_no_more(desk: Desk, verdict: Verdict) -> None:
    desk.add(POLICE)
    desk.add(UNION, outlet="The Dal Chronicle")
    [asked] = open_questions(desk.store)
    decide(desk.store, asked, verdict, by="anna")
    assert {perhaps for perhaps, _ in phrases(desk)} == {""}
    assert {bool(rivals) for _, rivals in phrases(desk)} == {verdict is Verdict.SAME}


def test_of_two_things_to_come_that_exclude_each_other_either_names_the_other(desk) -> None:
    desk.add("The port of Tarcy will close in May, the harbour master said.")
    desk.add("The port of Tarcy will not close in May, the mayor said.", "The Hill Courier")
    closing, open_ = desk.store.fact_files(Query())
    assert ([fact.key for fact in closing.planned], closing.rivals) == ([open_.fact.key], ())
    assert closing.assessment.status is Status.UNREALISED
    assert "it is disputed (1 rival)" in " ".join(closing.assessment.analytic_reasons)
    assert "Cannot come true beside F2" in " ".join(fact_phrases(closing))
