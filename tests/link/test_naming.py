"""A name taken apart: titles, particles and generations aside."""

import pytest

from ledger.link.naming import parsed


def words(name: str) -> list[str]:
    return [word.plain for word in parsed(name).words]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("General Elias Marun", ["elias", "marun"]),
        ("former spokesman Elias Marun", ["elias", "marun"]),
        ("Elias al-Marun", ["elias", "marun"]),
        ("Abd al-Karim Haddouri", ["abdkarim", "haddouri"]),
        ("Abu Ayham", ["abuayham"]),
        ("Nour al-Din Sabbagh", ["nourdin", "sabbagh"]),
        ("Osama Maliki a.k.a. Usama", ["osama", "maliki"]),
        ("Karim Haddouri (كريم حدوري)", ["karim", "haddouri"]),
        ("Elias Marun, the chief of the brigade", ["elias", "marun"]),
        ("Marun, Elias", ["marun", "elias"]),
        ("King", ["king"]),
    ],
)
def test_only_the_bearing_words_remain(name: str, expected: list[str]) -> None:
    assert words(name) == expected


@pytest.mark.parametrize(
    ("name", "generation"), [("Ludwig II", "2"), ("Sam Brand Jr", "junior"), ("Ann V", "5"), ("Ann v", None)]
)
def test_generations_are_told_from_initials(name: str, generation: str | None) -> None:
    assert parsed(name).generation == generation


@pytest.mark.parametrize(("name", "gender"), [("Mrs Ann Poe", "f"), ("Sara bint Omar", "f"), ("Dr Robin Poe", None)])
def test_gender_is_told_only_where_it_is_certain(name: str, gender: str | None) -> None:
    assert parsed(name).gender == gender


def test_a_by_name_is_marked() -> None:
    assert parsed("Abu Ayham").byname
    assert not parsed("Abu Ayham Karim").byname
