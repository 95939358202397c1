"""Who speaks for whom: a minister for the ministry, the head of a union for the union."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from ledger.model import Bearing, SourceKind, SourceRef

from .sources import folded, office

_HEAD = (
    r"(?:head|chief|director|chairman|chairwoman|chair|president|leader|boss|commander|secretary-general|executive"
    r"|spokesman|spokeswoman|spokesperson|spokespeople|speaker)"
)
_OF = re.compile(rf"^(?:the |an? )?(?:[\w-]+ ){{0,2}}?{_HEAD}s? (?:of|for|at) (?:the |its |their )?(?P<body>.+)$", re.I)
_BEFORE = re.compile(rf"^(?:the |an? )?(?P<body>(?:[\w’'-]+ ){{1,3}}){_HEAD}s?$", re.I)
_PAST = re.compile(r"\b(?:former|ex|late|designate|elect)\b", re.I)
_NOT_BODIES = frozenset({"deputi", "vice", "then", "new", "act", "chief", "general", "senior", "long-tim"})


def spoken_for(bearings: Sequence[Bearing]) -> list[Bearing]:
    """The bearings with ``office`` of every source set to the one body it speaks for, ``None`` where it is nobody's.

    A person's office is known wherever one of the bearings tells it. A body is its own office where somebody of these
    speaks for it, so that the two are one origin.
    """
    held = _offices([ref for bearing in bearings for chain in bearing.chains for ref in chain])
    return [_with_offices(bearing, held) for bearing in bearings]


def _with_offices(bearing: Bearing, held: Mapping[str, str]) -> Bearing:
    if all(ref.office == held.get(ref.key) for chain in bearing.chains for ref in chain):
        return bearing
    return replace(bearing, chains=tuple(tuple(_seated(ref, held) for ref in chain) for chain in bearing.chains))


def body_of(office_held: str) -> str | None:
    """The body that the holder of an office speaks for, folded: "interior ministry", "fire brigad"; or ``None``.

    A former holder speaks for nobody but himself.
    """
    if ministry := office(office_held):
        return ministry
    found = None if _PAST.search(office_held) else _OF.match(office_held) or _BEFORE.match(office_held)
    body = folded(found["body"]) if found else ""
    return body if set(body.split()) - _NOT_BODIES else None


def _offices(refs: Sequence[SourceRef]) -> Mapping[str, str]:
    """The body each of these sources speaks for, by the source's key."""
    held = {ref.key: body for ref in refs if (body := _spoken_for(ref))}
    bodies = set(held.values())
    named = ((ref.key, folded(ref.name)) for ref in refs if ref.kind is SourceKind.ORGANIZATION)
    own = {key: body for key, body in named if body in bodies}
    return own | held


def _spoken_for(ref: SourceRef) -> str | None:
    if ref.kind is SourceKind.PERSON:
        return body_of(ref.office) if ref.office else office(ref.name)
    return body_of(ref.name) if ref.kind is SourceKind.ORGANIZATION else None


def _seated(ref: SourceRef, held: Mapping[str, str]) -> SourceRef:
    body = held.get(ref.key)
    return ref if ref.office == body else replace(ref, office=body)
