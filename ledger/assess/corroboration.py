"""How many independent origins stand behind a fact: a range, by the eight rules of corroboration.

The rules follow STANAG 2511 ("confirmed" only by a source that is certainly another) and the rules of news desks on
unnamed sources. Each rule is a function that returns its :class:`Share` of the range and the sentence that says why.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from ..model import Bearing, Corroboration, OriginGroup, Sourcing
from .kinds import Groups, certain, committed, identified, lineage_lost, side_by_side, unnamed, voices
from .sides import Sides, outlets, sides


@dataclass(frozen=True, slots=True)
class Share:
    """What one rule adds to the lower and the upper end, and why; no reason where it found nothing to say."""

    low: int = 0
    high: int = 0
    reason: str = ""


def corroborate(
    bearings: Sequence[Bearing], groups: Sequence[OriginGroup], rivals: Sequence[str] = (), retracted: int = 0
) -> Corroboration:
    """The range of independent origins with a reason for every step; ``groups`` are those of the asserting claims."""
    side = sides(bearings)
    shares = [*_counting(tuple(groups)), *_beside(side, rivals, retracted)]
    return Corroboration(
        low=sum(share.low for share in shares),
        high=sum(share.high for share in shares),
        claims=len(side.accepted),
        outlets=len(outlets(side.accepted)),
        denials=len(side.denying),
        reasons=tuple(share.reason for share in shares if share.reason),
    )


def _counting(groups: Groups) -> list[Share]:
    rules = (identified_origins, unnamed_origins, own_voices, hedged_origins, lineage_not_recorded)
    return [rule(groups) for rule in rules]


def _beside(side: Sides, rivals: Sequence[str], retracted: int) -> list[Share]:
    """What adds to neither number and is said all the same."""
    return [doubtful_claims(side), contradictions(side, rivals), left_out(side), withdrawn(retracted)]


def identified_origins(groups: Groups) -> Share:
    """Rules 1 and 2: every known origin that commits itself counts once for certain, however many quote it."""
    found = committed(identified(groups))
    if not found:
        return Share()
    origins = counted(len(found), "known origin states it", "known origins state it")
    told = f"{origins}: {names(found)}. Each counts once, whoever quotes it."
    return Share(len(certain(found)), len(found), _with_copies(told, found))


def _with_copies(told: str, found: Groups) -> str:
    """What was told, and which of these origins may be another of them, or another's text in other words."""
    doubted = tuple(group for group in found if not group.certain)
    short = tuple(group for group in doubted if group.sourcing is Sourcing.NAMED and " " not in group.name)
    copies = tuple(group for group in doubted if group not in short)
    copied = f"Perhaps only a copy or translation of another text here, so not certain: {names(copies)}."
    alone = f"Perhaps the same person under a surname alone, so not certain: {names(short)}."
    return " ".join([told, *([copied] if copies else []), *([alone] if short else [])])


def unnamed_origins(groups: Groups) -> Share:
    """Rule 4: unnamed sources may be one person, or the named one, unless one claim names them side by side."""
    found, known = committed(unnamed(groups)), committed(identified(groups))
    if not found:
        return Share()
    low = side_by_side(certain(known), certain(found))
    sources = counted(len(found), "unnamed source", "unnamed sources")
    told = f"{sources} ({names(found)}): {_why_unnamed(low, len(found), bool(known))}."
    return Share(low, len(found), _with_copies(told, found))


def _why_unnamed(low: int, found: int, known: bool) -> str:
    if low == found:
        return "one origin, whoever else it may be" if found == 1 else "named side by side as distinct, so each counts"
    if low == 0:
        return "may be the same as a known origin, so none is certain to be another"
    beside = ", or a known origin," if known else ""
    return f"they may be one person{beside} so {low} for certain"


def own_voices(groups: Groups) -> Share:
    """Rule 5: flat voices of outlets may all come from one wire; together 1 for certain where nothing else stands."""
    found = committed(voices(groups))
    if not found:
        return Share()
    alone = not certain(committed(identified(groups) + unnamed(groups)))
    outlets_say = counted(len(found), "outlet says so itself", "outlets say so themselves")
    why = (
        "1 for certain, as nothing else stands"
        if alone
        else "each may be an origin above once more, so none is one more for certain"
    )
    return Share(int(alone), len(found), f"{outlets_say} ({names(found)}), perhaps after one wire: {why}.")


def hedged_origins(groups: Groups) -> Share:
    """Rule 6: an origin that hedges commits to nothing; it may be one more, and is never certain."""
    found = tuple(g for g in identified(groups) + unnamed(groups) + voices(groups) if not g.commits)
    if not found:
        return Share()
    return Share(0, len(found), f"Hedged, so committed to nothing, each perhaps one more: {names(found)}.")


def lineage_not_recorded(groups: Groups) -> Share:
    """Rule 3: hearsay and bare sources may all go back to one; at most one more for the whole fact."""
    claims = {claim for group in lineage_lost(groups) for claim in group.claims}
    if not claims:
        return Share()
    passed_on = counted(len(claims), "claim is passed on", "claims are passed on")
    return Share(0, 1, f"{passed_on} without a recorded lineage: together at most one more, none for certain.")


def doubtful_claims(side: Sides) -> Share:
    """Rule 6, its end: a speaker who leans to no adds to neither number."""
    return _listed(side.doubtful, "claim leans to no and counts", "claims lean to no and count", "on neither side")


def contradictions(side: Sides, rivals: Sequence[str]) -> Share:
    """Rule 7: denials and rivals are said beside the range and never outvoted."""
    denials = _listed(side.denying, "claim denies it", "claims deny it", "and no number outvotes that").reason
    against = f"Cannot both be so: {', '.join(rivals)}." if rivals else ""
    return Share(reason=" ".join(part for part in (denials, against) if part))


def left_out(side: Sides) -> Share:
    """Rule 8: what is only asked, planned or conditional, what bears unclearly, and unaccepted links add nothing."""
    parts = (
        _listed(side.unrealised, "claim only asks, plans or supposes", "claims only ask, plan or suppose", "it"),
        _listed(side.unsure, "claim bears on it", "claims bear on it", "one cannot tell which way"),
        _listed(side.waiting, "claim waits", "claims wait", "for a person to accept the link"),
    )
    return Share(reason=" ".join(part.reason for part in parts if part.reason))


def withdrawn(retracted: int) -> Share:
    """Retracted claims count nowhere; that there were some is said."""
    if not retracted:
        return Share()
    return Share(
        reason=f"{counted(retracted, 'claim was retracted and counts', 'claims were retracted and count')} nowhere."
    )


def _listed(found: Sequence[Bearing], one: str, many: str, rest: str) -> Share:
    return Share(reason=f"{counted(len(found), one, many)} {rest}.") if found else Share()


def counted(number: int, one: str, many: str) -> str:
    """A number with its words: "1 claim", "3 claims"."""
    return f"{number} {one if number == 1 else many}"


def names(groups: Groups) -> str:
    """The origins' names as a list in prose."""
    return ", ".join(group.name for group in groups)
