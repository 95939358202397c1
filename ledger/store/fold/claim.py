"""The rows of a claim: as it stands after corrections, who is behind it, whom it is about, what it bears on."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

import orjson

from ...journal.keys import OUTLET
from ...model import ClaimState, Entry, EntryKind, Stance, Verdict
from . import Row, Rows
from .review import review_rows
from .survive import Decision, decided, decision, of_kind, said, settle, surviving

_OPENING = (EntryKind.CLAIM_READ, EntryKind.CLAIM_LOGGED)
_GONE = (ClaimState.RETRACTED, ClaimState.SUPERSEDED)


def claim_rows(key: str, entries: Sequence[Entry]) -> Rows:
    """Every row a claim has, from every entry that touches it; none if it was never read or logged."""
    live = surviving(entries)
    openings = of_kind(live, *_OPENING)
    if not openings:
        return {}
    holding = decided(openings) or openings[0]
    body = _corrected(holding, live)
    state, because = _state(openings, live)
    links = _Links(key, live)
    rows: Rows = {
        "claim": [_claim_row(key, body, holding) | _when(openings[0], state, because)],
        "span": [_place(key, n, pair) for n, pair in enumerate(body["spans"])],
        "cue": _cues(key, body),
        "chain_step": _steps(key, body),
        "claim_source": links.sources(body["sources"]),
        "mention": links.mentions(body["mentions"]),
        "claim_fact": [links.fact(body["stance_denies"])],
    }
    return rows | {"review": [] if state in _GONE else links.waiting}


def _corrected(holding: Entry, live: Sequence[Entry]) -> dict[str, Any]:
    """The reading that holds, with every correction on top of it, persons' last."""
    body = dict(said(holding))
    for entry in sorted(of_kind(live, EntryKind.CLAIM_CORRECTED), key=lambda e: (not e.by_machine, e.seq)):
        body |= said(entry)["changes"]
    return body


def _state(openings: Sequence[Entry], live: Sequence[Entry]) -> tuple[ClaimState, str | None]:
    """What has become of the claim, and the reason given.

    A machine supersedes nothing that a person made; what it superseded and then read again stands again.
    """
    corrected = decided(of_kind(live, EntryKind.CLAIM_CORRECTED))
    pinned = (corrected and not corrected.by_machine) or any(not e.by_machine for e in openings)
    last_read = max(entry.seq for entry in openings)
    superseded = [
        e for e in of_kind(live, EntryKind.CLAIM_SUPERSEDED) if not (e.by_machine and (pinned or e.seq < last_read))
    ]
    ends = (
        (ClaimState.RETRACTED, decided(of_kind(live, EntryKind.CLAIM_RETRACTED))),
        (ClaimState.SUPERSEDED, decided(superseded)),
        (ClaimState.CORRECTED, corrected),
    )
    found = ((state, said(entry)["because"]) for state, entry in ends if entry)
    return next(found, (ClaimState.STANDING, None))


def _claim_row(key: str, body: dict[str, Any], holding: Entry) -> Row:
    plain = {name: body[name] for name in ("article", "text", "wording", "sourcing", "polarity", "modality")}
    hedge = {"hedge_level": body["hedge"]["level"], "hedge_kind": body["hedge"]["kind"]}
    corrected = None if body == holding.body else orjson.dumps(body, option=orjson.OPT_SORT_KEYS)
    return {"key": key, **plain, **hedge, "read": holding.seq, "body": corrected}


def _when(opening: Entry, state: ClaimState, because: str | None) -> Row:
    return {"opened": opening.seq, "state": state.value, "because": because}


def _place(key: str, n: int, pair: Sequence[int]) -> Row:
    return {"claim": key, "n": n, "start": pair[0], "end": pair[1]}


def _cues(key: str, body: dict[str, Any]) -> list[Row]:
    roles = (("source", body["cue"]), ("hedge", body["hedge"]["cues"]))
    return [_place(key, n, pair) | {"role": role} for role, pairs in roles for n, pair in enumerate(pairs)]


def _steps(key: str, body: dict[str, Any]) -> list[Row]:
    """The outlet is the first step of every chain, and its origin if nobody else is named."""
    return [
        {"claim": key, "chain": c, "step": s, "n": n, "origin": s == len(chain)}
        for c, chain in enumerate(body["chains"])
        for s, n in enumerate((OUTLET, *chain))
    ]


class _Links:
    """The links of one claim: settled once, and what they leave open."""

    def __init__(self, key: str, live: Sequence[Entry]) -> None:
        self.key, self.waiting = key, list[Row]()
        self._facts = [decision(e, "fact") for e in of_kind(live, EntryKind.CLAIM_LINKED)]
        self._persons = _by_place(person_decisions(key, live))
        linked = of_kind(live, EntryKind.SOURCE_LINKED)
        self._sources = _by_place(decision(e, "source", said(e)["n"]) for e in linked)

    def fact(self, denies: bool) -> Row:
        """The one fact of the claim: where it is linked, else its own."""
        chosen, waiting = settle(self._facts)
        self.waiting += review_rows(f"c:{self.key}", "fact", waiting)
        if chosen:
            return self._fact_row(chosen.target, chosen.stance, True, chosen.score, chosen.by)
        own_stance = Stance.DENIES if denies else Stance.ASSERTS
        doubted = any(d.target == self.key and d.verdict is Verdict.UNSURE for d in waiting)
        return self._fact_row(self.key, own_stance.value, not doubted, 10_000, "")

    def mentions(self, mentions: Sequence[dict[str, Any]]) -> list[Row]:
        """A row for each mention, with the person it is linked to."""
        return [
            {"text": mention["text"], "name": mention["name"]} | self._linked(self._persons, n, "person")
            for n, mention in enumerate(mentions)
        ]

    def sources(self, sources: Sequence[dict[str, Any]]) -> list[Row]:
        """A row for each source the claim names, with the source of the ledger it is linked to."""
        return [
            {"text": source["text"], "name": _name(source), "kind": source["kind"]}
            | self._linked(self._sources, n, "source")
            for n, source in enumerate(sources)
        ]

    def _linked(self, places: dict[int, list[Decision]], n: int, kind: str) -> Row:
        chosen, waiting = settle(places[n])
        self.waiting += review_rows(f"c:{self.key}", kind, waiting)
        found = (chosen.target, chosen.score, chosen.by) if chosen else (None, 0, "")
        return {"claim": self.key, "n": n} | dict(zip((kind, "score", "by"), found, strict=True))

    def _fact_row(self, fact: str, stance: str | None, accepted: bool, score: int, by: str) -> Row:
        return {"claim": self.key, "fact": fact, "stance": stance, "accepted": accepted, "score": score, "by": by}


def _name(source: dict[str, Any]) -> str:
    resolved = source["resolved"]
    return str(resolved["text"] if resolved else source["text"])


def _by_place(decisions: Iterable[Decision]) -> dict[int, list[Decision]]:
    places: dict[int, list[Decision]] = defaultdict(list)
    for one in decisions:
        places[one.n].append(one)
    return places


def person_decisions(key: str, live: Sequence[Entry]) -> Iterable[Decision]:
    """Links of mentions, and splits, which link some mentions of a person to another."""
    for entry in of_kind(live, EntryKind.MENTION_LINKED):
        yield decision(entry, "person", said(entry)["n"])
    for entry in of_kind(live, EntryKind.PERSON_SPLIT):
        body = said(entry)
        for claim, n in body["mentions"]:
            if claim == key:
                where = (entry.by, entry.seq, entry.by_machine)
                yield Decision(n, body["into"], Verdict.SAME, 10_000, (body["because"],), *where)
                yield Decision(n, body["person"], Verdict.DIFFERENT, 10_000, (body["because"],), *where)
