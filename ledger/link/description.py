"""What a text says somebody is, beside his name: his work and his age. Namesakes are told apart by it.

Read from the words alone, in English: a title or noun before the name ("the singer Lina Orlova"), an apposition
("Lina Orlova, a singer,"), a copula ("Lina Orlova is a singer"), an age ("Lina Orlova, 34,") or a birth.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from ledger.lexicon import load

_AROUND = 120
"""Characters before and after a name in which a description is looked for."""

_OLDEST = 2  # an age and a date may put the year of birth so many years off


@dataclass(frozen=True, slots=True)
class Description:
    """What tells namesakes apart.

    ``work``: each field of work with the word that tells it; ``born``: the first and last year it can have been;
    ``near``: the other names beside the name (towns, bodies, persons), which describe nobody by themselves.
    """

    work: frozenset[tuple[str, str]] = frozenset()
    born: tuple[int, int] | None = None
    near: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.work or self.born)


def described(text: str, names: Iterable[str], published: str | None = None) -> Description:
    """What ``text`` says of whoever bears one of these full names; ``published`` (ISO 8601) dates an age."""
    work: set[tuple[str, str]] = set()
    near: set[str] = set()
    born, known = None, list(names)
    for before, after in _places(text, known):
        work.update(_work(before, after))
        near.update(_near(before, after))
        born = born or _born(after, published)
    return Description(frozenset(work), born, frozenset(near - set(_WORD.findall(" ".join(known)))))


def joined(descriptions: Iterable[Description]) -> Description:
    """What several texts say of one person; the first year of birth that one of them gives."""
    every = list(descriptions)
    born = next((each.born for each in every if each.born), None)
    work, near = (frozenset().union(*parts) for parts in ([each.work for each in every], [each.near for each in every]))
    return Description(work, born, near)


def clash(one: Description, other: Description) -> str | None:
    """Why these can hardly be one person, as a sentence; ``None`` if they can be."""
    if one.born and other.born and (one.born[1] < other.born[0] or other.born[1] < one.born[0]):
        return f"They were born in different years: {_years(one)} / {_years(other)}."
    pairs = [(ours, theirs) for ours in sorted(one.work) for theirs in sorted(other.work)]
    apart = _clashes(bool(one.near & other.near))
    if not pairs or not all((ours[0], theirs[0]) in apart for ours, theirs in pairs):
        return None
    return f"They are called other things in their articles: {pairs[0][0][1]} / {pairs[0][1][1]}."


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


def _work(before: str, after: str) -> Iterator[tuple[str, str]]:
    phrases = [found[1] for pattern in (_APPOSED, _COPULA) if (found := pattern.match(after))]
    title = _TITLE.search(before)
    if title and (not title["comma"] or after.startswith(",")):  # "told the judge, Ann Poe left" calls nobody a judge
        phrases.append(title["phrase"])
    for phrase in phrases:
        head = _OF.split(phrase.casefold())[0].split()
        if head and head[-1] in _roles():
            yield _roles()[head[-1]], head[-1]


_TITLE = re.compile(r"(?P<phrase>[^.;:!?,()\"“”\n]+)(?P<comma>,?)\s+$")
_APPOSED = re.compile(r",\s+(?:\d{2},\s+)?((?:an?|the|former|then)\b[^.;:!?,()\n]*)[.;:!?,)\n]")
_COPULA = re.compile(r"\s+(?:is|was|became|remains)\s+((?:an?|the)\b[^.;:!?,()\n]*)")
_OF = re.compile(r"\b(?:of|for|in|at|from|with|to|on|who|whose|which|that|and)\b")


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


def _born(after: str, published: str | None) -> tuple[int, int] | None:
    year, age = _BORN.match(after), _AGE.match(after)
    if year:
        return int(year[1]), int(year[1])
    if not age or not (published or "")[:4].isdecimal():
        return None
    now = int((published or "")[:4])
    return now - int(age[1]) - _OLDEST, now - int(age[1]) + 1


_BORN = re.compile(r"(?:,|\s+(?:is|was))?\s*\(?born\b[^.;:!?()\d]{0,30}(?:\d{1,2}\D{1,12})?((?:1[89]|20)\d\d)\b")
_AGE = re.compile(r",\s+(\d{2}),")


def _years(description: Description) -> str:
    first, last = description.born or (0, 0)
    return str(first) if first == last else f"about {first + 1}"


@cache
def _roles() -> dict[str, str]:
    return {row["word"]: row["field"] for row in load("link_roles")}


@cache
def _clashes(near: bool) -> frozenset[tuple[str, str]]:
    """The fields of work that clash; fewer of them for two who are named beside the same names."""
    kept = [row for row in load("link_clashes") if row["when"] == "always" or not near]
    rows = [(row["one"], row["other"]) for row in kept]
    return frozenset(rows) | {(other, one) for one, other in rows}
