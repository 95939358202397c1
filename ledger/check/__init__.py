"""Named checks over a ledger: everything that wants attention, and nothing when all is well."""

from typing import TYPE_CHECKING

from ..imports import on_first_use

if TYPE_CHECKING:
    from .checks import CHECKS, check

__all__ = ["CHECKS", "check"]

__getattr__ = on_first_use(__name__, {"checks": ("CHECKS", "check")})
