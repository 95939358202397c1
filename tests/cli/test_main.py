"""A command line loads the files of its own command alone; help, and a mistyped name, know them all."""

import subprocess
import sys

import pytest

from ledger.cli.main import LISTED, ORDER, command_of, hoisted

LOADED = "import sys; from ledger.cli import run; run({!r}); print(*sorted(sys.modules), file=sys.stderr)"


def loaded(*arguments: str) -> set[str]:
    """The files of commands that are loaded when this command line has been run."""
    code = LOADED.format(list(arguments))
    names = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stderr.split()
    return {name.removeprefix("ledger.cli.") for name in names} & {*ORDER, "lists"}


def test_a_command_loads_its_own_file_and_no_other_command() -> None:
    assert loaded("verify", "--help") == {"verify"}
    assert loaded("claims", "--help") >= {"lists"}
    assert "add" not in loaded("claims", "--help")


def test_help_knows_all_commands() -> None:
    assert loaded("--help") >= {*ORDER, "lists"} - {"claims", "articles"}


@pytest.mark.parametrize(
    ("typed", "command"),
    [
        (["report", "--person", "add"], "report"),
        (["add", "a.txt", "--db", "log"], "add"),
        (["--as", "verify", "undo", "3"], "undo"),
        (["repart"], None),
        (["--help", "add"], None),
        (["--db"], None),
        ([], None),
    ],
)
def test_the_command_is_the_first_word_that_is_no_option_nor_its_value(typed: list[str], command: str | None) -> None:
    assert command_of(hoisted(typed)) == command


def test_the_lists_are_those_of_their_file() -> None:
    from ledger.cli import lists

    assert tuple(lists.LISTS) == LISTED
