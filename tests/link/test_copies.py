"""Copies: reprints are found, cut or partly rewritten; likeness is not chained; keys are the same on every machine."""

import re
from zlib import crc32

from hypothesis import given, settings
from hypothesis import strategies as st

from ledger.link.copies import copy_keys, group_copies, same_text
from ledger.link.shingles import runs
from ledger.model import Verdict

FIRE = (
    "A warehouse on the northern quay burned down on Monday night and nine people were hurt. The fire brigade needed "
    "five hours to put the flames out. Its chief said that the cause was not known yet and that experts would enter "
    "the ruin on Wednesday. Fishing boats took some of the injured across the bay because the coast road was closed."
)
VOTE = (
    "The council of the island voted for a new ferry on Thursday after a debate of two days. Two members left the "
    "hall before the vote. The ferry will carry forty cars and three hundred passengers, twice as many as the old one."
)
QUOTE = "Its chief said that the cause was not known yet and that experts would enter the ruin on Wednesday."


def test_a_reprint_with_a_credit_line_is_a_copy() -> None:
    assert group_copies([FIRE, VOTE, "(AFP) " + FIRE]) == [0, 1, 0]


def test_a_text_cut_short_is_a_copy() -> None:
    cut = FIRE[: len(FIRE) // 2]
    assert group_copies([cut, VOTE, FIRE]) == [0, 1, 0]
    assert same_text(FIRE, cut).verdict is Verdict.SAME


def test_a_copy_with_changed_words_ranks_below_the_reprint_and_above_a_quotation() -> None:
    changed = FIRE.replace("said", "stated").replace("people", "persons").replace("flames", "fire")
    quoting = VOTE + " " + QUOTE
    assert same_text(FIRE, FIRE).value > same_text(FIRE, changed).value > same_text(FIRE, quoting).value
    assert same_text(FIRE, changed).verdict is Verdict.SAME


def test_a_text_that_quotes_another_is_no_copy() -> None:
    assert group_copies([FIRE, VOTE + " " + QUOTE, VOTE]) == [0, 1, 1]


def test_stock_phrases_of_two_short_reports_are_no_trace() -> None:
    mill = (
        "Fire broke out at the mill on Monday night, the fire service said. Two people were taken to hospital. The "
        "cause of the fire is not known and an investigation is under way."
    )
    school = (
        "Fire broke out at a school in Ardenna on Friday, the fire service said. Nobody was hurt. The cause of the "
        "fire is not known and an investigation is under way."
    )
    assert same_text(mill, school).verdict is Verdict.DIFFERENT
    assert group_copies([mill, school, mill + " (AFP)"]) == [0, 1, 0]
    credited = f"{mill} The brigade came from three towns and stayed until the morning, a neighbour said."
    assert same_text(mill, credited).verdict is Verdict.SAME


def test_two_texts_that_quote_the_same_words_are_not_chained_together() -> None:
    weather = f"Weather: sunny. {QUOTE} " + "Rain later on the coast. " * 3
    assert group_copies([FIRE, f"{VOTE} {QUOTE}", weather]) == [0, 1, 2]


def test_many_texts_are_grouped_as_few_are() -> None:
    """Beyond some hundred texts a sample of their words decides first."""
    fillers = [" ".join(f"word{n * 97 % 1009 + k * n}" for k in range(60)) for n in range(1, 500)]
    groups = group_copies([FIRE, *fillers, FIRE + " (AP)"])
    assert groups[-1] == 0
    assert groups[1:-1] == list(range(1, 500))


def test_texts_without_words_stay_alone() -> None:
    assert group_copies(["", "", "…", "one"]) == [0, 1, 2, 3]


def test_copies_meet_in_the_index_wherever_the_cut_was_made() -> None:
    keys = set(copy_keys(FIRE))
    assert keys & set(copy_keys(FIRE[len(FIRE) // 2 :]))
    assert not keys & set(copy_keys(VOTE))
    assert len(keys) <= 48
    assert max(keys) < 2**53


def test_keys_are_the_same_on_every_machine() -> None:
    assert copy_keys("Nine  people were hurt!") == copy_keys("nine people were hurt") == (640860410, 1766913910)


WORDS = st.lists(st.sampled_from(["fire", "quay", "boat", "nine", "hurt", "night", "crane"]), max_size=40).map(" ".join)


@given(WORDS, WORDS)
@settings(max_examples=100)
def test_the_share_is_symmetric_and_whole_for_the_same_text(one: str, other: str) -> None:
    assert same_text(one, other) == same_text(other, one)
    assert 0 <= same_text(one, other).value <= 1
    assert same_text(one, one).value == (1 if one else 0)


def test_many_texts_are_grouped_by_a_sample_as_few_are_whole() -> None:
    towns = [f"Harbourtown{n}" for n in range(450)]
    others = [
        f"The councillors of {town} discussed the {town} breakwater, and {town} residents protested." for town in towns
    ]
    groups = group_copies([FIRE, VOTE, *others, "LONDON (Reuters) - " + FIRE.replace("people", "persons")])
    assert groups[-1] == 0
    assert groups[:-1] == list(range(len(groups) - 1))


@given(st.text(max_size=80))
def test_runs_are_the_checksums_of_three_words_joined_by_blanks(text: str) -> None:
    words = re.findall(r"\w+", text.lower())
    threes = [" ".join(words[n : n + 3]) for n in range(max(1, len(words) - 2))] if len(words) > 2 else words
    assert runs(text) == tuple(crc32(run.encode()) for run in threes)
