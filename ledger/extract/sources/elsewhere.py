"""What a page tells of its speakers elsewhere: the office somebody holds, that a lone name is a person's."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from itertools import pairwise

from ...model import SourceKind, Sourcing
from ..page import Page
from ..persons.offices import offices
from .speaker import BODY, ONE, Speaker


def with_elsewhere(found: "dict[int, Speaker]", page: Page) -> "dict[int, Speaker]":
    """The speakers by their places, each with what the page tells of it elsewhere."""
    spoken = {one.source.name for one in found.values()}
    named = [mention for mention in page.cast.mentions if mention.name in spoken]
    held = offices(page.doc.text, named, page.doc.lang_)
    taken = [one for one in found.values() if one.source.resolved]
    bodies = {one.source.name for one in taken if one.head.lower_ in BODY}
    persons = {one.source.name for one in taken if one.head.lower_ in ONE} - bodies
    told = {place: _in_office(_as_person(speaker, persons), held) for place, speaker in found.items()}
    every = sorted(told)
    for before, place in pairwise(every):
        told[place] = _of_them(told[place], told[before])
    return told


def _of_them(one: Speaker, before: Speaker) -> Speaker:
    """ "Another" behind "one of the three officials": of people who are described, as the one before is."""
    counted = before.head.lower_ in {"one", *NEXT} and before.sourcing is Sourcing.ANONYMOUS
    if not counted or one.sourcing is not Sourcing.BARE or one.head.lower_ not in NEXT:
        return one
    return replace(one, sourcing=Sourcing.ANONYMOUS)


NEXT = frozenset({"another", "second", "third", "other"})
"""Words for one more of those of whom one has spoken."""


def _in_office(speaker: Speaker, held: Mapping[str, str]) -> Speaker:
    """The speaker with the office the text gives its person."""
    office = held.get(speaker.source.name) if speaker.source.kind is SourceKind.PERSON else None
    return replace(speaker, source=replace(speaker.source, office=office)) if office else speaker


def _as_person(one: Speaker, persons: Collection[str]) -> Speaker:
    """The speaker; a lone surname that "he" or "she" takes up further on as the person it then is."""
    lone = one.sourcing is Sourcing.INSTITUTION and one.source.text == one.head.text and one.source.resolved is None
    if not lone or one.source.name not in persons:
        return one
    return replace(one, source=replace(one.source, kind=SourceKind.PERSON), sourcing=Sourcing.NAMED, person=True)
