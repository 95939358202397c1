"""Sources as said, how they came to the outlet, and whom pronouns and descriptions stand for."""

import pytest

from ledger.extract import extract
from ledger.model import SourceKind, Sourcing


def claim_of(text, words):
    return next(claim for claim in extract(text) if words in claim.text)


@pytest.mark.parametrize(
    ("source", "sourcing"),
    [
        ("Mira Velt", Sourcing.NAMED),
        ("mayor Mira Velt", Sourcing.NAMED),
        ("the interior ministry", Sourcing.INSTITUTION),
        ("a police spokesman", Sourcing.INSTITUTION),
        ("American officials", Sourcing.INSTITUTION),
        ("two American officials", Sourcing.ANONYMOUS),
        ("an official in the finance ministry", Sourcing.ANONYMOUS),
        ("a group of American officials", Sourcing.ANONYMOUS),
        ("the group of companies", Sourcing.INSTITUTION),
        ("J., a nurse", Sourcing.ANONYMOUS),
        ("officials", Sourcing.ANONYMOUS),
        ("a naval source", Sourcing.ANONYMOUS),
        ("a former Keshite minister", Sourcing.ANONYMOUS),
        ("a source", Sourcing.BARE),
        ("several sources", Sourcing.BARE),
        ("court papers", Sourcing.DOCUMENT),
        ("a report of the fire inspectors seen by The Harbour Gazette", Sourcing.DOCUMENT),
        ("a study", Sourcing.DOCUMENT),
        ("Reuters", Sourcing.MEDIA),
        ("the Ashford Post", Sourcing.MEDIA),
        ("a local newspaper", Sourcing.MEDIA),
        ("an analysis by the Ashford Post", Sourcing.WITNESSED),
        ("reports in the local press", Sourcing.MEDIA),
        ("Radio Kesh", Sourcing.MEDIA),
        ("the weekly Al-Sahar", Sourcing.MEDIA),
        ("some farmers' groups", Sourcing.ANONYMOUS),
        ("the owner, Almora Trading", Sourcing.INSTITUTION),
        ("the land registry", Sourcing.INSTITUTION),
        ("reports emerging in the local media", Sourcing.MEDIA),
        ("Russians", Sourcing.ANONYMOUS),
        ("critics like Mira Velt", Sourcing.NAMED),
    ],
)
def test_the_words_that_name_a_source_tell_its_sourcing(source, sourcing):
    assert claim_of(f"The general left on Sunday, according to {source}.", "left").sourcing is sourcing


def test_a_pronoun_is_kept_as_said_and_resolved_with_a_score():
    claim = claim_of(
        "According to a former minister, officers got safe conduct. According to him, it was a reward.", "reward"
    )
    [source] = claim.sources
    assert source.text == "him"
    assert source.resolved is not None and source.resolved.text == "a former minister"
    assert 0 < source.resolved.score < 1
    assert claim.sourcing is Sourcing.ANONYMOUS
    assert claim.score < 0.95


def test_the_source_is_the_source_named_before():
    claim = claim_of("A naval source said the ship sank. The source added that nobody survived.", "survived")
    assert claim.sources[0].name == "A naval source"


def test_a_surname_is_the_person_introduced_before():
    claim = claim_of("Mira Velt arrived. Velt said that the bridge was mined.", "mined")
    assert claim.sources[0].name == "Mira Velt"
    assert claim.sources[0].kind is SourceKind.PERSON


def test_who_is_the_noun_whose_clause_it_opens():
    claim = claim_of("The mayor praised a diver who said that the ship was empty.", "empty")
    assert claim.sources[0].text == "who"
    assert claim.sources[0].name == "a diver"


def test_no_source_is_invented():
    assert claim_of("The general left on Sunday.", "left").sources == ()


def test_a_source_keeps_what_narrows_it_and_its_name_in_apposition():
    claim = claim_of("The mayor, Ann Bell, who had been ill, said the harbour was closed.", "closed")
    assert claim.sources[0].text == "The mayor, Ann Bell"
    assert claim.sources[0].name == "Ann Bell"


def test_a_clause_that_only_adds_to_a_source_is_no_part_of_it():
    claim = claim_of("According to a former minister, who was close to the army, the officers fled.", "fled")
    assert claim.sources[0].text == "a former minister"


def test_the_reasons_say_how_the_reading_came_about():
    claim = claim_of("Ann Bell arrived. She said the harbour was closed.", "closed")
    assert claim.reasons[0] == "attributed by “said” (clause)"
    assert any("Ann Bell" in reason for reason in claim.reasons)


@pytest.mark.parametrize("who", ["One of them", "Experts who had seen it", "Villagers", "Many of the guests"])
def test_a_capital_that_only_opens_the_sentence_names_nobody(who):
    assert claim_of(f"{who} said the quay was closed.", "quay").sourcing is Sourcing.ANONYMOUS


def test_one_official_is_not_the_officials_of_another_body_named_before():
    text = "Ministry officials said that Rita Stone was fired. The Harbour official said that Lena Wood died."
    assert claim_of(text, "Lena Wood").sources[0].resolved is None


@pytest.mark.parametrize(
    "source",
    [
        "Ann Bell, the former mayor and head of the port",
        "Ann Bell, the clerk who kept the list",
    ],
)
def test_a_description_is_named_whole(source):
    claim = claim_of(f"{source}, said the ship was sold.", "ship")
    assert [each.text for each in claim.sources] == [source]


def test_another_person_beside_a_description_is_another_source():
    [claim] = extract("Ann Bell, the mayor, and Tom Vey said the ship was sold.")
    assert [each.name for each in claim.sources] == ["Ann Bell", "Tom Vey"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("the transport ministry", "the culture ministry"),
        ("the lower court", "the upper court"),
        ("the harbour board", "the pension board"),
        ("the ministry", "the culture ministry"),
        ("the committee of owners", "the committee of tenants"),
    ],
)
def test_bodies_of_one_noun_that_other_words_tell_apart_are_two(first: str, second: str):
    claim = claim_of(f"{first.capitalize()} said that the dam held. {second.capitalize()} said it broke.", "broke")
    assert claim.sources[0].name == second.capitalize()


@pytest.mark.parametrize("again", ["the court", "the lower court", "the same court"])
def test_a_bare_noun_or_the_same_words_mean_the_body_named_before(again: str):
    claim = claim_of(f"A lower court said that it held. Later {again} said that none drowned.", "drowned")
    resolved = claim.sources[0].resolved
    assert resolved is not None and resolved.text == "A lower court"


@pytest.mark.parametrize(
    "text",
    [
        "Neither the mayor nor the harbour board would say whether the dam had been inspected.",
        "\u200d: the dam held.",
    ],
)
def test_who_says_nothing_and_what_is_no_word_is_no_source(text: str):
    assert not any(claim.sources for claim in extract(text))


def test_of_whom_it_is_hoped_that_he_says_it_is_no_source():
    claims = extract("@ines_valbonne: We are waiting for anybody to say that the pumps stopped")
    assert not any(one.text == "anybody" for claim in claims for one in claim.sources)


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Leaflets saying that the mill was sold hung on every door.", "Leaflets"),
        ("The story that she fled was dismissed by the clerk's office as “fantasy”.", "the clerk's office"),
    ],
)
def test_a_source_is_named_without_what_it_says(text, source):
    assert source in {each.name for claim in extract(text) for each in claim.sources}


def test_letters_behind_a_name_are_no_body():
    found = extract("Adela Frome KC said that the letters were false. Sir Karl Dorn OBE denied that he lied.")
    assert [(claim.sources[0].name, claim.sourcing) for claim in found] == [
        ("Adela Frome", Sourcing.NAMED),
        ("Karl Dorn", Sourcing.NAMED),
    ]


def test_she_is_not_the_mayor_himself():
    text = 'The mayor himself said the pier was closed. "It is a shame," she added.'
    assert claim_of(text, "shame").sources[0].name != "The mayor himself"


def test_a_name_that_shows_no_gender_has_that_of_the_pronoun_before():
    """Once "she" has stood for the lawyer, "he" is somebody else."""
    text = (
        "Karl Brandt said the pump was broken. Nerys Quillon, a lawyer, said the papers were lost."
        " She said the court was slow. Quillon said the case was old. He said the boat had sunk."
    )
    assert claim_of(text, "sunk").sources[0].name == "Karl Brandt"


@pytest.mark.parametrize("who", ["The chief executive, Mirela Stanek,", "Her son, Jirko,"])
def test_a_name_beside_a_role_or_kin_is_a_persons(who):
    claim = claim_of(f"{who} said the till was empty.", "till")
    assert claim.sourcing is Sourcing.NAMED


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("Maura Tyne said the clerk had told her the boat was lost. She said the letter was a lie.", "Maura Tyne"),
        ("Karl Brandt said a colleague had told him the door was open. He said the letter was a lie.", "Karl Brandt"),
    ],
)
def test_a_pronoun_is_who_passes_words_on_before_whose_words_they_are(told: str, name: str) -> None:
    """Whom the sentence before is about speaks on, not the one quoted in it."""
    assert claim_of(told, "lie").sources[0].name == name


def test_she_is_no_trust():
    """A body is never "she", whoever has spoken since."""
    text = "Maura Tyne said the boat was lost. The trust said the pier was safe. She said the letter was a lie."
    assert claim_of(text, "lie").sources[0].name == "Maura Tyne"
