"""A path that cannot be read says why and what to do."""

import os

import pytest

from ledger.errors import ReadError
from ledger.read.load import MAX_BYTES, check_size, load


def refusal(path):
    with pytest.raises(ReadError) as caught:
        load(path)
    return caught.value


def test_a_missing_file_says_its_path(tmp_path):
    assert "nowhere.txt was not found" in refusal(tmp_path / "nowhere.txt").what


def test_an_address_is_no_file_and_the_hint_says_to_save_the_page(tmp_path, monkeypatch):
    from pathlib import Path

    monkeypatch.chdir(tmp_path)
    assert "save the page" in refusal(Path("https://paper.example.org/a")).hint


def test_a_folder_is_refused_with_its_files_as_the_way_out(tmp_path):
    error = refusal(tmp_path)
    assert "is a folder" in error.what
    assert str(tmp_path) in error.hint


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission_is_refused(tmp_path):
    (tmp_path / "shut.txt").write_text("The mayor left.")
    (tmp_path / "shut.txt").chmod(0)
    assert "no permission" in refusal(tmp_path / "shut.txt").why


def test_an_empty_file_is_refused(tmp_path):
    (tmp_path / "none.txt").touch()
    assert "is empty" in refusal(tmp_path / "none.txt").what


def test_a_file_of_fifty_megabytes_is_refused_and_the_limit_named(tmp_path):
    with (tmp_path / "huge.txt").open("wb") as file:
        file.truncate(50 * 10**6)
    assert "20 MiB" in refusal(tmp_path / "huge.txt").why


def test_many_articles_in_one_file_may_be_larger_than_one(tmp_path):
    with (tmp_path / "many.jsonl").open("wb") as file:
        file.truncate(MAX_BYTES + 1)
    assert len(load(tmp_path / "many.jsonl")) == MAX_BYTES + 1


def test_the_limit_itself_is_allowed():
    check_size(bytes(10), "a", limit=10)
    with pytest.raises(ReadError):
        check_size(bytes(11), "a", limit=10)
