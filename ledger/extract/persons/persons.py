"""Who is who among the names of one article: full names gathered to persons, surnames given to their bearers."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from ..text.languages import is_universal
from ..text.lookup import framed, words
from .honours import by_honour, told_apart
from .naming import Name
from .shared_names import OPEN, USUAL, either, likely

OFFICE = 4
"""What a title before a name weighs against mentions, when two persons share a surname."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One person of the article: the fullest name, its words folded for comparison, gender, and where first named.

    ``weight`` says how prominent the person is: mentions by full name, and titles.
    """

    name: str
    keys: tuple[str, ...]
    gender: str | None
    first: int
    weight: int
    titles: frozenset[str] = frozenset()
    """The words right before the person's names that say what somebody is."""
    places: tuple[int, ...] = ()
    """Where the person is named in full, in characters."""
    ranked: bool = False
    """Does an office or a rank stand before the name anywhere?"""

    def __hash__(self) -> int:
        return hash(self.first)  # hardly two of a page have the same; to hash every field took longer than to find them

    def answers(self, name: Name) -> bool:
        """True if ``name`` may be a name of this person: the same full name, surname alone, or given name alone."""
        return fits(name.keys, self.keys) and not (self.gender and name.gender and self.gender != name.gender)


def figures(names: Iterable[Name]) -> list[Figure]:
    """The persons that the names introduce, in order of appearance."""
    every = list(names)
    familiar, places = _familiar(every), _places(every)
    groups: list[list[Name]] = []
    for name in sorted(every, key=lambda name: -len(name.words)):
        if not name.keys or name.keys in places or (name.sure < 0.5 and name.keys not in familiar):
            continue
        group = next((group for group in groups if _same(name, group[0])), None)
        if group is not None:
            group.append(name)
        elif not _ambiguous(name, groups):
            groups.append([name])
    made = sorted((_figure(group) for group in groups), key=lambda figure: figure.first)
    made = told_apart([_weighed(figure, made, every) for figure in made], every)
    return [_titled(figure, made, every) for figure in made]


def _titled(figure: Figure, made: Sequence[Figure], every: Sequence[Name]) -> Figure:
    name = _with_title(figure, made, every)
    return replace(figure, name=name) if name != figure.name else figure


def _weighed(figure: Figure, made: Sequence[Figure], every: Sequence[Name]) -> Figure:
    """The person with what it weighs that the surname alone is hers."""
    more = _alone(figure, made, every)
    return replace(figure, weight=figure.weight + more) if more else figure


def _with_title(figure: Figure, made: Sequence[Figure], every: Sequence[Name]) -> str:
    """The person's name, with its "Mrs" where only that tells a surname from another person's: Mrs Marsh, David Marsh.

    Whoever compares names would take the bare surname for the other.
    """
    if len(figure.keys) > 1 or not any(other is not figure and fits(figure.keys, other.keys) for other in made):
        return figure.name
    own = (name for name in every if name.keys == figure.keys and not _of_spouse(name, figure))
    titles = (title for title in map(polite, own) if not figure.name.startswith(title))
    return " ".join([next(filter(None, titles), ""), figure.name]).strip()


def _alone(figure: Figure, made: Sequence[Figure], every: Sequence[Name]) -> int:
    """What it weighs that the surname alone means this person, as nobody else of that name has come up yet."""
    others = [other.first for other in made if other is not figure and other.keys[-1] == figure.keys[-1]]
    until = min((first for first in others if first > figure.first), default=None)
    if until is None or min(others) < figure.first:
        return 0
    bare = [name.head.i for name in every if name.keys == figure.keys[-1:]]
    return USUAL * any(figure.first < place < until for place in bare)


def sharing(name: Name, known: Sequence[Figure]) -> list[Figure]:
    """Those of the persons who share a word with the name: it can mean nobody else."""
    own = frozenset(name.keys)
    return [figure for figure in known if not own.isdisjoint(figure.keys)]


def whom(name: Name, known: Sequence[Figure]) -> tuple[Figure | None, float]:
    """The person of those ``known`` that ``name`` means, and how sure that is: less where two share the name."""
    exact = [figure for figure in known if len(name.keys) > 1 and _one(name.keys, figure.keys)]
    if exact:
        return next((figure for figure in exact if figure.name == name.text), exact[0]), name.sure
    fitting = [figure for figure in known if figure.answers(name)] or [f for f in known if fits(name.keys, f.keys)]
    fitting = _by_office(name, _by_title(name, by_honour(name, fitting)))
    if not fitting:
        return None, 0.0
    before = [figure for figure in fitting if figure.first <= name.head.i] or fitting
    meant = likely(name, before)
    if len(meant) > 1:
        return either(name, meant), OPEN
    best = max(meant or before, key=lambda figure: (figure.weight, -figure.first))
    whole = best.name == name.text
    return best, name.sure if whole else 0.9 if len(fitting) == 1 else 0.55


def _by_title(name: Name, fitting: list[Figure]) -> list[Figure]:
    """Those of several bearers of a surname whom "Mrs" or "Mr" can mean; nobody where it is known of none of them."""
    if len(fitting) < 2 or len(name.keys) > 1 or not polite(name):
        return fitting
    if any(figure.weight >= USUAL for figure in fitting):
        return fitting
    return [figure for figure in fitting if figure.gender == name.gender]


def _by_office(name: Name, fitting: list[Figure]) -> list[Figure]:
    """Of several bearers of a surname the one who bears the title before it elsewhere too: "le général Morin"."""
    if len(fitting) < 2 or len(name.keys) > 1 or not is_universal(name.head.lang_):
        return fitting
    return [figure for figure in fitting if title_of(name) in figure.titles] or fitting


def title_of(name: Name) -> str:
    """The word right before a name in small letters, if it is a title or says what somebody is; else ""."""
    before = name.words[0].tokens[0]
    title = before.nbor(-1).lower_ if before.i > before.sent.start else ""
    return title if title in framed("titles", ("title", "role"), before.lang_) else ""


def polite(name: Name) -> str:
    """The title right before the name, if it tells whether that is a man or a woman: "Mrs", "Sir"; else ""."""
    first = name.words[0].tokens[0]
    title = first.nbor(-1) if name.titled and first.i else None
    if title is None or title.lower_ not in words("titles", "title", language=first.lang_):
        return ""
    told = (words("titles", gender, "gender", first.lang_) for gender in ("m", "f"))
    return title.text if any(title.lower_ in each for each in told) else ""


def fits(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """True if ``short`` can stand for ``full``: a surname alone, a given name alone, or the name less a middle part."""
    if not short or not full:
        return False
    if len(short) == 1:
        return short[0] in (full[-1], full[0]) or (len(full) > 2 and short[0] in (full[-2],))
    return _one(short, full)


def _one(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """The same first and last word, or the end of a longer name ("bin Faris" of "Yusuf bin Faris")."""
    if short[0] == full[0] and short[-1] == full[-1]:
        return True
    shorter, longer = sorted((short, full), key=len)
    return len(shorter) > 1 and len(longer) > 2 and longer[-len(shorter) :] == shorter


def _familiar(every: Sequence[Name]) -> set[tuple[str, ...]]:
    """Bare surnames that the article takes as known: there twice or more, they speak, and nobody is in them."""
    counted: Counter[tuple[str, ...]] = Counter(name.keys for name in every if len(name.keys) == 1)
    return {name.keys for name in every if counted[name.keys] > 1 and name.acts} - _places(every)


def _places(every: Sequence[Name]) -> set[tuple[str, ...]]:
    """Single words that somebody is *in* or *at* somewhere in the article, and that never bear a title: places."""
    titled = {name.keys for name in every if name.titled}
    found: set[tuple[str, ...]] = {name.keys for name in every if name.placed}
    return {keys for keys in found if len(keys) == 1 and keys not in titled}


def _same(name: Name, other: Name) -> bool:
    if len(name.keys) < 2 or _generation(name) != _generation(other):
        return name.keys == other.keys and _generation(name) == _generation(other) and not _spouses(name, other)
    return _one(name.keys, other.keys)


def _spouses(name: Name, other: Name) -> bool:
    """True for a man and a woman of one surname, where titles show it: "le sénateur Morin" and "Mme Morin"."""
    genders = {name.gender, other.gender}
    return name.titled and other.titled and is_universal(name.head.lang_) and genders == {"m", "f"}


def _of_spouse(name: Name, figure: Figure) -> bool:
    return is_universal(name.head.lang_) and None not in (name.gender, figure.gender) and name.gender != figure.gender


def _generation(name: Name) -> str:
    return name.words[-1].key if len(name.keys) < len(name.words) else ""


def _ambiguous(name: Name, groups: Sequence[Sequence[Name]]) -> bool:
    """A single word that is the name of somebody introduced in full opens no person of its own."""
    if len(name.keys) > 1:
        return False
    bearers = [group[0] for group in groups if fits(name.keys, group[0].keys) and not _comes_later(group, name)]
    return any(not (name.gender and one.gender and name.gender != one.gender) for one in bearers)


def _comes_later(group: Sequence[Name], name: Name) -> bool:
    """True for the son who is named behind "M. et Mme Perrin": neither of them is he."""
    return name.titled and bool(name.borrowed) and min(each.head.i for each in group) > name.head.i


def _figure(group: Sequence[Name]) -> Figure:
    full = max(group, key=lambda name: (len(name.words), -name.head.i))
    gender = next((name.gender for name in group if name.gender and name.titled), None) or full.gender
    weight = len(group) + OFFICE * any(name.titled for name in group)
    first = min(name.words[0].tokens[0].i for name in group)
    titles = frozenset(filter(None, map(title_of, group))) if is_universal(full.head.lang_) else frozenset[str]()
    places = tuple(sorted(name.words[0].tokens[0].idx for name in group))
    ranked = any(name.titled and not polite(name) for name in group)
    return Figure(full.text, full.keys, gender, first, weight, titles, places, ranked)
