"""A wording that a person gives holds the article's own words, and no other: the ledger says what was said."""

import re
from collections.abc import Iterable, Sequence

from ..errors import UsageError
from ..link.words import stem
from ..model import Claim
from ..store import Store
from .names import plain
from .refusal import refuse_empty

FREE = 3
"""Letters of a word up to which it tells nothing that the article must say too: of, was, les; a number always does."""

ROOT = 4
"""Letters with which two forms of one word begin: resigned, resignation."""

_WORD = re.compile(r"\d[\d.,]*\d|[^\W_]+")


def refuse_other_words(store: Store, claim: Claim, wording: str, persons: Sequence[str] = ()) -> None:
    """Raise :class:`UsageError` for a wording that is empty or says a word that neither article nor names do.

    ``persons`` are names that the same correction gives.
    """
    refuse_empty(wording, "the wording")
    article = store.article(claim.article)
    assert article is not None, "a claim's article is in the ledger"
    known = store.people(store.mentioned([claim.key]).get(claim.key, {}).values())
    names = (*persons, *(name for one in known.values() for name in one.names), *(each.name for each in claim.mentions))
    if other := _other(wording, (article.text, article.title or "", claim.wording, *names)):
        raise UsageError(
            f"the article does not say {', '.join(f'“{word}”' for word in other)}",
            "a wording holds the article's own words, and names in [brackets] for pronouns",
            "What the desk knows from elsewhere is a claim of its own: `ledger log`.",
        )


def _other(wording: str, said: Iterable[str]) -> list[str]:
    """The words that tell something and stand in none of these texts in any form."""
    known = {form for text in said for word in _WORD.findall(text) for form in _forms(word)}
    return [word for word in dict.fromkeys(_WORD.findall(wording)) if _tells(word) and known.isdisjoint(_forms(word))]


def _tells(word: str) -> bool:
    return len(word) > FREE or word[0].isdigit()


def _forms(word: str) -> set[str]:
    """The word and what its forms have in common; a number as it is written."""
    low = plain(word)
    return {low} if word[0].isdigit() else {low, f"{stem(low)} ", f"{low[:ROOT]}…" if len(low) > ROOT else low}
