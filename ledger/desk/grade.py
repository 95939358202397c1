"""An editor grades a source."""

from ..errors import UsageError
from ..journal import drafts
from ..model import Entry
from ..store import Store
from .refusal import refuse_empty

LETTERS = "ABCDEF"
"""A completely reliable … E unreliable, F cannot be judged (STANAG 2511)."""


def grade(store: Store, source: str, letter: str, because: str, *, by: str) -> Entry:
    """Grade the source with key ``source`` A–F. Raises :class:`UsageError` for another letter or without a reason."""
    refuse_empty(because, "the reason (--because)")
    if letter.upper() not in list(LETTERS):
        raise UsageError(f'"{letter}" is no grade', "", "A reliable, B, C, D, E unreliable, F cannot be judged.")
    return store.append([drafts.source_graded(source, letter.upper(), because, by=by)])[0]
