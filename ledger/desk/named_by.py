"""By whose word a person goes by a name: whom somebody at the desk called so, and how names are compared for that."""

from ..model import EntryKind, Person, Score, Verdict
from ..store import Store


def said_to_be(store: Store, person: Person, name: str) -> Score | None:
    """The score of a name that somebody at the desk gave to the person, by an alias, a split or a merge; else ``None``.

    A name of one word that came with a merge says too little about who is meant the next time.
    """
    spelt = [known for known in person.names if letters(known) == letters(name)]
    given = [entry for entry in (store.namings(person.key, spelt) if spelt else ()) if not entry.by_machine]
    telling = [entry for entry in given if entry.kind is not EntryKind.PERSONS_MERGED or " " in name.strip()]
    if not telling:
        return None
    why = _GIVEN[telling[-1].kind].format(telling[-1].by, spelt[0])
    return Score(1.0, Verdict.SAME, (why,))


_GIVEN = {
    EntryKind.PERSON_ALIASED: "alias given by {0}: {1}",
    EntryKind.PERSON_SPLIT: "set apart by {0}: {1}",
    EntryKind.PERSONS_MERGED: "merged by {0} with whoever is called {1}",
}


def letters(name: str) -> str:
    """The letters and digits of a name: what is left when case, blanks, hyphens and apostrophes make no difference."""
    return "".join(character for character in name.casefold() if character.isalnum())


def is_written(person: Person, name: str) -> bool:
    """Was the person's name seen letter by letter so?"""
    return letters(name) in map(letters, person.names)
