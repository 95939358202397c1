"""Deeds of words that a court hears of: "Dunn told his wife to burn the ledgers, a jury heard".

That he told her so is what was heard, and nobody named answers for it; what he told her to do is no statement of his.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from .attribution import Attribution


def heard_of(found: Sequence[Attribution]) -> Iterator[Attribution]:
    """The attributions; those by which somebody has another do something are deeds within what is heard."""
    heard = [one for one in found if not one.sources and one.construct == "clause"]
    for one in found:
        inside = heard and one.construct == "asked" and any(each.holds(one.word) for each in heard)
        yield replace(one, kind="pledge") if inside else one
