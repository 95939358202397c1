"""Answers from a file: carried out one by one, each by itself, and what is wrong with a line is said."""

import pytest

from ledger.desk.batch import Answer, answers, carry_out
from ledger.model import Problem, Verdict

from .asking import ONE, OTHER, asked, only, unsure
from .conftest import Desk
from .readers import fact as fact_of

pytestmark = pytest.mark.usefixtures("sound")
SAME, DIFFERENT = Verdict.SAME, Verdict.DIFFERENT


def test_a_batch_answers_by_line_and_a_second_time_changes_nothing(desk: Desk) -> None:
    desk.add(ONE)
    desk.add(OTHER, outlet="The Dal Chronicle")
    unsure(desk, "C2", "F1")
    id = only(desk).question.id
    for decided in (1, 0):
        (done,) = carry_out(desk.store, [Answer("b:1", id, SAME, "one journey")], by="anna")
        assert (done.entry is not None, done.problem) == (bool(decided), None)
    (other,) = carry_out(desk.store, [Answer("b:1", id, DIFFERENT)], by="anna")
    assert other.problem and "settled otherwise" in other.problem.what
    assert fact_of(desk, "C2") == "F1"


def test_what_is_wrong_with_a_line_is_said_and_the_others_stand(desk: Desk) -> None:
    desk.add(ONE)
    desk.add(OTHER, outlet="The Dal Chronicle")
    unsure(desk, "C2", "F1")
    given = [Answer("b:1", "K1", SAME), Answer("b:2", "C2", SAME), Answer("b:3", only(desk).question.id, DIFFERENT)]
    problems = [done.problem for done in carry_out(desk.store, given, by="anna")]
    assert [problem and problem.where for problem in problems] == ["b:1", "b:2", None]
    assert asked(desk) == []


@pytest.mark.parametrize(
    "text",
    [
        "# what we know\n\nK12 same one journey, told twice\nk13 d\nK14 skip\n",
        "K12, same, one journey, told twice\nK13,d\nK14,skip\n",
        'id,kind,verdict,because\nK12,fact,same,"one journey, told twice"\nK13,person,d,\nK14,person,,\n',
        '\ufeffid,verdict,because\r\nK12,same,"one journey, told twice"\r\nK13,different,\r\nK14,,\r\n',
    ],
)
def test_a_batch_is_lines_or_csv(text: str) -> None:
    found = [one for one in answers(text, "b") if isinstance(one, Answer)]
    assert [(one.id, one.verdict, one.because) for one in found] == [
        ("K12", SAME, "one journey, told twice"),
        ("K13", DIFFERENT, ""),
        ("K14", None, ""),
    ]


@pytest.mark.parametrize("text", ["K12", "K12 perhaps", "id,verdict\nK12,perhaps", "id,verdict\n,same"])
def test_a_line_that_is_no_answer_is_a_problem_with_its_place(text: str) -> None:
    (found,) = answers(text, "b")
    assert isinstance(found, Problem) and found.where == f"b:{len(text.splitlines())}"
