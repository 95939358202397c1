"""Whose word holds: a person's above a machine's, the later above the earlier, and nothing that was undone."""

import pytest

from ledger.journal import drafts, keys
from ledger.model import (
    ClaimState,
    FactLink,
    Hedge,
    HedgeLevel,
    RulingVerdict,
    SourceKind,
    Stance,
    Status,
    Verdict,
)
from ledger.store import Query

from .world import (
    LINKER,
    ONE,
    READER,
    SURE,
    TWO,
    article,
    claim,
    in_memory,
    read,
    same,
    two_articles,
    unsure,
)

pytestmark = pytest.mark.usefixtures("each_database")

DIFFERENT = FactLink(0.0, Verdict.DIFFERENT, ("another day",))


def test_a_machines_link_moves_a_claim_and_a_persons_moves_it_back() -> None:
    with two_articles() as store:
        store.append([drafts.claim_linked(TWO.key, ONE.key, same(), by=LINKER)])
        assert store.fact_of(TWO.key) == ONE.key
        store.append([drafts.claim_linked(TWO.key, TWO.key, same(), by="anna")])
        assert store.fact_of(TWO.key) == TWO.key
        store.append([drafts.claim_linked(TWO.key, ONE.key, same(), by="machine:link@2")])
        assert store.fact_of(TWO.key) == TWO.key


def test_a_person_who_says_different_sends_a_claim_home() -> None:
    with two_articles() as store:
        store.append([drafts.claim_linked(TWO.key, ONE.key, same(), by=LINKER)])
        store.append([drafts.claim_linked(TWO.key, ONE.key, DIFFERENT, by="anna")])
        assert store.fact_of(TWO.key) == TWO.key


def test_an_unsure_link_leaves_the_claim_at_home_and_waits_for_a_person() -> None:
    with two_articles() as store:
        store.append([drafts.claim_linked(TWO.key, ONE.key, unsure(), by=LINKER)])
        assert store.fact_of(TWO.key) == TWO.key
        assert [(one.kind, one.subject, one.candidate, one.score) for one in store.review()] == [
            ("fact", TWO.key, ONE.key, 0.6)
        ]
        store.append([drafts.claim_linked(TWO.key, TWO.key, same(), by="anna")])
        assert store.review() == []


def test_a_claim_whose_last_link_is_undone_stands_in_a_fact_of_its_own() -> None:
    """Even if nobody opened one: it is worded as the claim, and shown by the claim's number."""
    with in_memory() as store:
        store.append(read(article(0), [ONE]))
        store.append(
            [drafts.article_added(article(1, "The Tribune"), by="anna"), drafts.claim_read(TWO, "r", by=READER)]
        )
        linked = store.append([drafts.claim_linked(TWO.key, ONE.key, same(), by=LINKER)])[0]
        assert len(list(store.fact_files())) == 1
        store.append([drafts.undone(linked.seq, "another day", by="anna")])
        own = store.fact_file(TWO.key)
        assert (own.fact.id, own.fact.wording, len(own.claims)) == ("FC2", TWO.wording, 1)
        assert store.resolve("FC2", "F") == TWO.key and store.shown(TWO.key, "F") == "FC2"


def test_an_undone_undoing_brings_the_entry_back() -> None:
    with two_articles() as store:
        linked = store.append([drafts.claim_linked(TWO.key, ONE.key, same(), by="anna")])[0]
        undone = store.append([drafts.undone(linked.seq, "a slip", by="anna")])[0]
        assert store.fact_of(TWO.key) == TWO.key
        store.append([drafts.undone(undone.seq, "no slip", by="anna")])
        assert store.fact_of(TWO.key) == ONE.key


def test_a_link_with_a_stance_makes_a_fact_contested() -> None:
    with two_articles() as store:
        store.append([drafts.claim_linked(TWO.key, ONE.key, same(Stance.DENIES), by="anna")])
        file = store.fact_file(ONE.key)
        assert [one.bearing.stance for one in file.claims] == [Stance.ASSERTS, Stance.DENIES]
        assert file.assessment.status is Status.CONTESTED


def test_a_merged_fact_brings_its_claims_and_its_ruling_and_takes_them_back() -> None:
    with two_articles() as store:
        store.append([drafts.fact_ruled(TWO.key, RulingVerdict.CONFIRMED, "seen", [TWO.key], by="anna")])
        merged = store.append([drafts.facts_merged(ONE.key, TWO.key, "one journey", by="anna")])[0]
        file = store.fact_file(TWO.key)
        assert (file.fact.id, len(file.claims), file.assessment.status) == ("F1", 2, Status.CONFIRMED)
        assert [one.fact.id for one in store.fact_files()] == ["F1"]
        store.append([drafts.undone(merged.seq, "two journeys", by="anna")])
        assert [(one.fact.id, len(one.claims)) for one in store.fact_files()] == [("F1", 1), ("F2", 1)]
        assert store.fact_file(ONE.key).ruling is None


def test_an_open_ruling_takes_the_one_before_back() -> None:
    with two_articles() as store:
        store.append([drafts.fact_ruled(ONE.key, RulingVerdict.REFUTED, "he was here", [ONE.key], by="anna")])
        assert [one.fact.id for one in store.fact_files(Query(status=Status.REFUTED))] == ["F1"]
        store.append([drafts.fact_ruled(ONE.key, RulingVerdict.OPEN, "was he?", [ONE.key], by="anna")])
        assert store.fact_file(ONE.key).ruling is None
        assert list(store.fact_files(Query(status=Status.REFUTED))) == []


def test_a_correction_holds_against_a_later_reading() -> None:
    mended = {"sourcing": "hearsay"}
    reread = claim(article(0), 0, wording="read again")
    with two_articles() as store:
        store.append([drafts.claim_corrected(ONE.key, mended, "nobody answers", by="anna")])
        store.append([drafts.claim_read(reread, "better", by="machine:extract@2")])
        file = store.claim_file(ONE.key)
        assert (file.bearing.claim.sourcing, file.bearing.claim.wording) == ("hearsay", "read again")
        assert (file.state, file.state_because) == (ClaimState.CORRECTED, "nobody answers")
        assert (file.id, file.entry) == ("C1", 3)


def test_a_machine_supersedes_a_reading_but_nothing_a_person_made() -> None:
    by_hand = claim(article(0), 1)
    with two_articles() as store:
        store.append([drafts.claim_logged(by_hand, by="anna")])
        store.append([drafts.claim_corrected(TWO.key, {"wording": "x"}, "unclear", by="anna")])
        store.append([drafts.claim_superseded(one.key, None, "gone", by=READER) for one in (ONE, TWO, by_hand)])
        states = {one.bearing.claim.key: one.state for one in store.claim_files()}
        assert states == {
            ONE.key: ClaimState.SUPERSEDED,
            TWO.key: ClaimState.CORRECTED,
            by_hand.key: ClaimState.STANDING,
        }


def test_a_retracted_claim_counts_nowhere_and_is_still_shown() -> None:
    with two_articles() as store:
        store.append([drafts.claim_retracted(ONE.key, "never said", by="anna")])
        file = store.fact_file(ONE.key)
        assert (file.assessment.status, file.assessment.corroboration.claims) == (Status.RETRACTED, 0)
        assert [(one.state, one.state_because) for one in file.claims] == [(ClaimState.RETRACTED, "never said")]
        assert [one.claims for one in store.persons()] == [0, 1]


def test_a_retracted_article_takes_its_claims_along_and_brings_them_back() -> None:
    with two_articles() as store:
        gone = store.append([drafts.article_retracted(ONE.article, "a hoax", by="anna")])[0]
        assert store.fact_file(ONE.key).assessment.status is Status.RETRACTED
        assert [(one.id, one.retracted, one.claims) for one in store.articles()] == [
            ("A1", "a hoax", 0),
            ("A2", None, 1),
        ]
        late = claim(article(0), 1)
        store.append([drafts.claim_read(late, "r", by=READER)])
        assert store.claim_file(late.key).state is ClaimState.RETRACTED
        store.append([drafts.undone(gone.seq, "no hoax", by="anna")])
        assert store.fact_file(ONE.key).assessment.status is Status.SINGLE_SOURCE
        assert store.claim_file(late.key).state is ClaimState.STANDING


def test_rivals_contest_each_other_until_one_has_nothing_left() -> None:
    with two_articles() as store:
        store.append([drafts.facts_rivals(ONE.key, TWO.key, SURE, by=LINKER)])
        assert [one.assessment.status for one in store.fact_files()] == [Status.CONTESTED] * 2
        assert [one.id for one in store.fact_file(ONE.key).rivals] == ["F2"]
        store.append([drafts.claim_retracted(TWO.key, "never said", by="anna")])
        assert [one.assessment.status for one in store.fact_files()] == [Status.SINGLE_SOURCE, Status.RETRACTED]
        assert [one.fact.id for one in store.fact_files(Query(status=Status.CONTESTED))] == []


def test_a_rival_ruled_refuted_contests_nothing() -> None:
    with two_articles() as store:
        store.append([drafts.facts_rivals(ONE.key, TWO.key, SURE, by=LINKER)])
        store.append([drafts.fact_ruled(TWO.key, RulingVerdict.REFUTED, "he was here", [TWO.key], by="anna")])
        assert [one.assessment.status for one in store.fact_files()] == [Status.SINGLE_SOURCE, Status.REFUTED]


def test_a_reprint_is_marked_by_the_first_of_its_group() -> None:
    third = article(2, "The Echo")
    with two_articles() as store:
        store.append(read(third, [claim(third)]))
        store.append([drafts.copy_linked(third.key, TWO.article, SURE, by=LINKER)])
        store.append([drafts.copy_linked(TWO.article, ONE.article, SURE, by=LINKER)])
        assert [one.copy_of for one in store.articles()] == [None, "A1", "A1"]
        assert store.claim_file(claim(third).key).bearing.copy_of == ONE.article


def test_an_outlet_is_linked_once_for_its_article() -> None:
    gazette = keys.source_key(ONE.article, keys.OUTLET)
    with two_articles() as store:
        assert store.claim_file(ONE.key).bearing.outlet.id == ""
        store.append([drafts.source_opened(gazette, "The Gazette", SourceKind.OUTLET, by=LINKER)])
        store.append([drafts.source_linked(ONE.key, keys.OUTLET, gazette, SURE, by=LINKER)])
        outlet = store.claim_file(ONE.key).bearing.outlet
        assert (outlet.key, outlet.id, outlet.name) == (gazette, "S3", "The Gazette")
        assert [one.id for one in store.claim_files(Query(source=gazette))] == ["C1"]


def test_the_last_grade_holds_and_f_is_no_grade() -> None:
    guard = keys.source_key(ONE.key, 0)
    with two_articles() as store:
        store.append([drafts.source_graded(guard, "B", "long known", by="anna")])
        (card,) = store.sources(Query(source=guard))
        assert (card.source.grade, card.grade and card.grade.because, card.claims) == ("B", "long known", 1)
        store.append([drafts.source_graded(guard, "F", "cannot tell", by="anna")])
        (card,) = store.sources(Query(source=guard))
        assert (card.source.grade, card.grade and card.grade.letter) == (None, "F")


def test_a_source_earns_its_record_by_flat_claims_on_ruled_facts() -> None:
    hedged = claim(article(2), 0, hedge=Hedge(HedgeLevel.REPORTED))
    guard = keys.source_key(ONE.key, 0)
    with two_articles() as store:
        store.append(read(article(2), [hedged]))
        links = [drafts.source_linked(one.key, 0, guard, SURE, by="anna") for one in (TWO, hedged)]
        rulings = [
            drafts.fact_ruled(ONE.key, RulingVerdict.CONFIRMED, "seen", [ONE.key], by="anna"),
            drafts.fact_ruled(TWO.key, RulingVerdict.REFUTED, "seen", [TWO.key], by="anna"),
            drafts.fact_ruled(hedged.key, RulingVerdict.CONFIRMED, "seen", [hedged.key], by="anna"),
        ]
        store.append([*links, *rulings])
        (card,) = store.sources(Query(source=guard))
        assert (card.record.right, card.record.wrong, card.claims) == (1, 1, 3)


def test_what_is_learned_of_an_article_later_is_shown() -> None:
    with two_articles() as store:
        store.append([drafts.article_described(ONE.article, {"agency": "Wire", "title": "Gone"}, by=LINKER)])
        store.append([drafts.article_described(ONE.article, {"title": "Left"}, by="anna")])
        store.append([drafts.article_described(ONE.article, {"title": "Vanished"}, by=LINKER)])
        assert (store.articles()[0].agency, store.articles()[0].title) == ("Wire", "Left")
        held = store.article(ONE.article)
        assert held and (held.text, held.title) == (article(0).text, "Left")
