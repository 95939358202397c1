"""Bad input: a clear error, the rest goes on, nothing is lost, exit code 1 or 2."""

import json
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from .transcript import desk, type_in

TEXT = "Omar Haddad fled to Castelmar on Monday, the interior ministry said."


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Path]:
    with desk(tmp_path):
        yield tmp_path


def claims() -> int:
    code, printed = type_in("ledger claims -O json")
    assert code == 0
    return len(json.loads(printed))


@pytest.mark.parametrize(
    ("name", "content", "complaint"),
    [
        ("empty.txt", b"", "empty"),
        ("blank.txt", b" \n\n ", "no text"),
        ("picture.txt", b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "picture.txt"),
        ("broken.pdf", b"%PDF-1.7\nno pdf at all", "broken.pdf"),
        ("empty.html", b"<html><body><nav>Home</nav></body></html>", "empty.html"),
        ("huge.txt", b"The harbour was closed. " * (50 * 2**20 // 24), "too large"),
    ],
)
def test_a_file_that_cannot_be_read_is_named_and_the_others_are_read(
    here: Path, name: str, content: bytes, complaint: str
) -> None:
    (here / name).write_bytes(content)
    (here / "good.txt").write_text(TEXT)
    code, printed = type_in(f"ledger add --quiet {name} good.txt")
    assert code == 1
    assert name in printed and complaint in printed
    assert claims() == 1


def test_one_bad_line_of_many_is_named_and_the_others_are_read(here: Path) -> None:
    lines = [json.dumps({"id": "a", "text": TEXT}), "{not json", json.dumps({"id": "b", "text": f"{TEXT} Yes."})]
    (here / "many.jsonl").write_text("\n".join(lines))
    code, printed = type_in("ledger add --quiet many.jsonl")
    assert code == 1 and "many.jsonl:2" in printed
    assert type_in("ledger articles -O csv")[1].count("\n") == 3


def test_another_encoding_is_said_to_have_been_taken(here: Path) -> None:
    (here / "old.txt").write_bytes("The café was shut, a guard said. The mayor’s office was shut.".encode("cp1252"))
    code, printed = type_in("ledger add --quiet old.txt")
    assert code == 0 and "UTF-8" in printed


@pytest.mark.parametrize("line", ["ledger report --person Nobody", "ledger why F99", "ledger facts", "ledger verify"])
def test_reading_makes_no_ledger(here: Path, line: str) -> None:
    code, printed = type_in(line)
    assert code == 1 and "ledger add" in printed
    assert not (here / "ledger.db").exists()


def test_extract_names_the_file_it_cannot_read_and_reads_the_others(here: Path) -> None:
    (here / "good.txt").write_text(TEXT)
    code, printed = type_in("ledger extract missing.txt good.txt -O jsonl")
    assert code == 1 and "missing.txt was not found" in printed
    assert '"id":"good.txt"' in printed.replace(" ", "")


@pytest.mark.parametrize("what", ["F1", "P1", "S1"])
def test_only_claims_and_articles_are_retracted(here: Path, what: str) -> None:
    (here / "good.txt").write_text(TEXT)
    type_in("ledger add --quiet good.txt")
    code, printed = type_in(f"ledger retract {what} --because wrong")
    assert code == 2 and f"{what} is no claim" in printed
    assert claims() == 1


def test_nobody_acts_under_a_programs_name(here: Path) -> None:
    code, printed = type_in('ledger log "It burned" --sourcing hearsay --as machine:link@1')
    assert code == 2 and "--as" in printed


def test_nobody_without_a_name_comes_into_the_ledger(here: Path) -> None:
    (here / "good.txt").write_text(TEXT)
    type_in("ledger add --quiet good.txt")
    assert type_in("ledger log 'It burned' --sourcing hearsay --person ''")[0] == 2
    assert type_in("ledger correct C1 --person '' --because wrong")[0] == 2
    assert claims() == 1


def test_words_whose_bytes_are_no_utf_8_are_refused(here: Path) -> None:
    code, printed = type_in("ledger log 'It burned \udcff' --sourcing hearsay")
    assert code == 2 and "UTF-8" in printed
    assert not (here / "ledger.db").exists()


def test_an_unknown_fact_is_said_to_be_unknown(here: Path) -> None:
    (here / "good.txt").write_text(TEXT)
    type_in("ledger add --quiet good.txt")
    code, printed = type_in("ledger why F99")
    assert code == 2 and "F99" in printed


def test_a_date_in_the_future_is_refused(here: Path) -> None:
    (here / "good.txt").write_text(TEXT)
    code, printed = type_in("ledger add good.txt --published 2999-01-01")
    assert code == 2 and "future" in printed


def test_a_file_that_is_no_ledger_is_left_alone(here: Path) -> None:
    (here / "notes.db").write_text("my notes, not a database at all, long enough to be read")
    before = (here / "notes.db").read_bytes()
    code, printed = type_in("ledger facts --db notes.db")
    assert code == 1 and "not" in printed and "--db" in printed
    assert (here / "notes.db").read_bytes() == before


def test_another_programs_database_is_left_alone(here: Path) -> None:
    with sqlite3.connect(here / "other.db") as other:
        other.execute("CREATE TABLE accounts (name)")
    (here / "good.txt").write_text(TEXT)
    code, printed = type_in("ledger add good.txt --db other.db")
    assert code == 1 and "not a ledger" in printed


def test_a_newer_ledger_is_not_touched(here: Path) -> None:
    (here / "good.txt").write_text(TEXT)
    type_in("ledger add --quiet good.txt")
    with sqlite3.connect(here / "ledger.db") as ledger:
        ledger.execute("PRAGMA user_version = 999")
    code, printed = type_in("ledger facts")
    assert code == 1 and "newer" in printed


def test_the_ledger_and_the_originals_are_for_their_owner_alone(here: Path) -> None:
    (here / "good.txt").write_text(TEXT)
    type_in("ledger add --quiet good.txt")
    type_in("ledger export -o audit.csv")
    for path in (here / "ledger.db", here / "audit.csv", *(here / "ledger.files").iterdir()):
        assert path.stat().st_mode & 0o077 == 0, path


@pytest.mark.parametrize(
    ("table", "change"),
    [
        ("claim", "UPDATE claim SET sourcing = 'named'"),
        ("fact_summary", "UPDATE fact_summary SET low = 7"),
        ("mention", "DELETE FROM mention"),
    ],
)
def test_rows_edited_behind_its_back_are_named(here: Path, table: str, change: str) -> None:
    (here / "good.txt").write_text(TEXT)
    type_in("ledger add --quiet good.txt")
    with sqlite3.connect(here / "ledger.db") as ledger:
        ledger.executescript(change)
    code, printed = type_in("ledger verify")
    assert code == 1 and table in printed
    assert type_in("ledger rebuild")[0] == 0
    assert type_in("ledger verify")[0] == 0


@pytest.mark.slow
def test_two_adds_at_once_both_arrive(here: Path) -> None:
    ledger = Path(sys.executable).with_name("ledger")
    running = []
    for name in "abcd":
        (here / f"{name}.txt").write_text(f"{TEXT} Page {name} was printed.")
        running.append(subprocess.Popen([ledger, "add", "--quiet", f"{name}.txt"], cwd=here))
    assert [each.wait(timeout=120) for each in running] == [0, 0, 0, 0]
    assert type_in("ledger articles -O csv")[1].count("\n") == 5
    assert type_in("ledger verify")[0] == 0


MANY = 400
"""Articles that no machine has added before it can be told to stop."""


@pytest.mark.slow
def test_what_was_committed_before_ctrl_c_stands_and_nothing_is_half_done(here: Path) -> None:
    for number in range(MANY):
        (here / f"{number:03}.txt").write_text(f"{TEXT} Page {number} was printed. " * 5)
    ledger = Path(sys.executable).with_name("ledger")
    with subprocess.Popen(
        [ledger, "add", "--quiet", *(f"{n:03}.txt" for n in range(MANY))], cwd=here, stderr=subprocess.PIPE, text=True
    ) as adding:
        assert adding.stderr is not None
        assert next(line for line in adding.stderr if line.startswith("A1 "))
        adding.send_signal(2)
        rest = adding.stderr.read()
    assert adding.returncode == 130 and "Interrupted" in rest
    assert type_in("ledger verify")[0] == 0
    assert 1 <= type_in("ledger articles -O csv")[1].count("\n") - 1 < MANY


def test_an_original_that_was_altered_is_named(here: Path) -> None:
    (here / "good.txt").write_text(TEXT)
    type_in("ledger add --quiet good.txt")
    (kept,) = (here / "ledger.files").iterdir()
    kept.write_text("something else")
    code, printed = type_in("ledger check")
    assert code == 1 and kept.name[:12] in printed
    shutil.rmtree(here / "ledger.files")
    assert type_in("ledger check")[0] == 1
