"""Measure speed and write the ratios to docs/speed.md:  make benchmark

Times are CPU seconds of whole processes, the median of several runs, and are quoted only as ratios within one run: the
machine's own speed falls out. Nothing here is asserted.
"""

import sys
import tempfile
from pathlib import Path

from .archive import SUBJECT, build
from .pages import table, written
from .timing import LEDGER, RUNS, cpu_seconds

SMALL, LARGE = 1_000, 100_000


def measure(folder: Path) -> list[tuple[str, str, str]]:
    """What is compared, against what, and the ratio of their CPU times."""
    python = sys.executable
    small, large = build(folder / "small.db", SMALL), build(folder / "large.db", LARGE)
    imported = cpu_seconds(python, "-c", "import sqlmodel")
    report = [cpu_seconds(LEDGER, "--db", path, "report", "--person", SUBJECT) for path in (small, large)]
    listing = [cpu_seconds(LEDGER, "--db", path, "claims", "--person", SUBJECT) for path in (small, large)]
    helped = cpu_seconds(LEDGER, "--help")
    return [
        ("`ledger --help`", "`python -c 'import sqlmodel'`", f"{helped / imported:.2f}"),
        (f"`ledger report --person` on {LARGE:,} claims", f"the same on {SMALL:,}", f"{report[1] / report[0]:.2f}"),
        (f"`ledger claims --person` on {LARGE:,} claims", f"the same on {SMALL:,}", f"{listing[1] / listing[0]:.2f}"),
    ]


def part(rows: list[tuple[str, str, str]]) -> str:
    """The part of the page that this command writes."""
    version = f"Python {sys.version_info.major}.{sys.version_info.minor}"
    return f"{table(('what', 'against', 'ratio'), rows)}\n\nMedian of {RUNS} runs each, {version}."


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as place:
        print(written("speed.md", "archive", part(measure(Path(place)))))
