"""Father and son of one name, told by the words beside it."""

import pytest

from ledger.link.generations import generation_beside, kin_named


@pytest.mark.parametrize(
    ("before", "owner", "generation"),
    [
        ("His son ", "His", "younger"),
        ("Tom Hallam's son, also ", "Hallam", "younger"),
        ("He was named after his grandfather, ", "his", "elder"),
        ("Hallam’s eldest son, who was also called ", "Hallam", "younger"),
        ("The daughter of Tom Hallam, also named ", "Hallam", "younger"),
        ("Her cousin ", "Her", None),
    ],
)
def test_a_name_brought_up_as_a_relatives_tells_whose_and_of_which_generation(
    before: str, owner: str, generation: str | None
) -> None:
    found = kin_named(before)
    assert found and before[: found.owner_end].endswith(owner)
    assert found.generation == generation


@pytest.mark.parametrize("before", ["His lawyer ", "His son left, and ", "The son of the mill met ", "Also "])
def test_other_words_before_a_name_tell_of_no_relative(before: str) -> None:
    assert kin_named(before) is None


def test_relatives_are_told_in_french() -> None:
    found = kin_named("Le fils de Paul Weber, également appelé ", "fr")
    assert found and found.generation == "younger"
    assert kin_named("Son avocat, ", "fr") is None


@pytest.mark.parametrize(
    ("before", "after", "language", "generation"),
    [
        ("The elder ", " left", "en", "elder"),
        ("", " junior left", "en", "younger"),
        ("", ", the elder, left", "en", "elder"),
        ("", " fils a quitté Sarn", "fr", "younger"),
        ("The old ", " left", "en", None),
        ("A younger ", " left", "en", None),
    ],
)
def test_the_elder_and_junior_beside_a_name(before: str, after: str, language: str, generation: str | None) -> None:
    assert generation_beside(before, after, language) == generation
