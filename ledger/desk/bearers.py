"""Two people of one name in one article, told apart by what each sentence calls them: their ages, their work."""

import re
from dataclasses import dataclass, field

from ..link.description import Description, clash, described
from ..model import Article, Mention

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
        fit = [key for key, before in self.known.get(mention.name, ()) if said and not clash(before, said)]
        return fit[-1] if fit else None

    def keys(self, mention: Mention) -> frozenset[str]:
        """The persons to whom mentions of that name went."""
        return frozenset(key for key, _ in self.known.get(mention.name, ()))

    def other(self, mention: Mention) -> str | None:
        """Why the mention can be none of the known bearers, as a sentence; ``None`` if it can, or is the first."""
        said, bearers = self.said(mention), self.known.get(mention.name, [])
        reasons = [clash(before, said) for _, before in bearers]
        return reasons[-1] if said and reasons and all(reasons) else None

    def take(self, mention: Mention, person: str) -> None:
        """Remember whom the mention meant, as the one who was spoken of last."""
        bearers = self.known.setdefault(mention.name, [])
        before = next((said for key, said in bearers if key == person), Description())
        bearers[:] = [*(one for one in bearers if one[0] != person), (person, before or self.said(mention))]

    def said(self, mention: Mention) -> Description:
        """What the sentence calls the bearer, if it gives the name in full."""
        if self.article is None or mention.text != mention.name or " " not in mention.name:
            return Description()
        text, start = self.article.text, mention.spans[0].start
        first = max((hit.end() for hit in _BORDER.finditer(text, max(0, start - 300), start + 1)), default=0)
        last = _BORDER.search(text, start + len(mention.text))
        sentence = text[first : last.end() if last else None]
        return described(sentence, [mention.name], self.article.published, self.article.language)
