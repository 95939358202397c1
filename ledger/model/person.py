"""Somebody claims are about."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Person:
    """A person of the ledger: the key, the name shown, and every spelling seen, oldest first."""

    key: str
    name: str
    names: tuple[str, ...]
