"""Whatever readers read and people decide, in any order: nothing a person said is lost, the tables are sound."""

from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import Phase, example, given, settings
from hypothesis import strategies as st

from ledger.desk.correct import Correction, correct
from ledger.desk.reread import reread
from ledger.desk.retract import retract_claim
from ledger.desk.rule import rule
from ledger.errors import UsageError
from ledger.journal import drafts
from ledger.model import (
    Article,
    Claim,
    ClaimState,
    Hedge,
    HedgeLevel,
    Mention,
    Modality,
    Polarity,
    RulingVerdict,
    Source,
    SourceKind,
    Sourcing,
    Span,
)
from ledger.store import Query, Store

from ..places import empty_ledger
from .conftest import Desk

TEXT = "Omar Haddad left the northern harbour. Nadia Sarrouf sold nine old ships. Omar Haddad met Nadia Sarrouf."
STARTS = (0, TEXT.index("Nadia"), TEXT.index("Omar Haddad met"))
NAMES = ("Omar Haddad", "Nadia Sarrouf")
COUNTING = (ClaimState.STANDING, ClaimState.CORRECTED)

Reading = list[Claim]
Act = Callable[[Store, str], object]


def _claim(
    start: int, shorter: int, n: int, names: list[str], hedge: HedgeLevel, side: Polarity, real: Modality
) -> Claim:
    end = TEXT.index(".", start) - shorter
    words = TEXT[start:end]
    return Claim(
        ARTICLE.key,
        (Span(start, end),),
        words,
        f"{words} {n}" if n else words,
        sourcing=Sourcing.ANONYMOUS,
        sources=(Source("a guard", (), SourceKind.UNNAMED),),
        chains=((0,),),
        hedge=Hedge(hedge),
        polarity=side,
        modality=real,
        mentions=tuple(Mention(name, (), name) for name in names),
        n=n,
    )


ARTICLE = Article(TEXT, outlet="The Harbour Post", language="en")
claims = st.builds(
    _claim,
    st.sampled_from(STARTS),
    st.integers(0, 2),
    st.integers(0, 1),
    st.permutations(NAMES).flatmap(lambda names: st.sampled_from([names, names[:1]])),
    st.sampled_from([HedgeLevel.FLAT, HedgeLevel.POSSIBLE]),
    st.sampled_from(Polarity),
    st.sampled_from(Modality),
)
readings = st.lists(claims, max_size=4, unique_by=lambda claim: claim.key)


def _corrected(store: Store, key: str) -> None:
    claim = store.claim_file(key).bearing.claim
    level = HedgeLevel.REPORTED if claim.hedge.level is not HedgeLevel.REPORTED else HedgeLevel.DOUBTFUL
    correct(store, key, Correction(hedge=level), "heard", by="anna")


ACTS: list[Act] = [
    _corrected,
    lambda store, key: correct(store, key, Correction(fact="new"), "apart", by="anna"),
    lambda store, key: correct(store, key, Correction(persons=("Tara Voss",)), "she", by="anna"),
    lambda store, key: retract_claim(store, key, "withdrawn", by="anna"),
    lambda store, key: rule(store, store.fact_of(key), RulingVerdict.CONFIRMED, "seen", by="anna"),
]
stories = st.lists(
    st.tuples(readings, st.lists(st.tuples(st.sampled_from(ACTS), st.integers(0, 9)), max_size=2)), max_size=4
)


SHIPS, AGAIN = (
    _claim(STARTS[1], shorter, 0, list(NAMES), HedgeLevel.POSSIBLE, side, Modality.ACTUAL)
    for shorter, side in ((2, Polarity.DENIED), (1, Polarity.AFFIRMED))
)
CORRECT, *_, RETRACT, _ = ACTS
WITHDRAWN = [([SHIPS], [(CORRECT, 0)]), ([], [(RETRACT, 0)]), ([AGAIN], [])]
"""A claim is corrected, not read any more, retracted, and read again on nearly the same words."""


@pytest.mark.usefixtures("each_database")
@given(stories)
@example(WITHDRAWN)
@settings(max_examples=12, deadline=None, phases=(Phase.explicit, Phase.generate))
def test_the_tables_follow_and_no_decision_is_lost(story: list[tuple[Reading, list[tuple[Act, int]]]]) -> None:
    with TemporaryDirectory() as folder, empty_ledger(folder) as store:
        store.append([drafts.article_added(ARTICLE, by="anna")])
        for n, (reading, acts) in enumerate(story):
            _read_twice(store, reading, f"machine:extract@{n}")
            _decide(store, acts)
        assert store.verify() == [] and store.homeless() == []
        desk = Desk(store, Path(folder))
        before = desk.tables()
        store.rebuild()
        assert desk.tables() == before


def _read_twice(store: Store, reading: Reading, by: str) -> None:
    """What people settled stands after the reading as before it; the second time nothing more is written."""
    corrected = _bodies(store, ClaimState.CORRECTED)
    rulings = {file.fact.key: file.ruling and file.ruling.verdict for file in store.fact_files() if file.ruling}
    reread(store, ARTICLE.key, read=lambda _: reading, by=by)
    size = store.head().size
    assert not reread(store, ARTICLE.key, read=lambda _: reading, by=by).changed and store.head().size == size
    after = _bodies(store, ClaimState.CORRECTED)
    assert {key: claim.hedge for key, claim in corrected.items() if claim.hedge.level in MENDED}.items() <= {
        key: claim.hedge for key, claim in after.items()
    }.items() and corrected.keys() <= after.keys()
    assert rulings == {key: file.ruling.verdict for key in rulings if (file := store.fact_file(key)).ruling}
    _every_claim_read_stands_or_is_answered_for(store, reading)


MENDED = (HedgeLevel.REPORTED, HedgeLevel.DOUBTFUL)
"""Levels that no reader here gives: a person did."""


def _bodies(store: Store, state: ClaimState) -> dict[str, Claim]:
    return {file.bearing.claim.key: file.bearing.claim for file in store.claim_files(Query()) if file.state is state}


def _every_claim_read_stands_or_is_answered_for(store: Store, reading: Reading) -> None:
    """Each claim of the reading is in the ledger and counts, or was retracted, or a person's claim stands for it.

    What a person corrected and later retracted stands for it too: the same words read anew do not bring it back.
    """
    files = {file.bearing.claim.key: file for file in store.claim_files(Query())}
    answering = [file.bearing.claim for file in files.values() if file.state in ANSWERING]
    missing = [claim for claim in reading if claim.key not in files or files[claim.key].state is ClaimState.SUPERSEDED]
    assert _places(missing) <= _places(answering)


ANSWERING = (ClaimState.CORRECTED, ClaimState.RETRACTED)


def _places(claims: list[Claim]) -> Counter[int]:
    """How many claims begin where: what stands for a claim stands on its words."""
    return Counter(claim.hull.start for claim in claims)


def _decide(store: Store, acts: list[tuple[Act, int]]) -> None:
    for act, n in acts:
        counting = [file.bearing.claim.key for file in store.claim_files(Query()) if file.state in COUNTING]
        if counting:
            with suppress(UsageError):  # a second time the same correction changes nothing, and says so
                act(store, counting[n % len(counting)])
