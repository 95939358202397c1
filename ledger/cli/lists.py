"""``ledger facts | claims | people | sources | articles``: what the ledger holds, by the same filter words."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import typer

from ..model import Problem
from . import facts, people, sources
from .filters import Words, filtered, query
from .opening import AsOfOption, reading
from .output import FileOption, Format, FormatOption, chosen, deliver
from .terminal import console, tell

LISTS = {
    "facts": "What claims assert or deny, with status and independent origins.",
    "claims": "Every statement, with who said it and how firmly.",
    "people": "Whom claims are about, with the spellings seen.",
    "sources": "Who answers for claims, with grade and record.",
    "articles": "What was read, where and when it was published.",
}

METHODS = {
    "facts": "fact_files",
    "claims": "claim_files",
    "people": "persons",
    "sources": "sources",
    "articles": "articles",
}
"""What the store calls each list."""


ACTS: dict[str, Callable[[typer.Typer], None]] = {
    "facts": facts.register,
    "people": people.register,
    "sources": sources.register,
}
"""What adds the acts on what a list shows, as commands under its name."""

SUBCOMMANDS = {"facts": "[merge]", "people": "[merge|split|alias]", "sources": "[families]"}
"""How help writes those commands."""


def register(app: typer.Typer) -> None:
    """Add the five commands to the app; those with acts of their own list when called bare."""
    for noun, meaning in LISTS.items():
        epilog = f'Example:  ledger {noun} --person "Ali Mamlouk" -O csv'
        if noun in ACTS:
            group = typer.Typer(rich_markup_mode=None, subcommand_metavar=SUBCOMMANDS[noun])
            group.callback(invoke_without_command=True, help=meaning, epilog=epilog)(_lister(noun))
            ACTS[noun](group)
            app.add_typer(group, name=noun)
        else:
            app.command(noun, help=meaning, epilog=epilog)(_lister(noun))


def _lister(noun: str) -> Callable[..., None]:
    @filtered
    def list_command(
        ctx: typer.Context,
        words: Words,
        as_of: AsOfOption = None,
        form: FormatOption = None,
        output: FileOption = None,
    ) -> None:
        if ctx.invoked_subcommand is None:
            with reading(ctx, as_of) as store:
                found = list(getattr(store, METHODS[noun])(query(store, **words)))
            _show(noun, found, form, output, filtered=any(words.values()))

    return list_command


def _show(noun: str, found: list[Any], form: Format | None, output: Path | None, *, filtered: bool) -> None:
    from ..report import listing, listing_table

    kind = chosen(form, output)
    if kind is Format.TABLE and output is None:
        console().print(listing_table(noun, found))
    else:
        deliver(listing(noun, found, kind.value), output)
    if not found:
        tell([_nothing(noun, filtered)])


def _nothing(noun: str, filtered: bool) -> Problem:
    if filtered:
        return Problem(f"No {noun} fit.", "", f"`ledger {noun}` without filters lists all.")
    return Problem(f"The ledger holds no {noun} yet.", "", "`ledger add FILE` reads an article into it.")
