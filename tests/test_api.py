"""The public names are there, and importing them runs nothing heavy."""

import subprocess
import sys

import pytest

import ledger

HEAVY = ("spacy", "sqlmodel", "sqlalchemy", "rich", "dateparser", "trafilatura", "pypdf", "docx", "numpy", "rapidfuzz")


@pytest.mark.parametrize("name", ledger.__all__)
def test_every_public_name_is_there(name: str) -> None:
    assert getattr(ledger, name) is not None
    assert name in dir(ledger)


def test_any_other_name_is_missing() -> None:
    with pytest.raises(AttributeError, match="unicorn"):
        _ = ledger.unicorn


@pytest.mark.parametrize("what", ["import ledger", "from ledger.cli import run; run(['--help'])"])
def test_nothing_heavy_is_imported_before_it_is_used(what: str) -> None:
    code = f"import sys; {what}; print([name for name in {HEAVY!r} if name in sys.modules], file=sys.stderr)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stderr.strip() == "[]"


@pytest.mark.parametrize("first", ["import ledger.extract.parsing.parse", "import ledger; ledger.extract"])
def test_the_function_and_the_room_of_one_name_do_not_get_in_each_others_way(first: str) -> None:
    told = "print(len(ledger.extract('Omar Haddad left.')))"
    code = f"{first}; import ledger; from ledger.extract.persons import people; {told}"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "1"


def test_a_text_is_read_without_a_ledger() -> None:
    (claim,) = ledger.extract("The mayor has fled, according to a harbour official.")
    assert (claim.sourcing.value, claim.hedge.level.word) == ("anonymous", "flat")
    assert claim.sources[0].text == "a harbour official"
