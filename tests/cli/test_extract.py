"""Reading many articles to standard output or a file: by one process or several, and piece by piece."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from ledger.cli.output import deliver_each

from .transcript import desk, type_in

TEXTS = [f"Orla Quenby sold {n} boats, the harbour office said." for n in range(2, 14)]


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Path]:
    lines = [json.dumps({"id": n, "text": text}) for n, text in enumerate(TEXTS)]
    (tmp_path / "many.jsonl").write_text("\n".join([*lines, "{not json"]))
    with desk(tmp_path):
        yield tmp_path


def test_two_jobs_print_what_one_prints(here: Path) -> None:
    one, two = (type_in(f"ledger extract many.jsonl -O jsonl --jobs {jobs}") for jobs in (1, 2))
    assert one == two
    assert one[0] == 1 and "many.jsonl:13" in one[1]
    assert [json.loads(line)["id"] for line in one[1].splitlines() if '"claims"' in line] == [*map(str, range(12))]


@pytest.mark.parametrize("jobs", ["0", "-2"])
def test_no_jobs_are_wrong_usage_and_no_file_is_touched(here: Path, jobs: str) -> None:
    (here / "kept.jsonl").write_text("what was there")
    code, printed = type_in(f"ledger extract many.jsonl -o kept.jsonl --jobs {jobs}")
    assert code == 2 and "--jobs" in printed
    assert (here / "kept.jsonl").read_text() == "what was there"


def test_a_file_holds_what_the_screen_shows(here: Path) -> None:
    (here / "good.txt").write_text(TEXTS[0])
    _, shown = type_in("ledger extract good.txt -O jsonl")
    assert type_in("ledger extract good.txt -o found.jsonl") == (0, "")
    assert (here / "found.jsonl").read_text() == shown
    assert (here / "found.jsonl").stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("to_file", [False, True])
def test_each_piece_is_written_before_the_next_is_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], to_file: bool
) -> None:
    place = tmp_path / "out.txt" if to_file else None

    def pieces() -> Iterator[str]:
        yield "first\n"
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        deliver_each(pieces(), place)
    assert (place.read_text() if place else capsys.readouterr().out) == "first\n"
