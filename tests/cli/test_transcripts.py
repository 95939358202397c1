"""What a person types and what the terminal answers, in tests/cli/transcripts; `make golden` writes them again."""

import os
from pathlib import Path

import pytest

from ..postgresql import Server
from .transcript import desk, play

TRANSCRIPTS = sorted((Path(__file__).parent / "transcripts").glob("*.txt"))


@pytest.mark.parametrize("path", TRANSCRIPTS, ids=lambda path: path.stem)
def test_the_terminal_answers_as_written_down(path: Path, tmp_path: Path) -> None:
    written = path.read_text(encoding="utf-8")
    with desk(tmp_path):
        answered = play(written)
    if os.environ.get("LEDGER_UPDATE_GOLDEN"):
        path.write_text(answered, encoding="utf-8")
    assert answered == path.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["by_hand", "mending"])
def test_the_terminal_answers_the_same_on_postgresql(name: str, tmp_path: Path, postgresql: Server) -> None:
    written = (Path(__file__).parent / "transcripts" / f"{name}.txt").read_text(encoding="utf-8")
    with desk(tmp_path):
        os.environ["LEDGER_DB"] = postgresql.url(postgresql.empty())
        assert play(written) == written
