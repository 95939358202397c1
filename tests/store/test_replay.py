"""Whatever people do, the tables are a fold of the journal: rebuilt the same, and independent of how it was cut."""

from collections.abc import Callable

import pytest
from hypothesis import Phase, example, given, settings
from hypothesis import strategies as st

from ledger.journal import drafts, keys
from ledger.journal.merkle import Frontier
from ledger.model import Draft, Entry, EntryKind, FactLink, RulingVerdict, Score, Stance, Verdict
from ledger.store import Store
from ledger.store.entries import walk, write
from ledger.store.project import project
from ledger.store.tables import DERIVED, INDICES

from .world import article, claim, dump, in_memory, read

ARTICLES = [article(n, f"Outlet {n}") for n in range(3)]
CLAIMS = [claim(one, n) for one in ARTICLES for n in range(2)]
KEYS = [one.key for one in CLAIMS]
PEOPLE = [keys.person_key(key, 0) for key in KEYS]
WHO = ["anna", "bela", "machine:link@1", "machine:link@2"]
FOUNDED = sum(len(read(one, CLAIMS[2 * n : 2 * n + 2])) for n, one in enumerate(ARTICLES))
"""How many entries the world begins with."""

OPENED = 1 + next(
    n
    for n, draft in enumerate(d for m, one in enumerate(ARTICLES) for d in read(one, CLAIMS[2 * m : 2 * m + 2]))
    if draft.body.get("key") == PEOPLE[0]
)
"""The entry by which the first person was opened."""

GONE = [
    [drafts.persons_merged(PEOPLE[0], PEOPLE[1], "one", by="anna")],
    [drafts.undone(OPENED, "a slip", by="anna")],
]
"""Somebody is merged into a person whose opening is undone then."""

COMPARED = [name for name in DERIVED if name not in (*INDICES, "act", "touch", "shown")]

PHASES = (Phase.explicit, Phase.reuse, Phase.generate)
"""Without shrinking: a story is forty entries in a database, and shrinking one takes minutes."""

Act = Callable[[st.DrawFn, str], Draft]


def _any(draw: st.DrawFn, items: list[str]) -> str:
    return draw(st.sampled_from(items))


def _score(draw: st.DrawFn) -> Score:
    return Score(0.5, draw(st.sampled_from(Verdict)))


def _link(draw: st.DrawFn) -> FactLink:
    return FactLink(0.5, draw(st.sampled_from(Verdict)), (), draw(st.sampled_from(Stance)))


ACTS: list[Act] = [
    lambda draw, by: drafts.claim_linked(_any(draw, KEYS), _any(draw, KEYS), _link(draw), by=by),
    lambda draw, by: drafts.mention_linked(_any(draw, KEYS), 0, _any(draw, PEOPLE), _score(draw), by=by),
    lambda draw, by: drafts.facts_merged(_any(draw, KEYS), _any(draw, KEYS), "one", by=by),
    lambda draw, by: drafts.persons_merged(_any(draw, PEOPLE), _any(draw, PEOPLE), "one", by=by),
    lambda draw, by: drafts.person_split(_any(draw, PEOPLE), _any(draw, PEOPLE), [(_any(draw, KEYS), 0)], "two", by=by),
    lambda draw, by: drafts.person_split(
        _any(draw, PEOPLE), _any(draw, PEOPLE), [(_any(draw, KEYS), 0)], "two", by=by, names=["O. Quenby"]
    ),
    lambda draw, by: drafts.person_aliased(_any(draw, PEOPLE), _any(draw, ["O. Quenby", "Mrs Quenby"]), by=by),
    lambda draw, by: drafts.claim_corrected(_any(draw, KEYS), {"modality": "unrealised"}, "misread", by=by),
    lambda draw, by: drafts.claim_retracted(_any(draw, KEYS), "withdrawn", by=by),
    lambda draw, by: drafts.claim_superseded(_any(draw, KEYS), None, "reread", by=by),
    lambda draw, by: drafts.article_retracted(draw(st.sampled_from(ARTICLES)).key, "a hoax", by=by),
    lambda draw, by: drafts.facts_rivals(_any(draw, KEYS), _any(draw, KEYS), _score(draw), by=by),
    lambda draw, by: drafts.fact_ruled(_any(draw, KEYS), draw(st.sampled_from(RulingVerdict)), "seen", KEYS[:1], by=by),
    lambda draw, by: drafts.fact_reworded(_any(draw, KEYS), "She left", "shorter", by=by),
    lambda draw, by: drafts.copy_linked(
        draw(st.sampled_from(ARTICLES)).key, draw(st.sampled_from(ARTICLES)).key, _score(draw), by=by
    ),
    lambda draw, by: drafts.source_graded(keys.source_key(_any(draw, KEYS), 0), _any(draw, ["B", "F"]), "known", by=by),
    lambda draw, by: drafts.source_owned(
        keys.source_key(_any(draw, KEYS), 0), _any(draw, ["Castel Media", ""]), "so", by=by
    ),
    lambda draw, by: drafts.undone(draw(st.integers(1, FOUNDED + 8)), "a slip", by=by),
    lambda draw, by: drafts.undone(draw(st.integers(FOUNDED, FOUNDED + 8)), "a slip", by=by),
]


@st.composite
def commits(draw: st.DrawFn) -> list[list[Draft]]:
    """What several people and programs did, in commits of up to three entries; undoing reaches back at random."""
    return [
        [draw(st.sampled_from(ACTS))(draw, _any(draw, WHO)) for _ in range(draw(st.integers(1, 3)))]
        for _ in range(draw(st.integers(1, 8)))
    ]


def _lived(story: list[list[Draft]], *, founded: bool = False) -> Store:
    """A ledger in which all that happened, as far as it could: what is not there cannot be undone.

    ``founded`` keeps what it began with, as the desk does, which refuses to undo what others stand on.
    """
    store = in_memory()
    for n, one in enumerate(ARTICLES):
        store.append(read(one, CLAIMS[2 * n : 2 * n + 2]))
    for act in story:
        size = store.head().size
        first = FOUNDED + 1 if founded else 1
        store.append([d for d in act if d.kind is not EntryKind.UNDONE or first <= d.body["entry"] <= size])
    return store


@given(commits())
@settings(max_examples=12, deadline=None, phases=PHASES)
def test_a_rebuild_gives_the_same_tables_byte_for_byte(story: list[list[Draft]]) -> None:
    with _lived(story) as store:
        before = dump(store, DERIVED)
        store.rebuild()
        assert dump(store, DERIVED) == before


@pytest.mark.usefixtures("each_database")
@given(commits())
@example(GONE)
@settings(max_examples=12, deadline=None, phases=PHASES)
def test_the_rows_that_stand_do_not_depend_on_how_the_acts_were_cut_into_commits(story: list[list[Draft]]) -> None:
    """Everything in one commit is folded once, from whole histories: nothing can be stale there."""
    with _lived(story) as store, in_memory() as whole:
        entries = list(walk(store._link))
        write(whole._link, entries, Frontier(len(entries)))
        project(whole._link, entries)
        assert dump(store, COMPARED, standing=True) == dump(whole, COMPARED, standing=True)


@given(commits())
@settings(max_examples=10, deadline=None, phases=PHASES)
def test_every_claim_is_in_exactly_one_fact_and_where_the_plain_reading_of_the_journal_puts_it(
    story: list[list[Draft]],
) -> None:
    with _lived(story, founded=True) as store:
        entries = list(store.entries())
        facts = [file.fact.key for file in store.fact_files() for _ in file.claims]
        claims = [one.bearing.claim.key for file in store.fact_files() for one in file.claims]
        assert sorted(claims) == sorted(KEYS) and store.homeless() == []
        assert dict(zip(claims, facts, strict=True)) == {key: _plain_fact(key, entries) for key in KEYS}


@pytest.mark.usefixtures("each_database")
@given(commits())
@settings(max_examples=10, deadline=None, phases=PHASES)
def test_a_ledger_that_was_only_used_verifies(story: list[list[Draft]]) -> None:
    with _lived(story) as store:
        assert store.verify() == []


def _plain_fact(key: str, entries: list[Entry]) -> str:
    """The fact of a claim, read off the journal without the store's own fold."""
    alive = [entry for entry in entries if _is_alive(entry, entries)]
    links = [e for e in alive if e.kind is EntryKind.CLAIM_LINKED and e.body and e.body["claim"] == key]
    fact = key
    for persons in (False, True):
        for link in links:
            if link.by_machine is not persons and link.body and link.body["verdict"] == "same" and _holds(link, links):
                fact = link.body["fact"]
    return _plain_root(fact, alive)


def _is_alive(entry: Entry, entries: list[Entry]) -> bool:
    undoings = (e for e in entries if e.kind is EntryKind.UNDONE and e.body and e.body["entry"] == entry.seq)
    return not any(_is_alive(one, entries) for one in undoings)


def _holds(link: Entry, links: list[Entry]) -> bool:
    """Nobody has a later word on the same pair, persons' words coming after all machines'."""
    pair = [e for e in links if e.body and link.body and e.body["fact"] == link.body["fact"]]
    return max(pair, key=lambda e: (not e.by_machine, e.seq)) is link


def _plain_root(fact: str, alive: list[Entry]) -> str:
    """Follow the merges; in a circle the later ones hold, so its oldest does not."""
    merges: dict[str, Entry] = {}
    for persons in (False, True):
        for entry in alive:
            if entry.kind is EntryKind.FACTS_MERGED and entry.by_machine is not persons and entry.body:
                merges[entry.body["from"]] = entry
    walked: list[str] = []
    while fact in merges and fact not in walked:
        walked.append(fact)
        fact = (merges[fact].body or {})["into"]
    if fact not in walked:
        return fact
    return min(walked[walked.index(fact) :], key=lambda one: merges[one].seq)


def test_opening_entries_alone_make_a_whole_ledger() -> None:
    """The world of these tests is what they think it is: six claims, six facts, six people."""
    with _lived([]) as store:
        assert [len(store.claim_files()), len(list(store.fact_files())), len(store.persons())] == [6, 6, 6]
