"""Two names that sound alike and may yet be two people's: a son's, a cousin's, one written the other way round."""

from collections.abc import Sequence

from ..link import same_person
from ..link.description import clash
from ..link.namesakes import kin_before, told_apart
from ..link.naming import parsed
from ..model import Person, Score
from .telling import Telling

BEFORE = 60
"""Characters before a name in which it may be told to be a relative's."""

CROSSED = "The words stand in another order."
"""The reason that tells of names written the other way round."""


def best_spelling(person: Person, name: str) -> Score:
    """The score of the person's likest spelling; of those with another generation if he bears one: Jr is not Sr."""
    ours = parsed(name).generation
    other = [each for each in person.names if ours and parsed(each).generation not in (None, ours)]
    spelt = other if other and not _borne(person, ours) else person.names
    return max((same_person(each, name) for each in spelt), key=lambda score: score.value)


def _borne(person: Person, generation: str | None) -> bool:
    return generation in {parsed(each).generation for each in person.names}


def crossed(score: Score) -> bool:
    """Are the names one only if one of them is written the other way round: Petra Osk, Osk Petra?"""
    return CROSSED in score.reasons


def beside(telling: Telling, called: str, names: Sequence[str]) -> str | None:
    """Why whoever is ``called`` so is hardly the one whom the article calls by these ``names``, as a sentence, or not.

    As with two of one name a relative, a generation, another age, home or work tells them apart, or the plain word that
    they are not related.
    """
    if kin := _kin(telling, called):
        return f"The article tells of a {kin}: {called} beside {names[0]}."
    if any(_generations_differ(called, name) for name in names):
        return f"One of the names that the article gives carries a generation: {called} / {names[0]}."
    ours, theirs = telling.everywhere([called]), telling.everywhere(names)
    return clash(ours, theirs) or told_apart(theirs, ours)


def _kin(telling: Telling, name: str) -> str | None:
    """The noun of kinship with which the name is brought up."""
    article = telling.article
    place = article.text.find(name) if article else -1
    if article is None or place < 0:
        return None
    return kin_before(article.text[max(0, place - BEFORE) : place], article.language)


def _generations_differ(one: str, other: str) -> bool:
    return parsed(one).generation != parsed(other).generation
