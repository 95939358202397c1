"""Names as people type them."""

import pytest

from ledger.desk import names
from ledger.desk.meant import named_source
from ledger.desk.names import find_person, find_source, speaks
from ledger.errors import UnknownError

from ..steps import steps
from .conftest import Desk

TWO_BROTHERS = "Karim Haddouri fled, the ministry said. Youssef Haddouri stayed, the ministry said."


@pytest.mark.parametrize("typed", ["Karim Haddouri", "karim haddouri", "Kareem Hadduri", "P1", "p1"])
def test_a_name_is_found_in_any_spelling(desk: Desk, typed: str) -> None:
    desk.add(TWO_BROTHERS)
    assert desk.store.shown(find_person(desk.store, typed)) == "P1"


@pytest.mark.parametrize("typed", ["حدوري", "Хаддури"])
def test_a_surname_in_another_script_finds_whoever_bears_it(desk: Desk, typed: str) -> None:
    desk.add("Karim Haddouri fled, the ministry said. Omar Sarrouf stayed, the ministry said.")
    assert desk.store.shown(find_person(desk.store, typed)) == "P1"


def test_a_surname_of_two_lists_both(desk: Desk) -> None:
    desk.add(TWO_BROTHERS)
    with pytest.raises(UnknownError) as caught:
        find_person(desk.store, "haddouri")
    assert "P1 Karim Haddouri" in caught.value.hint and "P2 Youssef Haddouri" in caught.value.hint


def test_a_surname_of_one_is_enough(desk: Desk) -> None:
    desk.add("Nadia Sarrouf left, the ministry said. Omar Haddad stayed, the ministry said.")
    assert desk.store.shown(find_person(desk.store, "sarrouf")) == "P1"


def test_nobody_of_that_name(desk: Desk) -> None:
    desk.add(TWO_BROTHERS)
    with pytest.raises(UnknownError, match="nobody called"):
        find_person(desk.store, "Zebulon Quist")


def test_a_mistyped_name_is_offered_as_a_near_miss(desk: Desk) -> None:
    desk.add(TWO_BROTHERS)
    with pytest.raises(UnknownError) as caught:
        find_person(desk.store, "Kraim")
    assert "Did you mean P1 Karim Haddouri" in caught.value.hint


def test_a_source_is_found_by_a_part_of_its_name(desk: Desk) -> None:
    desk.add(TWO_BROTHERS)
    assert find_source(desk.store, "harbour post") == find_source(desk.store, "The Harbour Post")


def test_an_unknown_source_is_said_to_be_unknown(desk: Desk) -> None:
    desk.add(TWO_BROTHERS)
    with pytest.raises(UnknownError, match="no source called"):
        find_source(desk.store, "the bishop")


def test_a_part_that_several_sources_share_lists_them_and_picks_none(desk: Desk) -> None:
    desk.add(TWO_BROTHERS)
    desk.add("The mill burned down, Nora Post said.", "The Harbour Courier")
    with pytest.raises(UnknownError, match="any of several sources") as caught:
        find_source(desk.store, "harbour")
    assert "The Harbour Post" in caught.value.hint
    assert "The Harbour Courier" in caught.value.hint
    with pytest.raises(UnknownError, match="any of several sources") as caught:
        find_source(desk.store, "Post")
    assert "Nora Post" in caught.value.hint


def test_what_is_written_takes_a_source_to_the_letter_and_offers_what_is_near(desk: Desk) -> None:
    desk.add(TWO_BROTHERS)
    assert named_source(desk.store, "harbour post") == find_source(desk.store, "The Harbour Post")
    with pytest.raises(UnknownError, match="called exactly") as caught:
        named_source(desk.store, "harbour")
    assert "The Harbour Post? Give the id." in caught.value.hint


def test_whoever_speaks_under_a_name_is_found_without_a_look_at_all_sources(desk: Desk) -> None:
    desk.add("The mill burned down, Nora Quist said.")
    few = steps(desk.store, lambda store: speaks(store, "Quist"))
    offices = (
        "Harbour",
        "Timber",
        "Wool",
        "Salt",
        "Grain",
        "Cement",
        "Ferry",
        "Tram",
        "Bridge",
        "Canal",
        "Mill",
        "Quarry",
    )
    desk.add(" ".join(f"A boat sank, the {name} Office said." for name in offices))
    assert "Nora Quist is a source" in speaks(desk.store, "Quist")
    assert steps(desk.store, lambda store: speaks(store, "Quist")) <= few + 5


def test_a_slip_of_the_pen_is_found_by_an_index_and_not_in_all_names(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of those whom the index does not know only the first are read, here none but the first."""
    monkeypatch.setattr(names, "READ", 1)
    costs = []
    for given in ("Omar", "Ines", "Clara", "Viktor"):
        desk.add(f"{given} Haddad stayed, the ministry said. {given} Quenby left, the ministry said.")
        desk.add("Nadia Sarrouf left, the ministry said.", "The Dal Chronicle")
        with pytest.raises(UnknownError, match="nobody called") as caught:
            find_person(desk.store, "Safrouf")
        assert "Nadia Sarrouf" in caught.value.hint
        costs.append(steps(desk.store, lambda store: names.persons_mistyped(store, "Safrouf")))
    assert costs[-1] <= 1.1 * costs[0]


def test_a_surname_that_is_one_persons_whole_name_may_be_meant_of_all_who_bear_it(desk: Desk) -> None:
    desk.add("The singer Tom Hallam left the town by car, an officer said.")
    desk.add("Mr Hallam slept in the harbour, an officer said. Hallam left, Hallam said.", "The Hill Courier")
    assert len(desk.store.persons()) == 2
    with pytest.raises(UnknownError) as caught:
        find_person(desk.store, "Hallam")
    assert "P1 Tom Hallam (1 claim, singer, The Harbour Post)" in caught.value.hint
    assert "P2 Hallam (" in caught.value.hint
