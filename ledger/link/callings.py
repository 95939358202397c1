"""The forms in which a language says what somebody is, beside his name: work, age, birth and death."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from ledger.lexicon import load


@dataclass(frozen=True, slots=True)
class Callings:
    """The patterns of one language.

    ``title`` and ``quoted`` end right before the name, ``apposed``, ``copula``, ``age``, ``born``, ``died``, ``speaks``
    and ``undergoes`` begin right behind it; ``of`` is what a phrase is cut at, so that "the wife of a general" is no
    general; ``ahead`` if the word for the work comes first in its phrase ("avocat célèbre") and not last ("famous
    lawyer").
    """

    language: str
    title: re.Pattern[str]
    apposed: re.Pattern[str]
    copula: re.Pattern[str]
    of: re.Pattern[str]
    age: re.Pattern[str]
    born: re.Pattern[str]
    died: re.Pattern[str]
    speaks: re.Pattern[str]
    quoted: re.Pattern[str]
    undergoes: re.Pattern[str]
    ahead: bool = False

    def work(self, phrase: str) -> tuple[str, str] | None:
        """The field of work that a phrase tells, with the word for it."""
        head = _WORD.findall(self.of.split(phrase.casefold())[0])
        words = head if self.ahead else head[-1:]
        return next(((_roles(self.language)[word], word) for word in words if word in _roles(self.language)), None)

    def called(self, before: str, after: str) -> list[str]:
        """The phrases that say what the bearer of the name between these words is: title, apposition, copula.

        Of "a singer and painter" behind the name both; right before it stands the last words alone.
        """
        behind = [found["phrase"] for form in (self.apposed, self.copula) if (found := form.match(after))]
        parts = [part for phrase in behind for part in _AND.split(phrase)]
        return [*parts, *self.titled(before, after)]

    def titled(self, before: str, after: str) -> list[str]:
        """The phrase right before the name; "told the judge, Ann Poe left" calls nobody a judge."""
        found = self.title.search(before)
        if not found or (found["comma"] and not after.startswith(",")):
            return []
        return [found["phrase"] if found["comma"] or self.ahead else self.of.split(found["phrase"])[-1]]


_AND = re.compile(r"\b(?:and|et)\b")


def callings(language: str | None) -> Callings:
    """The forms of a language; of one that has none those of English."""
    return _BY_LANGUAGE.get(language or "", ENGLISH)


_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_DATE = r"(?:(?:on|in|le|en)\s+)?(?:\d{1,2}(?:er)?\s+)?(?:[^\W\d_]+\s+)?(?:\d{1,2},\s+)?"
_YEAR = r"(?P<year>(?:1[89]|20)\d\d)\b"
_BESIDE = r"(?:,[^,.;!?\n]{1,60},)?"
"""An age or a title between commas."""

ENGLISH = Callings(
    language="en",
    title=re.compile(r"(?P<phrase>[^.;:!?,()\"“”\n]+)(?P<comma>,?)\s+$"),
    apposed=re.compile(r",\s+(?:\d{2},\s+)?(?P<phrase>(?:an?|the|former|then)\b[^.;:!?,()\n]*)[.;:!?,)\n]"),
    copula=re.compile(r"\s+(?:is|was|became|remains)\s+(?P<phrase>(?:an?|the)\b[^.;:!?,()\n]*)"),
    of=re.compile(r"\b(?:of|for|in|at|from|with|to|on|who|whose|which|that|and)\b"),
    age=re.compile(r",\s+(\d{2}),"),
    born=re.compile(
        rf"(?:,|\s+(?:is|was))?\s*\(?born\b[^.;:!?()\d]{{0,30}}(?:\d{{1,2}}\D{{1,12}})?{_YEAR}",
    ),
    died=re.compile(
        rf"(?:,?\s+who)?\s+(?:died|drowned|passed\s+away|was\s+(?:killed|murdered|executed|buried))\b"
        rf"(?:\s+in\s+[A-Z][\w-]+)?(?:\s+{_DATE}{_YEAR})?"
    ),
    speaks=re.compile(rf"{_BESIDE}\s+(?:said|says|told|added|insisted|denied|denies)\b"),
    quoted=re.compile(r"[\"”,]\s+(?:said|says|added)\s+(?:[\w-]+\s+){0,3}$"),
    undergoes=re.compile(rf"{_BESIDE}\s+(?:was|is|has\s+been|is\s+being|was\s+being)\s+([\w-]+)"),
)

FRENCH = Callings(
    language="fr",
    title=re.compile(
        r"\b(?:[LlDd][’']|[Ll][ea]\s|[Uu]ne?\s|[Ss]on\s|[Ss]a\s|[Dd]u\s|[Aa]u\s)"
        r"(?P<phrase>[^\W\d_]+(?:\s+[^\W\d_]+){0,2})(?P<comma>,?)\s+$"
    ),
    apposed=re.compile(r",\s+(?:\d{2}\s+ans,\s+)?(?P<phrase>[^.;:!?,()\n]*)[.;:!?,)\n]"),
    copula=re.compile(r"\s+(?:est|était|fut|devient|reste)\s+(?P<phrase>[^.;:!?,()\n]*)"),
    of=re.compile(r"\b(?:de|du|des|d[’']|à|au|aux|chez|pour|en|dans|avec|sur|qui|que|dont|et|contre|par)\b|d[’']"),
    age=re.compile(r",\s+(?:âgée?\s+de\s+)?(\d{2})\s+ans\b"),
    born=re.compile(rf"(?:,|\s+est)?\s*\(?née?\b[^.;:!?()\d]{{0,30}}(?:\d{{1,2}}\D{{1,12}})?{_YEAR}"),
    died=re.compile(
        rf"(?:,?\s+qui)?,?\s+(?:est\s+|a\s+été\s+)?(?:morte?|décédée?|tuée?|exécutée?|assassinée?)\b"
        rf"(?:\s+à\s+[A-Z][\w-]+)?(?:\s+{_DATE}{_YEAR})?"
    ),
    speaks=re.compile(rf"{_BESIDE}\s+(?:a\s+)?(?:déclaré|dit|affirmé|affirme|indiqué|indique|ajouté|assuré|assure)\b"),
    quoted=re.compile(
        r"[»”,]\s+(?:a\s+)?(?:déclaré|dit|affirmé|affirme|indiqué|indique|ajouté|assure)\s+(?:[\w-]+\s+){0,3}$"
    ),
    undergoes=re.compile(rf"{_BESIDE}\s+(?:est|était|fut|a\s+été|avait\s+été)\s+([\w-]+)"),
    ahead=True,
)

_BY_LANGUAGE: Mapping[str, Callings] = {"en": ENGLISH, "fr": FRENCH}


@cache
def _roles(language: str) -> Mapping[str, str]:
    return {row["word"]: row["field"] for row in load("link_roles", language)}
