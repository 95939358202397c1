"""What a text says somebody is, beside his name: his work and his age. Namesakes are told apart by it.

Read from the words alone, in English and French (:mod:`ledger.link.callings`): a title or noun before the name ("the
singer Lina Orlova"), an apposition ("Lina Orlova, a singer,"), a copula ("Lina Orlova is a singer"), an age ("Lina
Orlova, 34,"), a birth or a death.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from ledger.lexicon import load

from .callings import Callings, callings
from .introductions import is_pastime

_AROUND = 120
"""Characters before and after a name in which a description is looked for."""

_OLDEST = 2  # an age and a date may put the year of birth so many years off


@dataclass(frozen=True, slots=True)
class Description:
    """What tells namesakes apart.

    ``work``: each field of work with the word that tells it; ``born``: the first and last year it can have been;
    ``near``: the other names beside the name (towns, bodies, persons), which describe nobody by themselves. ``died``:
    the year in which he is said to have died; ``seen``: the year in which a text tells of him as one who speaks. Of one
    text alone: the ``age`` in years, and whether he is called a ``namesake``, another of the name; his ``generation``
    beside whoever bears the name too; what he is ``now`` and what he is introduced ``anew`` as; where he is from.
    """

    work: frozenset[tuple[str, str]] = frozenset()
    born: tuple[int, int] | None = None
    near: frozenset[str] = frozenset()
    died: int | None = None
    seen: int | None = None
    age: int | None = None
    namesake: bool = False
    generation: str | None = None
    now: frozenset[tuple[str, str]] = frozenset()
    anew: frozenset[tuple[str, str]] = frozenset()
    home: str | None = None

    def __bool__(self) -> bool:
        told = (self.work, self.born, self.died, self.seen, self.age, self.namesake, self.generation, self.home)
        return any(told)


def described(
    text: str, names: Iterable[str], published: str | None = None, language: str | None = None
) -> Description:
    """What ``text`` says of whoever bears one of these full names.

    ``published`` (ISO 8601) dates an age and a speech; without a ``language`` the text is taken for English.
    """
    work: set[tuple[str, str]] = set()
    near: set[str] = set()
    born, died, seen, known, forms = None, None, None, list(names), callings(language)
    for before, after in _places(text, known):
        work.update(_work(before, after, forms))
        near.update(_near(before, after))
        born = born or _born(after, published, forms)
        died = died or _died(after, published, forms)
        seen = seen or _seen(before, after, published, forms)
    return Description(frozenset(work), born, frozenset(near - set(_WORD.findall(" ".join(known)))), died, seen)


def joined(descriptions: Iterable[Description]) -> Description:
    """What several texts say of one person: the first year of birth and of death, the last in which he speaks."""
    every = list(descriptions)
    born = next((each.born for each in every if each.born), None)
    died = min((each.died for each in every if each.died), default=None)
    seen = max((each.seen for each in every if each.seen), default=None)
    work, near = (frozenset().union(*parts) for parts in ([each.work for each in every], [each.near for each in every]))
    return Description(work, born, near, died, seen)


def clash(one: Description, other: Description) -> str | None:
    """Why these can hardly be one person, as a sentence; ``None`` if they can be."""
    if one.born and other.born and (one.born[1] < other.born[0] or other.born[1] < one.born[0]):
        return f"They were born in different years: {_years(one)} / {_years(other)}."
    if outlived := _outlived(one, other) or _outlived(other, one):
        return outlived
    pairs = [(ours, theirs) for ours in sorted(one.work) for theirs in sorted(other.work)]
    apart = _clashes(bool(one.near & other.near))
    if not pairs or not all((ours[0], theirs[0]) in apart for ours, theirs in pairs):
        return None
    return f"They are called other things in their articles: {pairs[0][0][1]} / {pairs[0][1][1]}."


def _outlived(dead: Description, living: Description) -> str | None:
    """One who died in 2019 says nothing in 2024; a year later he may still be quoted."""
    if not dead.died or not living.seen or living.seen <= dead.died + 1:
        return None
    return f"One died in {dead.died}, the other speaks in {living.seen}."


def shared(one: Description, other: Description) -> str | None:
    """What both are called, as a sentence; ``None`` if nothing."""
    both = sorted({field for field, _ in one.work} & {field for field, _ in other.work})
    words = [word for field, word in sorted(one.work | other.work) if field in both]
    return f"Their articles call them alike: {', '.join(dict.fromkeys(words))}." if both else None


def _places(text: str, names: Iterable[str]) -> Iterator[tuple[str, str]]:
    """What stands before and after each place where one of the names stands in full."""
    full = sorted((name for name in names if " " in name.strip()), key=len, reverse=True)
    if not full:
        return
    for found in re.finditer(rf"\b(?:{'|'.join(map(re.escape, full))})\b", text):
        yield text[max(0, found.start() - _AROUND) : found.start()], text[found.end() : found.end() + _AROUND]


def _work(before: str, after: str, forms: Callings) -> Iterator[tuple[str, str]]:
    phrases = forms.called(before, after)
    yield from filter(None, (forms.work(phrase) for phrase in phrases if not is_pastime(phrase, forms)))


def _near(before: str, after: str) -> list[str]:
    """The capitalised words of the sentence, but its first and the days and months."""
    sentence = f"{_END.split(before)[-1]} {_END.split(after)[0]}"
    return [word for word in _WORD.findall(sentence) if not _CALENDAR.fullmatch(word)]


_END = re.compile(r"[.!?]\s+|\n")
_WORD = re.compile(r"(?<=[\w,;“\"’'] )[A-Z][\w’'-]{2,}|^[A-Z][\w’'-]{2,}(?= )")
_CALENDAR = re.compile(
    r"Mr|Mrs|The|(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|"
    r"January|February|March|April|May|June|July|August|(Septem|Novem|Decem)ber|October"
)


def _born(after: str, published: str | None, forms: Callings) -> tuple[int, int] | None:
    year, age = forms.born.match(after), forms.age.match(after)
    if year:
        return int(year["year"]), int(year["year"])
    now = year_of(published)
    return (now - int(age[1]) - _OLDEST, now - int(age[1]) + 1) if age and now else None


def _died(after: str, published: str | None, forms: Callings) -> int | None:
    """The year of death: at the latest that of the text."""
    found = forms.died.match(after)
    return (int(found["year"]) if found["year"] else year_of(published)) if found else None


def _seen(before: str, after: str, published: str | None, forms: Callings) -> int | None:
    """The year in which he speaks to whoever wrote the text, or in which is done to him what is done to the living."""
    speaks = forms.speaks.match(after) or forms.quoted.search(before)
    return year_of(published) if speaks or _lives(before, after, forms) else None


def _lives(before: str, after: str, forms: Callings) -> bool:
    """Is he arrested, elected, interviewed, and not in a year that is told?"""
    told = forms.undergoes.match(after)
    near = {*_PHRASE.split(before)[-1].lower().split()[-_TITLED:], told[1].lower() if told else ""}
    return not near.isdisjoint(_living(forms.language)) and not _YEAR.search(_END.split(after)[0])


_TITLED = 4
"""So many words of a title may stand between a deed and a name, one less."""

_PHRASE = re.compile(r"[.,;:!?()\n]")
_YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")


def year_of(published: str | None) -> int | None:
    """The year of an ISO 8601 date, ``None`` if there is none."""
    year = (published or "")[:4]
    return int(year) if year.isdecimal() else None


def _years(description: Description) -> str:
    first, last = description.born or (0, 0)
    return str(first) if first == last else f"about {first + 1}"


@cache
def _living(language: str) -> frozenset[str]:
    return frozenset(row["form"] for row in load("link_living", language))


@cache
def _clashes(near: bool) -> frozenset[tuple[str, str]]:
    """The fields of work that clash; fewer of them for two who are named beside the same names."""
    kinds = ("always",) if near else ("always", "unless near")
    kept = [row for row in load("link_clashes") if row["when"] in kinds]
    rows = [(row["one"], row["other"]) for row in kept]
    return frozenset(rows) | {(other, one) for one, other in rows}
