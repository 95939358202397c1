"""A clause inside a claim that is meant otherwise than the whole is a claim of its own; one meant alike is not."""

from ledger.extract import extract
from ledger.model import Claim, HedgeLevel, Modality, Polarity


def _texts(sentence: str) -> list[str]:
    return [claim.text for claim in extract(sentence)]


def _claim(sentence: str, start: str) -> Claim:
    return next(claim for claim in extract(sentence) if claim.text.startswith(start))


def test_what_a_denial_takes_for_granted_is_told_as_so() -> None:
    """The mayor did not sign the treaty that Castelmar had rejected in May."""
    treaty = _claim(str(test_what_a_denial_takes_for_granted_is_told_as_so.__doc__), "the treaty")
    assert treaty.polarity is Polarity.AFFIRMED
    assert treaty.text == "the treaty that Castelmar had rejected in May"


def test_a_doubt_inside_a_flat_sentence_is_not_lost() -> None:
    """Shares of the yard fell because the ferry may miss its tests."""
    found = extract(str(test_a_doubt_inside_a_flat_sentence_is_not_lost.__doc__))
    assert [(claim.hedge.level, claim.text) for claim in found] == [
        (HedgeLevel.FLAT, "Shares of the yard fell because the ferry may miss its tests"),
        (HedgeLevel.POSSIBLE, "the ferry may miss its tests"),
    ]


def test_what_somebody_agreed_to_is_not_yet_done() -> None:
    """The harbour council agreed to lease the northern quay to Bellmar Trading."""
    lease = _claim(str(test_what_somebody_agreed_to_is_not_yet_done.__doc__), "The harbour council …")
    assert lease.modality is Modality.UNREALISED
    assert lease.text == "The harbour council … to lease the northern quay to Bellmar Trading"


def test_what_is_attempted_stands_behind_the_noun_that_says_so() -> None:
    """Police stopped an attempt to raise the sunken ferry."""
    raising = _claim(str(test_what_is_attempted_stands_behind_the_noun_that_says_so.__doc__), "an attempt")
    assert (raising.text, raising.modality) == ("an attempt to raise the sunken ferry", Modality.UNREALISED)


def test_clauses_that_are_meant_alike_are_told_once() -> None:
    """The guard who had left early locked the gate because the wind was rising."""
    assert len(_texts(str(test_clauses_that_are_meant_alike_are_told_once.__doc__))) == 1


def test_a_purpose_is_no_claim_of_its_own() -> None:
    """The crew opened the valves to save the ship from the fire."""
    assert len(_texts(str(test_a_purpose_is_no_claim_of_its_own.__doc__))) == 1


def test_who_answers_for_the_whole_answers_for_the_clause() -> None:
    """Inspector Ada Rhys said the council did not see the report that the guard had written on Monday."""
    report = _claim(str(test_who_answers_for_the_whole_answers_for_the_clause.__doc__), "the report")
    assert [source.text for source in report.sources] == ["Inspector Ada Rhys"]


def test_what_is_refused_is_denied_by_whoever_refuses() -> None:
    """The mayor refused to return the keys to the guard."""
    returning = _claim(str(test_what_is_refused_is_denied_by_whoever_refuses.__doc__), "The mayor …")
    assert returning.wording == "The mayor to return the keys to the guard"
    assert (returning.polarity, returning.stance_denies) == (Polarity.DENIED, True)


def test_what_a_failure_denies_ends_at_the_next_finite_verb() -> None:
    """The yard failed to find a buyer and sold its crane."""
    sold = _claim(str(test_what_a_failure_denies_ends_at_the_next_finite_verb.__doc__), "The yard …")
    assert (sold.text, sold.polarity) == ("The yard … sold its crane", Polarity.AFFIRMED)


def test_a_doubt_about_the_saying_is_a_doubt_about_what_is_said() -> None:
    """It was unclear whether the judges would rule that the berths were sold."""
    sold = _claim(str(test_a_doubt_about_the_saying_is_a_doubt_about_what_is_said.__doc__), "the berths")
    assert sold.hedge.level is HedgeLevel.POSSIBLE


def test_a_clause_about_anyone_tells_of_nobody() -> None:
    """That somebody published the papers is not told."""
    found = [claim.wording for claim in extract("She threatened to sue anyone who published the papers.")]
    assert not any(said.startswith("anyone") for said in found)


def test_what_is_found_under_a_condition_is_found_by_nobody() -> None:
    """Nobody has found that the managers broke a rule."""
    for text in (
        "The bank could be fined if managers are found to have broken its rules.",
        "It will close if inspectors are found to have lied.",
    ):
        assert [claim.modality for claim in extract(text) if claim.states] == [Modality.UNREALISED]
