"""Something wrong in what was given or kept: a value to be shown, never an exception."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong, where (a file and line, a row, an entry), and what to do about it.

    ``kind`` is what it has in common with others: the name of the check that found it, or of what is open.
    """

    what: str
    where: str = ""
    hint: str = ""
    kind: str = ""
