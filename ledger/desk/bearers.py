"""Two people of one name in one article, told apart by what each sentence calls them: ages, work, kinship."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from ..link.description import Description, clash, shared
from ..link.generations import OPPOSITE
from ..link.namesakes import told_apart
from ..model import Article, Claim, Mention
from .telling import Telling, more

FIRST = frozenset({"i", "me", "my", "myself", "je", "j'", "j’", "moi", "mon", "ma", "mes"})
"""Words of the first person."""

Place = tuple[str, int]
"""A name, and where a mention of it begins."""


@dataclass
class Bearers:
    """The persons to whom the mentions of an article went so far, by name, each with what was said of him there."""

    article: Article | None
    known: dict[str, dict[str, Description]] = field(default_factory=dict)
    places: dict[Place, tuple[str, bool]] = field(default_factory=dict)
    """Whom each place means, and whether the name stands there in full."""
    words: dict[str, set[str]] = field(default_factory=dict)
    """The words that stand around the full name of each person of the article."""

    relatives: dict[int, str] = field(default_factory=dict)
    """By the place where the words end that tell whose relative he is, whoever bears the name of these too."""

    def __post_init__(self) -> None:
        """What the article's words tell of a bearer is asked of one reader of its text."""
        self.telling = Telling(self.article)

    def read(self, claims: Sequence[Claim]) -> None:
        """Remember whom the names and pronouns of the claims mean, so that kin can be asked whose they are."""
        every = (mention for claim in claims for mention in claim.mentions if mention.spans)
        self.telling.owners.update({mention.spans[-1].end: mention.name for mention in every})

    def said(self, mention: Mention) -> Description:
        """What the sentence says of the bearer; whoever is brought up as his namesake's son is another of the name."""
        told, kin = self.telling.said(mention), self.telling.kin(mention)
        return replace(told, namesake=True, generation=kin.generation) if kin else told

    def keys(self, mention: Mention) -> frozenset[str]:
        """The persons to whom mentions of that name went."""
        return frozenset(self.known.get(mention.name, ()))

    def here(self, mention: Mention) -> str | None:
        """Whom this very place was found to mean before."""
        return self.places[_place(mention)][0] if mention.spans and _place(mention) in self.places else None

    def other(self, mention: Mention) -> str | None:
        """Why the mention can be none of the known bearers, as a sentence; ``None`` if it can, or is the first."""
        said, bearers = self.said(mention), self.known.get(mention.name, {})
        reasons = [_apart(before, said) for before in bearers.values()]
        if said and reasons and all(reasons):
            return reasons[-1]
        if said.generation and len(bearers) == 1 and not any(one.generation for one in bearers.values()):
            return "The article tells of an elder and a younger one of this name."
        return self._denied(mention, list(bearers))

    def meant(self, claim: Claim, mention: Mention) -> str | None:
        """Which of several bearers of the name the mention means; ``None`` if that is not told."""
        told = self._whose(mention) or self._called(claim, mention) or self._fitting(mention)
        return told or self._spoken_of(mention)

    def take(self, mention: Mention, person: str) -> None:
        """Remember whom the mention meant, and what it said of him."""
        said, bearers = self.said(mention), self.known.setdefault(mention.name, {})
        before = bearers.get(person, Description())
        bearers[person] = more(before, said)
        if mention.spans:  # a name that somebody typed stands nowhere
            self.places.setdefault(_place(mention), (person, mention.text == mention.name))
        self.words.setdefault(person, set()).update(self.telling.around(mention))
        self._tell_owner(mention, person, said.generation)

    def either(self, mention: Mention, person: str) -> None:
        """Remember that the place means nobody of the bearers for certain."""
        if mention.spans:
            self.places.setdefault(_place(mention), (person, False))

    def _tell_owner(self, mention: Mention, person: str, generation: str | None) -> None:
        """Whose son bears the name is the elder."""
        kin = self.telling.kin(mention)
        if kin:
            self.relatives[kin.owner_end] = person
        owner = self._owner(mention.name, kin.owner_end) if kin else None
        if owner and generation:
            told = self.known[mention.name][owner]
            self.known[mention.name][owner] = replace(told, generation=told.generation or OPPOSITE[generation])

    def _owner(self, name: str, end: int) -> str | None:
        """The bearer of the name of whom the words tell that end there."""
        before = {at: key for (each, at), (key, _) in self.places.items() if each == name and at < end}
        found = before[max(before)] if before else None
        return found if found in self.known[name] else None

    def _whose(self, mention: Mention) -> str | None:
        """The other bearer where the words tell whose relative the one is."""
        relative = self.relatives.get(mention.spans[-1].end) if mention.spans else None
        others = [key for key in self.known.get(mention.name, ()) if key != relative]
        return others[0] if relative and len(others) == 1 else None

    def _called(self, claim: Claim, mention: Mention) -> str | None:
        """The one bearer of the name of whom the text said before what it calls him now: "Mr Poe, the fishmonger"."""
        ends = [*(span.end for span in mention.spans[-1:]), *_speaking(claim, mention)]
        said = {word for end in ends for word in self.telling.called(end)}
        fit = [key for key in self.known.get(mention.name, ()) if said & self.words.get(key, set())]
        return fit[0] if len(fit) == 1 else None

    def _fitting(self, mention: Mention) -> str | None:
        """The one bearer of whom all that can be so that this sentence says, or the one of whom it says it again."""
        said = self.said(mention)
        fit = {key: one for key, one in self.known.get(mention.name, {}).items() if said and not _apart(one, said)}
        alike = [key for key, one in fit.items() if _alike(one, said)]
        likely = alike or list(fit)
        return likely[0] if len(likely) == 1 else None

    def _spoken_of(self, mention: Mention) -> str | None:
        """Whom the text speaks of: for a pronoun the last bearer, for a name the only one whom its paragraph names."""
        start = mention.spans[0].start if mention.spans else 0
        every = [(at, key, whole) for (name, at), (key, whole) in self.places.items() if name == mention.name]
        before = sorted(place for place in every if place[0] < start)
        if before and _is_pronoun(mention):
            return before[-1][1]
        since = self.telling.paragraph(start)
        near = {key for at, key, whole in before if whole and at >= since}
        return next(iter(near)) if len(near) == 1 else None

    def _denied(self, mention: Mention, bearers: Sequence[str]) -> str | None:
        """Why the mention is none of the bearers where the text says that he is not what each of them was called."""
        denied = self.telling.not_called(mention) if bearers else frozenset()
        other = denied and all(denied & self.words.get(key, set()) for key in bearers)
        return f"The article says that this one is not the {' '.join(sorted(denied))}." if other else None


def _place(mention: Mention) -> Place:
    return mention.name, mention.spans[0].start


def _is_pronoun(mention: Mention) -> bool:
    """True for words that hold nothing of the name."""
    return set(mention.text.lower().split()).isdisjoint(mention.name.lower().split())


def _alike(known: Description, said: Description) -> bool:
    """Does the sentence say of him again what is known: his age, his work, where he is from, that he is the elder?"""
    told = (known.age, said.age), (known.home, said.home), (known.generation, said.generation)
    return any(one and one == other for one, other in told) or shared(known, said) is not None


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
