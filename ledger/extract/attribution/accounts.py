"""Accounts from which somebody posts: whose they are, as far as their names tell."""

import re
from collections.abc import Mapping

from ...model import Sourcing

ACCOUNT = re.compile(r"@\w{2,}")
"""Whoever posts something, by the name of an account."""

PART = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")
"""A word of an account's name, which has no blanks: "SelePolice", "sele_police"."""


def is_account(text: str) -> bool:
    """True for the name of an account, "@orlaquenby"."""
    return text[:1] == "@" and ACCOUNT.fullmatch(text) is not None


def sourcing_by_name(account: str, known: Mapping[str, Sourcing]) -> Sourcing:
    """A body's account where its name says so, "@SelePolice"; of any other nobody knows who writes there.

    ``known`` is the sourcing that nouns of sources mean.
    """
    kinds = {known.get(part.lower()) for part in PART.findall(account)}
    return next((kind for kind in (Sourcing.MEDIA, Sourcing.INSTITUTION) if kind in kinds), Sourcing.ANONYMOUS)
