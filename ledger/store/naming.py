"""The part of the door that knows what things are called: shown ids, keys, and the names of persons and sources."""

from collections.abc import Iterable

from ..model import Entry, Person
from . import ids, namings, persons, source_cards
from .opened import Opened, unknown
from .roots import ends


class Naming(Opened):
    """What goes by which id, key or name."""

    def resolve(self, typed: str, letter: str | None = None) -> str:
        """The key that a shown id or the unique start of a key means; ``letter`` says what it must be.

        Raises :class:`~ledger.errors.UnknownError`, with a hint at what there is.
        """
        return ids.resolve(self._link, typed, letter)

    def shown(self, key: str, letter: str | None = None) -> str:
        """The shown id of a key. A claim that founded a fact shares its key: ``letter`` C asks for the claim's id."""
        return ids.shown_id(self._link, key, letter)

    def holds(self, key: str) -> bool:
        """Was anything ever opened under this key?"""
        return bool(ids.shown_numbers(self._link, [key]))

    def person_names(self) -> list[tuple[str, str]]:
        """Every name of every person, with the person's key."""
        return persons.person_names(self._link)

    def is_shown(self, key: str, letter: str) -> bool:
        """Was something of this sort (A, C, F, P or S) opened under this key?"""
        return letter in ids.shown_numbers(self._link, [key]).get(key, {})

    def person(self, key: str) -> Person:
        """The person with that key, after merges. Raises :class:`~ledger.errors.UnknownError`."""
        return self.people([key]).get(key) or unknown("person", key)

    def people(self, keys: Iterable[str]) -> dict[str, Person]:
        """Who the persons with these keys are after merges; keys that nobody goes by are left out."""
        roots = ends(self._link, "person", keys)
        known = persons.person_values(self._link, roots.values())
        return {key: known[root] for key, root in roots.items() if root in known}

    def mentioned(self, claims: Iterable[str]) -> dict[str, dict[int, str]]:
        """For each of these claims, by the number of its mention, the key of the person meant, after merges."""
        return persons.mentioned(self._link, claims)

    def mention_links(self, claims: Iterable[str]) -> list[Entry]:
        """Everything that was said, and not undone, of whom the mentions of these claims mean, in order."""
        return namings.mention_links(self._link, claims)

    def namings(self, person: str, names: Iterable[str]) -> list[Entry]:
        """The entries that gave a person one of these names: aliases, and merges of whoever went by it."""
        return namings.namings(self._link, person, names)

    def source_names(self) -> list[tuple[str, str]]:
        """The key and name of every source."""
        return source_cards.source_names(self._link)
