"""Somebody claims are about."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Person:
    """A person of the ledger: the key, the shown id ("P7"), the name shown, and every spelling seen, oldest first."""

    key: str
    id: str
    name: str
    names: tuple[str, ...]
