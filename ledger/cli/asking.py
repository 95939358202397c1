"""Asking at a terminal for what was not typed; elsewhere nobody is there to answer."""

import sys
from collections.abc import Callable
from typing import TypeVar

import typer

from ..errors import UsageError
from .terminal import complain

Answer = TypeVar("Answer")


def at_terminal() -> bool:
    """Is somebody there to answer?"""
    return sys.stdin.isatty()


def asked(question: str, option: str, understand: Callable[[str], Answer], default: str | None = None) -> Answer:
    """The answer to a question, asked again until it is understood.

    ``default`` is what Enter alone means. Raises :class:`UsageError` naming ``option`` where there is no terminal.
    """
    if not at_terminal():
        raise UsageError(f"{option} is missing", "", "Give it on the command line; `ledger log --help` shows how.")
    while True:
        typed: str = typer.prompt(question, default=default, show_default=bool(default), err=True)
        try:
            return understand(typed)
        except UsageError as error:
            complain(error)


def listed(typed: str) -> tuple[str, ...]:
    """Names typed with semicolons or commas between them."""
    return tuple(name.strip() for name in typed.replace(",", ";").split(";") if name.strip())
