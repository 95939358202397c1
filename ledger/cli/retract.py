"""``ledger retract``: a claim or an article out of the counts."""

from typing import Annotated

import typer

from .opening import settings, writing
from .terminal import say


def register(app: typer.Typer) -> None:
    """Add the command to the app."""
    app.command(epilog='Example:  ledger retract C41 --because "the outlet withdrew it"')(retract)


def retract(
    ctx: typer.Context,
    what: Annotated[str, typer.Argument(metavar="CLAIM|ARTICLE", help="C41 or A3.")],
    because: Annotated[str, typer.Option(metavar="WHY", help="The reason, for whoever asks later.")],
) -> None:
    """Take a claim or an article out of the counts.

    An article goes with all its claims. Nothing is deleted: the journal keeps it, and the reason.
    """
    from ..desk.retract import retract_article, retract_claim

    with writing(ctx) as store:
        key = store.resolve(what)
        act, letter = (retract_article, "A") if store.article(key) else (retract_claim, "C")
        # A fact has the key of the claim that founded it: F1 must not be taken for that claim.
        key = store.resolve(what, letter)
        shown = store.shown(key, letter)
        entry = act(store, key, because, by=settings(ctx).user)
        say(f"{shown} is retracted (entry {entry.seq}). `ledger undo {entry.seq}` brings it back.")
