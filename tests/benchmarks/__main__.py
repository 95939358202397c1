"""Measure speed and write the ratios to docs/speed.md:  make benchmark [SIZES="10000 100000"]

Times are CPU seconds of whole processes, the median of several runs, and are quoted only as ratios within one run: the
machine's own speed falls out. Nothing here is asserted.
"""

import argparse
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from .archive import SUBJECT, build
from .newcomer import kept_in, text_of
from .pages import table, written
from .timing import LEDGER, RUNS, cpu_seconds, largest, once

SIZES = (10_000, 100_000, 1_000_000)
Row = tuple[str, ...]


def measured(folder: Path, sizes: Sequence[int]) -> list[Row]:
    """What is asked of an archive of each size, and the CPU time beside that in the first."""
    made = [_built(folder / f"{size}.db", size) for size in sizes]
    paths = [path for path, _, _ in made]
    rows = [
        ("a claim kept in bulk", *_ratios([spent for _, spent, _ in made])),
        ("bytes a claim", *(f"{weight:,.0f}" for _, _, weight in made)),
    ]
    return rows + [(what, *_ratios([act(path) for path in paths])) for what, act in ASKED.items()]


def _built(path: Path, size: int) -> tuple[Path, float, float]:
    """The archive, the CPU seconds and the bytes that a claim took; one that was finished before is used again."""
    finished = path.with_suffix(".seconds")
    if not finished.exists():
        began = time.process_time()
        build(path, size)
        finished.write_text(str(time.process_time() - began), encoding="utf-8")
    return path, float(finished.read_text(encoding="utf-8")) / size, path.stat().st_size / size


def _ratios(figures: Sequence[float]) -> list[str]:
    return [f"{figure / figures[0]:.2f}" for figure in figures]


def _answered(*words: str) -> Callable[[Path], float]:
    return lambda path: cpu_seconds(LEDGER, "--db", path, *words)


def _newcomers(path: Path) -> range:
    """The numbers of newcomers that the archive does not hold yet, the same for archives that were asked as often."""
    counted = path.with_suffix(".asked")
    asked = int(counted.read_text(encoding="utf-8")) if counted.exists() else 0
    counted.write_text(str(asked + 1), encoding="utf-8")
    return range(100 * asked, 100 * asked + RUNS + 1)


def _added(path: Path) -> float:
    """The CPU seconds of ``ledger add`` with another article each time."""
    times = []
    for number in _newcomers(path):
        text = path.with_name(f"{path.stem}-{number}.txt")
        text.write_text(text_of(number), encoding="utf-8")
        times.append(once((LEDGER, "--db", path, "--as", "benchmark", "add", "--quiet", text)))
    return sorted(times[1:])[RUNS // 2]


ASKED: dict[str, Callable[[Path], float]] = {
    "`ledger add` of an article about the most frequent persons": _added,
    "of that, linking and keeping what was read": lambda path: kept_in(path, _newcomers(path)),
    "`ledger report --person`": _answered("report", "--person", SUBJECT),
    "`ledger why F7`": _answered("why", "F7"),
    "`ledger facts --text`": _answered("facts", "--text", "harbour on day 7"),
    "`ledger claims --person`": _answered("claims", "--person", SUBJECT),
}


def cared(paths: Sequence[Path]) -> list[Row]:
    """The memory that the care of each ledger needs, in MB."""
    every = {"verify": "`ledger verify`", "rebuild": "`ledger rebuild`"}
    return [(what, *(f"{largest((LEDGER, '--db', path, word)):.0f}" for path in paths)) for word, what in every.items()]


def part(folder: Path, sizes: Sequence[int], care: int) -> str:
    """The part of the page that this command writes; the first ``care`` archives are verified and rebuilt."""
    python = sys.executable
    helped = cpu_seconds(LEDGER, "--help") / cpu_seconds(python, "-c", "import sqlmodel")
    rows, heads = measured(folder, sizes), tuple(f"{size:,} claims" for size in sizes)
    memory = cared([folder / f"{size}.db" for size in sizes[:care]])
    version = f"Python {sys.version_info.major}.{sys.version_info.minor}"
    return "\n\n".join(
        (
            table(("CPU time, as a multiple of the first", *heads), rows),
            table(("largest memory, in MB", *heads[:care]), memory),
            f"`ledger --help` takes {helped:.2f} of the CPU time of `python -c 'import sqlmodel'`. Median of {RUNS} "
            f"runs each, {version}.",
        )
    )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sizes", nargs="*", type=int, default=SIZES)
    parser.add_argument("--folder", type=Path, help="where archives are kept, to be used again (default: nowhere)")
    parser.add_argument("--care", type=int, default=2, help="how many of them are verified and rebuilt")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        print(written("speed.md", "archive", part(asked.folder or Path(place), asked.sizes, asked.care)))
