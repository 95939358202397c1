"""What ``ledger add`` says beside its answer."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from .transcript import desk, type_in

TEXT = "By Tomas Berg, The Inland Review, 9 May 2025\n\nOmar Haddad fled to Castelmar, the interior ministry said."


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Path]:
    with desk(tmp_path):
        for number in range(7):
            (tmp_path / f"{number}.txt").write_text(f"{TEXT} Ship {number} left.")
        yield tmp_path


def test_an_article_of_nobody_and_no_day_is_asked_about(here: Path) -> None:
    _, printed = type_in("ledger add --quiet 0.txt")
    assert "A1: outlet and date unknown: give --outlet and --published." in printed
    _, printed = type_in('ledger add --quiet 1.txt --outlet "The Inland Review" --published 2025-05-09')
    assert "unknown" not in printed


def test_many_such_articles_are_asked_about_once(here: Path) -> None:
    _, printed = type_in("ledger add --quiet --outlet Review " + " ".join(f"{n}.txt" for n in range(7)))
    assert printed.count("unknown") == 1 and "A5 and 2 more: date unknown" in printed


def test_an_invented_language_is_refused_and_one_without_lexicon_is_told(here: Path) -> None:
    code, printed = type_in("ledger add 0.txt --language xx")
    assert code == 2 and "no language has this code" in printed and "en and fr" in printed
    code, printed = type_in("ledger add --quiet 0.txt --language de")
    assert code == 0 and "no lexicon for “de”" in printed


@pytest.mark.parametrize("quiet", [(), ("--quiet",)])
def test_a_reader_who_leaves_does_not_end_the_adding(here: Path, quiet: tuple[str, ...]) -> None:
    command = [sys.executable, "-m", "ledger", "--db", "left.db", "add", *quiet, *(f"{n}.txt" for n in range(3))]
    ours, theirs = os.pipe()
    os.close(ours)
    try:
        done = subprocess.run(command, cwd=here, stdout=theirs, stderr=theirs, check=False)
    finally:
        os.close(theirs)
    assert done.returncode == 0
    _, printed = type_in("ledger --db left.db articles -O csv")
    assert len(printed.splitlines()) == 1 + 3


def test_an_article_without_a_title_goes_by_the_whole_words_it_begins_with(here: Path) -> None:
    (here / "long.txt").write_text("\n" + "The harbour office " * 6 + "said.")
    _, printed = type_in("ledger add --quiet long.txt --outlet Review --published 2025-05-09")
    assert f'A1 "{"The harbour office " * 3}…"' in printed
    (here / "unbroken.txt").write_text("港" * 80)
    _, printed = type_in("ledger add --quiet unbroken.txt --outlet Review --published 2025-05-09")
    assert f'A2 "{"港" * 60}…"' in printed
