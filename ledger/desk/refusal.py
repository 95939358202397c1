"""What the desk refuses to keep."""

from ..errors import RefusedError, UsageError
from ..model import Sourcing
from .unnamed import exposes

UNNAMED = (Sourcing.ANONYMOUS, Sourcing.BARE)


def refuse_named_anonymous(source: str, sourcing: Sourcing) -> None:
    """Raise :class:`RefusedError` if ``source`` reads like a name under ``anonymous`` or ``bare``.

    A source logged as anonymous is a description, never a name: the ledger is a file like any other, and files leak.
    What is refused is written nowhere.
    """
    if sourcing in UNNAMED and exposes(source):
        raise RefusedError(
            f'"{source}" reads like a name',
            f"under --sourcing {sourcing.value} a source is described, never named, so that no ledger can expose it",
            'Describe it: --source "a senior officer". On the record, use --sourcing named.',
        )


def refuse_empty(text: str, what: str) -> None:
    """Raise :class:`UsageError` if ``text`` has no letter or digit."""
    if not any(character.isalnum() for character in text):
        raise UsageError(f"{what} is empty", "", "Say it in words.")
