"""The word an editor can print, in the order in which the words apply."""

import pytest
from sayings import denies, grouped, says

from ledger.assess import corroborate, status
from ledger.model import HedgeLevel, Modality, Ruling, RulingVerdict, Sourcing, Stance, Status

FINCH = says("Post", "Orla Finch", sourcing=Sourcing.NAMED)
COURT = says("Echo", "the court", sourcing=Sourcing.DOCUMENT)
VOICE = says("Courier")
DENIAL = denies("Echo", "her lawyer")
PLAN = says("Post", "the ministry", sourcing=Sourcing.INSTITUTION, modality=Modality.UNREALISED)
TOLD = says("Post", sourcing=Sourcing.HEARSAY, level=HedgeLevel.REPORTED)
DOUBTED = says("Post", "Orla Finch", sourcing=Sourcing.NAMED, level=HedgeLevel.DOUBTFUL)
PAIR = says("Post", "a security source", "a source in business circles", sourcing=Sourcing.ANONYMOUS)


def word(*bearings, ruling=None, rivals=()):
    groups = grouped(bearings)
    ruled = Ruling(ruling, "anna", "2026-05-01T10:00:00.000Z", "seen the file") if ruling else None
    return status(bearings, groups, corroborate(bearings, groups, rivals), ruling=ruled, rivals=rivals)


@pytest.mark.parametrize(
    ("bearings", "expected"),
    [
        ([], Status.RETRACTED),
        ([FINCH, DENIAL], Status.CONTESTED),
        ([DENIAL], Status.DENIED),
        ([PLAN], Status.UNREALISED),
        ([FINCH, COURT], Status.CORROBORATED),
        ([FINCH], Status.SUPPORTED),
        ([PAIR], Status.SUPPORTED),
        ([VOICE], Status.SINGLE_SOURCE),
        ([says("Post", "a pilot", sourcing=Sourcing.ANONYMOUS)], Status.SINGLE_SOURCE),
        ([says("Post", "the Courier", sourcing=Sourcing.MEDIA)], Status.SINGLE_SOURCE),
        ([says("Post", "the indictment", sourcing=Sourcing.DOCUMENT, level=HedgeLevel.REPORTED)], Status.UNCONFIRMED),
        ([says("Post", "sources", sourcing=Sourcing.BARE)], Status.UNCONFIRMED),
        ([DOUBTED], Status.UNCONFIRMED),
        ([TOLD], Status.HEARSAY),
    ],
)
def test_the_first_status_that_applies(bearings, expected):
    assert word(*bearings) is expected


def test_a_ruling_stands_above_the_count_and_open_takes_it_back():
    assert word(TOLD, ruling=RulingVerdict.CONFIRMED) is Status.CONFIRMED
    assert word(FINCH, COURT, ruling=RulingVerdict.REFUTED) is Status.REFUTED
    assert word(FINCH, COURT, ruling=RulingVerdict.OPEN) is Status.CORROBORATED


def test_a_rival_contests_even_what_nobody_denies():
    assert word(FINCH, COURT, rivals=["F7"]) is Status.CONTESTED


def test_two_known_origins_of_which_one_hedges_are_not_corroboration():
    hedged = says("Echo", "the court", sourcing=Sourcing.DOCUMENT, level=HedgeLevel.POSSIBLE)
    assert word(FINCH, hedged) is Status.SUPPORTED


def test_a_hedged_institution_does_not_turn_two_unnamed_sources_into_corroboration():
    hedged = says("Echo", "the ministry", sourcing=Sourcing.INSTITUTION, level=HedgeLevel.REPORTED)
    assert word(PAIR, hedged) is Status.SUPPORTED


def test_a_doubtful_speaker_is_no_side_so_a_denial_beside_him_is_only_a_denial():
    assert word(DOUBTED, DENIAL) is Status.DENIED


def test_a_plan_beside_an_act_does_not_hide_the_act():
    assert word(PLAN, FINCH) is Status.SUPPORTED


def test_a_denial_that_waits_for_its_link_contests_nothing():
    waiting = says("Echo", "her lawyer", sourcing=Sourcing.NAMED, stance=Stance.DENIES, accepted=False)
    assert word(FINCH, waiting) is Status.SUPPORTED


def test_claims_that_only_wait_are_not_retracted():
    assert word(says("Post", "Orla Finch", sourcing=Sourcing.NAMED, accepted=False)) is Status.UNCONFIRMED
