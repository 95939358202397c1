"""The command line: one file per command, each with arguments, one call and one print."""

from .main import run

__all__ = ["run"]
