"""A signed open letter or statement: what it says its signatories say, not the outlet that prints it.

It is known by a heading ("Open letter to …"), by "Dear …", by "we, the undersigned" or by "Signed", speaks of "we" or
"I" outside quotation marks, and ends in lines that name who signed. Whom it quotes is relayed by them. A letter to the
editor ("Sir, …") is one as well; below its first signatory stands where he lives. What an editor adds below the names
is no part of it.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from ...model import Article, Claim, Mention, Resolution, Source, SourceKind, Sourcing, Span

SIGNED, SURE = "signed by {}: the letter is theirs", 0.8

_HEADING = re.compile(r"\s*((?:an? |the )?(?:open|joint|public) (?:letter|statement|appeal)\b[^.!?\n]*)(?:\n|$)", re.I)
_OPENING = re.compile(r"\bthe undersigned\b|^Dear\s[^\n]{2,80}[,:]?[ \t]*$|^Signed\b", re.I | re.M)
_EDITOR = re.compile(r"^(?:Sirs?|SIR|Madam|To the [Ee]ditor)\b ?[,:;–—-]", re.M)
_SPOKEN = re.compile(r"“[^”\n]*”|\"[^\"\n]*\"")
FIRST = re.compile(r"\b(?:[Ww]e|[Oo]ur|us|I|[Mm]y)\b")
_SELVES = re.compile(r"(?:[Ww]e|us|I)\b")
_WORD = r"[^\W\d_][\w.'’-]*"
_TIE = r"(?:de|da|di|du|van|von|der|den|del|la|le|al|el|bin|ibn|ben|of|the|for)"
_NAME = re.compile(
    r"[ \t*_]*(?:[—–-]+ ?)?(?:Signed:? +)?(?!By |From |Photo)"
    r"(?:[A-Z][\w.]+ \([a-z]+\.?\) )?"
    rf"(?P<name>(?=[A-Z]){_WORD}(?: (?:{_TIE} ){{0,2}}(?=[A-Z]){_WORD}){{1,4}})"
    r"(?:[*_]*, [^!?\n]{2,80})?[ \t*_]*"
)
_CLOSING = re.compile(r"[ \t]*(?:signed|yours|sincerely|respectfully|with regards)\b[^.!?]{0,30}[:,]?[ \t]*", re.I)
_MORE = re.compile(
    r"[ \t*_]*(?:and|&|plus|with|along with|together with|as well as) (?P<about>(?:more than|over|about|some|nearly) )?"
    r"(?P<count>\d[\d, .]*) (?:others?|more|further|other [a-z ]{3,40}|signatories|co-signatories)\b[^\n]{0,60}"
)
"""How many more signed: "and 212 others", "along with more than 1,000 other doctors"."""

_NOTE = re.compile(r"[ \t]*(?:[*_(\[]|(?:Editor|Publisher|Note|Correction|Response|Reply|Comment)s?\b)")
"""A line that an editor adds: in italics or brackets, or with a word that says so."""

_BODY = re.compile(
    r"\b(?:guild|union|association|council|committee|society|company|group|institute|network|federation|club|party"
    r"|office|ministry|ltd|inc)\b",
    re.I,
)

LONGEST = 90
"""Characters of the longest line below a letter that may tell what a signatory is."""

MOST = 3
"""Signatories that a wording names; of more it names the first and says how many there are."""


@dataclass(frozen=True, slots=True)
class Letter:
    """The stretch of the article that is the letter, who answers for it, and the words that show it."""

    place: Span
    source: Source
    sourcing: Sourcing
    cue: Span


def signed(article: Article, claims: Iterable[Claim]) -> Iterator[Claim]:
    """The claims; those of a signed letter are told by whoever signed it."""
    letter = letter_of(article.text)
    yield from (_told(letter, claim) if letter is not None else claim for claim in claims)


def letter_of(text: str) -> Letter | None:
    """The letter that the text is; ``None`` if it is none."""
    heading, opening = _HEADING.match(text), _OPENING.search(text) if _may_open(text) else None
    editor = _to_editor(text)
    shown = heading or opening or editor
    if shown is None or not FIRST.search(_SPOKEN.sub("", text)):
        return None
    start = heading.end() if heading else editor.end() if editor else 0
    names, more = _signatories(text, start)
    names = names[: 1 if editor else None]
    if not names:
        return None
    cue = Span(heading.start(1), heading.end(1)) if heading else Span(shown.start(), shown.end())
    source, sourcing = _source(text, names, cue, more)
    return Letter(Span(start, names[0].start), source, sourcing, cue)


def _to_editor(text: str) -> re.Match[str] | None:
    """Where a letter to the editor opens, if the text is one letter alone."""
    found = list(_EDITOR.finditer(text)) if "Sir" in text or "SIR" in text or "ditor" in text else []
    return found[0] if len(found) == 1 else None


def _may_open(text: str) -> bool:
    """True if the words stand in the text by which a letter opens: to look for how they stand takes much longer."""
    small = "\n" + text.casefold()
    return "\ndear" in small or "\nsigned" in small or "the undersigned" in small


def _signatories(text: str, start: int) -> tuple[tuple[Span, ...], re.Match[str] | None]:
    """The names on the lines below the letter, in their order, and how many more there are.

    A body only where no person signed.
    """
    people: list[Span] = []
    bodies: list[Span] = []
    more: re.Match[str] | None = None
    for line in _below(text, start):
        words, first = line.group(), start + line.start()
        name, counted = _NAME.fullmatch(words), _MORE.fullmatch(words)
        if name is not None:
            found = bodies if _BODY.search(name["name"]) else people
            found.append(Span(first + name.start("name"), first + name.end("name")))
        elif counted is not None:
            more = counted
        elif _CLOSING.fullmatch(words) or _is_prose(words):
            break
    return tuple(reversed(people or bodies)), more


def _below(text: str, start: int) -> list[re.Match[str]]:
    """The lines of the letter from the last one up, without what an editor added below it."""
    lines = [line for line in re.finditer(r"[^\n]+", text[start:]) if line.group().strip()]
    words = [line.group() for line in lines]
    closed = any(_CLOSING.fullmatch(one) and _NAME.fullmatch(after) for one, after in pairwise(words))
    last = len(lines)
    while last and _NAME.fullmatch(words[last - 1]) is None and _is_note(words[last - 1], closed):
        last -= 1
    return lines[last - 1 :: -1] if last else []


def _is_note(words: str, closed: bool) -> bool:
    """True for a line that shows to be an editor's, and for prose below the names that stand under a greeting."""
    return _NOTE.match(words) is not None or (closed and _is_prose(words))


def _is_prose(words: str) -> bool:
    return len(words) > LONGEST or words.rstrip(" \t*_")[-1:] in {".", "!", "?", "”", '"'}


def _source(text: str, names: tuple[Span, ...], cue: Span, more: re.Match[str] | None) -> tuple[Source, Sourcing]:
    """One signatory is a person or a body; several stand together behind one document, which is one origin.

    They answer for it by their names: what somebody signs is no record that speaks of itself.
    """
    said = [text[place.start : place.end] for place in names]
    body = _BODY.search(said[0]) is not None
    sourcing = Sourcing.INSTITUTION if body else Sourcing.NAMED
    if len(said) == 1 and more is None:
        return Source(said[0], names, SourceKind.ORGANIZATION if body else SourceKind.PERSON), sourcing
    resolved = Resolution(_listed(said, more), names, SURE)
    return Source(text[cue.start : cue.end], (cue,), SourceKind.DOCUMENT, resolved), sourcing


def _listed(said: Sequence[str], more: re.Match[str] | None) -> str:
    """ "Ann Bell and Otto Wren", "Ann Bell and 215 others", "Ann Bell and more than 1,003 others"."""
    if more is None and len(said) <= MOST:
        return f"{', '.join(said[:-1])} and {said[-1]}"
    count = int(re.sub(r"\D", "", more["count"])) if more is not None else 0
    about = more["about"] or "" if more is not None else ""
    return f"{said[0]} and {about}{count + len(said) - 1:,} others"


def _told(letter: Letter, claim: Claim) -> Claim:
    """The claim as one of the letter: its own, its signatories', or of somebody whom they quote."""
    if not letter.place.start <= claim.hull.start < letter.place.end:
        return claim
    if all(_SELVES.match(source.text) for source in claim.sources):
        return claim if claim.sourcing is Sourcing.HEARSAY else _own(letter, claim)
    chains = tuple((0, *(place + 1 for place in chain)) for chain in claim.chains)
    return replace(claim, sources=(letter.source, *claim.sources), chains=chains)


def _own(letter: Letter, claim: Claim) -> Claim:
    source, name = letter.source, letter.source.name
    person = source.kind is SourceKind.PERSON
    return replace(
        spoken_as(claim, name) if person else claim,
        sources=(source,),
        chains=((0,),),
        sourcing=letter.sourcing,
        cue=claim.cue or (letter.cue,),
        wording=in_third_person(claim.wording, name, person),
        score=min(claim.score, SURE),
        reasons=(*claim.reasons, SIGNED.format(name)),
    )


def spoken_as(claim: Claim, name: str) -> Claim:
    """The claim with each "I" in it read as the person who speaks."""
    places = {place.start for mention in claim.mentions for place in mention.spans}
    spans = [Span(place.start + one.start(), place.start + one.end()) for place, one in _pronouns(claim)]
    mentions = [Mention("I", (span,), name, SURE) for span in spans if span.start not in places]
    return replace(
        claim, mentions=tuple(sorted((*claim.mentions, *mentions), key=lambda each: (each.spans, each.name)))
    )


def _pronouns(claim: Claim) -> "Iterator[tuple[Span, re.Match[str]]]":
    """Each "I" of a claim that is one stretch of text, with the stretch."""
    if len(claim.spans) == 1:
        yield from ((claim.spans[0], one) for one in re.finditer(r"\bI\b", claim.text))


def in_third_person(wording: str, name: str, person: bool) -> str:
    """The wording with names for "we" and "our", or for the "I" and "my" of one person, where the verb allows it."""
    whom = f"[{name}]"
    if not person:
        owned = re.sub(r"\b[Oo]ur\b", f"{whom}'s", wording)
        return re.sub(r"\b(?:[Ww]e|us)\b", whom, owned)
    for said, told in (("am", "is"), ("have", "has"), ("do", "does")):
        wording = re.sub(rf"\bI {said}\b", f"{whom} {told}", wording)
    wording = re.sub(r"\bI (?=(?:was|had|did|will|would|can|could|must|never|\w+ed)\b)", f"{whom} ", wording)
    return re.sub(r"\bme\b", whom, re.sub(r"\b[Mm]y\b", f"{whom}'s", wording))
