"""Two people of one name in one article, told apart by what each sentence calls them: their ages, their work."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import islice

from ..link.description import Description, clash, described
from ..link.namesakes import age_beside, is_called_namesake, told_apart
from ..model import Article, Mention

LOOKED_BACK = 10
"""So many places before a mention, where its name stands in full, are asked for an age."""

_BORDER = re.compile(r"[.!?][\"”’)]*\s+(?=[\"“‘(]?[^\W\d_a-z])|\n")


@dataclass
class Bearers:
    """The persons to whom the mentions of an article went so far, by name, each with what was said of him there."""

    article: Article | None
    known: dict[str, list[tuple[str, Description]]] = field(default_factory=dict)

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

    def keys(self, mention: Mention) -> frozenset[str]:
        """The persons to whom mentions of that name went."""
        return frozenset(key for key, _ in self.known.get(mention.name, ()))

    def other(self, mention: Mention) -> str | None:
        """Why the mention can be none of the known bearers, as a sentence; ``None`` if it can, or is the first."""
        said, bearers = self.said(mention), self.known.get(mention.name, [])
        reasons = [_apart(before, said) for _, before in bearers]
        return reasons[-1] if said and reasons and all(reasons) else None

    def take(self, mention: Mention, person: str) -> None:
        """Remember whom the mention meant, as the one who was spoken of last."""
        bearers = self.known.setdefault(mention.name, [])
        before = next((said for key, said in bearers if key == person), Description())
        said = self.said(mention)
        known = replace(before, age=before.age or said.age) if before else said
        bearers[:] = [*(one for one in bearers if one[0] != person), (person, known)]

    def said(self, mention: Mention) -> Description:
        """What the sentence calls the bearer, if it gives the name in full.

        Where it tells neither an age nor that he is a namesake, the sentence before that names him so does.
        """
        if self.article is None or mention.text != mention.name or " " not in mention.name:
            return Description()
        own = self._told(mention.name, mention.spans[0].start)
        if own.age or own.namesake:
            return own
        last = next((one for one in islice(self._before(mention), LOOKED_BACK) if one.age or one.namesake), own)
        return own if clash(last, own) else replace(own, age=last.age, namesake=last.namesake)

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


def _apart(before: Description, said: Description) -> str | None:
    """Why two bearers of one name in one article are two, as a sentence; ``None`` if they may be one."""
    return told_apart(before, said) or clash(before, said)
