"""A better extractor reads an article again: what it finds holds from then on."""

from dataclasses import replace

import pytest

from ledger.desk.correct import Correction, correct
from ledger.desk.log import Statement, log
from ledger.desk.reread import readable, reread
from ledger.desk.rule import rule
from ledger.errors import RefusedError
from ledger.extract import extract
from ledger.journal import keys
from ledger.model import (
    Article,
    Claim,
    ClaimState,
    EntryKind,
    Hedge,
    HedgeLevel,
    Modality,
    RulingVerdict,
    Sourcing,
)
from ledger.store import Query

from .conftest import Desk
from .readers import SECOND, TEXT, again, cut, fact, fates, file, otherwise, states, without_the_first

pytestmark = pytest.mark.usefixtures("sound")


def test_the_same_reader_twice_changes_nothing(desk: Desk) -> None:
    desk.add(TEXT)
    size = desk.store.head().size
    found = reread(desk.store, desk.store.resolve("A1", "A"))
    assert (found.outcomes, found.changed, desk.store.head().size) == ((), False, size)


def test_another_reader_that_finds_the_same_only_leaves_its_name(desk: Desk) -> None:
    desk.add(TEXT)
    size = desk.store.head().size
    assert not again(desk, extract).changed
    (entry,) = [each for each in desk.store.entries() if each.seq > size]
    first, _ = desk.store.entries(EntryKind.READING_DONE)
    assert first.body and entry.body and entry.kind is EntryKind.READING_DONE
    assert entry.body["replaces"] == keys.reading_key(
        first.body["article"], first.body["extractor"], first.body["lexicon_sha256"]
    )


def test_the_same_words_read_otherwise_are_a_new_revision_of_the_same_claim(desk: Desk) -> None:
    desk.add(TEXT)
    found = again(desk, otherwise(hedge=Hedge(HedgeLevel.POSSIBLE)))
    assert fates(found) == [("changed", "C1")] and "hedge flat → possible" in found.outcomes[0].why
    assert file(desk, "C1").bearing.claim.hedge.level is HedgeLevel.POSSIBLE
    assert states(desk) == {"C1": "standing", "C2": "standing"} and fact(desk, "C1") == "F1"


def test_reading_again_with_the_better_reader_twice_changes_nothing_more(desk: Desk) -> None:
    desk.add(TEXT)
    again(desk, cut)
    size = desk.store.head().size
    assert again(desk, cut).outcomes == () and desk.store.head().size == size


def test_a_correction_stays_on_top_of_the_new_reading(desk: Desk) -> None:
    """Anna mended the hedge; the better reader has another sourcing, which holds, and another hedge, which does not."""
    desk.add(TEXT)
    correct(desk.store, file(desk, "C1").bearing.claim.key, Correction(hedge=HedgeLevel.REPORTED), "heard", by="anna")
    again(desk, otherwise(hedge=Hedge(HedgeLevel.DOUBTFUL), modality=Modality.UNREALISED))
    claim = file(desk, "C1").bearing.claim
    assert (claim.hedge.level, claim.modality) == (HedgeLevel.REPORTED, Modality.UNREALISED)
    assert file(desk, "C1").state is ClaimState.CORRECTED


def test_nearly_the_same_words_take_the_place_of_the_old_with_all_links(desk: Desk) -> None:
    desk.add(TEXT)
    before = file(desk, "C1")
    found = again(desk, cut)
    after = file(desk, "C3")
    assert fates(found) == [("superseded", "C1")] and found.outcomes[0].successor == after.bearing.claim
    assert states(desk) == {"C1": "superseded", "C2": "standing", "C3": "standing"}
    assert fact(desk, "C3") == fact(desk, "C1") == "F1"
    assert after.bearing.chains == before.bearing.chains
    assert len(desk.store.persons(Query())) == 2 and desk.store.review() == []


def test_a_claim_on_much_fewer_words_is_another_claim(desk: Desk) -> None:
    desk.add(TEXT)
    found = again(desk, lambda article: cut(article, by=7))
    assert sorted(fates(found)) == [("new", "C3"), ("superseded", "C1")]
    assert found.outcomes[1].successor is None


def test_the_same_words_about_other_persons_are_no_successor(desk: Desk) -> None:
    desk.add(TEXT)

    def read(article: Article) -> list[Claim]:
        first, *rest = cut(article)
        return [replace(first, mentions=()), *rest]

    assert sorted(fates(again(desk, read))) == [("new", "C3"), ("superseded", "C1")]


def test_what_is_not_read_any_more_is_superseded_by_nothing(desk: Desk) -> None:
    desk.add(TEXT)
    found = again(desk, without_the_first)
    assert fates(found) == [("superseded", "C1")] and found.problems == []
    assert [card.claims for card in desk.store.articles(Query())] == [1]


def test_a_claim_that_comes_back_stands_again(desk: Desk) -> None:
    desk.add(TEXT)
    again(desk, without_the_first)
    found = again(desk, extract, by="machine:extract@3")
    assert fates(found) == [("new", "C1")]
    assert states(desk) == {"C1": "standing", "C2": "standing"} and fact(desk, "C1") == "F1"


def test_back_to_the_old_words_the_old_claim_takes_its_place_again(desk: Desk) -> None:
    desk.add(TEXT)
    again(desk, cut)
    again(desk, extract, by="machine:extract@3")
    assert states(desk) == {"C1": "standing", "C2": "standing", "C3": "superseded"} and fact(desk, "C1") == "F1"


@pytest.mark.parametrize(("ruled", "wording"), [(False, "Haddad left"), (True, "")])
def test_a_fact_takes_the_better_wording_unless_it_was_ruled_on(desk: Desk, ruled: bool, wording: str) -> None:
    desk.add(TEXT)
    before = desk.store.fact_file(desk.store.resolve("F1", "F")).fact.wording
    if ruled:
        rule(desk.store, desk.store.resolve("F1", "F"), RulingVerdict.REFUTED, "no", by="anna")
    again(desk, otherwise(wording="Haddad left"))
    assert desk.store.fact_file(desk.store.resolve("F1", "F")).fact.wording == (wording or before)


def test_a_fact_another_article_bears_on_survives_a_claim_that_is_read_no_more(desk: Desk) -> None:
    desk.add(TEXT)
    desk.add(
        "Omar Haddad fled to Castelmar on Monday night in a grey car, the border police said.", outlet="The Dal Sun"
    )
    assert fact(desk, "C3") == "F1"
    again(desk, without_the_first)
    assert fact(desk, "C3") == "F1"
    assert desk.store.fact_file(desk.store.resolve("F1", "F")).assessment.corroboration.claims == 1


def test_all_of_one_article_is_one_transaction(desk: Desk) -> None:
    desk.add(TEXT)
    size = desk.store.head().size
    again(desk, cut)
    act = desk.store.act(size + 1)
    assert [entry.seq for entry in act] == list(range(size + 1, desk.store.head().size + 1))
    assert act[0].kind is EntryKind.READING_DONE and act[0].by == SECOND


def test_a_dry_run_shows_the_same_and_writes_nothing(desk: Desk) -> None:
    desk.add(TEXT)
    before = desk.tables()
    dry = again(desk, cut, dry_run=True)
    assert desk.tables() == before
    assert fates(dry) == fates(again(desk, cut))


def test_a_note_is_not_read_again(desk: Desk) -> None:
    log(desk.store, Statement("The ship left", Sourcing.HEARSAY), desk.folder / "ledger.files", by="anna")
    assert readable(desk.store) == []
    with pytest.raises(RefusedError, match="A1 is a note"):
        again(desk, extract)
