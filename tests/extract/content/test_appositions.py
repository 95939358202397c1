"""What is said in apposition is a claim of its own: its words, its wording, its hedge, and who answers for it."""

import pytest

from ledger.extract import extract
from ledger.model import Claim, HedgeLevel, Sourcing


def described(text: str) -> list[Claim]:
    """The claims whose wording says that somebody is something."""
    return [claim for claim in extract(text) if " is " in claim.wording or " was once " in claim.wording]


@pytest.mark.parametrize(
    ("text", "wording"),
    [
        ("Omar Reyl, the richest man in the county, fled on Friday.", "Omar Reyl is the richest man in the county"),
        ("Ann Bell, a former minister, was arrested.", "Ann Bell is a former minister"),
        ("Tomas Vey, director of the harbour office, resigned.", "Tomas Vey is director of the harbour office"),
        ("The former strongman of the island, Omar Reyl, has left.", "Omar Reyl is the former strongman of the island"),
        ("Police arrested Ann Bell, once the mayor of Dal, on Friday.", "Ann Bell was once the mayor of Dal"),
        ("Omar Reyl fled with Tomas Vey, his economic adviser.", "Tomas Vey is [Omar Reyl]'s economic adviser"),
        ("According to Ann Bell, a lawyer who saw the fire, it rained.", "Ann Bell is a lawyer who saw the fire"),
    ],
)
def test_a_description_between_commas_is_worded_as_a_sentence(text: str, wording: str) -> None:
    assert wording in [claim.wording for claim in described(text)]


@pytest.mark.parametrize(
    "text",
    [
        "The mayor, Ann Bell, resigned on Friday.",
        "Ann Bell, the mayor, resigned on Friday.",
        "Ann Bell, her son and a driver were arrested.",
        "Did Ann Bell, the richest woman in Dal, flee?",
        "Ann Bell, 43, resigned on Friday.",
    ],
)
def test_a_bare_role_a_list_a_question_and_an_age_are_no_description(text: str) -> None:
    assert described(text) == []


def test_the_claim_points_at_the_name_and_the_description_alone() -> None:
    text = "Omar Reyl, the richest man in the county, fled on Friday."
    (claim,) = described(text)
    assert [text[span.start : span.end] for span in claim.spans] == ["Omar Reyl", "the richest man in the county"]


@pytest.mark.parametrize(
    "text",
    [
        "The yard belongs to Omar Reyl, reputedly the head of the gang.",
        "The yard belongs to Omar Reyl, the alleged head of the gang.",
        "Omar Reyl, said to be the head of the gang, fled on Friday.",
        "Omar Reyl, considered the head of the gang, fled on Friday.",
    ],
)
def test_a_hedge_in_the_description_is_its_own_and_not_the_clauses(text: str) -> None:
    (claim,) = described(text)
    assert claim.wording == "Omar Reyl is the head of the gang"
    assert (claim.hedge.level, claim.sourcing) == (HedgeLevel.REPORTED, Sourcing.HEARSAY)
    others = [other for other in extract(text) if other.spans != claim.spans]
    assert [other.hedge.level for other in others] == [HedgeLevel.FLAT]


def test_an_article_fits_the_word_behind_it_once_the_hedge_is_gone() -> None:
    (claim,) = described("Police arrested Omar Reyl, an alleged dealer in arms.")
    assert claim.wording == "Omar Reyl is a dealer in arms"


def test_whoever_is_quoted_answers_for_a_description_inside_the_quotation() -> None:
    (claim, own) = described("“Omar Reyl, the richest man in Dal, has fled,” said Ann Bell, a lawyer from Kesh.")
    assert (claim.wording, claim.sources[0].name) == ("Omar Reyl is the richest man in Dal", "Ann Bell")
    assert claim.ambiguous is None
    assert (own.wording, own.sourcing) == ("Ann Bell is a lawyer from Kesh", Sourcing.UNATTRIBUTED)


def test_in_reported_speech_the_description_may_be_the_outlets_and_the_claim_says_so() -> None:
    (claim,) = described("Ann Bell said that Omar Reyl, the richest man in Dal, had fled.")
    assert claim.sources[0].name == "Ann Bell"
    assert "may be the outlet's own" in (claim.ambiguous or "")


@pytest.mark.parametrize(
    "text",
    [
        "The minister denied that Ann Bell, the owner of the yard, had fled.",
        "They accused Ann Bell, the owner of the yard.",
    ],
)
def test_what_a_denial_or_an_accusation_takes_for_granted_is_the_outlets_own(text: str) -> None:
    (claim,) = described(text)
    assert (claim.sourcing, claim.stance_denies, claim.polarity) == (Sourcing.UNATTRIBUTED, False, "affirmed")
