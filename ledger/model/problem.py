"""Something wrong in what was given or kept: a value to be shown, never an exception."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong, where (a file and line, a row, an entry), and what to do about it."""

    what: str
    where: str = ""
    hint: str = ""
