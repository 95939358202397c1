"""``ledger correct``: mend a reading, or what is known of an article, in one command."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from ..errors import UsageError
from ..model import EntryKind, Modality, Polarity
from .filters import day, hedge_word, sourcing_word
from .opening import settings, writing
from .terminal import say

if TYPE_CHECKING:
    from ..desk.correct import Correction
    from ..model import ClaimFile, Entry
    from ..store import Store


def register(app: typer.Typer) -> None:
    """Add the command to the app."""
    app.command(epilog='Example:  ledger correct C41 --hedge reported --because "aurait: hearsay in French"')(correct)


def correct(
    ctx: typer.Context,
    what: Annotated[str, typer.Argument(metavar="CLAIM|ARTICLE", help="C41 or A3, or the start of its key.")],
    because: Annotated[str, typer.Option(metavar="WHY", help="The reason, for whoever asks later.")],
    hedge: Annotated[str | None, typer.Option(metavar="WORD", help="flat ... doubtful.")] = None,
    sourcing: Annotated[str | None, typer.Option(metavar="WORD", help="witnessed ... unattributed.")] = None,
    source: Annotated[list[str] | None, typer.Option(metavar="NAME|S9", help="Who said it; may be repeated.")] = None,
    polarity: Annotated[Polarity | None, typer.Option(metavar="WORD", help="affirmed or denied.")] = None,
    modality: Annotated[Modality | None, typer.Option(metavar="WORD", help="actual or unrealised.")] = None,
    person: Annotated[
        list[str] | None, typer.Option(metavar="NAME|P7|new:NAME", help="Whom it is about; may be repeated.")
    ] = None,
    wording: Annotated[
        str | None, typer.Option(metavar="WORDS", help="What is claimed, in the article's own words.")
    ] = None,
    fact: Annotated[str | None, typer.Option(metavar="F12|new", help="The fact it bears on.")] = None,
    outlet: Annotated[str | None, typer.Option(metavar="NAME", help="Who published the article.")] = None,
    published: Annotated[str | None, typer.Option(metavar="DATE", help="When the article was: 2026-03-02.")] = None,
) -> None:
    """Correct how a claim was read or linked. What a person corrected, no program changes again.

    The --wording is the proposition; the words quoted from the article stay as they stand there. A claim that says
    another thing now goes to the fact that says it.

    Of an article, its outlet and its date: ledger correct A3 --published 2026-03-02 --because "its page says so".
    """
    from ..desk.correct import Correction

    mended = Correction(
        hedge=hedge_word(hedge) if hedge else None,
        sourcing=sourcing_word(sourcing) if sourcing else None,
        sources=tuple(source) if source else None,
        polarity=polarity,
        modality=modality,
        persons=tuple(person) if person else None,
        fact=fact,
        wording=wording,
    )
    asked = {"outlet": outlet, "published": day(published, "--published") if published else None}
    known = {name: value for name, value in asked.items() if value is not None}
    if known and mended != Correction():
        raise UsageError("an article and a claim are corrected one after the other", "", "Give the options of one.")
    with writing(ctx) as store:
        by = settings(ctx).user
        lines = _article(store, what, known, because, by) if known else _claim(store, what, mended, because, by)
        for line in lines:
            say(line)


def _article(store: "Store", what: str, known: dict[str, str], because: str, by: str) -> Iterator[str]:
    """Mend the article, and say so."""
    from ..desk.describe import describe

    key = store.resolve(what, "A")
    entry, id = describe(store, key, known, because, by=by)[0].seq, store.shown(key, "A")
    yield f"{id} is corrected (entry {entry}). `ledger undo {entry}` takes it back."
    if "published" in known:
        yield f'Days like "on Monday" were read by the old date: `ledger reread --article {id}` reads them anew.'


def _claim(store: "Store", what: str, mended: "Correction", because: str, by: str) -> Iterator[str]:
    """Correct the claim, and say what it is now, whom names were taken for, and what reads the same."""
    from dataclasses import replace

    from ..desk.correct import OWN_FACT, correct
    from ..desk.meant import taken
    from ..desk.rewording import twins

    if mended.fact not in (None, OWN_FACT):
        mended = replace(mended, fact=store.resolve(mended.fact or "", "F"))
    key = store.resolve(what, "C")
    alike = twins(store, store.claim_file(key).bearing.claim)
    made = correct(store, key, mended, because, by=by)
    fact, entry = store.shown(store.fact_of(key), "F"), made[0].seq
    yield f"{store.shown(key, 'C')} is corrected and bears on {fact} (entry {entry})."
    yield from _asked(made)
    yield from taken(store, key) if mended.persons else ()
    yield from _alike(store, key, alike)


def _asked(made: "Sequence[Entry]") -> Iterator[str]:
    """A line where the corrected words may be what another fact says."""
    if any(entry.kind is EntryKind.CLAIM_LINKED and (entry.body or {}).get("verdict") == "unsure" for entry in made):
        yield "Perhaps it says what another fact says: `ledger review` asks."


def _alike(store: "Store", key: str, twins: "list[ClaimFile]") -> Iterator[str]:
    """A line for each claim in the same words, of a reprint, which nobody corrected with the claim."""
    fact = store.fact_of(key)
    for twin in twins:
        there = "" if store.fact_of(twin.bearing.claim.key) == fact else f" and --fact {store.shown(fact, 'F')}"
        same = f"`ledger correct {twin.id}` with the same options{there} corrects it too."
        yield f"{twin.id} of {twin.article.id} has the same words and stays as it was: {same}"
