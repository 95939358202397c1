"""Two names that sound alike and may yet be two people's: a son's, a cousin's, one written the other way round."""

from collections.abc import Sequence

from ..link import same_person
from ..link.description import clash, described
from ..link.namesakes import kin_before
from ..link.naming import parsed
from ..model import Article, Mention, Person, Score

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


def beside(article: Article, mention: Mention, names: Sequence[str]) -> str | None:
    """Why the mention is hardly the person whom its article calls by these ``names``, as a sentence; else ``None``."""
    if kin := _kin(article, mention):
        return f"The article tells of a {kin}: {mention.name} beside {names[0]}."
    if any(_generations_differ(mention.name, name) for name in names):
        return f"One of the names that the article gives carries a generation: {mention.name} / {names[0]}."
    ours, theirs = (
        described(article.text, called, article.published, article.language) for called in ([mention.name], names)
    )
    return clash(ours, theirs)


def _kin(article: Article, mention: Mention) -> str | None:
    """The noun of kinship with which the name is brought up."""
    place = article.text.find(mention.name)
    return kin_before(article.text[max(0, place - BEFORE) : place], article.language) if place >= 0 else None


def _generations_differ(one: str, other: str) -> bool:
    return parsed(one).generation != parsed(other).generation
