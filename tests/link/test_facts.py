"""Facts: one proposition or two, on which side, and a merge only where nothing differs."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ledger.link import Tie
from ledger.link.facts import fact_keys, same_fact
from ledger.model import Modality, Verdict


def test_the_same_words_by_two_outlets_are_one_fact(claim) -> None:
    one = claim("Karim Haddouri signed the storage permit", persons=["Karim Haddouri"])
    other = claim("Kareem Hadduri signed the storage permit", persons=["Kareem Hadduri"], article="other")
    assert same_fact(one, other).verdict is Verdict.SAME


def test_inflection_synonyms_and_description_beside_the_name_do_not_matter(claim) -> None:
    one = claim("Karim Haddouri, the director, left the country", persons=["Karim Haddouri"])
    other = claim("Mr Haddouri had left the country", persons=["Karim Haddouri"])
    assert same_fact(one, other).verdict is Verdict.SAME


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ann Poe went to Ardenna", "Ann Poe went to Castelmar"),
        ("Ann Poe sold nine boats", "Ann Poe sold twelve boats"),
        ("Ann Poe was warned", "Ann Poe was not warned"),
        ("Ann Poe is alive", "Ann Poe is dead"),
        ("Ann Poe left the country", "Ann Poe bought a harbour"),
    ],
)
def test_what_differs_in_place_number_negation_or_deed_is_never_merged(claim, one: str, other: str) -> None:
    assert same_fact(claim(one, persons=["Ann Poe"]), claim(other, persons=["Ann Poe"])).verdict is Verdict.DIFFERENT


def test_other_persons_make_another_fact(claim) -> None:
    one = claim("Karim Haddouri left the country", persons=["Karim Haddouri"])
    other = claim("Youssef Haddouri left the country", persons=["Youssef Haddouri"])
    assert same_fact(one, other).verdict is Verdict.DIFFERENT


def test_persons_in_other_roles_make_another_fact(claim) -> None:
    one = claim("Ann Poe accused Leo Brand", persons=["Ann Poe", "Leo Brand"])
    other = claim("Leo Brand accused Ann Poe", persons=["Leo Brand", "Ann Poe"])
    passive = claim("Leo Brand was accused by Ann Poe", persons=["Leo Brand", "Ann Poe"])
    assert same_fact(one, other).verdict is Verdict.DIFFERENT
    assert same_fact(one, passive).verdict is not Verdict.DIFFERENT


def test_a_person_more_on_one_side_leaves_it_open(claim) -> None:
    one = claim("Ann Poe entered the country", persons=["Ann Poe"])
    other = claim("Ann Poe entered the country with Leo Brand", persons=["Ann Poe", "Leo Brand"])
    assert same_fact(one, other).verdict is Verdict.UNSURE


def test_a_surname_alone_is_left_to_a_person(claim) -> None:
    one = claim("Karim Haddouri left the country", persons=["Karim Haddouri"])
    assert same_fact(one, claim("Haddouri left the country", persons=["Haddouri"])).verdict is Verdict.UNSURE


@pytest.mark.parametrize(
    "other", ["Maher Nassar's wife passed through Ardenna", "Maher Nassar's son passed through Ardenna"]
)
def test_what_is_said_of_a_relative_is_not_said_of_the_man(claim, other: str) -> None:
    one = claim("Maher Nassar passed through Ardenna", persons=["Maher Nassar"])
    assert same_fact(one, claim(other, persons=["Maher Nassar"])).verdict is Verdict.DIFFERENT


def test_a_brother_by_name_is_not_the_man_himself(claim) -> None:
    one = claim("Karim Haddouri left the port", persons=["Karim Haddouri"])
    other = claim("[Karim Haddouri]'s brother Youssef Haddouri left", persons=["Karim Haddouri", "Youssef Haddouri"])
    assert same_fact(one, other).verdict is Verdict.DIFFERENT


def test_one_place_and_another_deed_are_two_facts(claim) -> None:
    one = claim("Ann Poe owns a hotel in Castelmar", persons=["Ann Poe"])
    other = claim("Ann Poe studied music in Castelmar", persons=["Ann Poe"])
    assert same_fact(one, other).verdict is Verdict.DIFFERENT


def test_a_dateline_is_no_part_of_the_statement(claim) -> None:
    one = claim("PORT SELIM, March 6 (HNW) — Ann Poe left the country", persons=["Ann Poe"])
    assert same_fact(one, claim("Ann Poe left the country", persons=["Ann Poe"])).verdict is Verdict.SAME


def test_a_book_instead_of_a_statement_is_compared_all_the_same() -> None:
    book = "Ann Poe left. " * 20_000
    assert same_fact(book, "Ann Poe left").value == same_fact("Ann Poe left", book).value


def test_a_plan_is_not_its_deed(claim) -> None:
    plan = claim("Ann Poe left the country", persons=["Ann Poe"], modality=Modality.UNREALISED)
    assert same_fact(claim("Ann Poe left the country", persons=["Ann Poe"]), plan).verdict is Verdict.DIFFERENT


def test_other_dates_make_another_fact_and_a_coarser_date_does_not(claim) -> None:
    words, who = "Ann Poe met the mayor then", ["Ann Poe"]
    first = claim(words, persons=who, dates=["2024-05-01"])
    assert same_fact(first, claim(words, persons=who, dates=["2024-05-02"])).verdict is Verdict.DIFFERENT
    assert same_fact(first, claim(words, persons=who, dates=["2024-05"])).verdict is Verdict.SAME


@pytest.mark.parametrize("other", ["At least nine", "About nine"])
def test_at_least_nine_is_the_same_number_and_leaves_more_open(claim, other: str) -> None:
    one = claim("Nine people were hurt in the fire")
    assert same_fact(one, claim(f"{other} people were hurt in the fire")).verdict is Verdict.SAME


@pytest.mark.parametrize(
    ("one", "other"), [("At least nine", "Sixteen"), ("At least nine", "Up to nine"), ("Nine", "More than nine")]
)
def test_numbers_that_only_admit_each_other_leave_it_open(claim, one: str, other: str) -> None:
    ours, theirs = (claim(f"{number} people were hurt in the fire") for number in (one, other))
    assert same_fact(ours, theirs).verdict is Verdict.UNSURE


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ann Poe paid three marks for the painting", "Ann Poe paid three marks for the stolen painting"),
        ("The van was found burnt in a quarry", "The van of the thieves was found burnt in a quarry"),
        ("A survivor was found in the gallery", "Rescuers found a survivor in the gallery"),
    ],
)
def test_a_detail_that_one_adds_makes_no_other_fact(claim, one: str, other: str) -> None:
    assert same_fact(claim(one), claim(other)).verdict is Verdict.SAME
    assert same_fact(claim(other), claim(one)).verdict is Verdict.SAME


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The minister of health resigned on Monday", "The former minister of health resigned on Monday"),
        ("The guards of the museum were killed", "The guards of the museum were nearly killed"),
        ("The bank sacked its head", "The bank sacked its head of security staff training"),
        ("The prosecutor charged the guard", "The prosecutor charged the guard dog owner"),
        ("Karim fled the country by sea", "Karim fled the country by sea to Ardenna"),
    ],
)
def test_a_word_that_changes_the_thing_is_no_detail(claim, one: str, other: str) -> None:
    assert same_fact(claim(one), claim(other)).verdict is not Verdict.SAME


def test_few_words_about_nobody_mean_one_thing_where_the_articles_tell_one_story(claim) -> None:
    one, other = claim("It was closed"), claim("It was closed", article="other")
    assert same_fact(one, other, Tie.STORY).verdict is Verdict.SAME


def test_a_reprint_may_use_other_words_for_the_same_thing(claim) -> None:
    one = claim("They found an empty frame in the villa")
    other = claim("Officers had found an empty frame in the villa", article="other")
    assert same_fact(one, other, Tie.REPRINT).verdict is Verdict.SAME


def test_the_same_words_that_are_left_open_say_why(claim) -> None:
    one, other = claim("The council met"), claim("The council met", article="other")
    found = same_fact(one, other)
    assert (found.verdict, found.value) == (Verdict.UNSURE, 1.0)
    assert found.reasons[0].startswith("Few words about nobody in particular")


def test_a_sentence_about_nobody_in_few_words_is_never_merged(claim) -> None:
    assert same_fact(claim("It was closed"), claim("It was closed")).verdict is Verdict.UNSURE


@pytest.mark.parametrize(
    ("fact", "better", "worse"),
    [
        ("Storm kills 12 on the coast", "Twelve dead in coast storm", "Storm warning for the coast"),
        ("Storm kills 12 on the coast", "Storm kills 12 on coast", "Storm kills 30 on coast"),
        ("President visits Ardenna", "Ardennan visit of the president", "President visits Castelmar"),
        ("Court frees editor", "Editor released by court", "Court hears editor"),
        ("Rebels seize the town of Dal", "Insurgents capture the town of Dal", "Rebels leave the town of Dal"),
    ],
)
def test_the_more_alike_statement_ranks_higher(fact: str, better: str, worse: str) -> None:
    assert same_fact(fact, better).value > same_fact(fact, worse).value


def test_every_verdict_has_its_reasons(claim) -> None:
    one, other = claim("Nine men were hurt in the fire"), claim("Sixteen men were hurt in the fire")
    assert same_fact(one, other).reasons[0] == "Other numbers: 9 / 16."


WORDS = ["Ann", "Poe", "left", "the", "town", "not", "nine", "2024", "of", "Dal", "fire", "killed", "?", "…", "hoax"]
TEXTS = st.lists(st.sampled_from(WORDS), max_size=9).map(" ".join) | st.text(max_size=40)


@given(TEXTS, TEXTS)
@settings(max_examples=150)
def test_the_value_is_symmetric_and_bounded_for_any_text(one: str, other: str) -> None:
    link, back = same_fact(one, other), same_fact(other, one)
    assert link.value == back.value
    assert link.verdict is back.verdict
    assert 0 <= link.value <= 1


def test_paraphrases_meet_in_the_index(claim) -> None:
    one = claim("Karim Haddouri left the country on Tuesday", persons=["Karim Haddouri"])
    other = claim("Kareem Hadduri has departed", persons=["Kareem Hadduri"])
    assert fact_keys(one) & fact_keys(other)


def test_the_index_keeps_persons_apart_and_stays_small(claim) -> None:
    one = claim("Karim Haddouri left the country", persons=["Karim Haddouri"])
    assert not fact_keys(one) & fact_keys(claim("Ann Poe left the country", persons=["Ann Poe"]))
    assert len(fact_keys(claim("word " + " ".join(f"telling{n}" for n in range(500))))) < 200


def test_whoever_only_introduces_another_makes_no_other_statement(claim):
    introduced = claim("His brother, Carl Poe, fled to Dal by private jet", persons=["Adam Poe", "Carl Poe"])
    plain = claim("Carl Poe fled to Dal by private jet", persons=["Carl Poe"])
    assert same_fact(introduced, plain).verdict is Verdict.SAME
    assert same_fact(plain, introduced).verdict is Verdict.SAME


def test_a_person_the_deed_is_done_with_makes_another_statement(claim):
    together = claim("Carl Poe fled to Dal with Adam Poe", persons=["Carl Poe", "Adam Poe"])
    assert same_fact(together, claim("Carl Poe fled to Dal", persons=["Carl Poe"])).verdict is not Verdict.SAME
