"""``ledger why``: every line behind a fact's numbers, its origins, its claims and its history."""

from collections.abc import Iterator, Sequence
from itertools import chain as joined
from typing import TYPE_CHECKING

from ..assess import percent
from ..model import Commit, Entry, FactFile, OriginGroup
from .history import history_phrases
from .order import standing
from .phrases import DOT, counted, footer, span_phrase
from .plain import line
from .styles import Beside, text
from .subjects import details
from .view import MARGIN, ClaimView, fact_lines, version_of

if TYPE_CHECKING:
    from rich.console import RenderableType

NUMBERS = 9
"""Columns for a line's decibans: "+12.3 dB"."""


def fact_report(file: FactFile, history: Sequence[Entry], head: Commit) -> "RenderableType":
    """Everything that stands behind one fact, section by section."""
    from rich.console import Group

    sections = (
        _section("Who says so", (ClaimView(claim, linked=True) for claim in standing(file.claims))),
        _section("Why that many origins", _reasons(file)),
        _section("Why that sure", _lines(file)),
        _section("History", map(_entry, history_phrases(file, history))),
    )
    about = (text(phrase) for phrase in details(file))
    opening = Beside(text(file.fact.id, "bold"), Group(*fact_lines(file), *about), MARGIN)
    return Group(opening, *joined.from_iterable(sections), text(""), text(footer(head, version_of([file])), "dim"))


def deciban_phrase(decibans: float) -> str:
    """A line's evidence: "+4.2 dB", "−5.1 dB", "0.0 dB"."""
    shown = round(decibans, 1)
    sign = "+" if shown > 0 else "−" if shown < 0 else ""
    return f"{sign}{abs(shown):.1f} dB"


def origin_phrase(group: OriginGroup, file: FactFile) -> str:
    """One origin: its name, how it came, whether it commits itself, its grade, and its claims by id."""
    ids = [claim.id for claim in file.claims if claim.bearing.claim.key in group.claims]
    firm = "states it" if group.commits else "hedged"
    grade = f"grade {group.grade}" if group.grade else "not graded"
    return DOT.join([line(group.name), group.sourcing.value, firm, grade, ", ".join(ids)])


def sum_phrase(file: FactFile) -> str:
    """What the lines add up to: "= +3.2 dB: 67%, 29% to 91%; not calibrated"."""
    sure = file.assessment.confidence
    total = deciban_phrase(sum(each.decibans for each in sure.lines))
    calibrated = "calibrated" if sure.calibrated else "not calibrated"
    return f"= {total}: {percent(sure.value)}, {percent(sure.low)} to {percent(sure.high)}; {calibrated}"


def _section(heading: str, body: "Iterator[RenderableType]") -> "Iterator[RenderableType]":
    from rich.console import Group

    found = list(body)
    if found:
        yield text("")
        yield text(heading, "bold underline")
        yield Group(*found)


def _entry(phrase: str) -> "RenderableType":
    number, rest = phrase.split(" ", 1)
    return Beside(text(number), text(rest), MARGIN)


def _reasons(file: FactFile) -> "Iterator[RenderableType]":
    counts = file.assessment.corroboration
    outlets = f"{counted(counts.claims, 'claim')} in {counted(counts.outlets, 'outlet')}"
    yield text(f"{span_phrase(counts.low, counts.high)} origins behind {outlets}.")
    yield from (Beside(text("•"), text(reason), 1) for reason in counts.reasons)
    for group in file.assessment.origins:
        yield Beside(text("→"), text(" ".join((f"{origin_phrase(group, file)}.", *map(line, group.reasons)))), 1)


def _lines(file: FactFile) -> "Iterator[RenderableType]":
    for each in file.assessment.confidence.lines:
        yield Beside(text(deciban_phrase(each.decibans).rjust(NUMBERS)), text(line(each.reason)), NUMBERS)
    yield text(sum_phrase(file), "bold")
