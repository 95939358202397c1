"""``ledger correct``: mend a reading in one command."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from ..model import Modality, Polarity
from .filters import hedge_word, sourcing_word
from .opening import settings, writing
from .terminal import say

if TYPE_CHECKING:
    from ..model import ClaimFile
    from ..store import Store


def register(app: typer.Typer) -> None:
    """Add the command to the app."""
    app.command(epilog='Example:  ledger correct C41 --hedge reported --because "aurait: hearsay in French"')(correct)


def correct(
    ctx: typer.Context,
    claim: Annotated[str, typer.Argument(metavar="CLAIM", help="C41 or the start of its key.")],
    because: Annotated[str, typer.Option(metavar="WHY", help="The reason, for whoever asks later.")],
    hedge: Annotated[str | None, typer.Option(metavar="WORD", help="flat ... doubtful.")] = None,
    sourcing: Annotated[str | None, typer.Option(metavar="WORD", help="witnessed ... unattributed.")] = None,
    source: Annotated[list[str] | None, typer.Option(metavar="NAME|S9", help="Who said it; may be repeated.")] = None,
    polarity: Annotated[Polarity | None, typer.Option(metavar="WORD", help="affirmed or denied.")] = None,
    modality: Annotated[Modality | None, typer.Option(metavar="WORD", help="actual or unrealised.")] = None,
    person: Annotated[
        list[str] | None, typer.Option(metavar="NAME|P7|new:NAME", help="Whom it is about; may be repeated.")
    ] = None,
    fact: Annotated[str | None, typer.Option(metavar="F12|new", help="The fact it bears on.")] = None,
) -> None:
    """Correct how a claim was read or linked. What a person corrected, no program changes again."""
    from ..desk.correct import OWN_FACT, Correction
    from ..desk.correct import correct as correct_claim
    from ..desk.meant import taken
    from ..desk.rewording import twins

    with writing(ctx) as store:
        correction = Correction(
            hedge=hedge_word(hedge) if hedge else None,
            sourcing=sourcing_word(sourcing) if sourcing else None,
            sources=tuple(source) if source else None,
            polarity=polarity,
            modality=modality,
            persons=tuple(person) if person else None,
            fact=fact if fact in (None, OWN_FACT) else store.resolve(fact, "F"),
        )
        key = store.resolve(claim, "C")
        alike = twins(store, store.claim_file(key).bearing.claim)
        entries = correct_claim(store, key, correction, because, by=settings(ctx).user)
        known = store.shown(store.fact_of(key), "F")
        say(f"{store.shown(key, 'C')} is corrected and bears on {known} (entry {entries[0].seq}).")
        for note in taken(store, key) if person else ():
            say(note)
        for line in _alike(store, key, alike):
            say(line)


def _alike(store: "Store", key: str, twins: "list[ClaimFile]") -> "Iterator[str]":
    """A line for each claim in the same words, of a reprint, which nobody corrected with the claim."""
    fact = store.fact_of(key)
    for twin in twins:
        there = "" if store.fact_of(twin.bearing.claim.key) == fact else f" and --fact {store.shown(fact, 'F')}"
        same = f"`ledger correct {twin.id}` with the same options{there} corrects it too."
        yield f"{twin.id} of {twin.article.id} has the same words and stays as it was: {same}"
