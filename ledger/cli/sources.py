"""``ledger sources families``: which outlets belong to one publisher."""

from pathlib import Path
from typing import Annotated

import typer

from .opening import settings, writing
from .terminal import say, tell


def register(group: typer.Typer) -> None:
    """Add the command to the group that lists sources."""
    group.command(epilog="Example:  ledger sources families seeds/families.tsv")(families)


def families(
    ctx: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A table: publisher, tab, outlet; a line each.")],
) -> None:
    """Say which outlets belong to one publisher: in their own voice they count as one origin.

    Sources that such outlets name count as before. Lines that begin with # are remarks.
    """
    from ..desk.families import owned, read_families

    table, problems = read_families(file)
    with writing(ctx) as store:
        for one in owned(store, table, str(file.name), by=settings(ctx).user):
            say(f"{one.outlet} belongs to {one.publisher} (entry {one.entry}).")
    tell(problems)
    if problems:
        raise typer.Exit(1)
