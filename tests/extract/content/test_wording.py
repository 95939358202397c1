"""The wording of a fact: a sentence without hedge, description and loose ends, and no word that was not there."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ledger.extract import extract
from ledger.extract.grammar.inflection import IRREGULAR, singular


def wordings(text: str) -> list[str]:
    return [claim.wording for claim in extract(text) if claim.states]


@pytest.mark.parametrize(
    ("said", "worded"),
    [
        ("Omar Haddad is said to be in Kesh.", "Omar Haddad is in Kesh"),
        ("Some officers are said to be hiding in Kesh.", "Some officers are hiding in Kesh"),
        ("Omar Haddad may have reached Kesh.", "Omar Haddad reached Kesh"),
        ("Omar Haddad may have taken the money.", "Omar Haddad has taken the money"),
        ("Omar Haddad would have gone to Kesh.", "Omar Haddad has gone to Kesh"),
        ("Omar Haddad would have been seen in Kesh.", "Omar Haddad has been seen in Kesh"),
        ("The count could rise.", "The count rises"),
        ("Omar Haddad is said to own two flats in Kesh.", "Omar Haddad owns two flats in Kesh"),
    ],
)
def test_a_verb_left_by_its_hedge_takes_its_own_form(said: str, worded: str) -> None:
    assert wordings(said) == [worded]


@pytest.mark.parametrize("said", ["Omar Haddad may not leave.", "Omar Haddad is accused of fraud."])
def test_what_cannot_be_said_without_the_hedge_stays(said: str) -> None:
    assert wordings(said) == [said.rstrip(".")]


def test_a_verb_agrees_with_the_one_name_that_is_left_of_a_list() -> None:
    found = wordings("Omar Haddad and Ann Bell are wanted on warrants. Omar Haddad and Ann Bell were seen in Kesh.")
    assert found[:2] == ["Omar Haddad is wanted on warrants", "Ann Bell is wanted on warrants"]
    assert found[2:] == ["Omar Haddad was seen in Kesh", "Ann Bell was seen in Kesh"]


@pytest.mark.parametrize(
    "said",
    [
        "The director of the port, Omar Haddad, left Kesh.",
        "Omar Haddad, once the richest man in the country, left Kesh.",
        "Omar Haddad, the director of the port, left Kesh.",
        "Omar Haddad, 54, left Kesh.",
        "However, Omar Haddad left Kesh.",
        "In particular, Omar Haddad left Kesh.",
        "Other than that, Omar Haddad left Kesh.",
    ],
)
def test_descriptions_and_openers_are_no_part_of_the_fact(said: str) -> None:
    assert "Omar Haddad left Kesh" in wordings(said)


def test_the_brother_of_a_man_is_not_the_man() -> None:
    assert wordings("The brother of Omar Haddad left Kesh.") == ["The brother of Omar Haddad left Kesh"]


def test_nothing_hangs_loose_at_the_end() -> None:
    (first, *_) = wordings("The base serves as a stop on the way to Kesh, where the army wants more room.")
    assert first.endswith("Kesh")


def test_the_hedge_that_stands_beside_the_name_is_the_cue_of_its_own_clause() -> None:
    text = "Omar Haddad, considered the richest man in Kesh, is said to be in Port Adem."
    held, said = extract(text)
    assert [text[cue.start : cue.end] for cue in held.hedge.cues] == ["considered"]
    assert [text[cue.start : cue.end] for cue in said.hedge.cues] == ["is said to"]
    assert held.wording == "Omar Haddad is the richest man in Kesh"


def test_what_somebody_is_held_to_be_is_worded_without_the_holding() -> None:
    assert wordings("Omar Haddad is considered the richest man in Kesh.") == ["Omar Haddad is the richest man in Kesh"]


def test_a_group_is_named_whole_and_once() -> None:
    found = wordings("Omar Haddad and Ann Bell came to Kesh. They took their car.")
    assert found[-1] == "[Ann Bell] and [Omar Haddad] took their car"


WORDS = [
    "Omar",
    "Haddad",
    ",",
    "is",
    "said",
    "to",
    "have",
    "may",
    "considered",
    "left",
    "and",
    "they",
    "the",
    "old",
    ".",
]


def test_a_name_behind_an_auxiliary_has_no_forms() -> None:
    assert wordings("Omar said Omar may Omar") == ["Omar may Omar"]


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=14))
def test_a_wording_adds_no_word_but_names_and_forms(parts: list[str]) -> None:
    forms = {*map(singular, WORDS), *IRREGULAR.values(), "was", "are", "were", "s"}
    for claim in extract(" ".join(parts)):
        words = {word.strip("[],.'") for word in claim.wording.split()}
        assert {word for word in words if word} <= set(WORDS) | forms


@pytest.mark.parametrize(
    "said",
    [
        "A strike in Kesh is likely.",
        "It was not possible to reach Omar Haddad.",
        "Almora has been accused of polluting the river.",
        "Omar Haddad could neither confirm nor deny the sale.",
    ],
)
def test_a_hedge_stays_where_it_is_what_the_sentence_says(said: str) -> None:
    assert wordings(said) == [said.rstrip(".")]


@pytest.mark.parametrize(
    ("said", "worded"),
    [
        ("The blast was loud, killing four workers.", "The blast killed four workers"),
        ("The firm closed the mill, leaving the town without work.", "The firm left the town without work"),
        ("The firm closes the mill, leaving the town without work.", "The firm leaves the town without work"),
        ("Omar Haddad admitted taking the money.", "Omar Haddad took the money"),
    ],
)
def test_what_is_told_in_passing_is_worded_as_a_sentence(said: str, worded: str) -> None:
    """An "-ing" takes the tense of the clause beside it; after "admitted" it tells what has been."""
    assert worded in wordings(said)


def test_the_second_participle_shares_its_auxiliary() -> None:
    assert wordings("Omar Haddad was arrested and charged with fraud.") == [
        "Omar Haddad was arrested",
        "Omar Haddad was charged with fraud",
    ]


def test_of_two_that_exclude_each_other_neither_is_told_alone() -> None:
    said = "Either the minutes are wrong or the memo is wrong"
    assert wordings(f"{said}.") == [said]


def test_an_apposition_keeps_its_closing_comma() -> None:
    assert wordings("That man, a former clerk, is expected to testify.") == ["That man, a former clerk, testifies"]


def test_whoever_else_does_it_is_not_cut_with_the_description() -> None:
    [worded] = wordings("Omar Haddad, his wife Rima and their two sons boarded a jet.")
    assert "their two sons" in worded


def test_a_role_between_a_club_and_a_name_takes_the_club_with_it() -> None:
    assert wordings("Northbridge striker Daniel Okoro missed a penalty.") == ["Daniel Okoro missed a penalty"]


def test_a_second_deed_after_an_accusation_says_that_he_is_accused() -> None:
    said = "Jan Orel is accused of bribery and of having hidden the money abroad."
    assert wordings(said)[-1] == "Jan Orel is accused of having hidden the money abroad"


@pytest.mark.parametrize(
    ("said", "worded"),
    [
        ("The mayor thanked Ida Brun for saving the yard.", "Ida Brun saved the yard"),
        ("The minister has been praised for selling the port.", "The minister sold the port"),
        ("It was their reward for ordering a retreat.", "their reward for ordering a retreat"),
    ],
)
def test_a_deed_that_earned_something_has_the_one_who_did_it_before_it(said: str, worded: str) -> None:
    assert worded in wordings(said)


def test_what_two_have_with_each_other_neither_has_alone() -> None:
    assert wordings("The affair between Ida Born and Rolf Ek ended.") == [
        "The affair between Ida Born and Rolf Ek ended"
    ]


def test_each_of_a_list_keeps_the_word_that_ties_it_to_its_group() -> None:
    both = "Paul Ziller, her secretary general of Port Affairs, and Vera Lund, her adviser"
    told = wordings(f"Lena Moor fled in the company of a few friends, including {both}, who manages the fleet.")
    group = "Lena Moor fled in the company of a few friends"
    assert {group, f"{group}, including Paul Ziller", f"{group}, including Vera Lund"} <= set(told)


def test_a_campaign_of_which_all_is_told_elsewhere_does_not_end_a_wording() -> None:
    told = wordings("The navy has shelled the coast and the towns since May, a campaign which then saved Otto Klein.")
    assert not any(one.endswith("campaign") for one in told)


def test_initials_at_the_end_keep_their_points() -> None:
    assert wordings("The clerk said the fund paid Z. J.") == ["the fund paid Z. J."]
    assert wordings("The clerk said the fund paid Otto K, who left.")[0].startswith("the fund paid Otto K")


def test_a_killing_beside_what_somebody_is_accused_of_is_told_as_done() -> None:
    told = wordings("Otto Klein is accused of theft and of having shelled a town, killing ten men.")
    assert told[1:] == ["Otto Klein shelled a town", "Otto Klein killed ten men"]
    assert "Otto Klein is accused of having shelled a town" in wordings(
        "Otto Klein is accused of having shelled a town, killing ten men."
    )


@pytest.mark.parametrize("speaker", ["A clerk", "Karl Moss"])
def test_his_is_left_where_it_may_be_the_speakers_or_the_doers(speaker: str) -> None:
    assert "Otto Klein robbed his shop" in wordings(f"{speaker} said Otto Klein robbed his shop.")
    assert "Otto Klein sold [Otto Klein]'s shop" in wordings("Ida Brun said Otto Klein sold his shop.")


@pytest.mark.parametrize(
    ("text", "first"),
    [
        (
            "The fair takes place in Kesh, although aides at the mill said it might be moved.",
            "The fair takes place in Kesh",
        ),
        (
            "Trading was stopped on Friday after the firm disclosed that its chief had left.",
            "Trading was stopped on Friday",
        ),
    ],
)
def test_a_conjunction_goes_with_its_clause(text: str, first: str) -> None:
    assert wordings(text)[0] == first


def test_a_surname_that_two_bear_is_told_by_the_name_that_its_title_means() -> None:
    text = "Clara Hollis and Peter Hollis keep the inn at Velde. Mrs Hollis was questioned on Monday."
    assert wordings(text)[-1] == "[Clara Hollis] was questioned on Monday"
