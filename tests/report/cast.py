"""Who is in the dossier: an invented harbour master, three invented outlets, and those who speak in them."""

from ledger.model import (
    Article,
    Commit,
    Person,
    SourceKind,
    SourceRef,
)

HEAD = Commit(41, "5c" * 32)
KARIM = Person("p" * 64, "P1", "Karim Haddouri", ("Karim Haddouri", "Kareem Hadduri", "كريم حدوري"))

POST = Article(
    "Harbour master Karim Haddouri left the port of Ostmark on 3 May, the port authority said. He is said to be "
    "in Verrania, where his brother keeps a house. The prosecutor's request accuses him of selling berths. "
    "A customs officer and a ship's agent said he had emptied his office.",
    outlet="The Harbour Post",
    url="https://harbour-post.example/haddouri",
    title="Harbour master gone",
    author="Lena Ost",
    published="2026-05-04",
    language="en",
)
ECHO = Article(
    "Kareem Hadduri left the port of Ostmark on 3 May, the port authority said. (Northwire)",
    outlet="Ostmark Echo",
    url="https://echo.example/1",
    title="Port chief leaves",
    published="2026-05-05T08:30:00Z",
    language="en",
)
COURIER = Article(
    "Mr Haddouri has not left Ostmark, his lawyer Ines Varga said. The council asked that he be heard.",
    outlet="Courier",
    published="2026-05-06",
    language="en",
)
IDS = {POST.key: "A1", ECHO.key: "A2", COURIER.key: "A3"}

AUTHORITY = SourceRef("authority", "the port authority", SourceKind.ORGANIZATION, "B", "S2")
LAWYER = SourceRef("lawyer", "Ines Varga", SourceKind.PERSON, None, "S3")
REQUEST = SourceRef("request", "the prosecutor's request", SourceKind.DOCUMENT, None, "S4")
COUNCIL = SourceRef("council", "the council", SourceKind.ORGANIZATION, None, "S5")
OFFICER = SourceRef("officer", "A customs officer", SourceKind.UNNAMED, None, "S6")
AGENT = SourceRef("agent", "a ship's agent", SourceKind.UNNAMED, None, "S7")
