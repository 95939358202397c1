"""The door to a ledger: open it, append to it, ask it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from types import TracebackType

from ..model import (
    Article,
    ArticleCard,
    ClaimFile,
    Commit,
    Draft,
    Entry,
    EntryKind,
    FactFile,
    PersonCard,
    Problem,
    SourceCard,
)
from . import (
    append,
    articles,
    earlier,
    entries,
    files,
    history,
    persons,
    source_cards,
    summary,
    verify,
)
from .bearings import claims
from .naming import Naming
from .offering import Offering
from .opened import unknown
from .query import Query
from .review import Review, waiting
from .sources import records
from .tables import table
from .verify import Progress
from .where import close, connect


class Store(Naming, Offering):
    """An open ledger. Use it as a context manager, or close it.

    Opened for reading it shows one moment of the ledger, whatever others write meanwhile. Whatever the database itself
    refuses becomes a :class:`~ledger.errors.StoreError`.
    """

    @classmethod
    def open(cls, where: str, *, create: bool = False, write: bool = False, older: bool = False) -> "Store":
        """Open the ledger at a path, ``sqlite:///`` or ``postgresql://`` URL; a new one is made only with ``create``.

        Raises :class:`~ledger.errors.StoreError` if there is none, or what is there is no ledger, is newer than this
        program, or may not be read or, with ``write``, written. One that an older program laid out is opened only
        with ``older``, and is good for nothing but :meth:`rebuild`.
        """
        return cls(connect(where, create=create, write=write, older=older))

    def __enter__(self) -> "Store":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def notes(self) -> tuple[str, ...]:
        """What whoever just laid the tables out ought to know of the place; mostly nothing."""
        return tuple(self._link.info.get("notes", ()))

    def close(self) -> None:
        """Close the file or the connection."""
        close(self._link)

    # The journal

    def append(self, drafts: Sequence[Draft], at: datetime | None = None) -> list[Entry]:
        """Append entries and bring the tables up to them in one transaction; ``at`` is now unless given.

        Raises :class:`~ledger.errors.StoreError` if nothing could be kept, or an article is there already.
        """
        return append.append(self._link, drafts, at)

    def head(self) -> Commit:
        """The last commit: the journal's size and root."""
        return entries.head(self._link)

    def entries(self, kind: EntryKind | None = None, subject: str | None = None) -> Iterator[Entry]:
        """Every entry in order, or those of one kind, or those about one subject (a shown id or key)."""
        if subject is None:
            return entries.walk(self._link, kind)
        return (entry for entry in self.history(subject) if kind in (None, entry.kind))

    def entry(self, seq: int) -> Entry | None:
        """Entry number ``seq``, or ``None``."""
        return next(iter(entries.numbered(self._link, [seq])), None)

    def act(self, seq: int) -> list[Entry]:
        """The entries that were appended together with entry ``seq``, itself included."""
        return entries.act_of(self._link, seq)

    def undone_by(self, seq: int) -> int | None:
        """The number of the entry that undid entry ``seq`` and still counts, or ``None``."""
        standing: dict[int, int] = {}
        # The newest is asked first: an undoing that is undone itself undoes nothing.
        for one in reversed(list(entries.walk(self._link, EntryKind.UNDONE))):
            if one.seq not in standing and one.body:
                standing[one.body["entry"]] = one.seq
        return standing.get(seq)

    def history(self, subject: str, *, undone: bool = True) -> list[Entry]:
        """The entries about a shown id or key; of a fact with those of its claims; with or without the undone."""
        return history.history(self._link, subject, undone=undone)

    def size_at(self, moment: str) -> int:
        """How many entries the journal held at a moment (UTC, ISO 8601 with milliseconds and Z)."""
        return earlier.size_at(self._link, moment)

    def size_with(self, entry: int) -> int:
        """How many entries it held after the act that an entry belongs to; 0 if there is no such entry."""
        return earlier.size_with(self._link, entry)

    def as_of(self, size: int, progress: Progress | None = None) -> "Store":
        """The ledger as it was when its journal held ``size`` entries: a copy to ask and to close, which keeps nothing.

        It costs what a rebuild of these entries costs.
        """
        return Store(earlier.as_of(self._link, size, progress))

    # Values

    def article(self, key: str) -> Article | None:
        """The article with its text, or ``None``."""
        return articles.texts(self._link, [key]).get(key)

    def claim_file(self, key: str) -> ClaimFile:
        """A claim with all that an audit shows. Raises :class:`~ledger.errors.UnknownError`."""
        found = files.claim_files(self._link, claims().where(table("claim").c.key == key))
        return found[0] if found else unknown("claim", key)

    def fact_of(self, claim: str) -> str:
        """The key of the fact a claim bears on, after merges. Raises :class:`~ledger.errors.UnknownError`."""
        chosen = claims().where(table("claim").c.key == claim).with_only_columns(table("fact").c.root)
        found = self._link.execute(chosen).scalar()
        return str(found) if found else unknown("claim", claim)

    def fact_file(self, key: str) -> FactFile:
        """A fact, after merges, with its claims and assessment. Raises :class:`~ledger.errors.UnknownError`."""
        root = files.root(self._link, key)
        found = files.files_of(self._link, [root], records(self._link)) if root else []
        return replace(found[0], merged=files.merged_into(self._link, root)) if root and found else unknown("fact", key)

    def claim_files(self, query: Query = Query()) -> list[ClaimFile]:
        """The claims that fit, in any state, oldest first."""
        return files.claim_files(self._link, files.fitting(self._link, query))

    def fact_files(self, query: Query = Query()) -> Iterator[FactFile]:
        """The facts on which a fitting claim bears, each with all its claims and its assessment, oldest first."""
        return files.fact_files(self._link, query)

    def articles(self, query: Query = Query()) -> list[ArticleCard]:
        """The articles in which a claim fits."""
        return articles.articles(self._link, query)

    def persons(self, query: Query = Query()) -> list[PersonCard]:
        """The persons whom a fitting claim mentions; only the one asked for, if the query names a person."""
        return persons.persons(self._link, query)

    def sources(self, query: Query = Query()) -> list[SourceCard]:
        """The sources behind a fitting claim; only the one asked for, if the query names a source."""
        return source_cards.sources(self._link, query)

    def review(self) -> list[Review]:
        """The links that wait for a person, oldest first."""
        return waiting(self._link)

    def claim_counts(self, facts: Iterable[str]) -> dict[str, int]:
        """How many claims stand behind and against each of these facts, by their keys after merges."""
        return summary.counted(self._link, facts)

    def homeless(self) -> list[str]:
        """The keys of claims that stand in no fact or no article; there are none unless a table was altered."""
        return files.homeless(self._link)

    # Care

    def verify(self, progress: Progress | None = None) -> list[Problem]:
        """Everything that is not as it was written: entries, roots, derived rows. Empty if all is well."""
        return verify.verify(self._link, progress)

    def rebuild(self, progress: Progress | None = None) -> None:
        """Derive every table again from the journal."""
        verify.rebuild(self._link, progress)
