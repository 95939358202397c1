"""Measure speed and write the ratios to docs/speed.md:  make benchmark

Times are CPU seconds of whole processes, the median of several runs, and are quoted only as ratios within one run: the
machine's own speed falls out. Nothing here is asserted.
"""

import resource
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from .archive import SUBJECT, build

PAGE = Path(__file__).resolve().parents[2] / "docs" / "speed.md"
LEDGER = Path(sys.executable).with_name("ledger")
RUNS = 5
SMALL, LARGE = 1_000, 100_000


def cpu_seconds(*command: str | Path) -> float:
    """The median CPU time of a command over :data:`RUNS` runs after one that warms the caches."""
    return statistics.median([_once(command) for _ in range(RUNS + 1)][1:])


def _once(command: tuple[str | Path, ...]) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def measure(folder: Path) -> list[tuple[str, str, float]]:
    """What is compared, against what, and the ratio of their CPU times."""
    python = sys.executable
    small, large = build(folder / "small.db", SMALL), build(folder / "large.db", LARGE)
    imported = cpu_seconds(python, "-c", "import sqlmodel")
    report = [cpu_seconds(LEDGER, "--db", path, "report", "--person", SUBJECT) for path in (small, large)]
    listing = [cpu_seconds(LEDGER, "--db", path, "claims", "--person", SUBJECT) for path in (small, large)]
    return [
        ("`ledger --help`", "`python -c 'import sqlmodel'`", cpu_seconds(LEDGER, "--help") / imported),
        (f"`ledger report --person` on {LARGE:,} claims", f"the same on {SMALL:,}", report[1] / report[0]),
        (f"`ledger claims --person` on {LARGE:,} claims", f"the same on {SMALL:,}", listing[1] / listing[0]),
    ]


def page(rows: list[tuple[str, str, float]]) -> str:
    """The page that docs/ keeps."""
    lines = [
        "# Speed",
        "",
        "CPU time of whole processes, as ratios measured in one run by `make benchmark` (median of "
        f"{RUNS} runs each, Python {sys.version_info.major}.{sys.version_info.minor}).",
        "",
        "| what | against | ratio |",
        "|---|---|---|",
        *(f"| {what} | {against} | {ratio:.2f} |" for what, against, ratio in rows),
        "",
        "The person reported on has the same twenty claims in both ledgers; everything else in them is other people's.",
        "",
    ]
    return "\n".join(lines)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as place:
        text = page(measure(Path(place)))
    PAGE.write_text(text, encoding="utf-8")
    sys.stdout.write(text)
