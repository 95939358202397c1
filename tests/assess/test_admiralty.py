"""The Admiralty code: letter and digit, and where neither has a value."""

from sayings import denies, grouped, says

from ledger.assess import assess
from ledger.model import HedgeLevel, Ruling, RulingVerdict, Sourcing


def code(*bearings, **known):
    return str(assess(bearings, grouped(bearings), **known).admiralty)


def named(outlet, name, **more):
    return says(outlet, name, sourcing=Sourcing.NAMED, **more)


def ruled(verdict):
    return Ruling(verdict, "anna", "2026-05-01T10:00:00.000Z", "seen the file")


def test_hearsay_is_f6_and_both_are_empty_in_numbers():
    found = assess([], []).admiralty
    assert code(says("Post", sourcing=Sourcing.HEARSAY)) == "F6"
    assert (found.letter, found.digit) == (None, None)


def test_the_letter_is_the_best_graded_origins():
    assert code(named("Post", "Inspector Vale"), named("Echo", "the spokesman")) == "B1"


def test_a_lost_lineage_lends_no_letter():
    assert code(says("Post", "somebody", sourcing=Sourcing.BARE, grade="A")) == "F6"


def test_the_digit_falls_with_the_support():
    vale, pilot = named("Post", "Inspector Vale"), says("Echo", "a pilot", sourcing=Sourcing.ANONYMOUS)
    assert [code(vale, named("Echo", "Orla Finch")), code(vale), code(pilot)] == ["B1", "B2", "F3"]
    assert code(named("Post", "Inspector Vale", level=HedgeLevel.REPORTED)) == "B6"


def test_a_contested_fact_is_doubtful_unless_its_evidence_leans_to_yes():
    strong = named("Post", "Inspector Vale"), denies("Echo", "the spokesman")
    weak = says("Post"), denies("Echo", "Inspector Vale")
    assert (code(*strong), code(*weak)) == ("B3", "F4")


def test_one_needs_two_certain_origins_even_after_a_ruling():
    vale, finch = named("Post", "Inspector Vale"), named("Echo", "Orla Finch")
    assert code(vale, ruling=ruled(RulingVerdict.CONFIRMED)) == "B2"
    assert code(vale, finch, ruling=ruled(RulingVerdict.CONFIRMED)) == "B1"
    assert code(vale, finch, ruling=ruled(RulingVerdict.REFUTED)) == "B5"
