"""An open connection, and what is said of a key that leads nowhere."""

from typing import NoReturn

from sqlalchemy.engine import Connection

from ..errors import UnknownError


class Opened:
    """What every part of the door has: the connection to the ledger's database."""

    def __init__(self, link: Connection) -> None:
        self._link = link


def unknown(word: str, key: str) -> NoReturn:
    """Raise the :class:`~ledger.errors.UnknownError` of a key that no such thing goes by."""
    raise UnknownError(f"no {word} with key {key[:12]}…")
