"""A report as text for a file or a pipe, in every format."""

import io
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..model import Commit, Entry, FactFile
from .export import audit
from .fact_view import fact_report
from .history import history_json
from .nested import facts_json
from .order import ordered
from .pages import fact_page, report_page
from .subjects import Subject, title
from .view import report_view
from .writers import json_text

if TYPE_CHECKING:
    from rich.console import RenderableType

WIDTH = 100
"""Columns of a report that goes to a file."""


def report_text(subject: Subject, facts: Sequence[FactFile], head: Commit, format: str, *, width: int = WIDTH) -> str:
    """The report on a subject as ``table`` (as on the screen, no colour), ``md``, ``json``, ``jsonl`` or ``csv``."""
    shown = ordered(facts)
    if format == "table":
        return plain_text(report_view(subject, shown, head), width)
    if format == "md":
        return report_page(subject, shown, head)
    if format == "json":
        return json_text({"subject": title(subject), **facts_json(shown, head)})
    return audit(shown, head, format)


def fact_text(file: FactFile, history: Sequence[Entry], head: Commit, format: str, *, width: int = WIDTH) -> str:
    """All behind one fact (``ledger why``) as text in a format; JSON holds the history too."""
    if format == "table":
        return plain_text(fact_report(file, history, head), width)
    if format == "md":
        return fact_page(file, history, head)
    if format == "json":
        return json_text({**facts_json([file], head), "history": history_json(file, history)})
    return audit([file], head, format)


def plain_text(shown: "RenderableType", width: int = WIDTH) -> str:
    """What a renderable looks like in black and white at a width; no line ends in a blank."""
    from rich.console import Console

    console = Console(file=io.StringIO(), width=width, color_system=None, highlight=False, legacy_windows=False)
    with console.capture() as captured:
        console.print(shown)
    return "".join(f"{each.rstrip()}\n" for each in captured.get().splitlines())
