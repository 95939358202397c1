"""A source's reliability: the grade is the prior, the record the evidence."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import special, stats

from ledger.assess import reliability
from ledger.assess.reliability import trigamma
from ledger.model import Record


@given(st.floats(0.05, 500))
def test_trigamma_is_the_one_of_the_tables(x):
    assert math.isclose(trigamma(x), special.polygamma(1, x), rel_tol=1e-6)


@pytest.mark.parametrize("grade", ["A", "B", "C", "D", "E", None])
def test_the_spread_is_that_of_the_log_odds_of_the_beta_distribution(grade):
    found = reliability(grade, Record(3, 1))
    sample = special.logit(stats.beta(found.right, found.wrong).rvs(40_000, random_state=1))
    assert math.isclose(found.spread, 10 / math.log(10) * sample.std(), rel_tol=0.05)


def test_a_grade_orders_the_mean_and_an_ungraded_source_is_held_most_loosely():
    found = [reliability(grade, Record()) for grade in "ABCDE"]
    means = [one.mean for one in found]
    assert means == sorted(means, reverse=True)
    assert all(reliability(None, Record()).spread > one.spread for one in found[1:])


@given(st.sampled_from(["A", "C", "E", None]), st.integers(0, 50), st.integers(0, 50))
def test_one_more_right_claim_raises_the_mean_and_one_more_wrong_lowers_it(grade, right, wrong):
    now = reliability(grade, Record(right, wrong)).mean
    assert reliability(grade, Record(right, wrong + 1)).mean < now < reliability(grade, Record(right + 1, wrong)).mean


@given(st.sampled_from(["A", "D", "E", None]), st.integers(0, 50), st.integers(0, 50))
def test_a_word_is_never_worth_less_than_nothing(grade, right, wrong):
    assert reliability(grade, Record(right, wrong)).decibans >= 0
