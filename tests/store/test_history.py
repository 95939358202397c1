"""What happened to a subject."""

import pytest

from ledger.journal import drafts
from ledger.model import EntryKind, Verdict

from .world import LINKER, article, claim, in_memory, read, same

pytestmark = pytest.mark.usefixtures("each_database")

ONE, TWO = claim(article(0), 0), claim(article(0), 1)


def test_a_facts_history_holds_that_of_its_claims() -> None:
    with in_memory() as store:
        store.append(read(article(0), [ONE, TWO]))
        store.append([drafts.claim_linked(TWO.key, ONE.key, same(), by=LINKER)])
        store.append([drafts.claim_retracted(TWO.key, "never said", by="anna")])
        kinds = [entry.kind for entry in store.history("F1")]
        assert kinds.count(EntryKind.CLAIM_READ) == 2 and kinds[-1] is EntryKind.CLAIM_RETRACTED
        assert EntryKind.CLAIM_RETRACTED not in [entry.kind for entry in store.history("C1")]


def test_undone_entries_are_shown_or_left_out() -> None:
    with in_memory() as store:
        store.append(read(article(0), [ONE, TWO]))
        linked = store.append([drafts.claim_linked(TWO.key, ONE.key, same(), by="anna")])[0]
        undone = store.append([drafts.undone(linked.seq, "a slip", by="anna")])[0]
        assert [entry.seq for entry in store.history("C2")][-2:] == [linked.seq, undone.seq]
        assert linked.seq not in [entry.seq for entry in store.history(TWO.key, undone=False)]


def test_entries_can_be_asked_for_by_kind_and_subject() -> None:
    with in_memory() as store:
        store.append(read(article(0), [ONE, TWO]))
        assert [e.body["key"] for e in store.entries(EntryKind.CLAIM_READ) if e.body] == [ONE.key, TWO.key]
        linked = list(store.entries(EntryKind.CLAIM_LINKED, "C2"))
        assert [e.body["verdict"] for e in linked if e.body] == [Verdict.SAME.value]


def test_an_act_is_what_was_appended_together() -> None:
    with in_memory() as store:
        store.append(read(article(0), []))
        act = store.append([drafts.person_opened(key, "Orla", by="anna") for key in ("0a", "0b")])
        assert store.act(3) == store.act(4) == act
        assert [entry.seq for entry in store.act(1)] == [1, 2]
