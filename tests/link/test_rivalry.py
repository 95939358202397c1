"""Rivals: what cannot both be so, and what only seems so."""

import pytest

from ledger.link.facts import same_fact
from ledger.link.rivalry import rivals
from ledger.model import Modality, Verdict


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        ("Ann Poe went to Ardenna", "Ann Poe went to Castelmar", "Other names"),
        ("The pumps failed before the blast", "The pumps worked until the blast", "Opposites: failed / worked."),
        ("Nine people were hurt in the fire", "Sixteen people were hurt in the fire", "Other numbers: 9 / 16."),
        ("Ann Poe was warned by the mayor", "Ann Poe was not warned by the mayor", "One of them is negated."),
        ("The mayor of Dal is alive", "The mayor of Dal is dead", "Opposites"),
    ],
)
def test_two_answers_to_one_question_are_rivals(one: str, other: str, reason: str) -> None:
    score = rivals(one, other)
    assert score.verdict is Verdict.SAME
    assert any(why.startswith(reason) for why in score.reasons)
    assert rivals(other, one).value == score.value


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("At least nine people were hurt", "Sixteen people were hurt"),
        ("Ann Poe went to Ardenna", "Ann Poe went to Ardenna by boat"),
        ("Ann Poe came from Ardenna", "Ann Poe went to Castelmar"),
        ("The mayor opened 3 schools", "The fire hurt 16 people"),
        ("Ann Poe entered the country", "Ann Poe left the country"),
        ("The guard of Dal refused to say whether the mayor was dead", "The mayor is alive"),
        ("", ""),
    ],
)
def test_what_can_both_be_so_is_no_rival(one: str, other: str) -> None:
    assert rivals(one, other).verdict is Verdict.DIFFERENT


def test_other_dates_of_one_deed_are_rivals(claim) -> None:
    one = claim("Ann Poe left the country then", persons=["Ann Poe"], dates=["2024-05-01"])
    other = claim("Ann Poe left the country then", persons=["Ann Poe"], dates=["2024-06-01"], article="other")
    assert rivals(one, other).verdict is Verdict.SAME


def test_other_persons_and_plans_are_no_rivals(claim) -> None:
    one = claim("Ann Poe went to Ardenna", persons=["Ann Poe"])
    assert rivals(one, claim("Leo Brand went to Dal", persons=["Leo Brand"])).verdict is Verdict.DIFFERENT
    plan = claim("Ann Poe went to Castelmar", persons=["Ann Poe"], modality=Modality.UNREALISED)
    assert rivals(one, plan).verdict is Verdict.DIFFERENT


def test_one_source_does_not_contradict_itself_in_one_article(claim) -> None:
    one = claim("Ann Poe went to Ardenna", persons=["Ann Poe"], said_by=["Leo Brand"])
    other = claim("Ann Poe went to Castelmar", persons=["Ann Poe"], said_by=["Leo Brand"])
    elsewhere = claim("Ann Poe went to Castelmar", persons=["Ann Poe"], said_by=["Leo Brand"], article="other")
    assert rivals(one, other).verdict is Verdict.DIFFERENT
    assert rivals(one, elsewhere).verdict is Verdict.SAME


def test_a_sentence_about_nobody_contests_nothing_for_certain(claim) -> None:
    assert rivals(claim("It was closed"), claim("It was not closed")).verdict is not Verdict.SAME


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("Twelve people were hurt in the fire, not 21", "21 people were hurt in the fire"),
        ("The number of people hurt in the fire was 12, not 21", "21 people were hurt in the fire"),
        (
            "The painting is worth 2 million marks, not 12 million, as we said",
            "The painting is worth 12 million marks",
        ),
        ("Ann Poe fled to Dal, not to Ardenna", "Ann Poe fled to Ardenna"),
    ],
)
def test_a_correction_is_a_rival_of_the_value_it_takes_back(claim, right: str, wrong: str) -> None:
    assert rivals(claim(right, article="correction"), claim(wrong)).verdict is Verdict.SAME


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ann Poe is in Dal", "Ann Poe fled to Ardenna"),
        ("Ann Poe is in a hotel in Dal", "Ann Poe is in Ardenna"),
        ("Ann Poe has fled the country to Dal", "Ann Poe is hiding in Ardenna"),
    ],
)
def test_one_person_is_in_one_place(claim, one: str, other: str) -> None:
    ours, theirs = claim(one, persons=["Ann Poe"]), claim(other, persons=["Ann Poe"], article="other")
    assert rivals(ours, theirs).verdict is Verdict.SAME
    assert rivals(theirs, ours).verdict is Verdict.SAME


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ann Poe is in Dal", "Ann Poe is in Dal since Monday"),
        ("Ann Poe's house is in Dal", "Ann Poe fled to Ardenna"),
        ("Ann Poe was in Dal", "Ann Poe fled to Ardenna"),
        ("Ann Poe is not in Dal", "Ann Poe fled to Ardenna"),
        ("Ann Poe flew to Dal", "Ann Poe is in Ardenna"),
    ],
)
def test_other_stations_and_other_things_are_no_other_whereabouts(claim, one: str, other: str) -> None:
    ours, theirs = claim(one, persons=["Ann Poe"]), claim(other, persons=["Ann Poe"], article="other")
    assert rivals(ours, theirs).verdict is not Verdict.SAME


def test_who_was_there_on_monday_may_have_fled_since(claim) -> None:
    monday = claim("Ann Poe is in Dal then", persons=["Ann Poe"], dates=["2024-05-01"])
    assert (
        rivals(monday, claim("Ann Poe fled to Ardenna", persons=["Ann Poe"], article="other")).verdict
        is not Verdict.SAME
    )


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ferry 12 left the port", "Ferry 13 left the port"),
        ("Flight 203 crashed near Dal", "Flight 204 crashed near Dal"),
        ("The court closed case No. 5", "The court closed case No. 7"),
        ("Police searched room 12", "Police searched room 14"),
        ("The ferry Dora 12 left the port", "The ferry Dora 13 left the port"),
        ("Lot 49 was sold for 12 crowns", "Lot 50 was sold for 12 crowns"),
    ],
)
def test_another_number_in_a_name_is_another_thing_and_no_rival(one: str, other: str) -> None:
    assert same_fact(one, other).verdict is Verdict.DIFFERENT
    assert rivals(one, other).verdict is Verdict.DIFFERENT


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("In Dal 12 people died", "In Dal 13 people died"),
        ("On flight 203 12 people died", "On flight 203 14 people died"),
        ("Police arrested 12 men in District 9", "Police arrested 14 men in District 9"),
        ("The bomb killed 12", "The bomb killed 13"),
    ],
)
def test_what_is_counted_beside_a_name_is_a_count(one: str, other: str) -> None:
    assert rivals(one, other).verdict is Verdict.SAME


@pytest.mark.parametrize(
    "words",
    ["A total of 15 people were hurt in the fire in Dal", "The total number of people hurt in the fire in Dal was 15"],
)
def test_a_total_is_a_number_like_any(words: str) -> None:
    assert rivals("12 people were hurt in the fire in Dal", words).verdict is Verdict.SAME


def test_whoever_takes_back_a_number_is_asked_about_with_who_gives_it(claim) -> None:
    """The texts share little: "moved to a bank", "paid"."""
    one = claim("Ivan Brel moved 40 million marks to a bank in Dal", persons=["Ivan Brel"])
    back = claim("Ivan Brel paid 4 million, not 40 million", persons=["Ivan Brel"], article="other")
    score = rivals(one, back)
    assert score.verdict is Verdict.UNSURE
    assert score.reasons == ("One takes back the number that the other gives: 40,000,000.",)
    other = claim("Oleg Tarn paid 4 million, not 40 million", persons=["Oleg Tarn"], article="other")
    assert rivals(one, other).verdict is Verdict.DIFFERENT


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The eldest of the brothers Joram Velt is the boldest trader in Ardenna", "Joram Velt is in Castelmar"),
        ("Both gates were bolted shut", "It was not the storm which bolted those gates"),
        ("Both gates were bolted shut", "The storm did not bolt those gates"),
    ],
)
def test_what_answers_another_question_is_no_rival(one: str, other: str) -> None:
    assert rivals(one, other).verdict is not Verdict.SAME
    assert rivals(other, one).verdict is not Verdict.SAME


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The storm bolted those gates", "It was not the storm which bolted those gates"),
        ("The storm bolted those gates", "The storm did not bolt those gates"),
        ("Joram Velt is the boldest trader in Ardenna", "Joram Velt is the boldest trader in Castelmar"),
    ],
)
def test_what_answers_the_same_question_otherwise_is_a_rival(one: str, other: str) -> None:
    assert rivals(one, other).verdict is Verdict.SAME


def test_what_something_is_beside_what_it_is_not_contradicts_nothing(claim) -> None:
    who = ["Simeon Pryce"]
    plain = claim("Simeon Pryce is a retired notary", persons=who)
    both = claim("Simeon Pryce is a retired notary, not a notary", persons=who, article="other")
    assert rivals(plain, both).verdict is Verdict.DIFFERENT
    assert same_fact(plain, both).verdict is Verdict.SAME


def test_who_calls_it_what_another_says_it_is_not_is_asked_about(claim) -> None:
    who = ["Simeon Pryce"]
    flat = claim("Simeon Pryce is a notary", persons=who)
    both = claim("Simeon Pryce is a clerk, not a notary", persons=who, article="other")
    score = rivals(flat, both)
    assert score.verdict is Verdict.UNSURE
    assert score.reasons == ("One says that it is not what the other calls it: a notary.",)
