"""One function per kind of entry: what each act writes down.

Keys are content hashes (see :mod:`~ledger.journal.keys`); ``by`` is a person's name or "machine:link@1". A decision
carries its score as an integer from 0 to 10000 with its reasons; ``because`` is the reason a person gives. A decision
that follows a claim to its successor names, as ``decided_by``, whose it was: it weighs what that one's word weighs.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from ..model import Article, Claim, Draft, EntryKind, FactLink, RulingVerdict, Score, SourceKind
from .bodies import article_body, claim_body, to_whole


def article_added(article: Article, *, by: str) -> Draft:
    """An article with its text enters the ledger."""
    return Draft(EntryKind.ARTICLE_ADDED, article_body(article), by)


def article_described(article: str, known: Mapping[str, str | None], because: str = "", *, by: str) -> Draft:
    """What was learned of an article later: any of outlet, url, title, author, published, language, agency.

    The agency is that of a wire's credit. A person gives the reason.
    """
    why = {"because": because} if because else {}
    return Draft(EntryKind.ARTICLE_DESCRIBED, {"article": article, "known": dict(known), **why}, by)


def article_retracted(article: str, because: str, *, by: str) -> Draft:
    """An article is withdrawn, and with it every claim read in it."""
    return Draft(EntryKind.ARTICLE_RETRACTED, {"article": article, "because": because}, by)


def reading_done(article: str, extractor: str, lexicon_sha256: str, *, by: str, replaces: str | None = None) -> Draft:
    """An article was read by one version of the extractor; ``replaces`` is the key of the reading before it."""
    body = {"article": article, "extractor": extractor, "lexicon_sha256": lexicon_sha256, "replaces": replaces}
    return Draft(EntryKind.READING_DONE, body, by)


def claim_read(claim: Claim, reading: str, *, by: str) -> Draft:
    """The reader found a claim; ``reading`` is the reading's key."""
    return Draft(EntryKind.CLAIM_READ, claim_body(claim) | {"reading": reading}, by)


def claim_logged(claim: Claim, *, by: str) -> Draft:
    """A person wrote a claim down; no reading supersedes it."""
    return Draft(EntryKind.CLAIM_LOGGED, claim_body(claim) | {"reading": None}, by)


def claim_corrected(claim: str, changes: Mapping[str, Any], because: str, *, by: str) -> Draft:
    """A reading was wrong: ``changes`` are body fields with their right values (:func:`~.bodies.changes`)."""
    return Draft(EntryKind.CLAIM_CORRECTED, {"claim": claim, "changes": dict(changes), "because": because}, by)


def claim_superseded(claim: str, new: str | None, because: str, *, by: str) -> Draft:
    """A better reading has ``new`` in the place of a claim, or nothing."""
    return Draft(EntryKind.CLAIM_SUPERSEDED, {"claim": claim, "new": new, "because": because}, by)


def claim_retracted(claim: str, because: str, *, by: str) -> Draft:
    """A claim is withdrawn; it stays in the journal and counts nowhere."""
    return Draft(EntryKind.CLAIM_RETRACTED, {"claim": claim, "because": because}, by)


def claim_linked(claim: str, fact: str, link: FactLink, *, by: str, decided_by: str | None = None) -> Draft:
    """A claim bears on a fact, perhaps, or not: ``link`` says which, and on which side."""
    body = {"claim": claim, "fact": fact, "stance": link.stance.value} | _decided(link, decided_by)
    return Draft(EntryKind.CLAIM_LINKED, body, by)


def person_opened(person: str, name: str, *, by: str) -> Draft:
    """A person enters the ledger under a name."""
    return Draft(EntryKind.PERSON_OPENED, {"key": person, "name": name}, by)


def person_aliased(person: str, name: str, because: str = "", *, by: str) -> Draft:
    """A person goes by this name too; the reason may be left out."""
    reason = {"because": because} if because else {}
    return Draft(EntryKind.PERSON_ALIASED, {"person": person, "name": name} | reason, by)


def persons_merged(into: str, from_: str, because: str, *, by: str) -> Draft:
    """Two persons are one; ``from_`` is henceforth ``into``."""
    return Draft(EntryKind.PERSONS_MERGED, {"into": into, "from": from_, "because": because}, by)


def person_split(
    person: str, into: str, mentions: Sequence[tuple[str, int]], because: str, *, by: str, names: Sequence[str] = ()
) -> Draft:
    """These mentions (claim key, number) of a person are of another, who must be opened: ``into``.

    ``names`` are those that belong to the other from now on, if the mentions were chosen by name.
    """
    body = {"person": person, "into": into, "mentions": [list(place) for place in mentions], "because": because}
    return Draft(EntryKind.PERSON_SPLIT, body | ({"names": list(names)} if names else {}), by)


def mention_linked(claim: str, n: int, person: str, score: Score, *, by: str, decided_by: str | None = None) -> Draft:
    """Mention ``n`` of a claim is this person, perhaps, or not."""
    body = {"claim": claim, "n": n, "person": person} | _decided(score, decided_by)
    return Draft(EntryKind.MENTION_LINKED, body, by)


def source_opened(source: str, name: str, kind: SourceKind, *, by: str) -> Draft:
    """A source enters the ledger under a name or a description."""
    return Draft(EntryKind.SOURCE_OPENED, {"key": source, "name": name, "kind": kind.value}, by)


def source_linked(claim: str, n: int, source: str, score: Score, *, by: str, decided_by: str | None = None) -> Draft:
    """Source ``n`` of a claim is this source, perhaps, or not; -1 is the outlet of the claim's article.

    With -1, ``claim`` may be the article's own key, so that an article needs the link but once. With -2, ``claim`` is
    the key of a source whose name may be short for this one's.
    """
    body = {"claim": claim, "n": n, "source": source} | _decided(score, decided_by)
    return Draft(EntryKind.SOURCE_LINKED, body, by)


def source_graded(source: str, letter: str, because: str, *, by: str) -> Draft:
    """An editor gives a source a letter A–F. Raises ``ValueError`` for any other letter."""
    if letter not in tuple("ABCDEF"):
        raise ValueError(f"a grade is a letter from A to F, not {letter!r}")
    return Draft(EntryKind.SOURCE_GRADED, {"source": source, "letter": letter, "because": because}, by)


def source_owned(source: str, publisher: str, because: str, *, by: str) -> Draft:
    """An outlet belongs to a publisher; to none if the name is empty."""
    body = {"source": source, "publisher": publisher, "because": because}
    return Draft(EntryKind.SOURCE_OWNED, body, by)


def fact_opened(fact: str, wording: str, *, by: str) -> Draft:
    """A fact enters the ledger; its key is that of its founding claim."""
    return Draft(EntryKind.FACT_OPENED, {"key": fact, "wording": wording}, by)


def fact_reworded(fact: str, wording: str, because: str, *, by: str) -> Draft:
    """A fact is put in other words."""
    return Draft(EntryKind.FACT_REWORDED, {"fact": fact, "wording": wording, "because": because}, by)


def fact_ruled(fact: str, verdict: RulingVerdict, because: str, claims_seen: Sequence[str], *, by: str) -> Draft:
    """An editor decides on a fact, having seen these claims."""
    seen = sorted(claims_seen)
    body = {"fact": fact, "verdict": verdict.value, "because": because, "claims_seen": seen}
    return Draft(EntryKind.FACT_RULED, body, by)


def facts_merged(into: str, from_: str, because: str, *, by: str) -> Draft:
    """Two facts are one; the claims of ``from_`` henceforth bear on ``into``."""
    return Draft(EntryKind.FACTS_MERGED, {"into": into, "from": from_, "because": because}, by)


def facts_rivals(one: str, other: str, score: Score, *, by: str) -> Draft:
    """Two facts cannot both be so (``same``), perhaps (``unsure``), or well can (``different``)."""
    first, second = sorted((one, other))
    return Draft(EntryKind.FACTS_RIVALS, {"one": first, "other": second} | _decided(score), by)


def copy_linked(article: str, original: str, score: Score, *, by: str) -> Draft:
    """An article reprints another, perhaps, or not."""
    return Draft(EntryKind.COPY_LINKED, {"article": article, "original": original} | _decided(score), by)


def undone(seq: int, because: str, *, by: str) -> Draft:
    """The entry with that number no longer counts; an undone undoing counts no longer itself."""
    return Draft(EntryKind.UNDONE, {"entry": seq, "because": because}, by)


def _decided(score: Score, decided_by: str | None = None) -> dict[str, Any]:
    value = to_whole(score.value)
    body = {"verdict": score.verdict.value, "score": value, "reasons": list(score.reasons)}
    return body | ({"decided_by": decided_by} if decided_by else {})
