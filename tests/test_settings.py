"""Options beat the environment, and that beats the defaults."""

from pathlib import Path

import pytest

from ledger.settings import Settings


def test_without_any_word_the_ledger_lies_in_the_current_folder() -> None:
    found = Settings.read(environ={"LEDGER_USER": "anna"})
    assert (found.database, found.files, found.user) == ("ledger.db", Path("ledger.files"), "anna")


def test_the_environment_is_heard() -> None:
    found = Settings.read(environ={"LEDGER_DB": "/desk/main.db", "LEDGER_USER": "anna"})
    assert (found.database, found.files) == ("/desk/main.db", Path("/desk/main.files"))


def test_options_beat_the_environment() -> None:
    found = Settings.read("other.db", "bea", environ={"LEDGER_DB": "main.db", "LEDGER_USER": "anna"})
    assert (found.database, found.user) == ("other.db", "bea")


def test_originals_may_lie_elsewhere() -> None:
    assert Settings.read(environ={"LEDGER_FILES": "/archive"}).files == Path("/archive")


@pytest.mark.parametrize("where", ["sqlite:///desk/main.db", "desk/main.db"])
def test_a_url_means_the_same_file(where: str) -> None:
    assert Settings.read(where, environ={}).files == Path("desk/main.files")


@pytest.mark.parametrize(
    ("where", "files"),
    [
        ("postgresql://anna:secret@db.example/desk", "desk.files"),
        ("postgresql+psycopg://anna@/desk?host=/run/postgresql", "desk.files"),
        ("postgresql://anna:se%2Fcret@db.example", "ledger.files"),
        ("postgresql://anna:se/cret@db.example/desk", "desk.files"),
    ],
)
def test_the_originals_of_a_database_on_a_server_lie_here_and_name_no_password(where: str, files: str) -> None:
    assert Settings.read(where, environ={}).files == Path(files)


def test_a_folder_is_no_reason_to_fall(tmp_path: Path) -> None:
    assert Settings.read(".", environ={}).files == Path("ledger.files")
