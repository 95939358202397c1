"""A walk through what waits: keys in, the screen out."""

import io
import os
import pty
import select
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from rich.console import Console

from ledger.cli.walk import Walk
from ledger.store import Query, Store

from .transcript import desk, settled, type_in

LOGGED = (
    ("Karim Haddouri left Merran by sea on the night ferry", "the interior ministry", "Karim Haddouri"),
    ("Karim Haddouri left Merran by sea on the ferry, hidden in a crate", "the border police", "Karim Haddouri"),
    ("Haddouri sold nine ships", "the harbour office", "Haddouri"),
)
"""Two statements that may be one, and a surname that may be the man's."""


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Path]:
    with desk(tmp_path):
        for words, source, person in LOGGED:
            type_in(f'ledger log "{words}" --source "{source}" --sourcing institution --person "{person}"')
        yield tmp_path


def walked(keys: str, width: int = 80) -> str:
    """What the screen shows while these keys are pressed one after the other."""
    screen = io.StringIO()
    with Store.open("ledger.db", write=True) as store:
        Walk(store, "anna", Console(file=screen, width=width, highlight=False)).through(keys)
    return settled(screen.getvalue()) + "\n"


def people() -> list[str]:
    with Store.open("ledger.db") as store:
        return [card.person.name for card in store.persons(Query())]


@pytest.mark.parametrize("width", [80, 60])
def test_the_screen_of_a_walk(here: Path, golden: Callable[[str, str], None], width: int) -> None:
    """Help, skip, a decision, taking it back, deciding otherwise; then nothing waits but what was skipped."""
    golden(f"review_{width}.txt", walked("?ksudq", width))


def test_same_makes_one_person_of_two(here: Path) -> None:
    assert people() == ["Karim Haddouri", "Haddouri"]
    walked("s")
    assert people() == ["Karim Haddouri"]


def test_what_was_decided_never_comes_back_and_undo_brings_it_back(here: Path) -> None:
    walked("dd")
    assert "Nothing waits" in walked("")
    assert type_in("ledger verify")[0] == 0
    with Store.open("ledger.db") as store:
        size = store.head().size
    type_in(f'ledger undo {size} --because "too fast"')
    assert "1 of 1" in walked("q")


def test_quitting_keeps_what_was_decided_and_leaves_the_rest(here: Path) -> None:
    shown = walked("dq")
    assert "1 decided (0 same, 1 different), 0 skipped." in shown
    assert "1 of 1" in walked("q")


def test_undo_without_a_decision_says_so(here: Path) -> None:
    assert "Nothing was decided in this walk." in walked("uq")


def test_an_interruption_loses_nothing(here: Path) -> None:
    def keys() -> Iterator[str]:
        yield "s"
        raise KeyboardInterrupt

    with Store.open("ledger.db", write=True) as store, pytest.raises(KeyboardInterrupt):
        Walk(store, "anna", Console(file=io.StringIO(), width=80)).through(keys())
    assert people() == ["Karim Haddouri"]
    assert type_in("ledger verify")[0] == 0


@pytest.mark.slow
def test_keys_are_taken_as_they_are_pressed_and_ctrl_c_loses_nothing(here: Path) -> None:
    """A real terminal: one answer without Enter, then Ctrl-C."""
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", "ledger", "review"], cwd=here, stdin=theirs, stdout=theirs, stderr=theirs
    ) as asking:
        os.close(theirs)
        assert "1 of 2" in _shown(ours, "? help")
        assert "P1 and P2: same" in _shown(ours, "? help", b"s")
        assert "Interrupted" in _shown(ours, "half done", b"\x03")
    os.close(ours)
    assert asking.returncode == 130 and people() == ["Karim Haddouri"]


def _shown(screen: int, last: str, key: bytes = b"") -> str:
    """What the terminal shows up to these words after a key; one pressed while nobody listens is lost, as at any."""
    shown = b""
    os.write(screen, key)
    for _ in range(200):
        if last.encode() in shown:
            break
        if select.select([screen], [], [], 1)[0]:
            shown += os.read(screen, 4096)
        else:
            os.write(screen, key)
    return shown.decode(errors="replace")
