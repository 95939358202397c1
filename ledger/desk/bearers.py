"""Two people of one name in one article, told apart by what each sentence calls them: their ages, their work."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice

from ..link.description import Description, clash, described
from ..link.namesakes import age_beside, called_beside, is_called_namesake, not_called_beside, told_apart
from ..model import Article, Claim, Mention

BESIDE = 60
"""Characters around a name within which the words stand by which a surname may call its bearer later on."""

FIRST = frozenset({"i", "me", "my", "myself", "je", "j'", "j’", "moi", "mon", "ma", "mes"})
"""Words of the first person."""

LOOKED_BACK = 10
"""So many places before a mention, where its name stands in full, are asked for an age."""

_WORD = re.compile(r"[\w-]{3,}")
_BORDER = re.compile(r"[.!?][\"”’)]*\s+(?=[\"“‘(]?[^\W\d_a-z])|\n")


@dataclass
class Bearers:
    """The persons to whom the mentions of an article went so far, by name, each with what was said of him there."""

    article: Article | None
    known: dict[str, list[tuple[str, Description]]] = field(default_factory=dict)
    words: dict[str, set[str]] = field(default_factory=dict)
    """The words that stand around the full name of each person of the article."""

    def nearest(self, mention: Mention) -> str | None:
        """The bearer of the mention's name who was spoken of last; ``None`` if there is one at most."""
        bearers = self.known.get(mention.name, [])
        return bearers[-1][0] if len(bearers) > 1 else None

    def fitting(self, mention: Mention) -> str | None:
        """A bearer of the name of whom all that can be so that this sentence says."""
        said = self.said(mention)
        fit = [one for one in self.known.get(mention.name, ()) if said and not _apart(one[1], said)]
        alike = [one for one in fit if (one[1].age, one[1].namesake) == (said.age, said.namesake)]
        return (alike or fit)[-1][0] if fit else None

    def called(self, claim: Claim, mention: Mention) -> str | None:
        """The one bearer of the name of whom the text said before what it calls him now: "Mr Poe, the fishmonger"."""
        bearers = [key for key, _ in self.known.get(mention.name, ())]
        if len(bearers) < 2 or self.article is None:
            return None
        ends = [mention.spans[-1].end, *_speaking(claim, mention)]
        said = {word for end in ends for word in called_beside(self.article.text[end : end + BESIDE])}
        fit = [key for key in bearers if said & self.words.get(key, set())]
        return fit[0] if len(fit) == 1 else None

    def keys(self, mention: Mention) -> frozenset[str]:
        """The persons to whom mentions of that name went."""
        return frozenset(key for key, _ in self.known.get(mention.name, ()))

    def other(self, mention: Mention) -> str | None:
        """Why the mention can be none of the known bearers, as a sentence; ``None`` if it can, or is the first."""
        said, bearers = self.said(mention), self.known.get(mention.name, [])
        reasons = [_apart(before, said) for _, before in bearers]
        if said and reasons and all(reasons):
            return reasons[-1]
        return self._denied(mention, [key for key, _ in bearers])

    def _denied(self, mention: Mention, bearers: Sequence[str]) -> str | None:
        """Why the mention is none of the bearers where the text says that he is not what each of them was called."""
        start = self._in_full(mention)
        if self.article is None or not bearers or start is None:
            return None
        end = start + len(mention.name)
        denied = not_called_beside(self.article.text[end : end + BESIDE])
        other = denied and all(denied & self.words.get(key, set()) for key in bearers)
        return f"The article says that this one is not the {' '.join(sorted(denied))}." if other else None

    def _around(self, mention: Mention) -> set[str]:
        """The words around a name in full, those that it is said not to be aside."""
        start = self._in_full(mention)
        if self.article is None or start is None:
            return set()
        text, end = self.article.text, start + len(mention.name)
        first = max((hit.end() for hit in _BORDER.finditer(text, max(0, start - BESIDE), start)), default=0)
        last = _BORDER.search(text, end, end + BESIDE)
        near = text[max(first, start - BESIDE) : last.start() if last else end + BESIDE]
        return set(_WORD.findall(near.lower())) - not_called_beside(text[end : end + BESIDE])

    def take(self, mention: Mention, person: str) -> None:
        """Remember whom the mention meant, as the one who was spoken of last."""
        bearers = self.known.setdefault(mention.name, [])
        before = next((said for key, said in bearers if key == person), Description())
        said = self.said(mention)
        known = replace(before, age=before.age or said.age) if before else said
        self.words.setdefault(person, set()).update(self._around(mention))
        bearers[:] = [*(one for one in bearers if one[0] != person), (person, known)]

    def said(self, mention: Mention) -> Description:
        """What the sentence calls the bearer, if it gives the name in full.

        Where it tells neither an age nor that he is a namesake, the sentence before that names him so does.
        """
        start = self._in_full(mention)
        if start is None:
            return Description()
        own = self._told(mention.name, start)
        if own.age or own.namesake:
            return own
        last = next((one for one in islice(self._before(mention), LOOKED_BACK) if one.age or one.namesake), own)
        return own if clash(last, own) else replace(own, age=last.age, namesake=last.namesake)

    def _in_full(self, mention: Mention) -> int | None:
        """Where the name stands in full: here, or before in the sentence, where a pronoun stands for it."""
        if self.article is None or " " not in mention.name:
            return None
        start, text = mention.spans[0].start, self.article.text
        if mention.text == mention.name:
            return start
        place = text.rfind(mention.name, 0, start)
        return place if place >= 0 and not _BORDER.search(text, place + len(mention.name), start) else None

    def _before(self, mention: Mention) -> Iterator[Description]:
        """What the text says at each place before the mention where the name stands in full, the nearest first."""
        text, place = self.article.text if self.article else "", mention.spans[0].start
        while (place := text.rfind(mention.name, 0, place)) >= 0:
            yield self._told(mention.name, place)

    def _told(self, name: str, start: int) -> Description:
        """What the sentence around ``start``, where the name stands, says of its bearer."""
        assert self.article is not None, "only an article has sentences"
        text, end = self.article.text, start + len(name)
        first = max((hit.end() for hit in _BORDER.finditer(text, max(0, start - 300), start + 1)), default=0)
        last = _BORDER.search(text, end)
        until = last.end() if last else len(text)
        before, after = text[first:start], text[end:until]
        found = described(text[first:until], [name], self.article.published, self.article.language)
        return replace(found, age=age_beside(before, after), namesake=is_called_namesake(name, before, after))


def _speaking(claim: Claim, mention: Mention) -> Iterator[int]:
    """Where in the words that name the claim's speaker his surname ends, if he says "I" of himself."""
    surname = mention.name.split()[-1]
    for source in claim.sources if mention.text.lower() in FIRST else ():
        place = source.text.find(surname) if source.name == mention.name else -1
        if place >= 0:
            yield source.spans[0].start + place + len(surname)


def _apart(before: Description, said: Description) -> str | None:
    """Why two bearers of one name in one article are two, as a sentence; ``None`` if they may be one."""
    return told_apart(before, said) or clash(before, said)
