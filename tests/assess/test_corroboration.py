"""The range of origins, rule by rule: what is certain to be independent, and what might be."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sayings import denies, grouped, says

from ledger.assess import corroborate
from ledger.model import ArticleKind, HedgeLevel, Modality, Sourcing, Stance

WITNESSED, DOCUMENT, NAMED = Sourcing.WITNESSED, Sourcing.DOCUMENT, Sourcing.NAMED
ANONYMOUS, MEDIA, HEARSAY, BARE = Sourcing.ANONYMOUS, Sourcing.MEDIA, Sourcing.HEARSAY, Sourcing.BARE
INSTITUTION = Sourcing.INSTITUTION


def span(*bearings, rivals=(), retracted=0):
    found = corroborate(bearings, grouped(bearings), rivals, retracted)
    return found.low, found.high


def reasons(*bearings, rivals=(), retracted=0):
    return " ".join(corroborate(bearings, grouped(bearings), rivals, retracted).reasons)


def test_rule_1_two_known_origins_are_two():
    assert span(says("Post", "Mayor Orla Finch", sourcing=NAMED), says("Echo", "the court", sourcing=DOCUMENT)) == (
        2,
        2,
    )


def test_rule_2_one_source_in_nine_outlets_is_one_origin():
    quoted = [says(f"Outlet {n}", "the ministry", sourcing=INSTITUTION) for n in range(9)]
    found = corroborate(quoted, grouped(quoted))
    assert (found.low, found.high, found.claims, found.outlets) == (1, 1, 9, 9)


def test_rule_3_hearsay_is_never_certain_and_at_most_one_more():
    assert span(says("Post", sourcing=HEARSAY, level=HedgeLevel.REPORTED)) == (0, 1)
    assert span(*[says(f"Outlet {n}", sourcing=HEARSAY, level=HedgeLevel.REPORTED) for n in range(4)]) == (0, 1)


def test_rule_3_hearsay_relayed_flatly_and_bare_sources_stay_uncertain():
    assert span(says("Post", sourcing=HEARSAY), says("Echo", "sources", sourcing=BARE)) == (0, 1)


def test_rule_4_one_unnamed_source_is_one_origin():
    assert span(says("Post", "a harbour pilot", sourcing=ANONYMOUS)) == (1, 1)


def test_rule_4_unnamed_sources_of_two_articles_may_be_one_person():
    pilots = says("Post", "a harbour pilot", sourcing=ANONYMOUS), says("Echo", "a port worker", sourcing=ANONYMOUS)
    assert span(*pilots) == (1, 2)


def test_rule_4_unnamed_sources_named_side_by_side_are_two():
    assert span(says("Post", "a security source", "a source in business circles", sourcing=ANONYMOUS)) == (2, 2)


def test_rule_4_an_unnamed_source_may_be_the_named_one():
    assert span(says("Post", "Orla Finch", sourcing=NAMED), says("Echo", "an official", sourcing=ANONYMOUS)) == (1, 2)


def test_rule_4_of_two_unnamed_side_by_side_one_may_be_the_named_one():
    beside = says("Post", "a pilot", "a clerk", sourcing=ANONYMOUS)
    assert span(beside, says("Echo", "Orla Finch", sourcing=NAMED)) == (2, 3)


def test_rule_4_an_unnamed_source_beside_the_named_one_is_another():
    claim = says("Post", "Orla Finch", "a pilot", sourcing=NAMED)
    finch, pilot = grouped([claim])
    pilot = type(pilot)(pilot.key, pilot.name, ANONYMOUS, pilot.claims, True, (finch.key,))
    assert corroborate([claim], [finch, pilot]).low == 2


def test_rule_5_flat_voices_may_all_come_from_one_wire():
    assert span(*[says(f"Outlet {n}") for n in range(3)]) == (1, 3)


def test_rule_5_another_outlets_report_is_no_better_than_a_flat_voice():
    assert span(says("Post"), says("Echo", "the Courier", sourcing=MEDIA)) == (1, 2)


@pytest.mark.parametrize("sourcing", [NAMED, ANONYMOUS, DOCUMENT, WITNESSED])
def test_rule_5_a_flat_voice_adds_nothing_certain_beside_another_origin(sourcing):
    assert span(says("Post"), says("Echo", "somebody", sourcing=sourcing)) == (1, 2)


@pytest.mark.parametrize("level", [HedgeLevel.PROBABLE, HedgeLevel.REPORTED, HedgeLevel.POSSIBLE])
def test_rule_6_a_hedged_origin_commits_to_nothing(level):
    assert span(says("Post", "the indictment", sourcing=DOCUMENT, level=level)) == (0, 1)


def test_rule_6_one_flat_claim_commits_the_origin_of_hedged_ones():
    hedged = says("Post", "Orla Finch", sourcing=NAMED, level=HedgeLevel.POSSIBLE)
    assert span(hedged, says("Echo", "Orla Finch", sourcing=NAMED)) == (1, 1)


def test_rule_6_a_doubtful_claim_is_listed_and_adds_nothing():
    doubted = says("Post", "Orla Finch", sourcing=NAMED, level=HedgeLevel.DOUBTFUL)
    assert span(doubted) == (0, 0)
    assert "leans to no" in reasons(doubted)


def test_rule_7_a_denial_leaves_the_range_and_is_said():
    asserted, denied = says("Post", "Orla Finch", sourcing=NAMED), denies("Echo", "her lawyer")
    assert span(asserted, denied) == span(asserted)
    assert "1 claim denies it" in reasons(asserted, denied)
    assert corroborate([asserted, denied], grouped([asserted])).denials == 1


def test_rule_7_rivals_are_named():
    assert "Cannot both be so: F7." in reasons(says("Post"), rivals=["F7"])


def test_rule_8_requests_and_plans_corroborate_nothing():
    asked = says("Post", "the ministry", sourcing=INSTITUTION, modality=Modality.UNREALISED)
    assert span(asked) == (0, 0)
    assert "only asks, plans or supposes it" in reasons(asked)


def test_rule_8_a_link_that_waits_for_a_person_corroborates_nothing_and_is_not_counted():
    waiting = says("Post", "Orla Finch", sourcing=NAMED, accepted=False)
    found = corroborate([waiting], grouped([waiting]))
    assert (found.low, found.high, found.claims, found.outlets) == (0, 0, 0, 0)


def test_a_claim_that_bears_either_way_is_listed():
    assert "one cannot tell which way" in reasons(says("Post", stance=Stance.UNSURE))


def test_the_desks_own_note_is_no_outlet():
    note = says("", "Orla Finch", sourcing=NAMED, kind=ArticleKind.NOTE)
    assert corroborate([note], grouped([note])).outlets == 0


def test_retracted_claims_are_only_mentioned():
    assert reasons(retracted=2) == "2 claims were retracted and count nowhere."


def test_a_plain_fact_gives_a_reason_that_names_its_origin():
    assert reasons(says("Post", "Orla Finch", sourcing=NAMED)).startswith("1 known origin states it: Orla Finch.")


SAYINGS = st.builds(
    lambda outlet, by, sourcing, level, n: says(outlet, *by, sourcing=sourcing, level=level, n=n),
    outlet=st.sampled_from(["Post", "Echo", "Courier"]),
    by=st.lists(st.sampled_from(["Orla Finch", "a pilot", "a clerk"]), unique=True, max_size=2),
    sourcing=st.sampled_from([NAMED, INSTITUTION, ANONYMOUS, BARE, MEDIA, HEARSAY, Sourcing.UNATTRIBUTED]),
    level=st.sampled_from(list(HedgeLevel)),
    n=st.integers(0, 50),
)


@given(st.lists(SAYINGS, max_size=6, unique_by=lambda bearing: bearing.claim.key))
def test_the_lower_end_never_passes_the_higher_nor_the_number_of_origins(bearings):
    groups = grouped(bearings)
    found = corroborate(bearings, groups)
    assert 0 <= found.low <= found.high <= len(groups)


@given(st.lists(SAYINGS, min_size=1, max_size=5, unique_by=lambda bearing: bearing.claim.key), st.integers(51, 60))
def test_a_copy_of_a_claim_never_raises_the_range(bearings, n):
    """The first claim once more, word for word, in another place of the book."""
    first = bearings[0]
    claim = type(first.claim)(**{f: getattr(first.claim, f) for f in first.claim.__slots__} | {"n": n})
    copy = type(first)(claim, *(getattr(first, f) for f in first.__slots__ if f != "claim"))
    assert span(*bearings, copy) == span(*bearings)


@given(st.lists(SAYINGS, max_size=5, unique_by=lambda bearing: bearing.claim.key))
def test_a_hedge_on_every_claim_leaves_nothing_certain(bearings):
    hedged = [b for b in bearings if b.claim.hedge.level is not HedgeLevel.FLAT]
    assert span(*hedged)[0] == 0


def test_an_origin_in_what_may_be_a_copy_is_not_certain_and_the_reason_says_so():
    told = says("Post", "the police", sourcing=INSTITUTION), says("Phare", "la police", sourcing=INSTITUTION)
    one, other = grouped(told)
    found = corroborate(told, [one, replace(other, certain=False)])
    assert (found.low, found.high) == (1, 2)
    assert "so not certain: la police" in found.reasons[0]


def test_what_may_be_a_copy_does_not_take_the_place_of_the_voice_it_copies():
    told = says("Post"), says("Phare", "la police", sourcing=INSTITUTION)
    voice, police = grouped(told)
    found = corroborate(told, [voice, replace(police, certain=False)])
    assert (found.low, found.high) == (1, 2)


def test_unnamed_sources_of_what_may_be_a_copy_are_none_for_certain():
    told = says("Post", "an aide", sourcing=ANONYMOUS), says("Phare", "un conseiller", sourcing=ANONYMOUS)
    one, other = grouped(told)
    assert corroborate(told, [one, replace(other, certain=False)]).low == 1
