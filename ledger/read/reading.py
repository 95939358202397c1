"""What reading a file yields: values, never rows, nothing printed."""

from dataclasses import dataclass, fields, replace

from ..model import Article, Problem


@dataclass(frozen=True, slots=True)
class Imprint:
    """What is known of an article's publication, apart from its text; ``None`` where nobody says.

    ``published`` is an ISO 8601 date or date-time and ``language`` a lower-case ISO 639 code once checked; as found in
    a file both may be anything.
    """

    outlet: str | None = None
    url: str | None = None
    title: str | None = None
    author: str | None = None
    published: str | None = None
    language: str | None = None

    def over(self, other: "Imprint") -> "Imprint":
        """This imprint, with the gaps filled from ``other``."""
        gaps = {f.name: getattr(other, f.name) for f in fields(self) if getattr(self, f.name) is None}
        return replace(self, **gaps)


KEYS = tuple(f.name for f in fields(Imprint))
"""The keys of front matter and of a JSON line, in the order they are shown."""


@dataclass(frozen=True, slots=True)
class Page:
    """One text with its own imprint, before options are laid over it.

    ``notes`` say what was changed or assumed on the way from bytes to text; ``lines`` gives the line of the file on
    which a key of the imprint stands, where a line can be named.
    """

    text: str
    imprint: Imprint = Imprint()
    notes: tuple[str, ...] = ()
    lines: tuple[tuple[str, int], ...] = ()

    def line(self, key: str) -> int | None:
        """The line (from 1) of the file that gives ``key``, ``None`` if no line does."""
        return dict(self.lines).get(key)


@dataclass(frozen=True, slots=True)
class Part:
    """One article's share of a file: its id, the place to name in a problem, its bytes, and the page in them."""

    id: str
    where: str
    original: bytes
    page: Page


@dataclass(frozen=True, slots=True)
class Reading:
    """The articles of one file, each with its id: the file's name, or the id its JSON line gives.

    ``content`` is the file as it was. ``originals`` are the bytes each article was read from, in the order of
    ``articles`` (a JSON line without its line end; else the whole file): ``bytes_sha256`` of the article is their
    SHA-256. ``problems`` are parts that were left out and why; ``notes`` say what was changed in reading, for instance
    "2 NUL characters became U+FFFD".
    """

    articles: tuple[tuple[str, Article], ...]
    content: bytes
    originals: tuple[bytes, ...] = ()
    problems: tuple[Problem, ...] = ()
    notes: tuple[str, ...] = ()
