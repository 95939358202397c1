"""Where names stand: runs of capitalised words that are persons, by how they are written and what stands beside them.

No statistical name finder runs. A title, a given name, a particle such as "al-" or "bin", a role or a "who" beside the
run speak for a person; words of places, peoples, months and organisations speak against.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from ..grammar.capitals import Word, before, is_lone_surname, runs
from ..parsing.sentences import ended
from ..text.languages import is_universal
from ..text.lookup import framed, gender_listed, given_names, words
from ..universal.proper import described_gender, is_aged, portfolio
from .kinship import kin_beside
from .surnames import Bearers, ends_as_hers, is_loose, is_surname
from .things import bearing, opening

if TYPE_CHECKING:
    from ..grammar.tokens import Doc, Token

PLACING = frozenset({"in", "at", "near", "into", "across", "via", "towards", "toward", "throughout", "around"})
GENERATIONS = frozenset({"jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "junior", "senior"})
PERSONAL = frozenset(
    {"say", "tell", "think", "believe", "want", "add", "ask", "know", "write", "marry", "die", "win", "argue"}
)
NO_NAMES = ("place", "people", "time")
ABSTRACT = ("tion", "tions", "ment", "ness", "ship", "ism", "ists", "ings", "ity", "ance", "ence", "phers", "ics")


@dataclass(frozen=True, slots=True)
class Name:
    """A person named in the text: the words that are the name, what the title before it tells, how sure that is.

    ``gender`` is m, f or None. ``titled`` is True where a title or role stands before the name. ``sure`` (0..1) says
    how sure the reading is that this is a person; below .5 it is one only if the rest of the article says so. The last
    ``borrowed`` words stand only with the name beside it: "Bill" of "Bill and Ann Porter".
    """

    words: tuple[Word, ...]
    gender: str | None
    titled: bool
    sure: float
    keys: tuple[str, ...]
    borrowed: int = 0

    @property
    def text(self) -> str:
        """The name as written, without title, on one line."""
        return " ".join([word.text for word in self.words])

    @property
    def acts(self) -> bool:
        """True if the name is subject of what only somebody does: says, thinks, wants."""
        return self.head.dep_ == "nsubj" and self.head.head.lemma_ in PERSONAL

    @property
    def placed(self) -> bool:
        """True where something is in or near what the name names: "in Kesh"."""
        return before(self.words[0].tokens[0]) in PLACING and self.head.dep_ == "pobj"

    @property
    def head(self) -> "Token":
        """The last token of the name, the one the parse hangs on."""
        return self.words[-1 - self.borrowed].tokens[-1]


def names(doc: "Doc") -> Iterator[Name]:
    """The names of persons in the document, in order, sure ones and possible ones."""
    common = {token.text for token in doc.tokens if token.is_lower and not token.is_punct}
    headings = _headings(doc)
    read = [(title, rest, _passed(title, rest)) for title, rest in map(_split, runs(doc)) if rest]
    found = {place: _name(*each[:2], headings, common) for place, each in enumerate(read) if not each[2]}
    bearers = Bearers.of([name.keys for name in found.values() if name.sure >= 0.5])
    for place, (title, rest, passed) in enumerate(read):
        if not passed:
            yield _as_surname(found[place], bearers)
        elif bearers.name_again(title, rest):
            yield _as_surname(_name(title, rest, headings, common), bearers)


def _name(title: list[Word], rest: list[Word], headings: frozenset[int], common: set[str]) -> Name:
    odd = (title or rest)[0].tokens[0].i in headings or not common.isdisjoint([word.low for word in rest])
    keys = tuple([key for word in rest if (key := word.key) not in GENERATIONS])
    return Name(tuple(rest), _gender(title, rest), bool(title), _sureness(title, rest, odd), keys)


def _passed(title: list[Word], rest: list[Word]) -> bool:
    """True for words that are no name of themselves: "Hill" tagged as a noun may still be Jonas Hill's."""
    return (len(rest) == 1 and not title and is_loose(rest[0])) or _excluded(title, rest)


def _as_surname(name: Name, bearers: Bearers) -> Name:
    """The name without the gender that "Lee" shows as a given name where it is Anna Lee's surname."""
    lone = len(name.keys) == 1 and name.gender is not None and not name.titled
    return replace(name, gender=None) if lone and bearers.only_surname(name.keys[0]) else name


def _headings(doc: "Doc") -> frozenset[int]:
    """The tokens of sentences that are written with capitals throughout: there a capital tells nothing."""
    found: list[int] = []
    for sentence in doc.sents:
        letters = [token for token in sentence.tokens if token.is_alpha and len(token.text) > 3]
        large = len([token for token in letters if token.is_title or token.is_upper])
        least, most = 0.7 * len(letters), 0.8 * len(letters)
        if len(letters) > 3 and large > least and (large > most or not ended(sentence.text)):
            found += range(sentence.start, sentence.end)
    return frozenset(found)


def _split(run: list[Word]) -> tuple[list[Word], list[Word]]:
    """The titles before a name, and the name: "President" and "Ada Lovelace"."""
    cut = portfolio(run) if is_universal(run[0].language) else 0
    for place, word in enumerate(run[:-1]):
        if word.low in framed("titles", ("title", "role"), word.language):
            cut = place + 1
    while cut < len(run) - 1 and not given(run[cut]) and _no_person(run[cut]):
        cut += 1
    return [word for word in run[:cut] if not _no_person(word)], run[cut:]


def _no_person(word: Word) -> bool:
    return word.low in framed("capitals", ("place", "people", "time", "body"), word.language)


@cache
def _titles(language: str) -> frozenset[str]:
    """Words of a title that are no given name as well."""
    return words("titles", "title", language=language) - words("given", "yes", "alone", language)


def _excluded(title: list[Word], rest: list[Word]) -> bool:
    """True for places, peoples, months, organisations, and whatever "the" stands before."""
    last, language = rest[-1].low, rest[-1].language
    if " ".join([word.low for word in rest]) in words("capitals", "place", language=language):
        return True
    firms = words("capitals", "body", language=language)
    surname = is_surname(rest, PERSONAL)
    if (last in firms and not surname) or (last in _titles(language) and not title and not surname) or len(rest) > 5:
        return True
    if not firms.isdisjoint([word.low for word in rest]) and not (given(rest[0]) or surname):
        return True
    if (_before(rest[0]) == "the" and not title) or _names_thing(title, rest):
        return True
    if len(rest) == 1:
        return last in framed("capitals", NO_NAMES, language) or _plural(rest[0])
    return all(word.low in framed("capitals", NO_NAMES, language) for word in rest)


def _plural(word: Word) -> bool:
    """True for "Experts" where a sentence begins, and for people by their country: "Keshians"."""
    noun = bool(word.tokens[0].is_sent_start) and word.tokens[-1].tag_ == "NNS" and not is_lone_surname(word.tokens[-1])
    people = word.low.removesuffix("s") in words("capitals", "people", language=word.language)
    return noun or (people and word.tokens[-1].tag_ in {"NNS", "NNPS"})


def _names_thing(title: list[Word], rest: list[Word]) -> bool:
    """True for "Saint Adem" and "Mount Kesh", and for the name that a firm, a ship or a town is told by."""
    last = rest[-1].tokens[-1]
    told = last.head.lower_ if last.dep_ == "appos" and last.head.pos_ in {"NOUN", "PROPN"} else ""
    before_ = _before(rest[0])
    if not opening().isdisjoint((before_, (title or rest)[0].low)):
        return True
    borne = not title and not bearing(rest[0].language).isdisjoint((told, before_))
    return borne or (told in words("capitals", "body", language=last.lang_) and not (title or _is_chief(last.head)))


def _is_chief(noun: "Token") -> bool:
    """True for the "executive" of "the chief executive, Ann Bell"."""
    return any(each.lower_ == "chief" for each in noun.lefts)


def _sureness(title: list[Word], rest: list[Word], odd: bool) -> float:
    if title or _introduced(rest):
        return 1.0 if len(rest) > 1 else 0.9
    if not rest[0].text[0].isascii() and rest[0].text.lower() == rest[0].text.upper():
        return 0.6 if 1 < len(rest) < 5 and _before(rest[0]) == "(" else 0.3
    spoken = given(rest[0]) or any(word.particle for word in rest) or any(word.initial for word in rest[:-1])
    if len(rest) > 1:
        return 1.0 if spoken else _written_like_a_name(rest, odd)
    return 0.6 if rest[0].low in words("given", "yes", "alone", rest[0].language) and _acts(rest) else 0.3


def _written_like_a_name(rest: list[Word], odd: bool) -> float:
    """Two or three unknown capitalised words: a person unless placed or used to name a thing."""
    placed = _before(rest[0]) in PLACING
    thing = rest[-1].tokens[-1].dep_ in ("compound", "nmod", "amod")
    role = rest[-1].low in words("titles", "role", language=rest[-1].language)
    known = role or any(_no_person(word) for word in rest)
    odd = odd or len(rest) > 3 or any(word.text.isupper() or word.low.endswith(ABSTRACT) for word in rest)
    return 0.2 if placed or thing or known or odd else 0.7


def given(word: Word) -> bool:
    """True for a known given name, also as part of a hyphenated one."""
    return not given_names(word.language).isdisjoint(word.low.split("-"))


def _introduced(rest: list[Word]) -> bool:
    """A role or kinship word in lower case before the name ("businessman X", "his wife X"), or "who" behind it."""
    first, last = rest[0].tokens[0], rest[-1].tokens[-1]
    beside = first.nbor(-1).lemma_.lower() if before(first) else ""
    role = beside in framed("titles", ("role", "kin"), first.lang_)
    after = [word.lower_ for word in last.doc[last.i + 1 : last.i + 3]]
    return role or bool(kin_beside(last)) or "who" in after or _aged(last)


def _aged(last: "Token") -> bool:
    following = last.doc[last.i + 1 : last.i + 4]
    texts = [token.text for token in following]
    set_off = len(texts) == 3 and texts[0] in (",", "(") and texts[2] in (",", ")")
    return is_aged(following) or (set_off and texts[1].isdigit() and int(texts[1]) < 110)


def _acts(rest: list[Word]) -> bool:
    return rest[-1].tokens[-1].dep_ in ("nsubj", "nsubjpass", "poss", "dobj", "pobj", "conj", "appos", "agent", "ROOT")


def _before(word: Word) -> str:
    return before(word.tokens[0])


def _gender(title: list[Word], rest: list[Word]) -> str | None:
    first = rest[0].tokens[0]
    beside = [*(word.low for word in title), before(first), kin_beside(rest[-1].tokens[-1])]
    told = [shown for word in beside if (shown := _shown(word, first.lang_)) is not None]
    if told:
        return told[-1]
    shown = _given_gender(rest[0]) if len(rest) > 1 or given(rest[0]) else None
    return shown or described_gender(first) or ("f" if len(rest) > 1 and ends_as_hers(rest[-1]) else None)


def _shown(word: str, language: str) -> str | None:
    return gender_listed(word, "titles", language) if word else None


def _given_gender(word: Word) -> str | None:
    return gender_listed(word.low.split("-")[0], "given", word.language)
