"""A better extractor reads an article again, and nothing that people decided is lost."""

from dataclasses import replace
from typing import Any

import pytest

from ledger.desk.correct import Correction, correct
from ledger.desk.log import Statement, log
from ledger.desk.reread import reread
from ledger.desk.rereading import Fate
from ledger.desk.retract import retract_claim
from ledger.desk.rule import rule
from ledger.desk.undo import undo
from ledger.extract import extract
from ledger.journal import drafts, keys
from ledger.model import (
    Article,
    Claim,
    ClaimState,
    EntryKind,
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
from .readers import SECOND, TEXT, again, cut, fact, fates, file, otherwise, states, without_the_first

pytestmark = pytest.mark.usefixtures("sound")


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
