"""The rows of an article: what it is, whether it was withdrawn, whose it is, and what it reprints."""

from collections.abc import Sequence

from ...model import Entry, EntryKind
from . import Row, Rows
from .review import review_rows
from .survive import decided, decision, of_kind, said, settle, surviving

_TAKEN = ("key", "kind", "text_sha256", "bytes_sha256", "outlet", "url", "title", "author", "published", "language")
_LEARNT = ("outlet", "url", "title", "author", "published", "language", "agency")


def article_rows(key: str, entries: Sequence[Entry]) -> Rows:
    """Rows of article, copy and review, from every entry that touches the article; none if it was never added."""
    live = surviving(entries)
    added = of_kind(live, EntryKind.ARTICLE_ADDED)
    if not added:
        return {}
    outlet, waiting = settle(decision(e, "source", -1) for e in of_kind(live, EntryKind.SOURCE_LINKED))
    copy, copies = settle(decision(e, "original") for e in of_kind(live, EntryKind.COPY_LINKED))
    row = _described(added, live) | {
        "opened": added[0].seq,
        "outlet_source": outlet and outlet.target,
        "retracted": _withdrawn(live),
    }
    copied = [{"article": key, "original": copy.target, "score": copy.score, "by": copy.by}] if copy else []
    review = review_rows(f"a:{key}", "source", waiting) + review_rows(f"a:{key}", "copy", copies)
    return {"article": [row], "copy": copied, "review": review}


def _described(added: Sequence[Entry], live: Sequence[Entry]) -> Row:
    """What the last adding said, with what was learned later; a person's knowledge goes on last."""
    body = said(added[-1])
    row = {name: body[name] for name in _TAKEN} | {"agency": None}
    for entry in sorted(of_kind(live, EntryKind.ARTICLE_DESCRIBED), key=lambda e: (not e.by_machine, e.seq)):
        row |= {name: value for name, value in said(entry)["known"].items() if name in _LEARNT}
    return row


def _withdrawn(live: Sequence[Entry]) -> str | None:
    last = decided(of_kind(live, EntryKind.ARTICLE_RETRACTED))
    return said(last)["because"] if last else None
