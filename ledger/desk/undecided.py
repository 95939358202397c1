"""Persons of whom it is not said yet who they are: an article named them as two others are named, and told no more."""

from collections.abc import Sequence

from ..link import same_person
from ..model import Person, Score, Verdict
from ..store import Query, Store

Scored = list[tuple[Score, Person]]


def without_undecided(store: Store, scored: Scored, told: Sequence[str]) -> Scored:
    """The candidates without those who may be one of the others themselves: to ask about them settles nothing.

    ``told`` are the reasons of doubts that name nothing in which two differ. Asked only where three or more fit, for
    there is nobody undecided without two whom he may be.
    """
    fitting = [person for score, person in scored if score.verdict is Verdict.SAME]
    if len(fitting) < 3:
        return scored
    open_ = {person.key for person in fitting if _is_undecided(store, person, told)}
    return [pair for pair in scored if pair[1].key not in open_]


def _is_undecided(store: Store, person: Person, told: Sequence[str]) -> bool:
    """Were there doubts whether he is another of the name, for no reason but the name, and nobody answered?"""
    links = store.mention_links({file.bearing.claim.key for file in store.claim_files(Query(person=person.key))})
    if any(not entry.by_machine for entry in links):
        return False
    bodies = [entry.body for entry in links if entry.body]
    doubts = {body["reasons"][0] for body in bodies if body["verdict"] == Verdict.UNSURE.value and body["reasons"]}
    return bool(doubts) and doubts <= {*told, *same_person(person.name, person.name).reasons[:1]}
