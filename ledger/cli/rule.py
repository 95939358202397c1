"""``ledger rule``: an editor's decision on a fact."""

from typing import Annotated

import typer

from ..model import RulingVerdict
from .opening import settings, writing
from .terminal import say


def register(app: typer.Typer) -> None:
    """Add the command to the app."""
    app.command(epilog='Example:  ledger rule F12 confirmed --because "the court register shows it"')(rule)


def rule(
    ctx: typer.Context,
    fact: Annotated[str, typer.Argument(metavar="FACT", help="F12 or the start of its key.")],
    verdict: Annotated[RulingVerdict, typer.Argument(metavar="VERDICT", help="confirmed, refuted or open.")],
    because: Annotated[str, typer.Option(metavar="WHY", help="The reason, for whoever asks later.")],
) -> None:
    """Rule that a fact is confirmed, refuted or open again."""
    from ..desk.rule import beside_confirmed
    from ..desk.rule import rule as rule_fact

    with writing(ctx) as store:
        key = store.resolve(fact, "F")
        entry = rule_fact(store, key, verdict, because, by=settings(ctx).user)
        say(f"{store.shown(key, 'F')} is {verdict.value} (entry {entry.seq}). `ledger undo {entry.seq}` takes it back.")
        if clash := beside_confirmed(store, key):
            say(clash)
