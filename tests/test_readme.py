"""Every command of the README runs, in the README's order, on one desk."""

import re
from pathlib import Path

from .cli.transcript import ROOT, desk, type_in

BLOCK = re.compile(r"```console\n(.*?)```", re.DOTALL)
MAKE = {"make report", "make test"}
"""Run by .ci/run on a clean clone, not from within the tests they are."""


def commands() -> list[str]:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    lines = [line for block in BLOCK.findall(text) for line in block.splitlines()]
    return [line.removeprefix("$ ") for line in lines if line.startswith("$ ")]


def test_every_command_of_the_tour_runs(tmp_path: Path) -> None:
    typed = [line for line in commands() if line not in MAKE]
    assert len(typed) > 20
    with desk(tmp_path):
        answers = [(line, *type_in(line)) for line in typed]
    failed = [(line, printed) for line, code, printed in answers if code != 0]
    assert not failed


def test_the_two_make_commands_come_first() -> None:
    assert set(commands()[:2]) == MAKE


def test_the_tour_decides_on_invented_people_alone() -> None:
    """Acts name persons by name: a number is somebody else's as soon as the program reads better."""
    merged = [line for line in commands() if line.startswith("ledger people ")]
    assert merged and not [line for line in merged if re.search(r"\bP\d", line)]
    added = [line for line in commands() if line.startswith("ledger add ")]
    assert "seeds/dossier" in added[0]
