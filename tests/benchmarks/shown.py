"""Readings as docs/reading.md shows them, and the sentences of that page with theirs."""

import re

from ledger.extract import extract
from ledger.model import Claim, Modality, Polarity, Sourcing

READ, RIGHT = "  read   ", "  right  "
BLOCK = re.compile(r"(?<=```text\n).*?(?=```\n)", re.DOTALL)
"""One sentence with its readings."""


def readings(text: str) -> list[str]:
    """A line for each claim that is read in the text today."""
    return [_line(text, claim) for claim in extract(text)]


def with_readings(page: str) -> str:
    """The page with today's readings under its sentences, in the place of those that stood there."""
    return BLOCK.sub(lambda block: _renewed(block[0].splitlines()), page)


def rights(block: str) -> list[str]:
    """The lines of a block that say what would be right."""
    return [line.removeprefix(RIGHT) for line in block.splitlines() if line.startswith(RIGHT)]


def _renewed(lines: list[str]) -> str:
    sentence, *rest = lines
    read = [f"{READ}{line}" for line in readings(sentence)]
    return "\n".join((sentence, *read, *(line for line in rest if not line.startswith(READ)), ""))


def _line(text: str, claim: Claim) -> str:
    nobody = "(nobody answers)" if claim.sourcing is Sourcing.HEARSAY else "(own voice)"
    who = ", ".join(source.text for source in claim.sources) or nobody
    cue = " … ".join(text[place.start : place.end] for place in claim.cue)
    how = [claim.sourcing.value, claim.hedge.level.word]
    how += ["denied"] * (claim.polarity is Polarity.DENIED) + ["unrealised"] * (claim.modality is Modality.UNREALISED)
    return f"{who} {f'[{cue}] ' if cue else ''}{', '.join(how)}: {claim.text}"
