"""Possible attributions are weighed by learnt traits; each verdict says what counted."""

import re
from itertools import pairwise

from ledger.extract import extract
from ledger.extract.attribution.finders import candidates
from ledger.extract.attribution.traits import surroundings, traits
from ledger.extract.attribution.weighing import BIAS, THRESHOLD, kept, weights
from ledger.extract.parsing.parse import parse
from ledger.extract.text.quotes import quotations
from ledger.lexicon import load


def test_a_claim_names_the_traits_that_counted_most():
    [claim] = [claim for claim in extract("Mira Velt said that the bridge was mined.") if claim.sources]
    assert 0.0 < claim.score <= 1.0
    assert claim.reasons[0] == "attributed by “said” (clause)"
    assert len(claim.reasons) > 1
    assert all(re.fullmatch(r"(kind|construct) .+ \([+-]\d\.\d\d\)", reason) for reason in claim.reasons[1:])


def test_a_likelier_reading_of_the_same_cue_drives_the_other_out():
    text = "The judge ordered the police to free them."
    [(_, doc)] = parse(text)
    found = candidates(doc, quotations(text))
    assert len({one.construct for one in found}) > 1
    assert [one.construct for one in kept(found, doc, quotations(text))] == ["asked"]


def test_what_somebody_opposes_is_theirs_and_that_they_oppose_it_is_the_outlets():
    sourced = {claim.text: bool(claim.sources) for claim in extract("The union opposes the new ferry law.")}
    assert sourced == {"The union opposes the new ferry law": False, "the new ferry law": True}


def test_traits_hold_no_words_of_the_text():
    text = "“Zorbel is mined,” said Quentin Frabjous of Zorbel."
    [(_, doc)] = parse(text)
    found = candidates(doc, quotations(text))
    around = surroundings(found, doc, quotations(text))
    marks = " ".join(mark for one in found for mark in traits(one, around)).lower()
    assert marks and "zorbel" not in marks and "frabjous" not in marks


def test_the_table_is_sorted_by_weight_and_its_threshold_is_a_probability():
    learnt = [abs(float(row["weight"])) for row in load("weighing") if row["trait"] not in {BIAS, THRESHOLD}]
    assert all(first >= second for first, second in pairwise(learnt))
    assert 0.0 < weights()[THRESHOLD] < 1.0
