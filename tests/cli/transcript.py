"""Plays commands as a person types them, in one process, and writes down what a terminal would show."""

import io
import os
import re
import shlex
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from pathlib import Path

from ledger.cli import run

ROOT = Path(__file__).resolve().parents[2]
PROMPT = "$ "
REMARK = "# "
SETTLED = (
    (re.compile(r"\b[0-9a-f]{64}\b"), "<sha256>"),
    (re.compile(r"\b[0-9a-f]{12,63}\b…?"), "<sha256>"),
    (re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z"), "<moment>"),
    (re.compile(r"(?<=\bby anna on )\d{4}-\d\d-\d\d\b"), "<day>"),
)
"""What differs from run to run, and what stands for it in a transcript."""


@contextmanager
def desk(folder: Path) -> Iterator[Path]:
    """A desk of its own in ``folder``: the project's texts at hand, eighty columns, no settings from outside."""
    before, here = dict(os.environ), Path.cwd()
    for name in ("seeds", "fixtures"):
        if not (folder / name).exists():
            (folder / name).symlink_to(ROOT / name)
    for name in ("LEDGER_DB", "LEDGER_FILES"):
        os.environ.pop(name, None)
    os.environ.update(LEDGER_USER="anna", COLUMNS="80", NO_COLOR="1", TERM="dumb")
    os.chdir(folder)
    try:
        yield folder
    finally:
        os.chdir(here)
        os.environ.clear()
        os.environ.update(before)


def type_in(line: str) -> tuple[int, str]:
    """Run one line that begins with ``ledger``; its exit code and all it printed, answers and complaints in order."""
    screen = io.StringIO()
    with redirect_stdout(screen), redirect_stderr(screen):
        code = run(shlex.split(line)[1:])
    return code, screen.getvalue()


def settled(text: str) -> str:
    """``text`` without what differs from run to run and without blanks at line ends."""
    for pattern, name in SETTLED:
        text = pattern.sub(name, text)
    return "\n".join(line.rstrip() for line in text.splitlines())


def play(script: str) -> str:
    """The script with the answer under each command; a code other than 0 is written as ``[1]``."""
    shown = []
    for line in _own_lines(script.splitlines()):
        if not line.startswith(PROMPT):
            shown.append(line)
            continue
        code, printed = type_in(line.removeprefix(PROMPT))
        shown += [line, *([settled(printed)] if printed.strip() else []), *([f"[{code}]"] if code else [])]
    return "\n".join(shown) + "\n"


def _own_lines(lines: list[str]) -> list[str]:
    """Commands, remarks and the blank lines right before them; all else, its blank lines too, is an old answer."""
    kept: list[str] = []
    for line, below in zip(lines, [*lines[1:], ""], strict=True):
        if line.startswith((PROMPT, REMARK)) or (not line and below.startswith((PROMPT, REMARK))):
            kept.append(line)
    return kept
