"""``ledger reread`` prints what the better reader changed."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from ledger.desk.correct import Correction, correct
from ledger.desk.reread import reread
from ledger.extract import extract
from ledger.model import Article, Claim, Hedge, HedgeLevel, Span
from ledger.store import Store

from .transcript import desk, type_in

TEXT = (
    "Omar Haddad fled to Castelmar on Monday night, the interior ministry said. "
    "Nadia Sarrouf sold nine ships, a guard said. Tara Voss left the northern harbour, the police said."
)


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Path]:
    """An article that a poorer reader has read: it hedged the first claim, and cut the second short."""
    with desk(tmp_path):
        (tmp_path / "good.txt").write_text(TEXT)
        type_in("ledger add --quiet good.txt --language en")
        with Store.open("ledger.db", write=True) as store:
            reread(store, store.resolve("A1", "A"), read=poorly, by="machine:extract@0")
        yield tmp_path


def poorly(article: Article) -> list[Claim]:
    first, second, third = extract(article)
    (start, end), *_ = second.spans
    hedged = replace(first, hedge=Hedge(HedgeLevel.POSSIBLE))
    short = replace(second, spans=(Span(start, end - 1),), text=second.text[:-1])
    invented = replace(third, spans=(Span(0, 11),), text="Omar Haddad", wording="Omar Haddad")
    return [hedged, short, invented]


def test_a_row_tells_what_became_of_each_claim_and_why(here: Path) -> None:
    code, printed = type_in("ledger reread --article A1")
    rows = [line.split()[:2] for line in printed.splitlines()]
    assert code == 0
    assert ["changed", "C1"] in rows and "hedge possible → flat" in " ".join(printed.split())
    assert ["superseded", "C4"] in rows and ["superseded", "C5"] in rows
    assert "1 new, 1 changed, 2 superseded, 0 kept" in printed
    assert type_in("ledger reread --article A1")[1].strip().endswith("nothing changed.")
    assert type_in("ledger verify")[0] == 0


def test_all_articles_are_counted(here: Path) -> None:
    code, printed = type_in("ledger reread --all")
    assert code == 0
    assert ["A1", "1", "1", "2", "0"] in [line.split() for line in printed.splitlines()]
    assert "1 article read again: 1 new, 1 changed, 2 superseded, 0 kept; 0 as before." in printed


def test_what_a_person_decided_is_kept_and_told(here: Path) -> None:
    with Store.open("ledger.db", write=True) as store:
        correct(store, store.resolve("C5", "C"), Correction(fact="new"), "of its own", by="anna")
    code, printed = type_in("ledger reread --article A1")
    assert code == 0 and ["kept", "C5"] in [line.split()[:2] for line in printed.splitlines()]
    assert "C5: kept: not read any more, but anna linked it to its fact" in printed


def test_a_dry_run_prints_the_same_and_writes_nothing(here: Path) -> None:
    before = type_in("ledger export -O json")
    code, printed = type_in("ledger reread --article A1 --dry-run")
    assert code == 0 and "1 new, 1 changed, 2 superseded, 0 kept" in printed and "Nothing was written." in printed
    assert type_in("ledger export -O json") == before
