"""Nouns as bodies of entries and back: JSON values without floats.

Scores are integers from 0 to 10000, probabilities too; amounts are decimal strings. So what comes back equals what
went in up to a ten-thousandth.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from ..model import (
    Amount,
    Article,
    ArticleKind,
    Claim,
    Hedge,
    HedgeKind,
    HedgeLevel,
    Mention,
    Modality,
    Part,
    Polarity,
    Resolution,
    Source,
    SourceKind,
    Sourcing,
    Span,
    Time,
)

Body = dict[str, Any]

WHOLE = 10_000
"""What a score of 1 is in a body."""

SPARED: Body = {"parts": [], "perhaps_denied": False}
"""What most claims say nothing by, and their bodies therefore leave out."""


def article_body(article: Article) -> Body:
    """The article with its key, its hashes and its text, as ``article.added`` holds it."""
    described = ("text", "outlet", "url", "title", "author", "published", "language", "bytes_sha256")
    body: Body = {name: getattr(article, name) for name in described}
    return body | {"key": article.key, "kind": article.kind.value, "text_sha256": article.text_sha256}


def article_of(body: Mapping[str, Any]) -> Article:
    """The article that :func:`article_body` wrote."""
    described = ("text", "outlet", "url", "title", "author", "published", "language", "bytes_sha256")
    return Article(**{name: body[name] for name in described}, kind=ArticleKind(body["kind"]))


def claim_body(claim: Claim) -> Body:
    """The claim with its key, as ``claim.read`` and ``claim.logged`` hold it; :data:`SPARED` where it says more."""
    said_more = {"parts": [_part_body(part) for part in claim.parts], "perhaps_denied": claim.perhaps_denied}
    return {name: value for name, value in said_more.items() if value} | {
        "key": claim.key,
        "article": claim.article,
        "spans": spans_body(claim.spans),
        "text": claim.text,
        "wording": claim.wording,
        "sourcing": claim.sourcing.value,
        "cue": spans_body(claim.cue),
        "sources": [_source_body(source) for source in claim.sources],
        "chains": [list(chain) for chain in claim.chains],
        "hedge": _hedge_body(claim.hedge),
        "polarity": claim.polarity.value,
        "modality": claim.modality.value,
        "stance_denies": claim.stance_denies,
        "mentions": [_mention_body(mention) for mention in claim.mentions],
        "times": [_time_body(time) for time in claim.times],
        "amounts": [_amount_body(amount) for amount in claim.amounts],
        "ambiguous": claim.ambiguous,
        "score": to_whole(claim.score),
        "reasons": list(claim.reasons),
        "n": claim.n,
    }


def claim_of(body: Mapping[str, Any]) -> Claim:
    """The claim that :func:`claim_body` wrote; other fields of the body (the reading) are passed over."""
    return Claim(
        article=body["article"],
        spans=_spans(body["spans"]),
        text=body["text"],
        wording=body["wording"],
        sourcing=Sourcing(body["sourcing"]),
        cue=_spans(body["cue"]),
        sources=tuple(_source(source) for source in body["sources"]),
        chains=tuple(tuple(chain) for chain in body["chains"]),
        hedge=_hedge(body["hedge"]),
        polarity=Polarity(body["polarity"]),
        modality=Modality(body["modality"]),
        stance_denies=body["stance_denies"],
        mentions=tuple(_mention(mention) for mention in body["mentions"]),
        times=tuple(_time(time) for time in body["times"]),
        amounts=tuple(_amount(amount) for amount in body["amounts"]),
        ambiguous=body["ambiguous"],
        score=from_whole(body["score"]),
        reasons=tuple(body["reasons"]),
        n=body["n"],
        parts=tuple(_part(part) for part in body.get("parts", SPARED["parts"])),
        perhaps_denied=body.get("perhaps_denied", SPARED["perhaps_denied"]),
    )


def changes(before: Claim, after: Claim) -> Body:
    """The fields of the body in which two readings of one claim differ, with the values of ``after``.

    This is what a correction records. Raises ``ValueError`` if the place differs (article, spans, n): it is the claim's
    name, so words elsewhere are another claim.
    """
    if before.key != after.key:
        raise ValueError("a correction cannot move a claim; retract it and log another")
    old, new = SPARED | claim_body(before), SPARED | claim_body(after)
    return {name: new[name] for name in new if new[name] != old.get(name)}


def to_whole(score: float) -> int:
    """A score or probability in 0..1 as an integer in 0..10000. Raises ``ValueError`` outside that range."""
    if not 0 <= score <= 1:
        raise ValueError(f"a score is between 0 and 1, not {score}")
    return round(score * WHOLE)


def from_whole(score: int) -> float:
    """The score that :func:`to_whole` wrote."""
    return score / WHOLE


def spans_body(spans: Sequence[Span]) -> list[list[int]]:
    """Spans as pairs of integers."""
    return [[span.start, span.end] for span in spans]


def _spans(pairs: Sequence[Sequence[int]]) -> tuple[Span, ...]:
    return tuple(Span(start, end) for start, end in pairs)


def _source_body(source: Source) -> Body:
    found = source.resolved
    resolved = found and {"text": found.text, "spans": spans_body(found.spans), "score": to_whole(found.score)}
    body = {"text": source.text, "spans": spans_body(source.spans), "kind": source.kind.value, "resolved": resolved}
    return body | ({"office": source.office} if source.office else {})


def _source(body: Mapping[str, Any]) -> Source:
    found = body["resolved"]
    resolved = found and Resolution(found["text"], _spans(found["spans"]), from_whole(found["score"]))
    return Source(body["text"], _spans(body["spans"]), SourceKind(body["kind"]), resolved, body.get("office"))


def _hedge_body(hedge: Hedge) -> Body:
    return {
        "level": int(hedge.level),
        "kind": hedge.kind and hedge.kind.value,
        "cues": spans_body(hedge.cues),
        "probability": None if hedge.probability is None else to_whole(hedge.probability),
    }


def _hedge(body: Mapping[str, Any]) -> Hedge:
    number = body["probability"]
    return Hedge(
        HedgeLevel(body["level"]),
        body["kind"] and HedgeKind(body["kind"]),
        _spans(body["cues"]),
        None if number is None else from_whole(number),
    )


def _part_body(part: Part) -> Body:
    meant = {"hedge": _hedge_body(part.hedge), "polarity": part.polarity.value, "modality": part.modality.value}
    return {"spans": spans_body(part.spans), "text": part.text} | meant


def _part(body: Mapping[str, Any]) -> Part:
    polarity, modality = Polarity(body["polarity"]), Modality(body["modality"])
    return Part(_spans(body["spans"]), body["text"], _hedge(body["hedge"]), polarity, modality)


def _mention_body(mention: Mention) -> Body:
    spans, score = spans_body(mention.spans), to_whole(mention.score)
    return {"text": mention.text, "spans": spans, "name": mention.name, "score": score}


def _mention(body: Mapping[str, Any]) -> Mention:
    return Mention(body["text"], _spans(body["spans"]), body["name"], from_whole(body["score"]))


def _time_body(time: Time) -> Body:
    return {"text": time.text, "span": list(time.span), "value": time.value, "precision": time.precision}


def _time(body: Mapping[str, Any]) -> Time:
    return Time(body["text"], Span(*body["span"]), body["value"], body["precision"])


def _amount_body(amount: Amount) -> Body:
    low, high = _decimal(amount.low), _decimal(amount.high)
    bounds = {"low": low, "high": high, "approximate": amount.approximate}
    return {"text": amount.text, "span": list(amount.span)} | bounds


def _amount(body: Mapping[str, Any]) -> Amount:
    low, high = _number(body["low"]), _number(body["high"])
    return Amount(body["text"], Span(*body["span"]), low, high, body["approximate"])


def _decimal(number: float | None) -> str | None:
    # repr is the shortest decimal that reads back as the same number.
    return None if number is None else repr(float(number))


def _number(text: str | None) -> float | None:
    return None if text is None else float(text)
