"""A name mistyped by a letter is nobody's until somebody says whose: found by an index, not by reading every name."""

import pytest

from ledger.desk.meant import persons_meant
from ledger.errors import UnknownError
from ledger.journal import drafts, keys

from ..steps import steps
from .conftest import Desk

pytestmark = pytest.mark.usefixtures("sound")

FLED = "Karim Haddouri fled to Castelmar, the ministry said."


@pytest.mark.parametrize("typed", ["Katim Haddouri", "Karim Hadfouri", "Karim Haddoui"])
def test_a_letter_more_less_or_another_is_refused_with_whom_it_may_mean(desk: Desk, typed: str) -> None:
    desk.add(FLED)
    with pytest.raises(UnknownError, match="nobody is called exactly") as caught:
        persons_meant(desk.store, [typed])
    assert "P1 Karim Haddouri" in caught.value.hint


def test_somebody_called_quite_otherwise_is_new(desk: Desk) -> None:
    desk.add(FLED)
    assert persons_meant(desk.store, ["Ines Valbonne"]) == {"Ines Valbonne": None}


def test_a_name_that_nobody_bears_costs_the_same_however_many_people_there_are(desk: Desk) -> None:
    desk.add(FLED)
    few = steps(desk.store, lambda store: persons_meant(store, ["Ines Valbonne"]))
    many = (f"{one}{two}o Q{two}{one}ck" for one in "aeiou" for two in "bcdgk")
    opened = (drafts.person_opened(keys.person_key(name, 0), name, by="anna") for name in many)
    desk.store.append(list(opened))
    assert steps(desk.store, lambda store: persons_meant(store, ["Ines Valbonne"])) <= few * 1.2
