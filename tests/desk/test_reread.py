"""A better extractor reads an article again, and nothing that people decided is lost."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest

from ledger.desk.correct import Correction, correct
from ledger.desk.log import Statement, log
from ledger.desk.reread import Reread, readable, reread
from ledger.desk.rereading import Fate
from ledger.desk.retract import retract_claim
from ledger.desk.rule import rule
from ledger.desk.undo import undo
from ledger.errors import RefusedError
from ledger.extract import extract
from ledger.journal import drafts, keys
from ledger.model import (
    Article,
    Claim,
    ClaimFile,
    ClaimState,
    EntryKind,
    Hedge,
    HedgeLevel,
    Mention,
    Modality,
    Polarity,
    RulingVerdict,
    Sourcing,
    Span,
    Status,
)
from ledger.store import Query

from .conftest import Desk

TEXT = (
    "Omar Haddad fled to Castelmar on Monday night in a grey car, the interior ministry said. "
    "Nadia Sarrouf sold nine ships, a guard said."
)
SECOND = "machine:extract@2"
Reader = Callable[[Article], list[Claim]]


@pytest.fixture(autouse=True)
def sound(desk: Desk) -> Iterator[None]:
    """Whatever a test did: nothing was altered, and the tables rebuilt from the journal are the same."""
    yield
    assert desk.store.verify() == []
    before = desk.tables()
    desk.store.rebuild()
    assert desk.tables() == before


def again(desk: Desk, read: Reader, by: str = SECOND, **how: Any) -> Reread:
    return reread(desk.store, desk.store.resolve("A1", "A"), read=read, by=by, **how)


def otherwise(**fields: Any) -> Reader:
    """A reader that reads the first claim of an article with other fields, and the rest as ever."""

    def read(article: Article) -> list[Claim]:
        first, *rest = extract(article)
        return [replace(first, **fields), *rest]

    return read


def cut(article: Article, by: int = 1) -> list[Claim]:
    """A reader whose first claim ends some words earlier: "… in a grey car" without its last words."""
    first, *rest = extract(article)
    words = first.text.split(" ")
    text = " ".join(words[:-by])
    start = first.spans[0].start
    return [replace(first, text=text, spans=(Span(start, start + len(text)),)), *rest]


def without_the_first(article: Article) -> list[Claim]:
    return extract(article)[1:]


def file(desk: Desk, id: str) -> ClaimFile:
    return desk.store.claim_file(desk.store.resolve(id, "C"))


def fact(desk: Desk, id: str) -> str:
    return desk.store.shown(desk.store.fact_of(desk.store.resolve(id, "C")), "F")


def states(desk: Desk) -> dict[str, str]:
    return {each.id: each.state.value for each in desk.store.claim_files(Query())}


def fates(found: Reread) -> list[tuple[str, str]]:
    return [(outcome.fate.value, outcome.id) for outcome in found.outcomes]


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


def test_what_a_person_linked_is_kept_and_shown_if_it_is_not_read_any_more(desk: Desk) -> None:
    desk.add(TEXT)
    correct(desk.store, file(desk, "C1").bearing.claim.key, Correction(fact="new"), "apart", by="anna")
    found = again(desk, without_the_first)
    assert fates(found) == [("kept", "C1")] and not found.changed
    (problem,) = found.problems
    assert problem.where == "C1" and "anna linked it" in problem.what
    assert states(desk)["C1"] == "standing"


def test_what_was_ruled_on_is_kept_and_shown_if_it_is_not_read_any_more(desk: Desk) -> None:
    desk.add(TEXT)
    rule(desk.store, desk.store.resolve("F1", "F"), RulingVerdict.CONFIRMED, "seen", by="anna")
    (problem,) = again(desk, without_the_first).problems
    assert "anna ruled F1 confirmed" in problem.what and states(desk)["C1"] == "standing"


def test_a_corrected_claim_is_never_superseded(desk: Desk) -> None:
    desk.add(TEXT)
    correct(desk.store, file(desk, "C1").bearing.claim.key, Correction(hedge=HedgeLevel.REPORTED), "heard", by="anna")
    for read in (cut, without_the_first):
        assert fates(again(desk, read)) == [("kept", "C1")]
        assert states(desk) == {"C1": "corrected", "C2": "standing"}


def test_a_logged_claim_is_never_superseded_and_not_read_a_second_time(desk: Desk) -> None:
    """The program missed the sentence, Bela logged it by hand; a better reader finds it now."""
    desk.add("Nothing stirs. " + TEXT)
    article = desk.store.resolve("A1", "A")
    by_hand = Statement("Nothing stirs", Sourcing.WITNESSED, ("Bela",), article=article, quote="Nothing stirs")
    claim = log(desk.store, by_hand, desk.folder / "ledger.files", by="bela")

    def read(article: Article) -> list[Claim]:
        return [Claim(article.key, claim.spans, claim.text, "It is still"), *without_the_first(article)]

    before = file(desk, "C3" if len(extract(Article("Nothing stirs. " + TEXT))) == 2 else "C4")
    again(desk, read)
    assert desk.store.claim_file(claim.key) == before


def test_a_retracted_claim_stays_retracted_in_its_successor(desk: Desk) -> None:
    desk.add(TEXT)
    retract_claim(desk.store, file(desk, "C1").bearing.claim.key, "the ministry took it back", by="anna")
    again(desk, cut)
    assert (file(desk, "C3").state, file(desk, "C3").state_because) == (
        ClaimState.RETRACTED,
        "the ministry took it back",
    )
    assert {each.fact.id: each.assessment.status for each in desk.store.fact_files(Query())}["F1"] is Status.RETRACTED


def test_a_ruling_follows_to_the_successor(desk: Desk) -> None:
    desk.add(TEXT)
    rule(desk.store, desk.store.resolve("F1", "F"), RulingVerdict.CONFIRMED, "seen", by="anna")
    again(desk, cut)
    found = desk.store.fact_file(desk.store.resolve("F1", "F"))
    assert found.assessment.status is Status.CONFIRMED
    assert found.ruling and file(desk, "C3").bearing.claim.key in found.ruling.claims_seen


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"polarity": Polarity.DENIED}, "polarity affirmed → denied"),
        ({"modality": Modality.UNREALISED}, "modality actual → unrealised"),
        ({"stance_denies": True}, "stance asserts → denies"),
        ({"mentions": ()}, "persons Omar Haddad → nobody"),
    ],
)
def test_where_the_meaning_turned_a_person_is_asked_and_the_old_link_counts_meanwhile(
    desk: Desk, fields: dict[str, Any], words: str
) -> None:
    desk.add(TEXT)
    found = again(desk, otherwise(**fields))
    assert words in found.outcomes[0].why
    (waiting,) = desk.store.review()
    assert waiting.subject == file(desk, "C1").bearing.claim.key and waiting.reasons[0] == words
    assert fact(desk, "C1") == "F1" and file(desk, "C1").bearing.accepted
    proposed = desk.store.fact_file(waiting.candidate)
    correct(desk.store, waiting.subject, Correction(fact=proposed.fact.key), "so it is", by="anna")
    assert fact(desk, "C1") == proposed.fact.id and desk.store.review() == []


def test_a_successor_whose_meaning_turned_waits_too(desk: Desk) -> None:
    desk.add(TEXT)
    again(desk, lambda article: [replace(claim, polarity=Polarity.DENIED) for claim in cut(article)][:1])
    assert fact(desk, "C3") == "F1" and file(desk, "C3").bearing.accepted
    assert [each.kind for each in desk.store.review()] == ["fact"]


def test_a_fact_that_a_person_chose_follows_with_the_persons_weight(desk: Desk) -> None:
    """Anna moved the claim to the other's fact; two better readers later it is still there by her word."""
    desk.add(TEXT)
    other = desk.store.resolve("F2", "F")
    correct(desk.store, file(desk, "C1").bearing.claim.key, Correction(fact=other), "the same deal", by="anna")
    again(desk, cut)
    again(desk, lambda article: cut(article, by=2), by="machine:extract@3")
    assert states(desk) == {"C1": "superseded", "C2": "standing", "C3": "superseded", "C4": "standing"}
    assert (fact(desk, "C4"), file(desk, "C4").link_by) == ("F2", "anna")


def test_two_claims_on_the_same_words_that_change_places_wait_for_a_person(desk: Desk) -> None:
    """The key says which words, not which of two statements on them: the links are not handed over unasked."""
    desk.add(TEXT)

    def parts(article: Article, *wordings: str) -> list[Claim]:
        first, *rest = extract(article)
        return [replace(first, wording=wording, n=n) for n, wording in enumerate(wordings)] + rest

    fled, owned = "Omar Haddad fled to Castelmar", "Omar Haddad owned a grey car"
    again(desk, lambda article: parts(article, fled, owned))
    again(desk, lambda article: parts(article, owned, fled), by="machine:extract@3")
    assert [each.reasons[0] for each in desk.store.review()] == ["another statement on the same words"] * 2
    assert (fact(desk, "C1"), file(desk, "C1").bearing.accepted) == ("F1", True)


def test_a_persons_link_stays_where_the_meaning_turned_and_is_shown(desk: Desk) -> None:
    desk.add(TEXT)
    other = desk.store.resolve("F2", "F")
    correct(desk.store, file(desk, "C1").bearing.claim.key, Correction(fact=other), "the same deal", by="anna")
    (problem,) = again(desk, otherwise(stance_denies=True)).problems
    assert "that anna made stays" in problem.what and fact(desk, "C1") == "F2"


def test_who_is_meant_follows_as_a_person_decided_it(desk: Desk) -> None:
    """Two men of one name: the banker was set apart by hand, and stays apart under the better reader."""
    desk.add(TEXT)
    desk.add(
        "Omar Haddad owns a bank in Castelmar and two hotels by the sea, the court said.", outlet="The Dal Courier"
    )
    *_, last = desk.store.entries(EntryKind.MENTION_LINKED)
    undo(desk.store, last.seq, "the banker", by="anna")
    banker = desk.store.resolve("A2", "A")
    before = {card.person.key for card in desk.store.persons(Query(article=banker))}
    found = reread(desk.store, banker, read=cut, by=SECOND)
    assert found.count(Fate.SUPERSEDED) == 1
    assert {card.person.key for card in desk.store.persons(Query(article=banker))} == before


def test_a_person_split_off_by_hand_stays_apart_in_the_successor(desk: Desk) -> None:
    desk.add(TEXT)
    key, (card, *_) = file(desk, "C1").bearing.claim.key, desk.store.persons(Query())
    apart = keys.person_key(key, 7)
    desk.store.append(
        [
            drafts.person_opened(apart, "Omar Haddad", by="anna"),
            drafts.person_split(card.person.key, apart, [(key, 0)], "his cousin", by="anna"),
        ]
    )
    again(desk, cut)
    counts = {each.person.key: each.claims for each in desk.store.persons(Query())}
    assert states(desk)["C3"] == "standing" and counts[apart] == 1 and card.person.key not in counts


def test_a_source_link_undone_by_hand_stays_undone_in_the_successor(desk: Desk) -> None:
    desk.add(TEXT)
    links = [entry for entry in desk.store.entries(EntryKind.SOURCE_LINKED) if entry.body and entry.body["n"] == 0]
    undo(desk.store, links[0].seq, "another ministry", by="anna")
    again(desk, cut)
    assert [source.id for source in file(desk, "C3").bearing.chains[0]] == ["S1", ""]


def test_other_persons_are_not_put_where_a_person_said_who_is_meant(desk: Desk) -> None:
    desk.add(TEXT)
    (linked, *_) = desk.store.entries(EntryKind.MENTION_LINKED)
    undo(desk.store, linked.seq, "another Haddad", by="anna")
    found = again(desk, otherwise(mentions=(Mention("Castelmar", (Span(20, 29),), "Castel Mar"),)))
    assert fates(found) == [("kept", "C1")] and len(found.problems) == 1
    assert [mention.name for mention in file(desk, "C1").bearing.claim.mentions] == ["Omar Haddad"]


def test_a_person_read_in_addition_is_linked_and_the_others_keep_their_places(desk: Desk) -> None:
    """The better reader puts another person before the known one, whose link moves along."""
    desk.add(TEXT)
    known = extract(Article(TEXT))[0].mentions
    again(desk, otherwise(mentions=(Mention("grey car", (Span(50, 58),), "Greta Karr"), *known)))
    claims = {card.person.name: card.claims for card in desk.store.persons(Query())}
    assert claims == {"Omar Haddad": 1, "Nadia Sarrouf": 1, "Greta Karr": 1}


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
