"""Operations that failed: each error says what happened, why, and what to do next.

Problems *in data* are values (:mod:`ledger.model.problem`), not exceptions.
"""


class LedgerError(Exception):
    """An operation failed.

    ``what`` happened, ``why`` it did, and a ``hint`` that says what to do; the last two may be empty.
    ``exit_code`` is 1, or 2 where the command itself was used wrongly.
    """

    exit_code = 1

    def __init__(self, what: str, why: str = "", hint: str = "") -> None:
        super().__init__(what)
        self.what, self.why, self.hint = what, why, hint

    def __str__(self) -> str:
        return ": ".join(part for part in (self.what, self.why) if part)


class UsageError(LedgerError):
    """The command's words do not fit together or name nothing."""

    exit_code = 2


class ReadError(LedgerError):
    """A file could not be read as an article."""


class StoreError(LedgerError):
    """The database could not be opened, read or written."""


class UnknownError(UsageError):
    """No person, fact, claim, source or article goes by that name; the hint offers near misses."""


class RefusedError(LedgerError):
    """The desk's own rules forbid the act, for instance a name logged as an anonymous source."""
