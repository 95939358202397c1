"""The number that explains itself: what may raise it, what may not, and how it is said."""

import math
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from sayings import denies, grouped, says

from ledger.assess import confidence
from ledger.assess.confidence import probability
from ledger.model import HedgeLevel, Modality, Record, Sourcing

DIRECT = [
    Sourcing.WITNESSED,
    Sourcing.DOCUMENT,
    Sourcing.NAMED,
    Sourcing.INSTITUTION,
    Sourcing.ANONYMOUS,
    Sourcing.MEDIA,
    Sourcing.BARE,
    Sourcing.HEARSAY,
]
"""From the most to the least weighty; another outlet can be graded, a source not even described cannot."""
FINCH = says("Post", "Orla Finch", sourcing=Sourcing.NAMED)


def sure(*bearings, rivals=(), records=None):
    return confidence(bearings, grouped(bearings), rivals=rivals, records=records)


def lines(*bearings, **known):
    return [line.reason for line in sure(*bearings, **known).lines]


def test_with_nothing_said_the_ledger_leans_neither_way():
    assert sure().value == 0.5


def test_the_lines_add_up_to_the_value():
    found = sure(FINCH, says("Echo"), denies("Courier", "her lawyer"), rivals=["F7"])
    assert math.isclose(probability(sum(line.decibans for line in found.lines)), found.value)


def test_the_interval_holds_the_value_and_nothing_is_called_calibrated():
    found = sure(FINCH)
    assert 0 < found.low < found.value < found.high < 1
    assert not found.calibrated


def test_a_line_names_the_origin_its_sourcing_its_hedge_and_its_grade():
    graded = says("Post", "Interpol", sourcing=Sourcing.INSTITUTION, grade="B")
    assert "Interpol (institution, flat, grade B)" in lines(graded)
    assert "Orla Finch (named, flat, not graded)" in lines(FINCH)


def test_more_claims_of_one_origin_are_shown_and_add_nothing():
    again = [says(f"Outlet {n}", "Orla Finch", sourcing=Sourcing.NAMED) for n in range(3)]
    assert sure(FINCH, *again).value == sure(FINCH).value
    assert "×0: 3 more claims of the same origin (Orla Finch)" in lines(FINCH, *again)


def test_a_second_known_origin_raises_it():
    assert sure(FINCH, says("Echo", "the court", sourcing=Sourcing.DOCUMENT)).value > sure(FINCH).value


def test_two_unnamed_sources_side_by_side_weigh_more_than_two_that_may_be_one():
    beside = says("Post", "a pilot", "a clerk", sourcing=Sourcing.ANONYMOUS)
    apart = says("Post", "a pilot", sourcing=Sourcing.ANONYMOUS), says("Echo", "a clerk", sourcing=Sourcing.ANONYMOUS)
    assert sure(beside).value > sure(*apart).value > sure(apart[0]).value


def test_what_may_be_the_same_origin_says_so_in_its_line():
    assert any(
        "may be one origin with what counts whole, which weighs more" in line for line in lines(FINCH, says("Echo"))
    )


def test_a_denial_is_a_negative_line():
    found = sure(FINCH, denies("Echo", "her lawyer"))
    against = next(line for line in found.lines if line.reason.startswith("denied by her lawyer"))
    assert against.decibans < 0


def test_one_denial_quoted_twice_counts_once():
    once = sure(FINCH, denies("Echo", "her lawyer"))
    assert sure(FINCH, denies("Echo", "her lawyer"), denies("Courier", "her lawyer")).value == once.value


def test_a_rival_lowers_it_and_two_lower_it_more():
    assert sure(FINCH).value > sure(FINCH, rivals=["F7"]).value > sure(FINCH, rivals=["F7", "F9"]).value


def test_what_counts_for_nothing_is_still_listed():
    planned = says("Echo", "the ministry", sourcing=Sourcing.INSTITUTION, modality=Modality.UNREALISED)
    waiting = says("Courier", "a clerk", sourcing=Sourcing.ANONYMOUS, accepted=False)
    assert sure(FINCH, planned, waiting).value == sure(FINCH).value
    listed = lines(FINCH, planned, waiting)
    assert "×0: 1 claim only asked for, planned or supposed" in listed
    assert "×0: 1 claim waiting for a person to accept the link" in listed


def test_a_better_grade_raises_it_and_a_bad_one_tells_nothing():
    values = [sure(says("Post", "Orla Finch", sourcing=Sourcing.NAMED, grade=g)).value for g in "ABCDE"]
    assert values == sorted(values, reverse=True)
    assert values[-1] == 0.5


def test_a_record_of_right_claims_raises_it_and_narrows_the_interval():
    plain, proven = sure(FINCH), sure(FINCH, records={"Orla Finch": Record(right=40, wrong=3)})
    assert proven.value > plain.value
    assert proven.high - proven.low < plain.high - plain.low


def test_a_record_of_wrong_claims_takes_all_weight_away():
    assert sure(FINCH, records={"Orla Finch": Record(right=1, wrong=30)}).value == 0.5


def test_hearsay_alone_hardly_moves_it():
    told = sure(says("Post", sourcing=Sourcing.HEARSAY, level=HedgeLevel.REPORTED))
    assert told.value < 0.55


def test_it_never_says_certain_however_much_stands_behind_it():
    many = [says("Post", f"Witness {n}", sourcing=Sourcing.WITNESSED, grade="A", n=n) for n in range(30)]
    assert sure(*many).value <= 0.99


SAYINGS = st.builds(
    lambda outlet, by, sourcing, level, n: says(outlet, *by, sourcing=sourcing, level=level, n=n),
    outlet=st.sampled_from(["Post", "Echo", "Courier"]),
    by=st.lists(st.sampled_from(["Orla Finch", "Inspector Vale", "an aide", "a clerk"]), unique=True, max_size=2),
    sourcing=st.sampled_from(list(Sourcing)),
    level=st.sampled_from(list(HedgeLevel)),
    n=st.integers(0, 50),
)
BOOKS = st.lists(SAYINGS, max_size=5, unique_by=lambda bearing: bearing.claim.key)
DENIALS = st.builds(
    lambda outlet, by, sourcing, n: denies(outlet, *by, sourcing=sourcing, n=n),
    outlet=st.sampled_from(["Post", "Echo"]),
    by=st.lists(st.sampled_from(["her lawyer", "an aide", "the spokesman"]), unique=True, max_size=2),
    sourcing=st.sampled_from(list(Sourcing)),
    n=st.integers(60, 90),
)


@given(BOOKS, st.lists(DENIALS, max_size=3, unique_by=lambda bearing: bearing.claim.key), DENIALS)
def test_adding_a_denial_never_raises_it(bearings, denials, another):
    if another.claim.key not in {denial.claim.key for denial in denials}:
        assert sure(*bearings, *denials, another).value <= sure(*bearings, *denials).value + 1e-12


def weakened(bearing, **changes):
    """The same saying with another hedge or sourcing."""
    claim = bearing.claim
    fields = {"level": claim.hedge.level, "sourcing": claim.sourcing} | changes
    by = [chain[-1].name for chain in bearing.chains if len(chain) > 1]
    return says(bearing.outlet.name, *by, n=claim.n, **fields)


@given(BOOKS.filter(bool), st.sampled_from(list(HedgeLevel)))
def test_a_weaker_hedge_never_raises_it(bearings, level):
    first, *rest = bearings
    if level >= first.claim.hedge.level:
        assert sure(weakened(first, level=level), *rest).value <= sure(*bearings).value + 1e-12


@given(st.sampled_from(list(HedgeLevel)), st.sampled_from(["A", "C", None]))
def test_a_weaker_sourcing_never_raises_it(level, grade):
    ordered = [sure(says("Post", "somebody", sourcing=s, level=level, grade=grade)).value for s in DIRECT]
    assert ordered == sorted(ordered, reverse=True)


@given(BOOKS)
def test_the_interval_always_holds_the_value(bearings):
    found = sure(*bearings)
    assert 0 < found.low <= found.value <= found.high < 1


def test_an_unnamed_source_beside_a_named_one_does_not_borrow_its_weight():
    """ "Orla Finch and a pilot said": the pilot is still a source nobody can ask."""
    both = says("Post", "Orla Finch", "a pilot", sourcing=Sourcing.NAMED)
    finch, pilot = grouped([both])
    pilot = replace(pilot, sourcing=Sourcing.ANONYMOUS)
    shown = [line.reason for line in confidence([both], [finch, pilot]).lines]
    assert "a pilot (anonymous, flat, not graded)" in shown


def test_an_origin_in_what_may_be_a_copy_weighs_less_than_one_that_is_certain():
    body = Sourcing.INSTITUTION
    told = says("Post", "the police", sourcing=body), says("Phare", "la police", sourcing=body)
    one, other = grouped(told)
    certain = confidence(told, [one, other]).value
    assert confidence(told[:1], [one]).value < confidence(told, [one, replace(other, certain=False)]).value < certain
