"""Shown ids and keys."""

from collections.abc import Iterator

import pytest

from ledger.errors import UnknownError
from ledger.journal import drafts
from ledger.store import Store

from .world import article, claim, in_memory, read

pytestmark = pytest.mark.usefixtures("each_database")

FIRST, SECOND = claim(article(0), 0), claim(article(0), 1)


@pytest.fixture(scope="module")
def store(each_database: str) -> Iterator[Store]:
    made = in_memory()
    made.append(read(article(0), [FIRST, SECOND]))
    made.append([drafts.person_opened(key, "Orla", by="anna") for key in ("abcd10", "abcd20", "abce30")])
    yield made
    made.close()


def test_ids_number_the_openings_of_each_kind_in_order(store: Store) -> None:
    assert [store.shown(key, "C") for key in (FIRST.key, SECOND.key)] == ["C1", "C2"]
    assert [store.shown(key, "F") for key in (FIRST.key, SECOND.key)] == ["F1", "F2"]
    assert [store.shown(key) for key in (article(0).key, "abcd10", "abce30")] == ["A1", "P3", "P5"]


def test_an_id_is_never_given_twice_even_if_its_opening_is_undone() -> None:
    with in_memory() as store:
        store.append([drafts.person_opened("0a0a", "Orla", by="anna")])
        store.append([drafts.undone(1, "nobody", by="anna")])
        store.append([drafts.person_opened("0b0b", "Tarek", by="anna")])
        store.append([drafts.person_opened("0a0a", "Orla", by="anna")])
        assert [store.shown(key) for key in ("0a0a", "0b0b")] == ["P1", "P2"]


def test_an_id_or_the_unique_start_of_a_key_names_its_key(store: Store) -> None:
    assert store.resolve("C2") == store.resolve("f2", "F") == SECOND.key
    assert store.resolve("abce") == store.resolve("ABCE3", "P") == "abce30"


def test_a_claim_and_the_fact_it_founded_are_no_two_meanings(store: Store) -> None:
    assert store.resolve(FIRST.key[:16]) == FIRST.key


@pytest.mark.parametrize(
    ("typed", "letter", "what", "hint"),
    [
        ("F99", "F", "no fact F99", "from F1 to F2"),
        ("P9", None, "no person P9", "from P1 to P5"),
        ("abcd", None, "several keys begin with abcd", "a few more digits"),
        ("ffffffff", "C", "no key begins with ffffffff", "from C1 to C2"),
        ("abc", None, "names nothing", "from A1 to A1"),
        ("Orla", "P", "names nothing", "from P1 to P5"),
        ("C1", "F", "C1 is no fact", "F"),
        ("", None, "names nothing", "from A1"),
        ("abcd10", "C", "no key begins", "from C1"),
    ],
)
def test_what_names_nothing_or_several_things_is_refused_with_a_hint(
    store: Store, typed: str, letter: str | None, what: str, hint: str
) -> None:
    with pytest.raises(UnknownError) as refused:
        store.resolve(typed, letter)
    assert what in str(refused.value) and hint in refused.value.hint


def test_an_empty_ledger_says_it_has_none() -> None:
    with in_memory() as store, pytest.raises(UnknownError) as refused:
        store.resolve("F1", "F")
    assert "no fact yet" in refused.value.hint


def test_an_unknown_key_has_no_id_and_no_file(store: Store) -> None:
    assert not store.holds("ffff") and store.holds("abcd10")
    for ask in (store.shown, store.claim_file, store.fact_file, store.fact_of):
        with pytest.raises(UnknownError):
            ask("ffff")
    assert store.article("ffff") is None and store.entry(999) is None and store.act(999) == []
