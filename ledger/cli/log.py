"""``ledger log``: a claim by hand."""

import sys
from typing import Annotated

import typer

from ..errors import UsageError
from ..model import Modality, Polarity, Sourcing
from .filters import day, hedge_word, sourcing_word
from .session import settings, writing
from .terminal import say


def register(app: typer.Typer) -> None:
    """Add the command to the app."""
    app.command(
        epilog='Example:  ledger log "The minister left on Monday" --source "a palace guard" --sourcing anonymous'
        ' --person "Omar Haddad"'
    )(log)


def log(
    ctx: typer.Context,
    text: Annotated[str | None, typer.Argument(metavar="TEXT", help="The statement, in words.")] = None,
    source: Annotated[list[str] | None, typer.Option(metavar="WHO", help="Who said it; may be repeated.")] = None,
    sourcing: Annotated[str | None, typer.Option(metavar="WORD", help="witnessed ... anonymous ... hearsay.")] = None,
    hedge: Annotated[str, typer.Option(metavar="WORD", help="flat, probable, reported, possible, doubtful.")] = "flat",
    person: Annotated[list[str] | None, typer.Option(metavar="NAME", help="Whom it is about; may be repeated.")] = None,
    fact: Annotated[str | None, typer.Option(metavar="F12", help="The fact it bears on.")] = None,
    article: Annotated[str | None, typer.Option(metavar="A3", help="The article it stands in.")] = None,
    quote: Annotated[str | None, typer.Option(metavar="WORDS", help="The article's own words it hangs on.")] = None,
    polarity: Annotated[Polarity, typer.Option(metavar="WORD", help="affirmed or denied.")] = Polarity.AFFIRMED,
    modality: Annotated[Modality, typer.Option(metavar="WORD", help="actual or unrealised.")] = Modality.ACTUAL,
    said_on: Annotated[str | None, typer.Option(metavar="DATE", help="When it was said.")] = None,
) -> None:
    """Log a claim by hand. At a terminal, what is missing is asked for."""
    from ..desk.log import KIND_OF_SOURCE, Statement
    from ..desk.log import log as log_claim

    words = text or _ask("What is claimed?", "TEXT")
    how = sourcing_word(sourcing or _ask(f"How did it come to you ({', '.join(Sourcing)})?", "--sourcing"))
    who = tuple(source or ([_ask("Who said it?", "--source")] if how in KIND_OF_SOURCE else []))
    with writing(ctx, create=True) as store:
        statement = Statement(
            text=words,
            sourcing=how,
            sources=who,
            hedge=hedge_word(hedge),
            persons=tuple(person or ()),
            polarity=polarity,
            modality=modality,
            said_on=day(said_on, "--said-on") if said_on else None,
            article=store.resolve(article, "A") if article else None,
            quote=quote,
            fact=store.resolve(fact, "F") if fact else None,
        )
        claim = log_claim(store, statement, settings(ctx).files, by=settings(ctx).user)
        say(f"{store.shown(claim.key, 'C')} is logged under {store.shown(store.fact_of(claim.key), 'F')}.")


def _ask(question: str, option: str) -> str:
    """Ask at a terminal; elsewhere nobody is there to answer."""
    if not sys.stdin.isatty():
        raise UsageError(f"{option} is missing", "", f"Give it: ledger log TEXT --sourcing WORD ({option}).")
    answer: str = typer.prompt(question, err=True)
    return answer
