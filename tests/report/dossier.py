"""A small dossier as values: what three invented outlets say of an invented harbour master, Karim Haddouri."""

from collections.abc import Sequence

from cast import AGENT, AUTHORITY, COUNCIL, COURIER, ECHO, IDS, KARIM, LAWYER, OFFICER, POST, REQUEST
from sayings import grouped

from ledger.assess import assess
from ledger.model import (
    Article,
    ArticleCard,
    ArticleKind,
    Bearing,
    Claim,
    ClaimFile,
    ClaimState,
    Fact,
    FactFile,
    Grade,
    Hedge,
    HedgeKind,
    HedgeLevel,
    Mention,
    Modality,
    PersonCard,
    Polarity,
    Record,
    Ruling,
    RulingVerdict,
    Source,
    SourceCard,
    SourceKind,
    SourceRef,
    Sourcing,
    Span,
    Stance,
    slices,
)


def place(article: Article, words: str) -> Span:
    """Where the words stand in the article's text."""
    start = article.text.index(words)
    return Span(start, start + len(words))


def card(article: Article, **more: str | None) -> ArticleCard:
    """The article as lists show it."""
    return ArticleCard(
        id=IDS[article.key],
        key=article.key,
        kind=article.kind,
        outlet=article.outlet,
        title=article.title,
        author=article.author,
        url=article.url,
        published=article.published,
        language=article.language,
        text_sha256=article.text_sha256,
        bytes_sha256=None,
        added_at="2026-05-07T09:00:00.000Z",
        added_by="anna",
        claims=2,
        **more,
    )


def outlet(article: Article) -> SourceRef:
    """The article's publisher as a source."""
    return SourceRef(article.outlet, article.outlet, SourceKind.OUTLET, None, "S1")


def filed(
    id: str,
    article: Article,
    said: Sequence[str],
    *by: SourceRef,
    sourcing: Sourcing = Sourcing.UNATTRIBUTED,
    hedge: tuple[HedgeLevel, HedgeKind, str] | None = None,
    cue: str | None = None,
    stance: Stance = Stance.ASSERTS,
    modality: Modality = Modality.ACTUAL,
    state: ClaimState = ClaimState.STANDING,
    because: str | None = None,
    **shown: str | None,
) -> ClaimFile:
    """One claim on words of an article, by the sources named, as the ledger files it."""
    spans = tuple(place(article, words) for words in said)
    firm = Hedge(hedge[0], hedge[1], (place(article, hedge[2]),)) if hedge else Hedge()
    claim = Claim(
        article=article.key,
        spans=spans,
        text=slices(article.text, spans),
        wording=slices(article.text, spans),
        sourcing=sourcing,
        cue=(place(article, cue),) if cue else (),
        sources=tuple(Source(ref.name, (), ref.kind) for ref in by),
        chains=tuple((n,) for n in range(len(by))) or ((),),
        hedge=firm,
        polarity=Polarity.AFFIRMED,
        modality=modality,
        mentions=(Mention("Haddouri", (), "Karim Haddouri"),),
    )
    chains = tuple((outlet(article), ref) for ref in by) or ((outlet(article),),)
    bearing = Bearing(claim, stance, True, outlet(article), ArticleKind.ARTICLE, chains, article.published)
    start, end = claim.hull
    return ClaimFile(
        id=id,
        bearing=bearing,
        article=card(article, **shown),
        exact=article.text[start:end],
        prefix=article.text[max(0, start - 32) : start],
        suffix=article.text[end : end + 32],
        state=state,
        state_because=because,
        link_by="machine:link@1",
        link_score=0.93,
        reader_version="extract@1",
        logged_at="2026-05-07T09:00:01.000Z",
        logged_by="machine:extract@1",
        entry=int(id[1:]) + 10,
        leaf=f"{int(id[1:]):064x}",
    )


def fact_file(
    id: str, wording: str, *claims: ClaimFile, rivals: Sequence[Fact] = (), ruling: Ruling | None = None
) -> FactFile:
    """A fact with its claims, assessed as the ledger assesses it."""
    counting = [c.bearing for c in claims if c.state in (ClaimState.STANDING, ClaimState.CORRECTED)]
    found = assess(
        counting,
        grouped(counting),
        ruling=ruling,
        rivals=[rival.id for rival in rivals],
        retracted=sum(c.state is ClaimState.RETRACTED for c in claims),
    )
    return FactFile(Fact(id.rjust(64, "0"), id, wording), tuple(claims), (KARIM,), tuple(rivals), ruling, found)


LEFT = fact_file(
    "F1",
    "Karim Haddouri left the port of Ostmark on 3 May",
    filed(
        "C1",
        POST,
        ["Harbour master Karim Haddouri left the port of Ostmark on 3 May"],
        AUTHORITY,
        sourcing=Sourcing.INSTITUTION,
        cue="the port authority said",
    ),
    filed(
        "C2",
        ECHO,
        ["Kareem Hadduri left the port of Ostmark on 3 May"],
        AUTHORITY,
        sourcing=Sourcing.INSTITUTION,
        copy_of="A1",
        agency="Northwire",
    ),
    filed("C3", COURIER, ["Mr Haddouri has not left Ostmark"], LAWYER, sourcing=Sourcing.NAMED, stance=Stance.DENIES),
)
VERRANIA = fact_file(
    "F2",
    "[Karim Haddouri] is in Verrania",
    filed(
        "C4",
        POST,
        ["He", "in Verrania"],
        sourcing=Sourcing.HEARSAY,
        hedge=(HedgeLevel.REPORTED, HedgeKind.REPORTATIVE, "is said to be"),
        cue="is said to be",
    ),
)
BERTHS = fact_file(
    "F3",
    "[Karim Haddouri] sold berths",
    filed(
        "C5",
        POST,
        ["selling berths"],
        REQUEST,
        sourcing=Sourcing.DOCUMENT,
        hedge=(HedgeLevel.REPORTED, HedgeKind.ALLEGATION, "accuses him of"),
    ),
    rivals=[Fact("0" * 63 + "9", "F9", "Nobody sold berths")],
)
OFFICE = fact_file(
    "F4",
    "[Karim Haddouri] had emptied his office",
    filed("C6", POST, ["he had emptied his office"], OFFICER, AGENT, sourcing=Sourcing.ANONYMOUS),
    ruling=Ruling(RulingVerdict.CONFIRMED, "anna", "2026-05-09T12:00:00.000Z", "The desk saw the room.", ("x" * 64,)),
)
HEARD = fact_file(
    "F5",
    "[Karim Haddouri] be heard",
    filed("C7", COURIER, ["he be heard"], COUNCIL, sourcing=Sourcing.INSTITUTION, modality=Modality.UNREALISED),
)
GONE = fact_file(
    "F6",
    "his brother keeps a house",
    filed(
        "C8",
        POST,
        ["his brother keeps a house"],
        state=ClaimState.RETRACTED,
        because="The Post took it back on 8 May.",
    ),
)
FACTS = [VERRANIA, GONE, LEFT, HEARD, BERTHS, OFFICE]
"""Out of order on purpose: a report puts them in order."""

PERSON = PersonCard(KARIM, claims=7, facts=6, articles=3)
SOURCE = SourceCard(
    AUTHORITY,
    Grade("B", "anna", "2026-05-01T10:00:00.000Z", "Eight of nine notices were right last year."),
    Record(8, 1),
    claims=2,
    articles=2,
)
ARTICLE = card(COURIER)
