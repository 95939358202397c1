"""Which claims hold a string: their words, case-folded by this program, under an index of three letters in a row.

PostgreSQL's pg_trgm. The folding is Python's, as for SQLite, because that of the database depends on its language and
version. A database without the extension, and without the right to make it, has no such index and reads every claim's
words: the answers are the same. Outside verify: a rebuild makes it again.
"""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, column, exists, false, or_, select
from sqlalchemy.engine import Connection
from sqlalchemy.sql import table as named

from ...model import Entry
from ..chunks import chunked
from ..tables import table

_WORDS = named("claim_words", column("key"), column("from_seq"), column("text"), column("wording"))

_MADE = """CREATE TABLE claim_words
    (key text COLLATE "C", from_seq integer, text text COLLATE "C", wording text COLLATE "C",
    PRIMARY KEY (key, from_seq))"""

_SCHEMA = """SELECT quote_ident(nspname) FROM pg_extension
    JOIN pg_namespace ON pg_namespace.oid = extnamespace WHERE extname = 'pg_trgm'"""

_MAY = """SELECT has_database_privilege(current_database(), 'CREATE')
    AND EXISTS (SELECT 1 FROM pg_available_extensions WHERE name = 'pg_trgm')"""


WITHOUT_INDEX = (
    "pg_trgm is missing in the database: --text will read all claims. `ledger rebuild` uses it once it is there."
)


def lay_out_words(link: Connection) -> None:
    """The words, none yet, and their index; older ones are dropped. Without an index a note stands in ``link.info``."""
    link.exec_driver_sql("DROP TABLE IF EXISTS claim_words")
    link.exec_driver_sql(_MADE)
    if home := _trigrams(link):
        columns = ", ".join(f"{name} {home}.gin_trgm_ops" for name in ("text", "wording"))
        link.exec_driver_sql(f"CREATE INDEX ix_claim_words ON claim_words USING gin ({columns})")
    else:
        link.info["notes"] = (WITHOUT_INDEX,)


def _trigrams(link: Connection) -> str | None:
    """The schema of the extension, which is made where it may be."""
    found = link.exec_driver_sql(_SCHEMA).scalar()
    if found is None and link.exec_driver_sql(_MAY).scalar_one():
        link.exec_driver_sql("CREATE EXTENSION IF NOT EXISTS pg_trgm")
        found = link.exec_driver_sql(_SCHEMA).scalar()
    return found


def index_words(link: Connection, entries: Sequence[Entry], claims: Sequence[str]) -> None:
    """Add the words of the claims' rows that this commit opened."""
    rows, size = table("claim"), entries[-1].seq
    chosen = select(rows.c.key, rows.c.from_seq, rows.c.text, rows.c.wording).where(rows.c.from_seq == size)
    found = [row for part in chunked(claims) for row in link.execute(chosen.where(rows.c.key.in_(part)))]
    folded = [(row.key, row.from_seq, row.text.casefold(), _own(row.text, row.wording)) for row in found]
    if folded:
        link.exec_driver_sql("INSERT INTO claim_words VALUES (%s, %s, %s, %s)", folded)


def _own(text: str, wording: str) -> str | None:
    return None if text == wording else wording.casefold()


def holding(words: str) -> ColumnElement[bool]:
    """As the folded words of the claim's row say."""
    if "\0" in words:
        return false()  # no text in PostgreSQL holds that
    claim, folded = table("claim"), words.casefold()
    held = or_(*(each.contains(folded, autoescape=True) for each in (_WORDS.c.text, _WORDS.c.wording)))
    same = (_WORDS.c.key == claim.c.key, _WORDS.c.from_seq == claim.c.from_seq)
    return exists(select(_WORDS.c.key).where(*same, held))
