"""A string is found wherever it stands in a claim's words or wording, whatever its case."""

import pytest

from ledger.journal import drafts
from ledger.store import Query, Store

from .world import article, claim, in_memory, read

pytestmark = pytest.mark.usefixtures("each_database")

WORDING = "Émile Straße said \"no; never\" to O'Neil's 12% offer"


def _ledger() -> Store:
    store = in_memory()
    store.append(read(article(), [claim(article(), 0, wording=WORDING), claim(article(), 1)]))
    return store


def _found(store: Store, text: str) -> list[str]:
    return [file.id for file in store.claim_files(Query(text=text))]


@pytest.mark.parametrize(
    "text", ["ÉMI", "strasse", "STRASSE", '"no; n', "'neil's 12%", "% o", "Émile Straße said", "12"]
)
def test_a_string_of_the_wording_is_found_in_any_case(text: str) -> None:
    with _ledger() as store:
        assert _found(store, text) == ["C1"]


@pytest.mark.parametrize("text", ["Émile Straßen", "no;never", "said no", "OR", "never AND offer", "xyz\0"])
def test_what_only_shares_letters_is_not_found(text: str) -> None:
    with _ledger() as store:
        assert _found(store, text) in ([], ["C1", "C2"]) and (text == "OR") == bool(_found(store, text))


def test_the_words_of_the_text_and_of_the_wording_are_both_found() -> None:
    with _ledger() as store:
        assert _found(store, "quenby left") == ["C1", "C2"]


def test_a_corrected_wording_is_found_and_the_old_one_is_not() -> None:
    with _ledger() as store:
        key = claim(article(), 1).key
        store.append([drafts.claim_corrected(key, {"wording": "Orla Quenby swam away"}, "misread", by="anna")])
        assert _found(store, "swam") == ["C2"]
        store.append([drafts.undone(store.head().size, "right after all", by="anna")])
        assert _found(store, "swam") == [] and _found(store, "left town 1") == ["C2"]


def test_a_rebuild_finds_the_same() -> None:
    with _ledger() as store:
        store.rebuild()
        assert _found(store, "strasse") == ["C1"]
