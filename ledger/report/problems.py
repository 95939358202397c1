"""Problems for people: those of one kind together, the first of each shown, the others counted."""

from collections.abc import Iterable, Iterator, Sequence
from textwrap import wrap

from ..model import Problem

SHOWN = 3
"""So many of one kind are shown; one more is not worth a line that counts it."""

ALL = "`ledger check -O csv` lists all"


def problem_lines(problems: Sequence[Problem]) -> Iterator[str]:
    """Lines for each kind of problem, in the order in which the kinds came: examples, how many more, what to do."""
    kinds: dict[tuple[str, str], list[Problem]] = {}
    for problem in problems:
        kinds.setdefault((problem.kind, problem.hint), []).append(problem)
    for (_, hint), alike in kinds.items():
        yield from _lines(alike)
        if hint:
            yield f"  {hint}"


def folded(lines: Iterable[str], width: int) -> Iterator[str]:
    """The lines broken between words at ``width`` columns, the rest of each set in; no word is broken."""
    for line in lines:
        inset = line[: len(line) - len(line.lstrip())] + "  "
        yield from wrap(line, width, subsequent_indent=inset, break_long_words=False, break_on_hyphens=False) or [line]


def _lines(alike: Sequence[Problem]) -> Iterator[str]:
    shown = alike if len(alike) <= SHOWN + 1 else _examples(alike)
    for problem in shown:
        yield f"{problem.where}: {problem.what}" if problem.where else problem.what
    if len(alike) > len(shown):
        yield f"and {len(alike) - len(shown):,} more like these; {ALL}"


def _examples(alike: Sequence[Problem]) -> list[Problem]:
    """The first for each reason, as far as there are several: one paragraph printed twice gives one reason often."""
    first = {_reason(problem): problem for problem in reversed(alike)}
    ordered = sorted(alike, key=lambda problem: first[_reason(problem)] is not problem)
    return ordered[:SHOWN]


def _reason(problem: Problem) -> str:
    """What is said behind the colon; all of it where there is none."""
    return problem.what.partition(": ")[2] or problem.what
