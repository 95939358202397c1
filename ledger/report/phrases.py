"""What a report says of facts and claims, in phrases that the screen and Markdown share."""

from collections.abc import Iterable, Sequence

from ..assess import analytic_sentence, likelihood_sentence
from ..model import (
    ArticleKind,
    Claim,
    ClaimFile,
    ClaimState,
    Commit,
    Fact,
    FactFile,
    Modality,
    Part,
    Polarity,
    Ruling,
    SourceRef,
    Stance,
    Status,
)
from .order import standing, status_counts, withdrawn
from .plain import line

NOTICE = "Statements by others, not findings."
"""Stands under every report and in every export that has room for it: this is a book of unproven statements."""

UNSURE = 0.5
"""Below this score the reader itself holds that it more likely misread the claim than not."""

RELAY = " ← "
BESIDE = " | "
DOT = " · "


def counted(number: int, one: str, many: str | None = None) -> str:
    """A number with its noun: "1 claim", "3 claims"."""
    return f"{number} {one if number == 1 else many or one + 's'}"


def fact_phrases(file: FactFile) -> list[str]:
    """What is said of a fact below its wording, a phrase a line, a ruling first; of one all retracted only that."""
    numbers = (
        DOT.join((origins_phrase(file), rests_phrase(file))),
        likelihood_sentence(file.assessment),
        analytic_sentence(file.assessment),
    )
    ruled = filter(None, [ruling_phrase(file)])
    beside = (
        rivals_phrase(file),
        planned_phrase(file),
        perhaps_phrase(file),
        withdrawn_phrase(file.claims),
    )
    left = file.assessment.status is not Status.RETRACTED
    return [*ruled, *(numbers if left else ()), *filter(None, beside)]


def origins_phrase(file: FactFile) -> str:
    """How many outlets and how many origins: "2 outlets → 1 origin (1–2) · 1 claim denies it"."""
    counts = file.assessment.corroboration
    found = [f"{_spread(file)} → {_origins(counts.low, counts.high)} ({span_phrase(counts.low, counts.high)})"]
    if counts.denials:
        found.append(f"{counted(counts.denials, 'claim denies', 'claims deny')} it")
    return DOT.join(found)


def _spread(file: FactFile) -> str:
    """Where the assertions stand: how many outlets, how many notes of the desk."""
    said = [claim.bearing for claim in standing(file.claims) if claim.bearing.stance is Stance.ASSERTS]
    outlets = {bearing.outlet.key for bearing in said if bearing.article_kind is not ArticleKind.NOTE}
    notes = {bearing.claim.article for bearing in said if bearing.article_kind is ArticleKind.NOTE}
    parts = [counted(len(outlets), "outlet")] if outlets or not notes else []
    return " and ".join(parts + ([counted(len(notes), "note")] if notes else []))


def _origins(low: int, high: int) -> str:
    if low == 0:
        return "no certain origin"
    return f"{'at least ' if high > low else ''}{counted(low, 'origin')}"


def span_phrase(low: int, high: int) -> str:
    """A range as a report prints it: "0–1", "2–2"."""
    return f"{low}–{high}"


def rests_phrase(file: FactFile) -> str:
    """The strongest sourcing and the Admiralty code: "strongest sourcing institution · Admiralty B2"."""
    found = file.assessment.strongest
    best = f"strongest sourcing {found.value}" if found else "no sourcing left"
    return DOT.join((best, f"Admiralty {file.assessment.admiralty}"))


def ruling_phrase(file: FactFile) -> str:
    """Who ruled what, when and why, and how many claims came after; empty without a ruling."""
    ruling = file.ruling
    if ruling is None:
        return ""
    said = f"Ruled {ruling.verdict.value} by {line(ruling.by)} on {ruling.at[:10]}: {line(ruling.because)}"
    return f"{said.rstrip('.')}.{_later(ruling, standing(file.claims))}"


def _later(ruling: Ruling, claims: Sequence[ClaimFile]) -> str:
    new = sum(claim.bearing.claim.key not in ruling.claims_seen for claim in claims)
    if not (ruling.claims_seen and new):
        return ""
    return " Ruled before this claim." if len(claims) == 1 else f" Ruled before {new} of these {len(claims)} claims."


def rivals_phrase(file: FactFile) -> str:
    """The facts that cannot be so beside this one, and which of them are ruled confirmed; empty if there are none."""
    ruled = f" Ruled confirmed: {', '.join(fact.id for fact in file.confirmed)}." if file.confirmed else ""
    return f"Cannot be so beside {_quoted(file.rivals)}.{ruled}" if file.rivals else ""


def planned_phrase(file: FactFile) -> str:
    """The facts that, as this one, are to come, and cannot both come true; empty if there are none."""
    return f"Cannot come true beside {_quoted(file.planned)}." if file.planned else ""


def perhaps_phrase(file: FactFile) -> str:
    """The facts of which nobody has said yet whether they exclude this one; empty if there are none."""
    return f"Open whether it can be so beside {_quoted(file.perhaps)}: `ledger review` asks." if file.perhaps else ""


def _quoted(facts: Sequence[Fact]) -> str:
    return "; ".join(f"{fact.id} “{line(fact.wording)}”" for fact in facts)


def chain_phrase(claim: ClaimFile) -> str:
    """From the outlet (or the desk) inwards; parallel chains share it: "Post ← a pilot | a clerk"."""
    chains = [chain for chain in claim.bearing.chains if chain] or [(claim.bearing.outlet,)]
    first = "the desk" if claim.article.kind is ArticleKind.NOTE else _names(chains[0][:1])
    inner = [_names(chain[1:]) for chain in chains if len(chain) > 1]
    return RELAY.join(filter(None, (first, BESIDE.join(inner))))


def _names(chain: Sequence[SourceRef]) -> str:
    return RELAY.join(line(source.name) or "(outlet unknown)" for source in chain)


def spoken(claim: Claim) -> str:
    """The words of a claim as a list shows them: what is denied or yet to come is never taken for what is said.

    Of a denial that only points ("denied it") the words of what it denies.
    """
    words = claim.wording if claim.stance_denies and claim.text.count(" ") < POINTING else claim.text
    marks = ((claim.stance_denies, "denies"), (claim.modality is Modality.UNREALISED, "unrealised"))
    meant = ", ".join(mark for holds, mark in marks if holds)
    return f"{meant}: {words}" if meant else words


POINTING = 2
"""Words from which a denial says by itself what it denies."""


def manner_phrase(claim: ClaimFile) -> str:
    """How it came and how firmly: "institution · reported (allegation) · denies it"."""
    said = claim.bearing.claim
    kind = f" ({said.hedge.kind.value})" if said.hedge.kind else ""
    return DOT.join([said.sourcing.value, said.hedge.level.word + kind, *_marks(claim)])


def _marks(claim: ClaimFile) -> list[str]:
    bearing = claim.bearing
    marks = (
        (bearing.stance is Stance.DENIES, "denies it"),
        (bearing.stance is Stance.ASSERTS and bearing.claim.stance_denies, "denies what is quoted"),
        (bearing.stance is Stance.UNSURE, "bearing unclear"),
        (bearing.claim.modality is Modality.UNREALISED, "unrealised"),
        (not bearing.accepted, "link awaits review"),
        (claim.state is ClaimState.CORRECTED, "corrected"),
        (bearing.claim.score < UNSURE, f"the reading is unsure ({bearing.claim.score:.2f})"),
        (bearing.claim.ambiguous is not None, f"ambiguous: {line(bearing.claim.ambiguous or '')}"),
    )
    return [words for holds, words in marks if holds]


def place_phrase(claim: ClaimFile) -> str:
    """Where it stands: "A3 · The Harbour Post, 2026-03-02 · reprint of A1"."""
    article = claim.article
    where = "note of the desk" if article.kind is ArticleKind.NOTE else line(article.outlet) or "outlet unknown"
    parts = [article.id, f"{where}, {(article.published or 'undated')[:10]}"]
    parts += [f"reprint of {article.copy_of}"] if article.copy_of else []
    parts += [f"credited to {line(article.agency)}"] if article.agency else []
    return DOT.join(parts)


def link_phrase(claim: ClaimFile) -> str:
    """Who decided that the claim bears on its fact, and how sure: "linked by machine:link@1, 0.93"."""
    return f"linked by {line(claim.link_by)}, {claim.link_score:.2f}"


def parts_phrase(claim: Claim) -> str:
    """What inside a claim is meant otherwise than the whole: "in it: “the fire” is told as so"; empty if nothing is."""
    said = (f"“{line(part.text)}” {_meant(part)}" for part in claim.parts)
    return f"in it: {'; '.join(said)}" if claim.parts else ""


def _meant(part: Part) -> str:
    if part.polarity is Polarity.DENIED:
        return "is denied"
    if part.hedge.level:
        return f"is {part.hedge.level.word}"
    return "is unrealised" if part.modality is Modality.UNREALISED else "is told as so"


def withdrawn_phrase(claims: Iterable[ClaimFile]) -> str:
    """What was retracted and why; empty if nothing was."""
    found = [f"{claim.id} ({line(claim.state_because or 'no reason given')})" for claim in withdrawn(claims)]
    return f"Retracted: {'; '.join(found)}." if found else ""


def header_phrase(facts: Sequence[FactFile], claims: Sequence[ClaimFile]) -> str:
    """How many articles, claims and facts are shown, and what the facts' statuses are."""
    articles, ids = {claim.article.key for claim in claims}, {claim.id for claim in claims}
    sizes = (counted(len(articles), "article"), counted(len(ids), "claim"), counted(len(facts), "fact"))
    statuses = ", ".join(f"{number} {status.value}" for status, number in status_counts(facts))
    return DOT.join(sizes) + (f": {statuses}" if statuses else "")


def footer(head: Commit, version: str) -> str:
    """The last line of every report: what it is not, which state of the ledger it shows, and who computed it."""
    root = f"{head.root[:16] or 'none'} ({counted(head.size, 'entry', 'entries')})"
    return f"{NOTICE} Ledger root {root}, assessed by {version}."
