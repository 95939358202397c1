"""One claim per fact: clauses, listed persons and accusations that stand for themselves."""

import pytest

from ledger.extract import extract
from ledger.model import HedgeLevel


def texts(text):
    return [claim.text for claim in extract(text)]


def wordings(text):
    return [claim.wording for claim in extract(text)]


def test_coordinated_acts_are_two_claims_with_the_subject_they_share():
    assert texts("Mira Velt went home and met the consul.") == [
        "Mira Velt went home",
        "Mira Velt … met the consul",
    ]


def test_a_relative_clause_between_commas_is_a_claim_of_its_own():
    assert texts("Jan Velt, who led the navy, was not told.") == [
        "Jan Velt … was not told",
        "Jan Velt … led the navy",
    ]


def test_a_relative_clause_that_only_tells_which_is_none():
    assert texts("The rockets that hit the town were old.") == ["The rockets that hit the town were old"]


def test_a_participle_beside_the_sentence_is_a_claim_of_its_own():
    assert "Leaving his men behind" in texts("Leaving his men behind, he flew to Kesh.")[0]


def test_listed_persons_have_a_claim_each():
    assert texts("Jan Velt and Omar Reiss are wanted for theft.") == [
        "Jan Velt … are wanted for theft",
        "Omar Reiss are wanted for theft",
    ]


def test_a_list_under_two_sources_gives_each_person_both():
    claims = extract(
        "Among those who entered the country, according to a diplomat and a trader, are Jan Velt and Omar Reiss."
    )
    assert [claim.text for claim in claims] == ["entered the country … Jan Velt", "entered the country … Omar Reiss"]
    assert all(claim.chains == ((0,), (1,)) for claim in claims)


def test_what_somebody_is_considered_is_split_by_what_he_is_called():
    found = texts("Jan Velt, considered the richest man in Kesh and the symbol of its decline, is said to be ill.")
    assert "Jan Velt, considered the richest man in Kesh" in found
    assert "Jan Velt … is said to be ill" in found
    assert any("symbol" in text and "richest" not in text for text in found)


def test_an_accusation_goes_on_in_the_next_phrase():
    claims = extract("The report states that he is accused of “fraud”, and “of having burnt books”, ruining “many”.")
    burnt = next(claim for claim in claims if "burnt" in claim.text and "fraud" not in claim.text)
    assert burnt.hedge.kind == "allegation"
    assert burnt.sourcing == "document"


def test_the_deed_that_earned_a_reward_is_a_claim():
    assert "ordering a retreat" in texts("It was their reward for ordering a retreat.")
    assert "Ida Brun … saving the yard" in texts("The mayor thanked Ida Brun for saving the yard.")


def test_what_somebody_was_punished_for_is_no_claim_that_it_was_done():
    for told in ("Otto Klein was arrested for robbing a bank", "Otto Klein was dismissed for taking bribes"):
        assert texts(f"{told}.") == [told]


def test_the_hedge_is_no_part_of_the_wording_and_the_pronoun_is_named():
    text = "Jan Velt left. He would also have reached Kesh."
    assert wordings(text)[1] == "[Jan Velt] reached Kesh"


def test_where_no_verb_is_left_the_quote_is_the_wording():
    assert wordings("Jan Velt is accused of fraud.") == ["Jan Velt is accused of fraud"]


def test_a_hedged_relative_clause_never_passes_as_plain():
    claims = {claim.text: claim for claim in extract("Police are looking for a man who is said to have fled to Kesh.")}
    hedged = next(claim for text, claim in claims.items() if "fled" in text)
    assert hedged.hedge.level == 2
    assert "Police are looking" not in hedged.text


def test_what_is_unclear_is_stated_without_the_judgement():
    [claim] = extract("It is unclear whether the bank will pay.")
    assert claim.text == "the bank will pay"
    assert claim.hedge.level == 3


def test_a_rumour_called_untrue_is_a_denial_of_what_it_says():
    [claim] = extract("Rumours that Jan Velt was dead are untrue, police said.")
    assert claim.text == "Jan Velt was dead"
    assert claim.polarity == "denied"


def test_how_far_an_according_to_reaches_is_left_open_beside_it():
    claims = extract("He went to Kesh, according to a naval source, while his wife stayed in Norland.")
    assert {claim.text: claim.ambiguous is not None for claim in claims} == {
        "He went to Kesh": False,
        "his wife stayed in Norland": True,
    }


def test_the_one_who_is_asked_is_the_one_to_do_it():
    [claim] = extract("Kesh has asked Norland to hand over the ship.")
    assert claim.wording == "Norland to hand over the ship"
    assert claim.modality == "unrealised"


def test_declining_to_say_is_no_statement():
    [claim] = [one for one in extract("Omar Reiss declined to say where his client was.") if one.states]
    assert claim.sourcing == "unattributed"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Prosecutors accused Viktor Lund of taking bribes.", ["Viktor Lund took bribes"]),
        (
            "Prosecutors accused Viktor Lund of having taken bribes and hiding the money.",
            ["Viktor Lund took bribes", "Viktor Lund hid the money"],
        ),
        (
            "Prosecutors accused Viktor Lund of taking bribes and of hiding them.",
            ["Viktor Lund took bribes", "Viktor Lund hid them"],
        ),
        (
            "Prosecutors accused Lund of bribing judges, of laundering money and of threatening a witness.",
            ["Lund bribed judges", "Lund laundered money", "Lund threatened a witness"],
        ),
        ("The council accused Lund of lying to investigators.", ["Lund lied to investigators"]),
        ("Viktor Lund was accused by prosecutors of taking bribes.", ["Viktor Lund took bribes"]),
        ("The council accused Viktor Lund of being a smuggler.", ["Viktor Lund was a smuggler"]),
    ],
)
def test_each_deed_of_an_accusation_is_worded_of_the_accused(text: str, told: list[str]) -> None:
    """The hedge says that it is an accusation; the proposition is what the accused is said to have done."""
    found = extract(text)
    assert [claim.wording for claim in found] == told
    assert {claim.hedge.level for claim in found} == {HedgeLevel.REPORTED}


def test_what_is_ordered_is_not_joined_to_what_comes_of_it() -> None:
    assert wordings("The general ordered the retreat, leaving his men stranded.") == [
        "the retreat",
        "The general left his men stranded",
    ]


def test_what_is_partly_quoted_is_said_as_a_whole():
    """The words before the quotation mark belong to it."""
    [claim] = extract("In a statement, the group said the plane had been “flying rifles to the butchers of Lusk”.")
    assert claim.wording == "the plane had been flying rifles to the butchers of Lusk"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Voss pleaded guilty last month to falsifying records.",
            ["Voss pleaded guilty last month to falsifying records"],
        ),
        (
            "Three boats are said to have vanished since the bridge fell in May.",
            ["Three boats vanished since the bridge fell in May", "the bridge fell in May"],
        ),
        ("Karl Dorn, a broker whom inspectors accuse of hiding the books, fled.", None),
    ],
)
def test_a_plea_a_cause_and_an_accused_firm_are_told_whole(text: str, told: list[str] | None) -> None:
    """No claim begins with "since", and none is a bare "guilty" or "that"."""
    found = wordings(text)
    assert found == (told or ["Karl Dorn fled", found[1], "Karl Dorn hid the books"])


@pytest.mark.parametrize(
    "text",
    [
        "Dame Orla Finch, who left the bank in 2012, is dead.",
        "Finch, who lives in Marle, was the owner of the barge.",
    ],
)
def test_a_name_with_a_relative_clause_keeps_what_it_is_said_to_be(text):
    """It is no list of those of whom the relative clause tells."""
    said = [claim.wording for claim in extract(text) if claim.states]
    assert len(said) == 2
    assert any(" is dead" in each or " was the owner of the barge" in each for each in said)


def test_what_a_request_says_of_the_accused_is_done_by_the_accused() -> None:
    """Not by the request that tells of it."""
    found = wordings(
        "The request states that he is accused of “having dropped crates of flares”, killing “dozens of gulls”."
    )
    assert [each for each in found if "request" in each.split("kill")[0]] == []
