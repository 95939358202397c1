"""Who published an article and when can be mended; origins are counted anew, and all of it can be taken back."""

import pytest

from ledger.desk.describe import describe
from ledger.desk.undo import undo
from ledger.errors import UsageError
from ledger.store import Query

from .conftest import Desk

pytestmark = pytest.mark.usefixtures("sound")

FLED = "Omar Haddad fled to Castelmar on Monday."


def voices(desk: Desk) -> tuple[int, int]:
    """How many outlets stand behind the fact, and how many origins may."""
    [file] = desk.store.fact_files(Query())
    return file.assessment.corroboration.outlets, file.assessment.corroboration.high


def first(desk: Desk) -> tuple[str, str | None]:
    card = desk.store.articles(Query())[0]
    return card.outlet, card.published


def test_an_outlet_mended_is_one_origin_with_itself_and_undone_two_again(desk: Desk) -> None:
    desk.add(FLED, outlet="The Sarvenna Post")
    desk.add("On Monday, Omar Haddad fled to Castelmar.", outlet="The Dal Chronicle")
    assert voices(desk) == (2, 2)
    key = desk.store.resolve("A1")
    entries = describe(desk.store, key, {"outlet": "The Dal Chronicle"}, "its masthead", by="anna")
    assert entries[0].body and entries[0].body["because"] == "its masthead"
    assert (voices(desk), first(desk)[0]) == ((1, 1), "The Dal Chronicle")
    undo(desk.store, entries[0].seq, "the other edition", by="anna")
    assert (voices(desk), first(desk)[0]) == ((2, 2), "The Sarvenna Post")


def test_a_date_is_mended_and_the_articles_key_stays(desk: Desk) -> None:
    desk.add(FLED)
    key = desk.store.resolve("A1")
    describe(desk.store, key, {"published": "2026-03-02"}, "its page", by="anna")
    assert first(desk)[1] == "2026-03-02" and desk.store.resolve("A1") == key
    article = desk.store.article(key)
    assert article and (article.key, article.published) == (key, "2026-03-02")


def test_what_is_so_already_is_no_correction(desk: Desk) -> None:
    desk.add(FLED, outlet="The Sarvenna Post")
    with pytest.raises(UsageError, match="nothing would change"):
        describe(desk.store, desk.store.resolve("A1"), {"outlet": "The Sarvenna Post"}, "x", by="anna")
