"""A report as a page of Markdown, with the same words as on the screen."""

from collections.abc import Iterator, Sequence

from ..assess import shown_wording
from ..model import ClaimFile, Commit, Entry, FactFile
from .fact_view import deciban_phrase, origin_phrase, sum_phrase
from .history import history_phrases
from .order import ordered, standing
from .phrases import (
    chain_phrase,
    counted,
    fact_phrases,
    footer,
    manner_phrase,
    parts_phrase,
    place_phrase,
)
from .plain import markdown
from .quote import CLOSES, OPENS, Part, quotation
from .subjects import Subject, details, own_claims, summary, title
from .view import version_of


def report_page(subject: Subject, facts: Sequence[FactFile], head: Commit) -> str:
    """The report on a person, source, article or fact in Markdown."""
    heading = [f"# {markdown(title(subject))}", *map(markdown, details(subject))]
    counts = markdown(summary(subject, facts))
    blocks = [block for file in ordered(facts) for block in fact_blocks(file, own_claims(subject, file))]
    return _page([*heading, counts, *blocks, f"*{markdown(footer(head, version_of(facts)))}*"])


def fact_page(file: FactFile, history: Sequence[Entry], head: Commit) -> str:
    """Everything that stands behind one fact in Markdown."""
    counts = file.assessment.corroboration
    reasons = [*counts.reasons, *(" ".join((origin_phrase(g, file), *g.reasons)) for g in file.assessment.origins)]
    lines = [f"{deciban_phrase(each.decibans)} {each.reason}" for each in file.assessment.confidence.lines]
    parts = [
        *fact_blocks(file, standing(file.claims)),
        *_bullets("Inside the claims", _inside(file)),
        *_bullets("Why that many origins", reasons),
        *_bullets("Why that sure", [*lines, sum_phrase(file)]),
        *_bullets("History", history_phrases(file, history)),
    ]
    return _page([*parts, f"*{markdown(footer(head, version_of([file])))}*"])


def _inside(file: FactFile) -> list[str]:
    """What in each claim is meant otherwise than the whole."""
    found = ((claim.id, parts_phrase(claim.bearing.claim)) for claim in standing(file.claims))
    return [f"{id} {phrase}" for id, phrase in found if phrase]


def fact_blocks(file: FactFile, claims: Sequence[ClaimFile]) -> Iterator[str]:
    """One fact as paragraphs: heading with status, numbers, the two sentences, then its claims."""
    wording = markdown(shown_wording(file.fact, file.assessment))
    yield f"## {file.fact.id} · {file.assessment.status.value} · {wording}"
    yield from map(markdown, fact_phrases(file))
    yield from map(claim_block, claims)
    elsewhere = len(standing(file.claims)) - len(claims)
    if elsewhere:
        yield f"and {counted(elsewhere, 'more claim')} elsewhere"


def claim_block(claim: ClaimFile) -> str:
    """One claim as a list item: chain and manner, the quotation, the place."""
    first = f"- **{claim.id}** {markdown(chain_phrase(claim))} · {markdown(manner_phrase(claim))}"
    return f"{first}\n  > {quoted_markdown(claim)}\n\n  {markdown(place_phrase(claim))}"


def quoted_markdown(claim: ClaimFile) -> str:
    """The quotation with the hedge's cue bold and between ‹ and ›."""
    parts = ((part, _escaped(words)) for part, words in quotation(claim))
    return "“" + "".join(f"**{OPENS}{words}{CLOSES}**" if part is Part.CUE else words for part, words in parts) + "”"


def _escaped(words: str) -> str:
    """Markdown escaped, the blanks at both ends kept: they part the pieces of a sentence."""
    lead, tail = words[: len(words) - len(words.lstrip())], words[len(words.rstrip()) :]
    return f"{lead}{markdown(words)}{tail}" if words.strip() else words


def _bullets(heading: str, phrases: Sequence[str]) -> list[str]:
    return [f"### {heading}", "\n".join(f"- {markdown(phrase)}" for phrase in phrases)] if phrases else []


def _page(blocks: Sequence[str]) -> str:
    return "\n\n".join(blocks) + "\n"
