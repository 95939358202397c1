"""Which outlets belong to one publisher, by a table that the desk keeps."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..errors import ReadError
from ..journal import drafts
from ..model import Article, EntryKind, Problem
from ..store import Store
from .sources import SourceLinker

HEADER = ("publisher", "outlet")


@dataclass(frozen=True, slots=True)
class Owned:
    """An outlet, the publisher it was said to belong to, and the number of the entry that says so."""

    outlet: str
    publisher: str
    entry: int


def read_families(path: Path) -> tuple[list[tuple[str, str]], list[Problem]]:
    """The pairs of publisher and outlet in a tab-separated file, and a problem for each line that is none.

    Raises :class:`ReadError` if the file cannot be read as text.
    """
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeError) as error:
        raise ReadError(f"cannot read {path}", str(error), "A table in UTF-8: publisher, tab, outlet.") from error
    told = [(n, tuple(cell.strip() for cell in line.split("\t"))) for n, line in enumerate(lines, 1) if _tells(line)]
    rows = [(n, cells) for n, cells in told if cells != HEADER]
    wrong = [_problem(path, n) for n, cells in rows if len(cells) != 2 or not all(cells)]
    return [(cells[0], cells[1]) for _, cells in rows if len(cells) == 2 and all(cells)], wrong


def owned(store: Store, table: Sequence[tuple[str, str]], where: str, *, by: str) -> Iterator[Owned]:
    """Keep for every outlet whose it is, in one transaction; an outlet nobody has quoted yet is opened.

    What the ledger knows already is not said again. ``where`` is given as the reason.
    """
    linker = SourceLinker(store, Article("", outlet=""), by=by)
    keys = {outlet: linker.outlet_key(outlet) for _, outlet in dict.fromkeys(table)}
    known = {ref.key: ref.publisher for ref in store.sources_named(keys)}
    fresh = [(publisher, outlet) for publisher, outlet in table if known.get(keys[outlet]) != publisher]
    said = [drafts.source_owned(keys[outlet], publisher, f"as {where} says", by=by) for publisher, outlet in fresh]
    entries = store.append([*linker.drafts, *said])
    numbers = (entry.seq for entry in entries if entry.kind is EntryKind.SOURCE_OWNED)
    yield from _told(fresh, numbers)


def _told(fresh: Iterable[tuple[str, str]], numbers: Iterable[int]) -> Iterator[Owned]:
    for (publisher, outlet), seq in zip(fresh, numbers, strict=True):
        yield Owned(outlet, publisher, seq)


def _tells(line: str) -> bool:
    return bool(line.strip()) and not line.startswith("#")


def _problem(path: Path, line: int) -> Problem:
    return Problem("a line without publisher and outlet", f"{path}:{line}", "Write the publisher, a tab, the outlet.")
