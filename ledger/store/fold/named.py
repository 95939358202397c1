"""The rows of what goes by a name: persons, sources and facts."""

from collections.abc import Sequence

import orjson

from ...journal.keys import NAME
from ...model import Entry, EntryKind, Verdict
from . import Row, Rows
from .review import review_rows
from .survive import decided, decision, of_kind, said, settle, surviving


def person_rows(key: str, entries: Sequence[Entry]) -> Rows:
    """Rows of person (``root`` still to be found) and person_name; none if the person was never opened."""
    live = surviving(entries)
    opened = decided(of_kind(live, EntryKind.PERSON_OPENED))
    if not opened:
        return {}
    row = {"key": key, "name": said(opened)["name"]} | _merge(key, of_kind(live, EntryKind.PERSONS_MERGED))
    given = [("given", said(e)["name"]) for e in of_kind(live, EntryKind.PERSON_OPENED)]
    aliases = [("alias", said(e)["name"]) for e in of_kind(live, EntryKind.PERSON_ALIASED)]
    names = [{"person": key, "how": how, "name": name} for how, name in dict.fromkeys(given + aliases)]
    return {"person": [row], "person_name": names}


def source_rows(key: str, entries: Sequence[Entry]) -> Rows:
    """Rows of source, grade and review; none if the source was never opened."""
    live = surviving(entries)
    opened = decided(of_kind(live, EntryKind.SOURCE_OPENED))
    if not opened:
        return {}
    body = said(opened)
    graded = decided(of_kind(live, EntryKind.SOURCE_GRADED))
    _, waiting = settle(decision(e, "source", NAME) for e in of_kind(live, EntryKind.SOURCE_LINKED))
    return {
        "source": [{"key": key, "name": body["name"], "kind": body["kind"], "publisher": _publisher(live)}],
        "grade": [_grade(key, graded)] if graded else [],
        "review": review_rows(f"s:{key}", "source", waiting),
    }


def _publisher(live: Sequence[Entry]) -> str | None:
    owned = decided(of_kind(live, EntryKind.SOURCE_OWNED))
    return (said(owned)["publisher"] or None) if owned else None


def fact_rows(key: str, entries: Sequence[Entry], implied: str | None) -> Rows:
    """Rows of fact (``root`` still to be found), ruling, rival and review.

    ``implied`` is the founding claim's wording if claims bear on the fact, so that a fact whose opening is missing or
    undone still stands under its claims; without either there are no rows.
    """
    live = surviving(entries)
    worded = decided(of_kind(live, EntryKind.FACT_OPENED, EntryKind.FACT_REWORDED))
    opened = of_kind(live, EntryKind.FACT_OPENED)
    if not opened and implied is None:
        return {}
    row = {
        "key": key,
        "opened": opened[0].seq if opened else None,
        "wording": said(worded)["wording"] if worded else implied,
    }
    ruled = decided(of_kind(live, EntryKind.FACT_RULED))
    return {
        "fact": [row | _merge(key, of_kind(live, EntryKind.FACTS_MERGED))],
        "ruling": [_ruling(key, ruled)] if ruled else [],
    } | _rivals(key, of_kind(live, EntryKind.FACTS_RIVALS))


def _merge(key: str, merges: Sequence[Entry]) -> Row:
    """Into whom the subject was merged, if it was: the last person's word, else the last machine's."""
    last = decided(e for e in merges if said(e)["from"] == key)
    return {"into": last and said(last)["into"], "into_seq": last and last.seq}


def _grade(key: str, entry: Entry) -> Row:
    body = said(entry)
    return {"source": key, "letter": body["letter"], "because": body["because"], "by": entry.by, "at": entry.at}


def _ruling(key: str, entry: Entry) -> Row:
    body = said(entry)
    seen = orjson.dumps(body["claims_seen"]).decode()
    words = {"verdict": body["verdict"], "because": body["because"], "claims_seen": seen}
    return {"fact": key, **words, "by": entry.by, "at": entry.at, "seq": entry.seq}


def _rivals(key: str, entries: Sequence[Entry]) -> Rows:
    """Rivalries are kept with the first fact of the pair; each pair is settled for itself."""
    rows: Rows = {"rival": [], "review": []}
    pairs = [decision(e, "other") for e in entries if said(e)["one"] == key]
    for other in dict.fromkeys(one.target for one in pairs):
        chosen, waiting = settle(one for one in pairs if one.target == other)
        rows["review"] += review_rows(f"f:{key}", "rival", waiting)
        if chosen and chosen.verdict is Verdict.SAME:
            rows["rival"].append({"one": key, "other": other, "score": chosen.score, "by": chosen.by})
    return rows
