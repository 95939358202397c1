"""``ledger grade``: what an editor thinks of a source."""

from typing import Annotated

import typer

from .opening import settings, writing
from .terminal import say


def register(app: typer.Typer) -> None:
    """Add the command to the app."""
    app.command(epilog='Example:  ledger grade "The Harbour Post" B --because "no corrections in years"')(grade)


def grade(
    ctx: typer.Context,
    source: Annotated[str, typer.Argument(metavar="SOURCE", help="S9 or its name.")],
    letter: Annotated[str, typer.Argument(metavar="LETTER", help="A reliable ... E unreliable, F cannot be judged.")],
    because: Annotated[str, typer.Option(metavar="WHY", help="The reason, for whoever asks later.")],
) -> None:
    """Grade a source from A to F.

    The last grade counts; the earlier ones stay in the journal.
    """
    from ..desk.grade import grade as grade_source
    from ..desk.meant import named_source

    with writing(ctx) as store:
        key = named_source(store, source)
        entry = grade_source(store, key, letter, because, by=settings(ctx).user)
        say(f"{store.shown(key)} is graded {letter.upper()} (entry {entry.seq}).")
