"""A report for the screen: what it is on, then fact by fact, who says so and how firmly."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..assess import ASSESSOR, shown_wording
from ..model import ClaimFile, Commit, FactFile
from .order import ordered, standing
from .phrases import (
    chain_phrase,
    counted,
    fact_phrases,
    footer,
    link_phrase,
    manner_phrase,
    parts_phrase,
    place_phrase,
)
from .plain import line
from .quote import quotation
from .styles import Beside, quoted, status_word, text
from .subjects import Subject, details, own_claims, summary, title

if TYPE_CHECKING:
    from rich.console import Console, ConsoleOptions, RenderableType

WIDE = 120
"""From so many columns on, a claim's quotation stands beside its source, else below it."""

MARGIN = 6
"""Columns for an id ("FC1234") in the left margin."""


def report_view(subject: Subject, facts: Sequence[FactFile], head: Commit) -> "RenderableType":
    """The report on a person, source, article or fact; rich decides line by line by the width it is given."""
    from rich.console import Group

    blocks = [fact_block(file, own_claims(subject, file)) for file in ordered(facts)]
    spaced = [part for block in blocks for part in (block, text(""))]
    return Group(*_heading(subject, facts), text(""), *spaced, text(footer(head, version_of(facts)), "dim"))


def version_of(facts: Sequence[FactFile]) -> str:
    """Who assessed these facts; the present assessor where there are none."""
    return ", ".join(sorted({file.assessment.version for file in facts})) or ASSESSOR


def fact_block(file: FactFile, claims: Sequence[ClaimFile]) -> "RenderableType":
    """One fact with its status, its numbers and the given claims; of its other claims only the number is said."""
    from rich.console import Group

    return Beside(text(file.fact.id, "bold"), Group(*fact_lines(file), *claim_lines(file, claims)), MARGIN)


def fact_lines(file: FactFile) -> "Iterator[RenderableType]":
    """What is said of the fact itself: wording, status, origins, the two sentences, rivals and ruling."""
    yield (
        status_word(file)
        .append("  ")
        .append(line(shown_wording(file.fact, file.assessment)), "not strike bold default")
    )
    yield from map(text, fact_phrases(file))


def claim_lines(file: FactFile, claims: Sequence[ClaimFile]) -> "Iterator[RenderableType]":
    """The claims under their fact, and how many stand elsewhere."""
    yield from (ClaimView(claim) for claim in claims)
    elsewhere = len(standing(file.claims)) - len(claims)
    if elsewhere:
        yield text(f"and {counted(elsewhere, 'more claim')} elsewhere: ledger why {file.fact.id}", "dim")


@dataclass(frozen=True, slots=True)
class ClaimView:
    """One claim: chain, manner, quotation, place; the quotation in a column of its own where the window is wide.

    With ``linked``, also what in it is meant otherwise, and who decided that the claim bears on its fact.
    """

    claim: ClaimFile
    linked: bool = False

    def __rich_console__(self, console: "Console", options: "ConsoleOptions") -> "Iterator[RenderableType]":
        room = options.max_width - MARGIN - 1
        yield Beside(
            text(self.claim.id), self._wide(room) if room + 2 * (MARGIN + 1) >= WIDE else self._narrow(), MARGIN
        )

    def _narrow(self) -> "RenderableType":
        from rich.console import Group

        return Group(*self._who(), quoted(quotation(self.claim)), *self._where())

    def _wide(self, room: int) -> "RenderableType":
        from rich.console import Group

        return Beside(Group(*self._who(), *self._where()), quoted(quotation(self.claim)), 2 * room // 5)

    def _who(self) -> "Iterator[RenderableType]":
        yield text(chain_phrase(self.claim))
        yield text(manner_phrase(self.claim))

    def _where(self) -> "Iterator[RenderableType]":
        yield text(place_phrase(self.claim), "dim")
        if self.linked:
            yield from (text(phrase) for phrase in [parts_phrase(self.claim.bearing.claim)] if phrase)
            yield text(link_phrase(self.claim), "dim")


def _heading(subject: Subject, facts: Sequence[FactFile]) -> "Iterator[RenderableType]":
    yield text(title(subject), "bold underline")
    yield from (text(phrase) for phrase in details(subject))
    yield text(summary(subject, facts))
