"""Lists of facts, claims, people, sources and articles, for the screen and in every format."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..assess import shown_wording
from ..model import ArticleCard, ClaimFile, FactFile, PersonCard, SourceCard
from .phrases import chain_phrase, spoken
from .quote import cue_words
from .screen import ScreenTable
from .writers import Rows, write

if TYPE_CHECKING:
    from .screen import ScreenTable


def listing(noun: str, found: Sequence[Any], format: str) -> str:
    """The list called ``noun`` (facts, claims, people, sources, articles) as text in a format.

    Programs get the bare fact and the bare words of a claim, as status and stance have columns of their own.
    """
    rows = rows_of(noun, found)
    return write(_worded(noun, rows) if format in ("table", "md") else rows, COLUMNS[noun], format)


def listing_table(noun: str, found: Sequence[Any]) -> "ScreenTable":
    """The list called ``noun`` for the screen; the last column, which holds the words, takes the room that is left."""
    return ScreenTable(_worded(noun, rows_of(noun, found)), SHORT[noun])


def _worded(noun: str, rows: Rows) -> Rows:
    """The rows as a person reads them: what nobody commits to and what is denied say so before the words."""
    shown = {"facts": "fact", "claims": "claim"}.get(noun)
    return [{**row, shown: row["shown"]} for row in rows] if shown else rows


def rows_of(noun: str, found: Sequence[Any]) -> Rows:
    """The rows of the list called ``noun``, one per value."""
    return [_ROWS[noun](each) for each in found]


def _fact(file: FactFile) -> dict[str, Any]:
    found, counts = file.assessment, file.assessment.corroboration
    return {
        "id": file.fact.id,
        "status": found.status.value,
        "origins": f"{counts.low}–{counts.high}",
        "claims": counts.claims,
        "outlets": counts.outlets,
        "denials": counts.denials,
        "confidence": round(found.confidence.value, 4),
        "likelihood": found.likelihood,
        "analytic_confidence": found.analytic.value,
        "admiralty": str(found.admiralty),
        "sourcing": found.strongest.value if found.strongest else None,
        "rivals": [rival.id for rival in file.rivals],
        "perhaps_rivals": [rival.id for rival in file.perhaps],
        "confirmed_rivals": [rival.id for rival in file.confirmed],
        "persons": [person.name for person in file.persons],
        "fact": file.fact.wording,
        "shown": shown_wording(file.fact, found),
    }


def _claim(file: ClaimFile) -> dict[str, Any]:
    said = file.bearing.claim
    return {
        "id": file.id,
        "article": file.article.id,
        "outlet": file.article.outlet,
        "published": (file.article.published or "")[:10] or None,
        "state": file.state.value,
        "stance": file.bearing.stance.value,
        "sourcing": said.sourcing.value,
        "hedge": said.hedge.level.word,
        "hedge_cue": cue_words(file),
        "polarity": said.polarity.value,
        "modality": said.modality.value,
        "chain": chain_phrase(file),
        "persons": [mention.name for mention in said.mentions],
        "claim": said.text,
        "shown": spoken(said),
    }


def _person(card: PersonCard) -> dict[str, Any]:
    others = [name for name in card.person.names if name != card.person.name]
    counts = {"articles": card.articles, "claims": card.claims, "facts": card.facts}
    return {"id": card.person.id, **counts, "name": card.person.name, "also_written": others}


def _source(card: SourceCard) -> dict[str, Any]:
    return {
        "id": card.source.id,
        "kind": card.source.kind.value,
        "grade": card.grade.letter if card.grade else "F",
        "right": card.record.right,
        "wrong": card.record.wrong,
        "claims": card.claims,
        "articles": card.articles,
        "name": card.source.name,
    }


def _article(card: ArticleCard) -> dict[str, Any]:
    return {
        "id": card.id,
        "kind": card.kind.value,
        "outlet": card.outlet,
        "published": card.published,
        "language": card.language,
        "claims": card.claims,
        "copy_of": card.copy_of,
        "agency": card.agency,
        "retracted": card.retracted,
        "text_sha256": card.text_sha256,
        "url": card.url,
        "author": card.author,
        "title": card.title,
    }


_ROWS: Mapping[str, Callable[[Any], dict[str, Any]]] = {
    "facts": _fact,
    "claims": _claim,
    "people": _person,
    "sources": _source,
    "articles": _article,
}

COLUMNS: Mapping[str, tuple[str, ...]] = {
    "facts": (
        *("id", "status", "origins", "claims", "outlets", "denials", "confidence", "likelihood"),
        *("analytic_confidence", "admiralty", "sourcing", "rivals", "perhaps_rivals", "confirmed_rivals"),
        *("persons", "fact"),
    ),
    "claims": (
        *("id", "article", "outlet", "published", "state", "stance", "sourcing", "hedge", "hedge_cue"),
        *("polarity", "modality", "chain", "persons", "claim"),
    ),
    "people": ("id", "articles", "claims", "facts", "name", "also_written"),
    "sources": ("id", "kind", "grade", "right", "wrong", "claims", "articles", "name"),
    "articles": (
        *("id", "kind", "outlet", "published", "language", "claims", "copy_of", "agency", "retracted"),
        *("text_sha256", "url", "author", "title"),
    ),
}
"""What each list holds where it is kept or passed on."""

SHORT: Mapping[str, tuple[str, ...]] = {
    "facts": ("id", "status", "origins", "sourcing", "admiralty", "fact"),
    "claims": ("id", "sourcing", "hedge", "chain", "claim"),
    "people": ("id", "articles", "claims", "facts", "name", "also_written"),
    "sources": ("id", "kind", "grade", "right", "wrong", "claims", "name"),
    "articles": ("id", "outlet", "published", "claims", "copy_of", "title"),
}
"""What of it fits a screen of 80 columns; a fact never stands without its status and its strongest sourcing."""
