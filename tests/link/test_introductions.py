"""What a name is introduced as, and when that can hardly be said of one already introduced."""

import pytest

from ledger.link.introductions import home, is_called, nameless, unlike_work, work_anew, work_now


def words(work: frozenset[tuple[str, str]]) -> set[str]:
    return {word for _, word in work}


@pytest.mark.parametrize(
    ("before", "after", "now", "anew"),
    [
        ("", ", a nurse from Dal, left.", {"nurse"}, {"nurse"}),
        ("Nurse ", " left.", {"nurse"}, {"nurse"}),
        ("On Monday in Dal the dentist ", " left.", {"dentist"}, {"dentist"}),
        ("", ", the coroner of Kesh, left.", {"coroner"}, set()),
        ("", ", 23, a poet and a conscript, fell.", {"poet", "conscript"}, {"poet", "conscript"}),
        ("", ", a former boxer, left.", set(), set()),
        ("", ", a trained surgeon, left.", set(), set()),
        ("", ", a keen cyclist, left.", set(), set()),
        ("They told the judge, ", " left.", set(), set()),
    ],
)
def test_work_of_today_and_as_whom_somebody_is_introduced(
    before: str, after: str, now: set[str], anew: set[str]
) -> None:
    assert words(work_now(before, after, "en")) == now
    assert words(work_anew(before, after, "en")) == anew


DENTIST, SOLDIER = frozenset({("medicine", "dentist")}), frozenset({("military", "general")})
LAWYER, MAYOR = frozenset({("law", "lawyer")}), frozenset({("politics", "mayor")})


def test_a_mayor_may_be_a_lawyer_and_a_dentist_is_no_general_in_one_article() -> None:
    assert unlike_work(LAWYER, MAYOR, aged=False) is None
    assert unlike_work(DENTIST, SOLDIER, aged=False) == "The article introduces another: dentist / general."
    assert unlike_work(DENTIST, DENTIST | SOLDIER, aged=True) is None


def test_an_age_beside_other_work_introduces_another() -> None:
    assert unlike_work(LAWYER, MAYOR, aged=True)


@pytest.mark.parametrize(
    ("after", "place"),
    [
        (" of Dal won.", "Dal"),
        (", 34, of Dal, won.", "Dal"),
        (" of the Liberals won.", None),
        (" of Port Sella won.", None),
        (" won in Dal.", None),
    ],
)
def test_where_somebody_is_from_stands_right_behind_the_name(after: str, place: str | None) -> None:
    assert home(after) == place


def test_another_of_the_name_who_is_not_named_is_known_by_what_he_is_called() -> None:
    nouns = nameless("He was arrested in place of a smuggler with the same name.")
    assert nouns == {"smuggler"}
    assert is_called(nouns, "The smuggler ", " left.") and is_called(nouns, "", ", the smuggler, left.")
    assert not is_called(nouns, "The postman ", ", a baker, left.")
