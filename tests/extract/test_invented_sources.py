"""Nobody is made a source who says nothing, and nobody's words are put into another's mouth."""

import pytest

from ledger.extract import extract
from ledger.model import Sourcing

from .telling import told


@pytest.mark.parametrize(
    ("text", "wording"),
    [
        ("The man thought to be Igor Lant was seen in Port Sele on Friday.", "The man was seen in Port Sele on Friday"),
        (
            "A woman believed to be the minister's sister was photographed at the airport.",
            "A woman was photographed at the airport",
        ),
        ("A ship said to be carrying arms has left Port Sele.", "A ship has left Port Sele"),
        ("Two officers understood to have met him were suspended.", "Two officers were suspended"),
        ("The council believed to be honest was best.", "The council was best"),
    ],
)
def test_whoever_is_thought_to_be_somebody_thinks_nothing(text, wording):
    assert told(text)[wording] == ("", "unattributed")


@pytest.mark.parametrize(
    ("text", "wording"),
    [
        ("Velden said to have agreed fee of 38m for Okonjo.", "Velden agreed fee of 38m for Okonjo"),
        ("Halden Bank reported to have cancelled the deal.", "Halden Bank cancelled the deal"),
        ("Three ministers believed to have fled to Port Sele.", "Three ministers fled to Port Sele"),
    ],
)
def test_a_headline_without_its_is_passes_on_what_nobody_answers_for(text, wording):
    assert told(text)[wording] == ("", "hearsay")


@pytest.mark.parametrize(
    "text",
    [
        "Minister said to be considering resignation",
        "Orla Quenby said to be close to a deal",
        "Banker thought to be ill",
    ],
)
def test_whom_a_headline_is_about_is_no_source_of_it(text):
    assert not [claim for claim in extract(text) if claim.sources]


def test_what_somebody_says_to_do_is_an_advice():
    assert told("Doctors said to be careful with the pills.")["Doctors to be careful with the pills"][0] == "Doctors"


def test_who_is_thought_to_be_close_to_somebody_still_tells_what_he_tells():
    text = "Officials believed to be close to the minister told the Courier that he would resign."
    assert told(text)["he would resign"][0] == "the Courier <- Officials believed to be close to the minister"


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Harlow & Pike said it would close the plant.", "Harlow & Pike"),
        ("Brook & Sons told investors that it would close the plant.", "Brook & Sons"),
        ("According to Harlow & Pike, it would close the plant.", "Harlow & Pike"),
        (
            "Marsh & McTavish, a law firm in Varn, said it would close the plant.",
            "Marsh & McTavish, a law firm in Varn",
        ),
        (
            "Dunmore Tallis, the engineering firm, said it would close the plant.",
            "Dunmore Tallis, the engineering firm",
        ),
        ("The Lady Morwen said it would close the plant.", "The Lady Morwen"),
    ],
)
def test_a_firm_and_a_ship_are_one_body_and_no_person(text, source):
    assert told(text)["it would close the plant"] == (source, "institution")


def test_half_of_a_firms_name_is_the_firm():
    text = "Dunmore Tallis, the engineering firm, lost the contract. Tallis said the bridge was safe."
    assert told(text)["the bridge was safe"] == ("Tallis", "institution")


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Bastian Roe, the firm's owner, said the hall was cold.", "Bastian Roe"),
        ("Bastian Roe, a school teacher, said the hall was cold.", "Bastian Roe"),
        ("Lady Morwen said the hall was cold.", "Morwen"),
        ("Ann Hill said the hall was cold.", "Ann Hill"),
        ("Ann Hill wants a new roof. Hill said the hall was cold.", "Ann Hill"),
    ],
)
def test_a_person_beside_a_firm_or_by_a_word_of_places_is_a_person(text, source):
    assert told(text)["the hall was cold"] == (source, "named")


def test_whom_somebody_told_is_no_outlet_for_her_surname():
    assert told("Police told Ann Hill that the road was shut.")["the road was shut"] == ("Police", "institution")


@pytest.mark.parametrize(
    ("text", "source"),
    [
        (
            "State agency Simma reported, quoting the ministry, that the port was shut.",
            "State agency Simma <- the ministry",
        ),
        (
            "State agency Simma reported, citing a ministry official, that the port was shut.",
            "State agency Simma <- a ministry official",
        ),
        ("News agency Tarn said on Monday, quoting police, that the port was shut.", "News agency Tarn <- police"),
        ("The Kurier reported, citing two diplomats, that the port was shut.", "The Kurier <- two diplomats"),
        ("The mayor said, citing a report, that the port was shut.", "The mayor"),
    ],
)
def test_whom_an_outlet_cites_between_commas_is_the_origin(text, source):
    assert told(text)["the port was shut"][0] == source


@pytest.mark.parametrize(
    "text",
    [
        "Shelling resumes around Karsk as both sides claim gains.",
        "Prices rise as traders report shortages.",
        "Two die as the ferry operator announces cuts.",
    ],
)
def test_what_goes_on_meanwhile_says_nothing_of_the_rest(text):
    opening = text.split(" as ")[0]
    assert all(source == "" for wording, (source, _) in told(text).items() if wording.startswith(opening))


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The port was shut, as the minister told reporters on Friday.", "the minister"),
        ("As Ann Bell put it, the port was shut.", "Ann Bell"),
    ],
)
def test_as_somebody_put_it_is_still_whose_words_these_are(text, source):
    assert {wording.lower(): who for wording, (who, _) in told(text).items()} == {"the port was shut": source}


@pytest.mark.parametrize("hearers", ["trial told", "court told", "inquest told", "jury told."])
def test_those_before_whom_it_was_said_did_not_say_it(hearers):
    assert told(f"Clerk hid the letters, {hearers}") == {"Clerk hid the letters": ("", "hearsay")}


@pytest.mark.parametrize(
    ("met", "source"),
    [
        ("I have spoken to a ground handler at the airport. She said", "a ground handler at the airport"),
        ("We have been talking to a former aide of hers. She says", "a former aide of hers"),
        ("I met a retired pilot in the bar. She told me", "a retired pilot in the bar"),
        ("The Courier spoke to a woman who lives next door. She said", "a woman who lives next door"),
    ],
)
def test_she_is_whom_the_outlet_has_just_met(met, source):
    text = f"Mayor Tilda Rook left. {met} that the hall was cold."
    assert told(text)["the hall was cold"] == (source, "anonymous")


def test_whom_somebody_else_met_takes_no_words_from_her():
    text = "Ada Brenn spoke to a nurse at the clinic. She said the hall was cold."
    assert told(text)["the hall was cold"] == ("Ada Brenn", "named")


def test_somebody_without_a_name_is_no_named_source():
    assert told("The company was sold. She said the hall was cold.")["the hall was cold"][1] == "anonymous"
    came = "A neighbour came to the door. She said the hall was cold."
    assert told(came)["the hall was cold"] == ("A neighbour", "anonymous")


@pytest.mark.parametrize(
    "text",
    [
        "I believe that the hall was cold.",
        "We think that the hall was cold.",
        "As I wrote last week, the hall was cold.",
        "We reported on Friday that the hall was cold.",
    ],
)
def test_whoever_writes_is_the_outlets_own_voice(text):
    assert told(text)["the hall was cold"] == ("", "unattributed")


def test_that_the_writer_said_so_stands_beside_and_states_nothing():
    (beside,) = (claim for claim in extract("I believe that the hall was cold.") if not claim.states)
    assert [source.name for source in beside.sources] == ["I"]


def test_what_is_put_to_the_reader_nobody_has_said():
    assert "the hall was cold" not in told("You say the hall was cold.")


def test_i_in_a_quotation_is_who_is_quoted():
    (claim,) = extract("“I believe that the hall was cold,” said Ann Bell.")
    assert (claim.sources[0].name, claim.sourcing) == ("Ann Bell", Sourcing.NAMED)


def test_a_label_before_a_headline_says_nothing():
    assert not any(source for source, _ in told("Letters: The bridge, the bats and the truth").values())


@pytest.mark.parametrize(
    ("text", "wording"),
    [
        ("The mayor, we are told, is ill.", "The mayor is ill"),
        ("The pier, I am told, was sold in May.", "The pier was sold in May"),
        ("We were told that the road was shut.", "the road was shut"),
    ],
)
def test_what_the_writer_was_told_by_nobody_named_is_hearsay(text, wording):
    assert told(text) == {wording: ("", "hearsay")}


def test_who_told_the_writer_says_so():
    assert told("I was told by a guard that the road was shut.")["the road was shut"] == ("a guard", "anonymous")


def test_who_asks_says_nothing():
    found = told("Asked by the Courier whether the port was shut, Holm said it was.")
    assert found == {"it was": ("Holm", "institution")}


def test_a_short_sentence_with_a_name_is_no_headline():
    assert told("“That is a lie,” said Orla Quenby.") == {"That is a lie": ("Orla Quenby", "named")}


def test_it_behind_a_semicolon_does_not_publish_what_stands_before():
    found = told("The group Safe Dose claims there were nine cases; it has published no evidence.")
    assert "it" not in found["there were nine cases"][0]
    assert found["it has published no evidence"] == ("", "unattributed")


def test_he_is_whoever_the_sentence_before_brings_in():
    text = "A council source said it was old. Among those hurt was a boy of fifteen. He was pushed, he told the court."
    assert told(text)["He was pushed"] == ("a boy of fifteen", "anonymous")


def test_he_is_still_who_spoke_where_nobody_new_comes_in():
    text = "Mayor Tom Bell said the road was shut. The driver was hurt. He said the road would open."
    assert told(text)["the road would open"] == ("Tom Bell", "named")
