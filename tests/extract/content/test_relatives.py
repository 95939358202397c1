"""A clause with "when" or "where" is told at its time or place; a later participle takes the auxiliary it shares."""

import pytest

from ledger.extract import extract


def _wordings(text: str) -> set[str]:
    return {claim.wording for claim in extract(text) if claim.states}


@pytest.mark.parametrize(
    ("text", "wording"),
    [
        ("She worked in Orsa, where 34 people died in 1998.", "in Orsa 34 people died in 1998"),
        ("The fire broke out on Monday, when the school was closed.", "on Monday the school was closed"),
        ("He noticed it in 2019, when his student was analysing samples.", "in 2019 his student was analysing samples"),
        ("It was the worst flood since 1998, when 34 people died.", "34 people died"),
    ],
)
def test_a_clause_of_a_time_or_a_place_is_told_there(text: str, wording: str) -> None:
    assert wording in _wordings(text)


def test_the_year_of_such_a_clause_is_kept_with_it() -> None:
    claims = [one for one in extract("It was the worst flood since 1998, when 34 people died.") if "34" in one.text]
    assert [time.value for one in claims for time in one.times] == ["1998"]


def test_a_place_before_another_preposition_is_kept() -> None:
    assert any("Dal" in one and "bakery" in one for one in _wordings("He moved to Dal, where he opened a bakery."))


@pytest.mark.parametrize(
    ("text", "wording"),
    [
        ("He said he had paid the fine and been released.", "he had been released"),
        ("The bridge had been closed and repaired twice.", "The bridge had been repaired twice"),
        ("She was arrested and charged with fraud.", "She was charged with fraud"),
        ("Ann Bell was arrested and has been charged.", "Ann Bell has been charged"),
    ],
)
def test_a_later_participle_has_its_auxiliary(text: str, wording: str) -> None:
    assert wording in _wordings(text)


def test_all_of_a_list_do_what_a_participle_tells() -> None:
    text = "Tom Harrow and his wife Maureen collected signatures, standing outside supermarkets."
    assert {"Tom Harrow stood outside supermarkets", "[Tom Harrow]'s wife stood outside supermarkets"} <= _wordings(
        text
    )


@pytest.mark.parametrize(
    ("text", "wording"),
    [
        ("Health Secretary Clara Jonson visited the laboratory.", "Clara Jonson visited the laboratory"),
        ("Home Office minister Lars Hedin fled to Dal.", "Lars Hedin fled to Dal"),
        (
            "Scientists at the University of Tarrow found a shell.",
            "Scientists at the University of Tarrow found a shell",
        ),
        ("Deputy mayor Ann Bell of Dal resigned.", "Deputy mayor Ann Bell of Dal resigned"),
    ],
)
def test_a_title_goes_whole_or_stays(text: str, wording: str) -> None:
    assert wording in _wordings(text)


def test_what_is_suspected_is_nobodys_title_behind_a_comma() -> None:
    text = "Prosecutors have opened an inquiry into suspected fraud, spokesman Tore Aune said."
    assert _wordings(text) == {"Prosecutors have opened an inquiry into suspected fraud"}


@pytest.mark.parametrize(
    ("text", "wording"),
    [
        ("Twelve ships, most of which were empty, sank.", "most of twelve ships were empty"),
        ("He was in dispute with the owners, two of whom were arrested.", "two of the owners were arrested"),
    ],
)
def test_part_of_many_names_them(text: str, wording: str) -> None:
    assert wording in _wordings(text)


def test_i_is_whoever_told_an_outlet() -> None:
    assert "[Emil Tasso] recommended closing the camp" in _wordings(
        "“I recommended closing the camp,” Dr Emil Tasso told Radio Montana."
    )


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The ship, which the navy had bought in 2019, sank.", "the navy had bought the ship in 2019"),
        ("The house, which she gave up in May, was sold.", "she gave up the house in May"),
        ("The general, whom the police want to question, fled.", "the police want to question the general"),
        ("It is not clear who leads the guard, which Ann Bell led until May.", "Ann Bell led the guard until May"),
        ("Bell said the ship, which the navy had bought, had sunk.", "the navy had bought the ship"),
        ("The bridge, which fell in May, was old.", "The bridge fell in May"),
    ],
)
def test_a_clause_about_its_object_is_worded_in_the_order_of_a_sentence(text: str, wanted: str) -> None:
    assert wanted in [claim.wording for claim in extract(text)]
