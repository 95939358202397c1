"""``ledger people merge | split | alias``: who is who, by the word of a person."""

from typing import TYPE_CHECKING, Annotated

import typer

from .opening import settings, writing
from .terminal import say

if TYPE_CHECKING:
    from ..desk.identity import Identified
    from ..store import Store

Because = Annotated[str, typer.Option("--because", metavar="WHY", help="The reason, for whoever asks later.")]
Whom = Annotated[str, typer.Argument(metavar="PERSON", help="P3, or the exact name.")]


def register(group: typer.Typer) -> None:
    """Add the commands to the group that lists people."""
    group.command(epilog='Example:  ledger people merge P3 P7 --because "the same birth date"')(merge)
    group.command(epilog='Example:  ledger people split P3 --name "Hassan Ali" --because "the banker"')(split)
    group.command(epilog='Example:  ledger people alias P3 "Abu Yaarub" --because "so his son is called"')(alias)


def merge(
    ctx: typer.Context,
    person: Annotated[str, typer.Argument(metavar="PERSON", help="Who stays: P3, or the exact name.")],
    others: Annotated[list[str], typer.Argument(metavar="OTHER", help="Who is the same: P7, or the exact name.")],
    because: Because,
) -> None:
    """Say that persons are one.

    They are shown as the first from then on, under all their names, and facts that differed only in the person meet.
    """
    from ..desk.identity import merge as merge_persons
    from ..desk.meant import named_person

    with writing(ctx) as store:
        into = named_person(store, person)
        meant = store.person(into).key
        for one in [named_person(store, other, but=meant) for other in others]:
            before = store.person(one)
            done = merge_persons(store, into, one, because, by=settings(ctx).user)
            say(f"{before.id} {before.name} is now {done.person.id} {done.person.name} (entry {done.entry}).")
            _tell_facts(done)


def split(
    ctx: typer.Context,
    person: Whom,
    because: Because,
    name: Annotated[
        list[str] | None, typer.Option(metavar="NAME", help="Mentions under this name; may be repeated.")
    ] = None,
    claims: Annotated[str | None, typer.Option(metavar="C4,C9", help="Mentions in these claims.")] = None,
    into: Annotated[str | None, typer.Option(metavar="PERSON", help="Whose they are, if known: P9.")] = None,
    called: Annotated[str | None, typer.Option(metavar="NAME", help="What the new person is called.")] = None,
) -> None:
    """Say that some mentions of a person are somebody else's.

    All under one spelling (--name), or those in some claims (--claims). Claims of both that met in one fact are set
    apart.
    """
    from ..desk.identity import Chosen
    from ..desk.identity import split as split_person
    from ..desk.meant import named_person

    with writing(ctx) as store:
        chosen = Chosen(tuple(name or ()), _claims(store, claims))
        other = named_person(store, into) if into else None
        found = named_person(store, person)
        who = settings(ctx).user
        done = split_person(store, found, chosen, because, by=who, into=other, called=called or "")
        from_ = store.person(found)
        say(f"Split from {from_.id} {from_.name}: {done.person.id} {done.person.name} (entry {done.entry}).")
        _tell_facts(done)


def alias(
    ctx: typer.Context,
    person: Whom,
    name: Annotated[str, typer.Argument(metavar="NAME", help="The other name.")],
    because: Because,
) -> None:
    """Say that a person goes by another name: whoever is called so in later articles is that person."""
    from ..desk.identity import alias as give_alias
    from ..desk.identity import namesakes
    from ..desk.meant import named_person

    with writing(ctx) as store:
        done = give_alias(store, named_person(store, person), name, because, by=settings(ctx).user)
        known = done.person
        say(f'{known.id} {known.name} goes by "{name}" too (entry {done.entry}). {_back(done)}')
        for one in namesakes(store, known, name):
            merging = f"`ledger people merge {known.id} {one.id}`"
            say(f"  {one.id} {one.name} is called so too: if the two are one, {merging}.")


def _claims(store: "Store", typed: str | None) -> tuple[str, ...]:
    from .asking import listed

    return tuple(store.resolve(id, "C") for id in listed(typed or ""))


def _tell_facts(done: "Identified") -> None:
    """What followed for the facts, and the way back."""
    for word in done.against:
        say(f"  Before, {word}")
    linked, waiting = done.moved("same"), done.moved("unsure")
    if linked:
        say(f"  {linked} {'claim bears' if linked == 1 else 'claims bear'} on another fact now.")
    if waiting:
        say(f"  {waiting} {'claim waits' if waiting == 1 else 'claims wait'} for a decision: `ledger review`.")
    say(f"  {_back(done)}")


def _back(done: "Identified") -> str:
    return f"`ledger undo {done.entry}` takes it back."
