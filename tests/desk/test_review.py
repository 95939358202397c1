"""What waits, the most consequential first; a person's answer holds against every program."""

import io

import pytest
from rich.console import Console

from ledger.desk.deciding import decide
from ledger.desk.facts import BY, open_fact
from ledger.desk.identity import merge
from ledger.desk.merging import merge_facts
from ledger.desk.retract import retract_article
from ledger.desk.review import open_questions, sides
from ledger.desk.rule import rule
from ledger.desk.undo import undo
from ledger.errors import UsageError
from ledger.extract import extract
from ledger.journal import drafts, keys
from ledger.model import Article, FactLink, RulingVerdict, Score, Stance, Verdict
from ledger.report.question_view import QuestionView
from ledger.store import Query

from .asking import ONE, OTHER, asked, key, only, unsure
from .conftest import Desk
from .readers import TEXT, again, cut, file
from .readers import fact as fact_of

pytestmark = pytest.mark.usefixtures("sound")

SAME, DIFFERENT = Verdict.SAME, Verdict.DIFFERENT


def test_nothing_waits_in_a_ledger_without_doubts(desk: Desk) -> None:
    desk.add(ONE)
    assert asked(desk) == []


def test_a_claim_that_bears_on_a_fact_by_a_persons_word_joins_it(desk: Desk) -> None:
    desk.add(ONE)
    desk.add(OTHER, outlet="The Dal Chronicle")
    unsure(desk, "C2", "F1")
    assert asked(desk) == [("fact", "C2", "F1")]
    decide(desk.store, only(desk), SAME, by="anna")
    assert (fact_of(desk, "C2"), asked(desk)) == ("F1", [])
    assert file(desk, "C2").link_by == "anna"


def test_the_side_that_was_proposed_is_kept(desk: Desk) -> None:
    desk.add(ONE)
    desk.add(OTHER, outlet="The Dal Chronicle")
    unsure(desk, "C2", "F1", Stance.DENIES)
    decide(desk.store, only(desk), SAME, by="anna")
    assert file(desk, "C2").bearing.stance is Stance.DENIES


def test_who_joined_a_claim_in_its_fact_comes_along(desk: Desk) -> None:
    """C2 was read, and may bear on F1; C3 was found to say what C2 says. If C2 bears on F1, so does C3."""
    desk.add(ONE)
    article = Article(OTHER, outlet="The Dal Chronicle", language="en")
    (claim,) = extract(article)
    maybe = FactLink(0.6, Verdict.UNSURE, ("much alike",))
    opening = [drafts.article_added(article, by="anna"), drafts.claim_read(claim, "r", by="machine:extract@1")]
    links = [*open_fact(claim, BY), drafts.claim_linked(claim.key, key(desk, "F1"), maybe, by=BY)]
    desk.store.append([*opening, *links])
    desk.add(OTHER.replace("a guard", "the police"), outlet="Merran Today")
    assert [fact_of(desk, id) for id in ("C1", "C2", "C3")] == ["F1", "F2", "F2"]
    decide(desk.store, only(desk), SAME, by="anna")
    assert [fact_of(desk, id) for id in ("C1", "C2", "C3")] == ["F1", "F1", "F1"]


def test_facts_ruled_on_in_different_ways_are_not_joined_by_an_answer(desk: Desk) -> None:
    desk.add(ONE)
    desk.add(OTHER, outlet="The Dal Chronicle")
    rule(desk.store, key(desk, "F1"), RulingVerdict.CONFIRMED, "seen", by="anna")
    rule(desk.store, key(desk, "F2"), RulingVerdict.REFUTED, "seen", by="anna")
    with pytest.raises(UsageError, match="ruled on in different ways"):
        merge_facts(desk.store, key(desk, "F1"), key(desk, "F2"), "one", by="anna")


def test_different_is_for_good_whatever_programs_propose_later(desk: Desk) -> None:
    desk.add(ONE)
    desk.add(OTHER, outlet="The Dal Chronicle")
    unsure(desk, "C2", "F1")
    decide(desk.store, only(desk), DIFFERENT, by="anna")
    unsure(desk, "C2", "F1")
    sure = FactLink(1.0, SAME, ("the same words",))
    claim, fact = desk.store.resolve("C2", "C"), desk.store.resolve("F1", "F")
    desk.store.append([drafts.claim_linked(claim, fact, sure, by="machine:link@9")])
    assert (fact_of(desk, "C2"), asked(desk)) == ("F2", [])


def test_answers_follow_a_claim_that_is_read_again(desk: Desk) -> None:
    desk.add(TEXT)
    desk.add("Tara Voss left the harbour, the police said.", outlet="The Dal Chronicle")
    unsure(desk, "C1", "F3")
    decide(desk.store, only(desk), DIFFERENT, by="anna")
    again(desk, cut)
    assert asked(desk) == []
    unsure(desk, "C4", "F3")
    assert asked(desk) == []


def test_an_answer_taken_back_waits_again(desk: Desk) -> None:
    desk.add(ONE)
    desk.add(OTHER, outlet="The Dal Chronicle")
    unsure(desk, "C2", "F1")
    before = only(desk)
    entry = decide(desk.store, before, SAME, by="anna")
    undo(desk.store, entry.seq, "a slip", by="anna")
    assert only(desk) == before


def perhaps(desk: Desk, claim: str, person: str, value: float = 0.6) -> None:
    """A program wonders whether the first mention of the claim is that person."""
    score = Score(value, Verdict.UNSURE, ("the same surname",))
    claim_key = desk.store.resolve(claim, "C")
    desk.store.append([drafts.mention_linked(claim_key, 0, key(desk, person), score, by="machine:link@1")])


def test_two_persons_are_one_question_however_many_mentions_raise_it(desk: Desk) -> None:
    desk.add(ONE)
    desk.add("Nadia Sarrouf sold nine ships, a guard said. Nadia Sarrouf left, a guard said.", outlet="Merran Today")
    perhaps(desk, "C2", "P1")
    perhaps(desk, "C3", "P1", 0.7)
    found = only(desk)
    assert (found.question.one, found.question.other, found.question.score) == ("P1", "P2", 0.7)
    assert (found.question.facts, found.question.claims) == (3, 3)
    decide(desk.store, found, DIFFERENT, by="anna")
    assert asked(desk) == [] and len(desk.store.persons(Query())) == 2


def test_two_persons_found_to_be_one_are_merged(desk: Desk) -> None:
    desk.add(ONE)
    desk.add(OTHER, outlet="Merran Today")
    perhaps(desk, "C2", "P1")
    entry = decide(desk.store, only(desk), SAME, "her maiden name", by="anna")
    assert entry.body and entry.body["because"] == "her maiden name"
    assert [card.person.id for card in desk.store.persons(Query())] == ["P1"] and asked(desk) == []


def test_a_question_that_a_merge_answers_does_not_wait(desk: Desk) -> None:
    desk.add(ONE)
    desk.add(OTHER, outlet="Merran Today")
    perhaps(desk, "C2", "P1")
    merge(desk.store, key(desk, "P1"), key(desk, "P2"), "her maiden name", by="anna")
    assert asked(desk) == []


def test_what_was_withdrawn_is_not_asked_about(desk: Desk) -> None:
    desk.add(ONE)
    desk.add(OTHER, outlet="Merran Today")
    perhaps(desk, "C2", "P1")
    retract_article(desk.store, key(desk, "A2"), "a hoax", by="anna")
    assert asked(desk) == []


def test_what_would_change_most_facts_comes_first(desk: Desk) -> None:
    desk.add(ONE)
    desk.add(f"{OTHER} Nadia Sarrouf left for Merran, the police said.", outlet="Merran Today")
    unsure(desk, "C2", "F1")
    perhaps(desk, "C2", "P1")
    assert asked(desk) == [("person", "P1", "P2"), ("fact", "C2", "F1")]


def test_sources_copies_and_rivals_are_answered_too(desk: Desk) -> None:
    desk.add(ONE)
    desk.add(OTHER, outlet="Merran Today")
    one, other = desk.store.resolve("C1", "C"), desk.store.resolve("C2", "C")
    maybe = Score(0.6, Verdict.UNSURE, ("alike",))
    ministry = keys.source_key(one, 0)
    desk.store.append(
        [
            drafts.source_linked(other, 0, ministry, maybe, by="machine:link@1"),
            drafts.copy_linked(key(desk, "A2"), key(desk, "A1"), maybe, by="machine:link@1"),
            drafts.facts_rivals(one, other, maybe, by="machine:link@1"),
        ]
    )
    kinds = {found.question.kind for found in open_questions(desk.store)}
    assert kinds == {"source", "copy", "rival"}
    for found in open_questions(desk.store):
        assert all(side.title for side in sides(desk.store, found.question))
        decide(desk.store, found, SAME, by="anna")
    assert asked(desk) == []
    assert [rival.id for rival in desk.store.fact_file(one).rivals] == ["F2"]
    assert desk.store.articles(Query())[1].copy_of == "A1"
    assert file(desk, "C2").bearing.chains[0][-1].key == ministry


@pytest.mark.parametrize("width", [60, 100])
def test_sides_that_speak_of_other_persons_say_of_whom(desk: Desk, width: int) -> None:
    desk.add(ONE)
    desk.add(OTHER)
    unsure(desk, "C2", "F1")
    question = only(desk).question
    screen = Console(file=io.StringIO(), width=width)
    screen.print(QuestionView(question, sides(desk.store, question), "1 of 1"))
    printed = screen.file.getvalue()  # type: ignore[attr-defined]
    assert "Speaks of *Nadia* *Sarrouf*" in printed and "Speaks of *Omar* *Haddad*" in printed
