"""What a firm claims of its boats is a claim with a subject, and a name with a description keeps its verb."""

import pytest

from ledger.extract import extract


def told(text):
    return [([source.name for source in claim.sources], claim.wording) for claim in extract(text) if claim.states]


def test_what_is_claimed_without_that_has_the_thing_before_its_verb_as_subject():
    """Else "that" was cheaper, and nobody said so."""
    found = told("This was denied by a smaller brewery, Oster Malt, which claimed its beer was almost £2m cheaper.")
    assert (["Oster Malt"], "its beer was almost £2m cheaper") in found
    assert not any("This was almost" in wording for _, wording in found)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Ewald Brook, the head of the Reform party, called on Tamm to step down.",
            (["Ewald Brook"], "Tamm to step down"),
        ),
        (
            "Ines Valbonne, the owner of the mill, urged villagers to boil their water.",
            (["Ines Valbonne"], "villagers to boil their water"),
        ),
    ],
)
def test_a_described_name_keeps_its_verb(text, wanted):
    assert wanted in told(text)


def test_a_participle_behind_a_name_without_a_verb_stays_one():
    """A caption: nobody arrests."""
    assert not any(sources for sources, _ in told("Ewald Brook, the head of the Reform party, arrested in May."))


def test_people_say_what_stands_behind_what_they_expect():
    """Else the crowds would be the ones who say it."""
    found = told("The organisers expect crowds to be small and say that the market, whose stalls are wet, may close.")
    assert (["The organisers"], "the market closes") in found
    assert not any("crowds" in sources for sources, _ in found)


@pytest.mark.parametrize(
    ("text", "speaker", "said"),
    [
        (
            "A mudslide swept through a holiday camp in the hills above Varena early on Saturday, killing at least 11"
            " people and leaving nine missing, officials said.",
            "officials",
            "A mudslide killed at least 11 people and left nine missing",
        ),
        (
            "A gunman opened fire at a market in Dal, wounding six people, witnesses said.",
            "witnesses",
            "A gunman wounded six people",
        ),
    ],
)
def test_of_two_subjects_of_said_the_first_is_told_of(text, speaker, said):
    assert ([speaker], said) in told(text)


def test_who_was_arrested_arrests_nobody():
    assert told("A man arrested in Dal on Monday, police said, was released.")[0][1].startswith("A man arrested in Dal")


def test_whoever_is_told_is_no_part_of_what_is_said():
    assert told("Finance chief Ruth Almond warned councillors that the fund could fail.")[0][1] == "the fund fails"
    assert ([], "The court heard evidence that he had lied") in told("The court heard evidence that he had lied.")


@pytest.mark.parametrize(
    ("text", "speaker", "said"),
    [
        (
            'Ms Orrick "knew the real figure was £84m and told us to write £42m", Peter Lang, 51, said in a letter.',
            "Peter Lang",
            "Orrick knew the real figure was £84m",
        ),
        (
            'The bridge "was closed in May and opened again in June," Ida Lund, a clerk, told the court.',
            "Ida Lund",
            "The bridge was closed in May",
        ),
    ],
)
def test_a_described_speaker_at_the_end_has_all_that_was_said(text, speaker, said):
    assert ([speaker], said) in told(text)


def test_a_speaker_tied_by_a_conjunction_says_only_what_follows():
    assert ([], "She sat down") in told("She sat down, and the mayor said the pier was closed.")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The firm said in a statement seen by guards that the crane was safe.", (["The firm"], "the crane was safe")),
        ('"The east gate is closed," @quenby_o posted on X.', (["@quenby_o"], "The east gate is closed")),
        ("Ivo Dunn boasted to a cellmate that he owned the port.", (["Ivo Dunn"], "[Ivo Dunn] owned the port")),
        ("Marta Quill confided to a friend that she feared for her son.", (["Marta Quill"], None)),
    ],
)
def test_what_is_said_hangs_on_whoever_says_it(text, wanted):
    """Not on what it was written in, whom it was told, or the last word of a quotation."""
    [(names, wording)] = told(text)
    assert names == wanted[0]
    assert wanted[1] in {wording, None}


def test_a_friend_whom_somebody_knows_is_told_of():
    assert told("She spoke to a friend that she had met in school.")[0][0] == []


def test_what_a_described_name_suffers_is_told_of_it():
    found = told("The suspected smuggler Jon Reyl was seen in Keld.")
    assert ([], "Jon Reyl was seen in Keld") in found
    assert ([], "The boat Jon Reyl was given sank") in told("The boat Jon Reyl was given sank.")
