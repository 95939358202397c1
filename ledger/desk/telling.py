"""What one article says of the bearer of a name at one place: the words of the sentence around it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from ..link.description import Description, described
from ..link.generations import Kin, generation_beside, kin_named
from ..link.introductions import home, is_called, nameless, work_anew, work_now
from ..link.namesakes import age_beside, called_beside, is_called_namesake, not_called_beside
from ..model import Article, Mention

BESIDE = 60
"""Characters around a name within which the words stand by which a surname may call its bearer later on."""

LONGEST = 300
"""Characters before a name in which its sentence is looked for."""

_WORD = re.compile(r"[\w-]{3,}")
_BORDER = re.compile(r"[.!?][\"”’)]*\s+(?=[\"“‘(]?[^\W\d_a-z])|\n")


@dataclass
class Telling:
    """An article asked about the bearers of its names; without an article nothing is known of anybody."""

    article: Article | None
    owners: dict[int, str] = field(default_factory=dict)
    """Who is meant by the words that end at each place, by name: whose son it is that is told of."""
    nameless: frozenset[str] = field(init=False)
    """What others of a name are called whom the article does not name."""

    def __post_init__(self) -> None:
        """The article is asked once."""
        self.nameless = nameless(self.article.text) if self.article else frozenset()

    def said(self, mention: Mention) -> Description:
        """What the sentence calls the bearer, if it gives the name in full; else whether it is "the elder Poe"."""
        start = self.in_full(mention)
        return self._beside(mention) if start is None else self._told(mention.name, start)

    def everywhere(self, names: Iterable[str]) -> Description:
        """What the article says of whoever goes by these names, at all places together where one stands in full."""
        found = Description()
        for name in names:
            for start in self._places(name):
                found = more(found, self._told(name, start))
        return found

    def in_full(self, mention: Mention) -> int | None:
        """Where the name stands in full: here, or before in the sentence, where a pronoun stands for it."""
        if self.article is None or " " not in mention.name or not mention.spans:
            return None
        start, text = mention.spans[0].start, self.article.text
        if mention.text == mention.name:
            return start
        place = text.rfind(mention.name, 0, start)
        return place if place >= 0 and not _BORDER.search(text, place + len(mention.name), start) else None

    def around(self, mention: Mention) -> set[str]:
        """The words around a name in full, those that it is said not to be aside."""
        start = self.in_full(mention)
        if self.article is None or start is None:
            return set()
        text, end = self.article.text, start + len(mention.name)
        first = max((hit.end() for hit in _BORDER.finditer(text, max(0, start - BESIDE), start)), default=0)
        last = _BORDER.search(text, end, end + BESIDE)
        near = text[max(first, start - BESIDE) : last.start() if last else end + BESIDE]
        return set(_WORD.findall(near.lower())) - not_called_beside(text[end : end + BESIDE])

    def called(self, end: int) -> frozenset[str]:
        """What is said behind a name that ends there that its bearer is."""
        return called_beside(self.article.text[end : end + BESIDE]) if self.article else frozenset()

    def not_called(self, mention: Mention) -> frozenset[str]:
        """What is said behind a name in full that its bearer is not."""
        start = self.in_full(mention)
        if self.article is None or start is None:
            return frozenset()
        end = start + len(mention.name)
        return not_called_beside(self.article.text[end : end + BESIDE])

    def kin(self, mention: Mention) -> Kin | None:
        """As whose relative the name is brought up, where these are called so themselves; counted in the article."""
        start = self.in_full(mention)
        if self.article is None or start is None:
            return None
        first = self._sentence(start)
        found = kin_named(self.article.text[first:start], self.article.language)
        own = found is not None and self.owners.get(first + found.owner_end) == mention.name
        return replace(found, owner_end=first + found.owner_end) if found and own else None

    def paragraph(self, start: int) -> int:
        """Where the paragraph of a place begins."""
        return self.article.text.rfind("\n", 0, start) + 1 if self.article else 0

    def _sentence(self, start: int) -> int:
        """Where the sentence of a place begins."""
        text, since = self.article.text if self.article else "", max(0, start - LONGEST)
        return max((hit.end() for hit in _BORDER.finditer(text, since, start + 1)), default=since)

    def _places(self, name: str) -> Iterator[int]:
        text = self.article.text if self.article and " " in name else ""
        return (found.start() for found in re.finditer(rf"\b{re.escape(name)}\b", text))

    def _told(self, name: str, start: int) -> Description:
        """What the sentence around ``start``, where the name stands, says of its bearer."""
        assert self.article is not None, "only an article has sentences"
        text, end, language = self.article.text, start + len(name), self.article.language
        first, last = self._sentence(start), _BORDER.search(self.article.text, end)
        until = last.end() if last else len(text)
        before, after = text[first:start], text[end:until]
        return replace(
            described(text[first:until], [name], self.article.published, language),
            age=age_beside(before, after),
            namesake=is_called_namesake(name, before, after) or is_called(self.nameless, before, after),
            generation=generation_beside(before, after, language),
            now=work_now(before, after, language),
            anew=work_anew(before, after, language),
            home=home(after),
        )

    def _beside(self, mention: Mention) -> Description:
        if self.article is None or not mention.spans:
            return Description()
        text, span = self.article.text, mention.spans[0]
        before, after = text[max(0, span.start - BESIDE) : span.start], text[span.end : span.end + BESIDE]
        return Description(generation=generation_beside(before, after, self.article.language))


def more(before: Description, said: Description) -> Description:
    """What was told of somebody with what another sentence tells of him: of what can be so once the first holds."""
    return replace(
        before,
        work=before.work | said.work,
        born=before.born or said.born,
        near=before.near | said.near,
        died=before.died or said.died,
        seen=before.seen or said.seen,
        age=before.age or said.age,
        namesake=before.namesake or said.namesake,
        generation=before.generation or said.generation,
        now=before.now | said.now,
        anew=before.anew | said.anew,
        home=before.home or said.home,
    )
