"""By whose word a person goes by a name, and which open links still ask something."""

import pytest

from ledger.journal import drafts, keys
from ledger.model import Score, Verdict
from ledger.store import Store

from .world import LINKER, article, claim, in_memory, read

pytestmark = pytest.mark.usefixtures("each_database")

ONE, TWO = claim(article(0), 0), claim(article(1, "The Tribune"), 0)
FIRST, SECOND = keys.person_key(ONE.key, 0), keys.person_key(TWO.key, 0)
PERHAPS = Score(0.6, Verdict.UNSURE, ("the same surname",))


def _ledger() -> Store:
    store = in_memory()
    store.append(read(article(0), [ONE]))
    store.append(read(article(1, "The Tribune"), [TWO]))
    return store


def test_an_alias_is_known_by_its_entry_until_it_is_undone() -> None:
    with _ledger() as store:
        (entry,) = store.append([drafts.person_aliased(FIRST, "Mrs Quenby", "her married name", by="anna")])
        assert [one.seq for one in store.namings(FIRST, ["Mrs Quenby", "Orla"])] == [entry.seq]
        assert store.namings(SECOND, ["Mrs Quenby"]) == []
        store.append([drafts.undone(entry.seq, "another woman's", by="anna")])
        assert store.namings(FIRST, ["Mrs Quenby"]) == []


def test_a_merge_brings_the_names_and_aliases_of_the_other() -> None:
    with _ledger() as store:
        (alias,) = store.append([drafts.person_aliased(SECOND, "Mrs Quenby", by="anna")])
        (merged,) = store.append([drafts.persons_merged(FIRST, SECOND, "one woman", by="anna")])
        assert [one.seq for one in store.namings(FIRST, ["Mrs Quenby"])] == [alias.seq, merged.seq]
        assert store.person(SECOND).id == "P1" and store.mentioned([TWO.key]) == {TWO.key: {0: FIRST}}


def test_a_split_by_name_takes_the_name_along() -> None:
    with _ledger() as store:
        store.append([drafts.person_aliased(FIRST, "Mrs Quenby", by="anna")])
        names = ["Mrs Quenby"]
        (apart,) = store.append([drafts.person_split(FIRST, SECOND, [], "her sister", by="anna", names=names)])
        assert store.namings(FIRST, names) == []
        assert [one.seq for one in store.namings(SECOND, names)] == [apart.seq]


def test_what_became_one_or_was_withdrawn_is_asked_no_more() -> None:
    with _ledger() as store:
        store.append([drafts.mention_linked(TWO.key, 0, FIRST, PERHAPS, by=LINKER)])
        assert [(one.here, one.there) for one in store.review()] == [(SECOND, FIRST)]
        (merged,) = store.append([drafts.persons_merged(FIRST, SECOND, "one woman", by="anna")])
        assert store.review() == []
        store.append([drafts.undone(merged.seq, "two women", by="anna")])
        assert len(store.review()) == 1
        store.append([drafts.article_retracted(TWO.article, "a hoax", by="anna")])
        assert store.review() == []
