"""Whatever is merged, split, named and answered, in whatever order: the tables are a fold of the journal."""

from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import Phase, example, given, settings
from hypothesis import strategies as st

from ledger.desk.correct import Correction, correct
from ledger.desk.deciding import decide
from ledger.desk.identity import Chosen, alias, mentions, merge, split
from ledger.desk.review import open_questions
from ledger.desk.undo import undo
from ledger.errors import LedgerError
from ledger.model import EntryKind, Verdict
from ledger.store import Query, Store

from ..places import empty_ledger
from .conftest import Desk

PHASES = (Phase.explicit, Phase.reuse, Phase.generate)
"""Without shrinking: every story is a ledger in a file."""

STORY = (
    ("Omar Haddad fled to Castelmar on Monday, the interior ministry said.", "The Harbour Post"),
    ("Abu Yaarub fled to Castelmar on Monday, the border police said. Haddad sold a ship.", "The Dal Chronicle"),
    ("Umar Hadad fled to Castelmar on Monday, hidden in a crate, a guard said.", "Merran Today"),
)
LATER = "Abu Yaarub and Omar Haddad left the harbour on Tuesday, the harbour office said."

acts = st.lists(
    st.tuples(st.sampled_from(["merge", "alias", "split", "correct", "same", "different", "undo"]), st.integers(0, 5)),
    max_size=7,
)


def live(desk: Desk, act: str, n: int) -> None:
    """One act at random; what the desk refuses does not happen."""
    people = [card.person for card in desk.store.persons(Query())]
    one, other = people[n % len(people)], people[(n + 1) % len(people)]
    waiting = open_questions(desk.store)
    if act == "merge":
        merge(desk.store, one.key, other.key, "one", by="anna")
    elif act == "alias":
        alias(desk.store, one.key, other.name, "heard", by="bela")
    elif act == "split":
        places = sorted(mentions(desk.store, one))
        split(desk.store, one.key, Chosen(claims=(places[n % len(places)][0],)), "two", by="anna")
    elif act == "correct":
        files = desk.store.claim_files(Query())
        whom = Correction(persons=(other.name, "Zed Quill")[: 1 + n % 2])
        correct(desk.store, files[n % len(files)].bearing.claim.key, whom, "another", by="anna")
    elif act == "undo":
        undo(desk.store, desk.store.head().size - n, "a slip", by="bela")
    elif waiting:
        decide(desk.store, waiting[n % len(waiting)], Verdict(act), by="anna")


@pytest.mark.usefixtures("each_database")
@given(acts)
@settings(max_examples=8, phases=PHASES)
def test_a_rebuild_gives_the_same_tables_and_every_claim_has_one_fact(story: list[tuple[str, int]]) -> None:
    with TemporaryDirectory() as folder, empty_ledger(folder) as store:
        desk = Desk(store, Path(folder))
        for text, outlet in STORY:
            desk.add(text, outlet=outlet)
        for act, n in story:
            try:
                live(desk, act, n)
            except LedgerError:
                continue
        desk.add(LATER, outlet="The Northern Herald")
        files = [claim.id for file in store.fact_files(Query()) for claim in file.claims]
        assert sorted(files) == sorted({claim.id for claim in store.claim_files(Query())})
        assert store.homeless() == [] and store.verify() == []
        before = desk.tables()
        store.rebuild()
        assert desk.tables() == before


@given(acts)
@settings(max_examples=8, phases=PHASES)
def test_a_question_that_was_answered_does_not_come_back_by_itself(story: list[tuple[str, int]]) -> None:
    with TemporaryDirectory() as folder, empty_ledger(folder) as store:
        desk = Desk(store, Path(folder))
        for text, outlet in STORY:
            desk.add(text, outlet=outlet)
        answered = set[str]()
        for _, n in story:
            if waiting := open_questions(store):
                asked = waiting[n % len(waiting)]
                decide(store, asked, [Verdict.SAME, Verdict.DIFFERENT][n % 2], by="anna")
                answered.add(asked.question.id)
            assert answered.isdisjoint(one.question.id for one in open_questions(store))


def standing(store: Store) -> tuple[object, ...]:
    """What the ledger shows: claims, facts, whom they are about, and what waits."""
    waiting = {(one.kind, one.subject, one.n, one.candidate) for one in store.review()}
    return store.claim_files(Query()), list(store.fact_files(Query())), store.persons(Query()), waiting


@example([("correct", 2), ("split", 2), ("undo", 4), ("correct", 1), ("merge", 4)], "correct", 3)
@given(acts, st.sampled_from(["merge", "alias", "split", "correct"]), st.integers(0, 5))
@settings(max_examples=8, phases=PHASES)
def test_an_act_that_is_undone_leaves_what_was_there_before(story: list[tuple[str, int]], act: str, n: int) -> None:
    with TemporaryDirectory() as folder, empty_ledger(folder) as store:
        desk = Desk(store, Path(folder))
        for text, outlet in STORY:
            desk.add(text, outlet=outlet)
        for past, m in story:
            with suppress(LedgerError):
                live(desk, past, m)
        before, size = standing(store), store.head().size
        with suppress(LedgerError):
            live(desk, act, n)
        if store.head().size > size:
            kinds = (
                EntryKind.PERSONS_MERGED,
                EntryKind.PERSON_SPLIT,
                EntryKind.PERSON_ALIASED,
                EntryKind.CLAIM_CORRECTED,
            )
            undo(store, next(e.seq for e in store.act(size + 1) if e.kind in kinds), by="bela")
        assert standing(store) == before
