"""Named checks over a ledger: everything that wants attention, and nothing when all is well."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .checks import CHECKS, check

__all__ = ["CHECKS", "check"]


def __getattr__(name: str) -> Any:
    if name in __all__:
        from . import checks

        return getattr(checks, name)
    raise AttributeError(name)
