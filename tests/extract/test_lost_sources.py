"""Whoever says something is found where a mark is lost, an account posts, or the words stand in an unwonted place."""

import pytest

from ledger.extract import extract

from .telling import told


@pytest.mark.parametrize(
    ("said", "source"),
    [
        ('"The gate was open, said Orla Quenby.', "Orla Quenby"),
        ('"The gate was open, Orla Quenby told the court.', "Orla Quenby"),
        ("“The gate was open, the harbour master said on Friday.", "the harbour master"),
        ('"The gate was open, he said.', "he"),
    ],
)
def test_a_lost_mark_loses_no_speaker(said, source):
    found = told(f"{said} The guard was asleep.\n\nPetra Lunn said the guard had been ill.")
    assert found["The gate was open"][0] == source
    assert found["The guard was asleep"] == ("", "unattributed")


def test_a_few_quoted_words_end_with_their_sentence():
    found = told('Orla Quenby called the sale "a gift to the rich. The council said it had followed the law.')
    assert found["it had followed the law"] == ("The council", "institution")


def test_a_quotation_that_the_next_paragraph_opens_anew_goes_on():
    found = told('"When he came, she said nothing. We left.\n\n"Nobody acted," said Orla Quenby.')
    assert {found["We left"][0], found["Nobody acted"][0]} == {"Orla Quenby"}


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ('The council had "lost its nerve", is how Ann Bell put it.', "Ann Bell"),
        ("The council had lost its nerve, is the way Ann Bell tells it.", "Ann Bell"),
        ("The council had lost its nerve, was how the union saw it.", "the union"),
        ("The way the mayor tells it, the council had lost its nerve.", "the mayor"),
        ("The council had lost its nerve, the way the mayor tells it.", "the mayor"),
        ("To hear the ministry tell it, the council had lost its nerve.", "the ministry"),
    ],
)
def test_how_somebody_puts_it_is_whose_words_these_are(text, source):
    assert [(wording.lower(), who) for wording, (who, _) in told(text).items()] == [
        ("the council had lost its nerve", source)
    ]


@pytest.mark.parametrize("text", ["The way the mayor runs the port is wrong.", "This is the way Ann Bell wants it."])
def test_the_way_somebody_does_things_is_no_statement_of_theirs(text):
    assert told(text) == {text[:-1]: ("", "unattributed")}


@pytest.mark.parametrize(
    ("text", "source", "sourcing"),
    [
        ('@orlaquenby wrote on Mastodon: "The gate was open."', "@orlaquenby", "anonymous"),
        ("@orlaquenby wrote on Mastodon: The gate was open.", "@orlaquenby", "anonymous"),
        ('"The gate was open," @orlaquenby posted on X.', "@orlaquenby", "anonymous"),
        ("@SelePolice: The gate was open.", "@SelePolice", "institution"),
        ("@nightowl: The gate was open.", "@nightowl", "anonymous"),
        ("Ann Bell wrote on her blog: The gate was open.", "Ann Bell", "named"),
        ("The ministry posted on Telegram: The gate was open.", "The ministry", "institution"),
        ('Orla Quenby left. Later @orlaquenby posted: "The gate was open."', "Orla Quenby", "named"),
        ('Orla Quenby (@oq) left. Later @oq posted: "The gate was open."', "Orla Quenby", "named"),
    ],
)
def test_whoever_posts_is_the_account_or_its_owner(text, source, sourcing):
    assert told(text)["The gate was open"] == (source, sourcing)


@pytest.mark.parametrize(
    "told_them",
    [
        "Ann Bell told analysts on a call",
        "Ann Bell told reporters on a visit to Varn",
        "Ann Bell told councillors during a debate on Monday",
        "Ann Bell told the crowd at a rally in Varn",
    ],
)
def test_where_people_are_told_something_is_not_what_it_is_about(told_them):
    assert told(f"{told_them} that the road was safe.") == {"the road was safe": ("Ann Bell", "named")}


def test_a_claim_about_which_people_are_told_keeps_its_own_clause():
    assert told("The mayor told reporters about a claim that the road was unsafe.")["the road was unsafe"]


@pytest.mark.parametrize(
    ("text", "wording"),
    [
        ("There are reports of looting in Karsk.", "looting in Karsk"),
        ("There are unconfirmed reports of a second blaze.", "a second blaze"),
    ],
)
def test_what_there_are_reports_of_nobody_answers_for(text, wording):
    assert told(text) == {wording: ("", "hearsay")}


def test_a_broadcaster_beside_its_name_passes_words_on():
    assert told("The minister told the broadcaster KTN that the road was safe.")["the road was safe"][0] == (
        "the broadcaster KTN <- The minister"
    )


@pytest.mark.parametrize(
    "body", ["The rebel command", "The army's general staff", "The drinks maker", "The joint chiefs"]
)
def test_a_body_is_an_institution(body):
    assert told(f"{body} said the road was safe.")["the road was safe"] == (body, "institution")


def test_a_lone_name_that_he_takes_up_is_a_person():
    found = told("Holm said the ship was empty. He said it had been sold.")
    assert found == {"the ship was empty": ("Holm", "named"), "it had been sold": ("Holm", "named")}


def test_a_lone_name_that_it_takes_up_is_a_body():
    found = told("Almora said the ship was empty. It said the road was safe.")
    assert found["the road was safe"] == ("Almora", "institution")


def test_the_one_who_speaks_for_a_body_is_whom_he_takes_up():
    text = "Rogers said it would sell. A spokesman for the firm gave figures. He said it was fair."
    assert told(text)["it was fair"] == ("A spokesman for the firm", "institution")


TRIED = "In a police interview the defendant said the board had known."


@pytest.mark.parametrize(
    ("charged", "source", "sourcing"),
    [
        ("Lorna Pask denies six counts of fraud.", "Lorna Pask", "named"),
        ("Lorna Pask, 47, is charged with fraud. Hal Tenby prosecuted.", "Lorna Pask", "named"),
        ("Lorna Pask and Tom Orr are charged with fraud.", "the defendant", "anonymous"),
        ("Lorna Pask denied that she was ill.", "the defendant", "anonymous"),
    ],
)
def test_the_defendant_is_the_one_person_on_trial(charged, source, sourcing):
    assert told(f"{charged} {TRIED}")["the board had known"] == (source, sourcing)


def test_a_sentence_about_what_is_not_so_takes_no_clause_from_the_next():
    text = "It is often said that the village does not want the road. A poll in 2022 found that 61 per cent do."
    assert told(text) == {
        "the village does not want the road": ("", "hearsay"),
        "61 per cent do": ("A poll in 2022", "document"),
    }


@pytest.mark.parametrize(
    ("text", "sourcing"),
    [("A new paper says the lake hums.", "document"), ("The paper reported the lake hums.", "media")],
)
def test_a_paper_is_a_text_and_the_paper_an_outlet(text, sourcing):
    assert told(text)["the lake hums"][1] == sourcing


@pytest.mark.parametrize(
    ("text", "wording", "source"),
    [
        (
            "Opening the hearing, counsel to the inquiry, Agnes Thule, said the last of the letters had been lost.",
            "the last of the letters had been lost",
            "Agnes Thule",
        ),
        (
            "The ship's former mate, Radek Olt, described water coming over the car deck.",
            "water coming over the car deck",
            "Radek Olt",
        ),
        (
            "The agency's report, a draft of which was leaked to the Sentinel in May, concluded that the doors leaked.",
            "the doors leaked",
            "The agency's report, a draft of which was leaked to the Sentinel in May",
        ),
        (
            "The firm, part of which was sold in May, said it had lost the contract.",
            "it had lost the contract",
            "The firm",
        ),
    ],
)
def test_a_speaker_is_not_lost_behind_what_stands_between_commas(text, wording, source):
    assert told(text)[wording][0] == source


def test_whoever_speaks_behind_a_semicolon_says_nothing_of_what_stands_before():
    found = told('Kolar, 51, could not be reached for comment; a friend said she was "bewildered".')
    assert found["Kolar could not be reached for comment"] == ("", "unattributed")
    assert found["she was bewildered"] == ("a friend", "anonymous")


def test_another_of_those_of_whom_one_spoke_is_described_as_well():
    found = told("One of the three officials said Kolar had left. Another said the road was shut.")
    assert found["the road was shut"] == ("Another", "anonymous")
    assert told("Another said the road was shut.")["the road was shut"][1] == "bare"


@pytest.mark.parametrize(
    ("text", "wording", "source"),
    [
        (
            "By noon 40 people had given statements to the law centre, its director, Noor Vance, said.",
            "By noon 40 people had given statements to the law centre",
            "Noor Vance",
        ),
        (
            "Results are due, according to an official at the ministry, who added that he did not expect surprises.",
            "he did not expect surprises",
            "an official at the ministry",
        ),
    ],
)
def test_a_speaker_is_not_lost_where_the_words_are_read_otherwise(text, wording, source):
    assert told(text)[wording][0] == source


@pytest.mark.parametrize(
    "denial", ["The mayor denies it.", "The mayor, Ann Bell, denies it.", "The mayor rejects this."]
)
def test_whoever_denies_it_now_denies_what_was_said(denial):
    (claim,) = (one for one in extract(f"The union said the gate was open. {denial}") if one.stance_denies)
    assert claim.wording == "the gate was open"
    assert claim.sources[0].name in {"The mayor", "Ann Bell"}
