"""An outlet called by its last word is asked about, never joined silently; the answer holds for later articles."""

import pytest

from ledger.check import check
from ledger.desk.deciding import decide
from ledger.desk.review import open_questions, sides
from ledger.desk.undo import undo
from ledger.model import Verdict
from ledger.report.question_view import asked as in_words

from .asking import asked, only
from .conftest import Desk

pytestmark = pytest.mark.usefixtures("sound")

FULL = "Ann Poe is in Dal, according to The Sarvenna Courier."
SHORT = "Ann Poe sold nine boats, according to the Courier."
LATER = "The ferry sank off Dal, according to the Courier."


def speakers(desk: Desk) -> list[str]:
    """The name each claim's innermost source goes by, in the order of the claims."""
    return [file.bearing.chains[0][-1].name for file in desk.store.claim_files()]


def test_a_short_name_is_asked_about_on_the_sources_and_stays_apart_meanwhile(desk: Desk) -> None:
    desk.add(FULL)
    desk.add(SHORT, outlet="Merran Today")
    found = only(desk)
    assert found.question.kind == "source" and found.question.one.startswith("S")
    assert "short for" in in_words(found.question)
    assert [side.title for side in sides(desk.store, found.question)] == ["the Courier", "The Sarvenna Courier"]
    assert speakers(desk) == ["The Sarvenna Courier", "the Courier"]
    assert [problem.where for problem in check(desk.store) if "short for" in problem.what] == [found.question.one]


@pytest.mark.parametrize("first", [SHORT, FULL], ids=["short first", "full first"])
def test_whichever_came_first_and_though_it_published_itself_the_short_name_is_the_one_asked_about(
    desk: Desk, first: str
) -> None:
    desk.add(first)
    desk.add("Nine people left Dal.", outlet="The Sarvenna Courier")
    titles = [side.title for found in open_questions(desk.store) for side in sides(desk.store, found.question)]
    assert titles == (["the Courier", "The Sarvenna Courier"] if first == SHORT else [])


def test_both_names_in_one_article_are_asked_about(desk: Desk) -> None:
    desk.add(SHORT, outlet="The Sarvenna Courier")
    assert len(asked(desk)) == 1


def test_yes_moves_what_was_said_and_holds_for_later_articles(desk: Desk) -> None:
    desk.add(FULL)
    desk.add(SHORT, outlet="Merran Today")
    desk.add(LATER, outlet="The Dal Chronicle")
    decide(desk.store, only(desk), Verdict.SAME, by="anna")
    desk.add("Tomas Reyl resigned, according to the Courier.", outlet="Élan")
    assert speakers(desk) == ["The Sarvenna Courier"] * 4 and asked(desk) == []


def test_no_holds_for_later_articles_too(desk: Desk) -> None:
    desk.add(FULL)
    desk.add(SHORT, outlet="Merran Today")
    decide(desk.store, only(desk), Verdict.DIFFERENT, by="anna")
    desk.add(LATER, outlet="The Dal Chronicle")
    assert speakers(desk) == ["The Sarvenna Courier", "the Courier", "the Courier"] and asked(desk) == []


def test_an_answer_taken_back_gives_the_short_name_back_what_was_said_by_it(desk: Desk) -> None:
    desk.add(FULL)
    desk.add(SHORT, outlet="Merran Today")
    entry = decide(desk.store, only(desk), Verdict.SAME, by="anna")
    desk.add(LATER, outlet="The Dal Chronicle")
    taken = undo(desk.store, entry.seq, "a slip", by="anna")
    assert speakers(desk) == ["The Sarvenna Courier", "the Courier", "the Courier"] and len(asked(desk)) == 1
    undo(desk.store, taken.undone_by, "right after all", by="anna")
    assert speakers(desk) == ["The Sarvenna Courier"] * 3 and asked(desk) == []


def test_another_outlet_of_that_ending_is_asked_about_until_somebody_says_which_is_meant(desk: Desk) -> None:
    desk.add(FULL)
    desk.add(SHORT, outlet="Merran Today")
    decide(desk.store, only(desk), Verdict.DIFFERENT, by="anna")
    desk.add(FULL.replace("Sarvenna", "Northern"), outlet="Élan")
    decide(desk.store, only(desk), Verdict.SAME, by="anna")
    desk.add("Nine people left Dal.", outlet="The Eastern Courier")
    assert asked(desk) == [] and speakers(desk)[1] == "The Northern Courier"


@pytest.mark.parametrize("short", ["the Courrier", "The Courier of Dal", "state television"])
def test_other_ends_and_what_is_no_name_are_not_asked_about(desk: Desk, short: str) -> None:
    desk.add(FULL)
    desk.add(SHORT.replace("the Courier", short), outlet="Merran State Television")
    assert asked(desk) == []
