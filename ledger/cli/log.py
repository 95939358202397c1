"""``ledger log``: a claim by hand."""

from typing import TYPE_CHECKING, Annotated

import typer

from ..errors import RefusedError, UsageError
from ..model import KIND_OF_SOURCE, HedgeLevel, Modality, Polarity, Sourcing
from .asking import asked, at_terminal, listed
from .filters import day, hedge_word, sourcing_word
from .opening import settings, writing
from .terminal import say

if TYPE_CHECKING:
    from ..desk.log import Statement
    from ..settings import Settings
    from ..store import Store


def register(app: typer.Typer) -> None:
    """Add the command to the app."""
    app.command(
        epilog='Example:  ledger log "The minister left on Monday" --source "a palace guard" --sourcing anonymous'
        ' --person "Omar Haddad"'
    )(log)


def log(
    ctx: typer.Context,
    text: Annotated[str | None, typer.Argument(metavar="TEXT", help="The statement, in words.")] = None,
    source: Annotated[list[str] | None, typer.Option(metavar="NAME|S9", help="Who said it; may be repeated.")] = None,
    sourcing: Annotated[str | None, typer.Option(metavar="WORD", help="witnessed ... anonymous ... hearsay.")] = None,
    hedge: Annotated[str | None, typer.Option(metavar="WORD", help="flat (if silent) ... doubtful.")] = None,
    person: Annotated[
        list[str] | None, typer.Option(metavar="NAME|P7|new:NAME", help="Whom it is about; may be repeated.")
    ] = None,
    fact: Annotated[str | None, typer.Option(metavar="F12", help="The fact it bears on.")] = None,
    article: Annotated[str | None, typer.Option(metavar="A3", help="The article it stands in.")] = None,
    quote: Annotated[str | None, typer.Option(metavar="WORDS", help="The article's own words it hangs on.")] = None,
    polarity: Annotated[
        Polarity | None, typer.Option(metavar="WORD", help="affirmed (if silent) or denied.", show_default=False)
    ] = None,
    modality: Annotated[Modality, typer.Option(metavar="WORD", help="actual or unrealised.")] = Modality.ACTUAL,
    said_on: Annotated[str | None, typer.Option(metavar="DATE", help="When it was said.")] = None,
) -> None:
    """Log a claim by hand. At a terminal, what is missing is asked for."""
    from ..desk.log import Statement

    asking = at_terminal() and (text is None or sourcing is None)
    words = text or asked("What is claimed?", "TEXT", str)
    how = sourcing_word(sourcing) if sourcing else _ask_sourcing()
    who, level, about = _sources(how, source), _level(hedge, asking), _persons(person, asking)
    with writing(ctx, create=True) as store:
        statement = Statement(
            text=words,
            sourcing=how,
            sources=who,
            hedge=level,
            persons=about,
            polarity=polarity or _side(words, fact),
            modality=modality,
            said_on=day(said_on, "--said-on") if said_on else None,
            article=store.resolve(article, "A") if article else None,
            quote=quote,
            fact=store.resolve(fact, "F") if fact else None,
        )
        _keep(store, statement, settings(ctx))


def _keep(store: "Store", statement: "Statement", using: "Settings") -> None:
    """Keep the statement as a claim, and say under which ids, and whom names were taken for."""
    from ..desk.log import log
    from ..desk.meant import taken

    claim = log(store, statement, using.files, by=using.user)
    typer.echo(f"{store.shown(claim.key, 'C')} is logged under {store.shown(store.fact_of(claim.key), 'F')}.")
    for note in taken(store, claim.key):
        say(note)


def _side(words: str, fact: str | None) -> Polarity:
    """Denied, where the words tell that somebody denies the fact named, and then it is said; else affirmed."""
    from ..desk.siding import denying

    verb = denying(words) if fact else None
    if verb is None:
        return Polarity.AFFIRMED
    say(f"“{verb}” is kept as a denial of {fact}; --polarity affirmed keeps the words as they stand.")
    return Polarity.DENIED


def _persons(given: list[str] | None, asking: bool) -> tuple[str, ...]:
    if given or not asking:
        return tuple(given or ())
    return tuple(asked("About whom (a; b)? Enter for nobody", "--person", listed, ""))


def _level(given: str | None, asking: bool) -> HedgeLevel:
    if given or not asking:
        return hedge_word(given or HedgeLevel.FLAT.word)
    words = ", ".join(level.word for level in HedgeLevel)
    return asked(f"How firmly ({words})?", "--hedge", hedge_word, HedgeLevel.FLAT.word)


def _ask_sourcing() -> Sourcing:
    return asked(f"How did it come to you ({', '.join(Sourcing)})?", "--sourcing", sourcing_word)


def _sources(how: Sourcing, given: list[str] | None) -> tuple[str, ...]:
    """Who said it, asked for where the sourcing needs a source; a name under anonymous is asked for again."""
    from ..desk.refusal import refuse_named_anonymous

    if given or how not in KIND_OF_SOURCE or how is Sourcing.WITNESSED:
        return tuple(given or ())

    def understood(typed: str) -> tuple[str, ...]:
        try:
            refuse_named_anonymous(typed, how)
        except RefusedError as refused:
            raise UsageError(refused.what, refused.why, "Describe it instead.") from refused
        return (typed,)

    return asked("Who said it?", "--source", understood)
