"""``ledger facts merge``: two facts are one, by the word of a person."""

from typing import Annotated

import typer

from .opening import settings, writing
from .terminal import say


def register(group: typer.Typer) -> None:
    """Add the command to the group that lists facts."""
    group.command(epilog='Example:  ledger facts merge F1 F2 --because "one journey, told in two ways"')(merge)


def merge(
    ctx: typer.Context,
    fact: Annotated[str, typer.Argument(metavar="FACT", help="Which stays: F1.")],
    others: Annotated[list[str], typer.Argument(metavar="OTHER", help="Which says the same: F2.")],
    because: Annotated[str, typer.Option(metavar="WHY", help="The reason, for whoever asks later.")],
) -> None:
    """Say that facts are one: the claims of the others bear on the first.

    One claim alone is moved with `ledger correct CLAIM --fact F1`, or set apart with `--fact new`.
    """
    from ..desk.merging import merge_facts

    with writing(ctx) as store:
        into = store.resolve(fact, "F")
        for one in [store.resolve(other, "F") for other in others]:
            gone = store.fact_file(one).fact
            entry = merge_facts(store, into, one, because, by=settings(ctx).user)
            kept = store.fact_file(into)
            say(f"{gone.id} is now {kept.fact.id}, {len(kept.claims)} claims (entry {entry.seq}).")
            say(f"  `ledger undo {entry.seq}` takes it back.")
