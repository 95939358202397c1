"""A name brought up as somebody new: what he is now, where he is from. Within one article that tells two apart."""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from ledger.lexicon import load

from .callings import Callings, callings

Work = frozenset[tuple[str, str]]
"""Fields of work, each with the word that tells it."""

_INDEFINITE = {"en": re.compile(r"an?\b", re.IGNORECASE), "fr": re.compile(r"(?!l[ea]\b|l[’'])", re.IGNORECASE)}
_HOME = re.compile(r"(?:,\s+\d{2}\b)?,?\s+(?:of|de)\s+(?P<home>[^\W\d_a-z][\w-]+)(?=\s*(?:[,.;)]|\s[a-zà-ÿ]))")
_NAMELESS = re.compile(
    r"\b(?:an?|another|the)\s+(?:[\w-]+\s+){0,2}?([\w-]+)\s+(?:of|with|bearing|sharing|who\s+(?:bears|has|shares))\s+the\s+same\s+name\b"
    r"|\b([\w-]+)\s+(?:du|portant\s+le)\s+même\s+nom\b",
    re.IGNORECASE,
)
_JOINED = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


def work_now(before: str, after: str, language: str | None) -> Work:
    """What the words beside a name say that its bearer is today: "the coroner of Kesh", not "a former boxer"."""
    forms = callings(language)
    return frozenset(_held(forms.called(before, after), forms))


def work_anew(before: str, after: str, language: str | None) -> Work:
    """As :func:`work_now`, told as of somebody new: "a nurse from Dal" behind the name, "Nurse" before it."""
    forms = callings(language)
    apposed = forms.apposed.match(after)
    new = apposed is not None and _INDEFINITE[forms.language].match(apposed["phrase"])
    return frozenset(_held(forms.called(before, after) if new else forms.titled(before, after), forms))


def home(after: str) -> str | None:
    """The place that stands right behind a name as where its bearer is from: "Dal" of " of Dal won"."""
    found = _HOME.match(after)
    return found["home"] if found else None


def nameless(text: str) -> frozenset[str]:
    """What a text calls others of the name without naming them: the "smuggler" of "a smuggler with the same name"."""
    return frozenset(word.lower() for found in _NAMELESS.finditer(text) for word in found.groups() if word)


def is_called(nouns: frozenset[str], before: str, after: str) -> bool:
    """Does one of the nouns stand right beside the name: "the smuggler Poe", "Poe, the smuggler"?"""
    behind = re.match(r",\s+(?:the|an?|l[ea]|une?)\s+([\w-]+)", after)
    return bool(nouns & {*before.lower().split()[-1:], *(behind.groups() if behind else ())})


def unlike_work(before: Work, anew: Work, *, aged: bool) -> str | None:
    """Why one of that work is hardly introduced as this, as a sentence; of any other work if an age stands with it."""
    pairs = [(ours, theirs) for ours in sorted(before) for theirs in sorted(anew)]
    if not pairs or any(ours[0] == theirs[0] for ours, theirs in pairs):
        return None
    if not aged and not all((ours[0], theirs[0]) in _unlike() for ours, theirs in pairs):
        return None
    return f"The article introduces another: {pairs[0][0][1]} / {pairs[0][1][1]}."


def is_pastime(phrase: str, forms: Callings) -> bool:
    """Does the phrase tell what somebody likes to do: "a keen cyclist"?"""
    return not _words(forms.language, "pastime").isdisjoint(_near(phrase, forms))


def _held(phrases: Iterable[str], forms: Callings) -> Iterator[tuple[str, str]]:
    """What the phrases tell of work that somebody does today."""
    out = _words(forms.language, "past") | _words(forms.language, "pastime")
    yield from filter(None, (forms.work(phrase) for phrase in phrases if out.isdisjoint(_near(phrase, forms))))


_BESIDE = 5
"""So many words of a phrase may tell that the work in it is over."""


def _near(phrase: str, forms: Callings) -> list[str]:
    words = _JOINED.findall(forms.of.split(phrase.lower())[0])
    near = words[:_BESIDE] if forms.ahead else words[-_BESIDE:]
    return [part for word in near for part in (word, *word.split("-"))]


@cache
def _words(language: str, kind: str) -> frozenset[str]:
    return frozenset(row["word"] for row in load("link_past_work", language) if row["kind"] == kind)


@cache
def _unlike() -> frozenset[tuple[str, str]]:
    rows = [(row["one"], row["other"]) for row in load("link_clashes")]
    return frozenset(rows) | {(other, one) for one, other in rows}
