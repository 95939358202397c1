"""Every check finds what it is named for, and all are silent about a ledger that is well."""

import hashlib
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from ledger.check import CHECKS, check
from ledger.journal import drafts, keys
from ledger.model import (
    Article,
    Claim,
    Draft,
    FactLink,
    Hedge,
    HedgeLevel,
    Score,
    Source,
    SourceKind,
    Sourcing,
    Span,
    Verdict,
)
from ledger.store import Store

SURE = Score(1.0, Verdict.SAME, ("the same name",))
CONTENT = b"Orla Quenby left town."
ORIGINAL = hashlib.sha256(CONTENT).hexdigest()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(str(tmp_path / "ledger.db"), create=True) as made:
        yield made


def _article(outlet: str = "The Gazette", published: str = "2025-03-04") -> Article:
    return Article(CONTENT.decode(), outlet=outlet, published=published, bytes_sha256=ORIGINAL)


def _claim(article: Article, **more: object) -> Claim:
    return Claim(article.key, (Span(0, 21),), article.text[:21], article.text[:21], **more)  # type: ignore[arg-type]


def _read(article: Article, claim: Claim) -> list[Draft]:
    """An article with its outlet linked, and one claim in a fact of its own."""
    outlet = keys.source_key(article.key, keys.OUTLET)
    return [
        drafts.article_added(article, by="anna"),
        drafts.source_opened(outlet, article.outlet, SourceKind.OUTLET, by="machine:link@1"),
        drafts.source_linked(article.key, keys.OUTLET, outlet, SURE, by="machine:link@1"),
        drafts.claim_read(claim, "r", by="machine:extract@1"),
        drafts.fact_opened(claim.key, claim.wording, by="machine:link@1"),
        drafts.claim_linked(claim.key, claim.key, FactLink(1.0, Verdict.SAME), by="machine:link@1"),
    ]


def _kept(folder: Path, content: bytes = CONTENT) -> Path:
    folder.mkdir(exist_ok=True)
    (folder / ORIGINAL).write_bytes(content)
    return folder


def test_a_ledger_that_is_well_passes_in_silence(store: Store, tmp_path: Path) -> None:
    store.append(_read(_article(), _claim(_article())))
    assert check(store, _kept(tmp_path / "files")) == []


def test_an_empty_ledger_passes_in_silence(store: Store, tmp_path: Path) -> None:
    assert check(store, tmp_path / "nowhere") == []


def test_a_missing_original_is_named_with_its_path(store: Store, tmp_path: Path) -> None:
    store.append(_read(_article(), _claim(_article())))
    (problem,) = check(store, tmp_path)
    assert problem.what == "the original of article A1 is missing"
    assert problem.where == str(tmp_path / ORIGINAL)


def test_an_altered_original_is_named(store: Store, tmp_path: Path) -> None:
    store.append(_read(_article(), _claim(_article())))
    (problem,) = check(store, _kept(tmp_path / "files", b"Orla Quenby never left."))
    assert problem.what == "the original of article A1 was altered"


def test_an_original_that_cannot_be_read_is_named(store: Store, tmp_path: Path) -> None:
    store.append(_read(_article(), _claim(_article())))
    (tmp_path / ORIGINAL).mkdir()
    (problem,) = check(store, tmp_path)
    assert problem.what == "the original of article A1 cannot be read"


def test_without_a_folder_no_original_is_looked_for(store: Store) -> None:
    store.append(_read(_article(), _claim(_article())))
    assert check(store) == []


def test_a_date_to_come_is_named(store: Store) -> None:
    ahead = (datetime.now(UTC) + timedelta(days=3)).date().isoformat()
    article = _article(published=ahead)
    store.append(_read(article, _claim(article)))
    (problem,) = check(store)
    assert problem.where == "A1" and ahead in problem.what


def test_today_is_no_date_to_come(store: Store) -> None:
    article = _article(published=datetime.now(UTC).date().isoformat())
    store.append(_read(article, _claim(article)))
    assert check(store) == []


def test_a_link_that_waits_is_named(store: Store) -> None:
    other = _article("The Tribune")
    claim = _claim(other)
    store.append(_read(_article(), _claim(_article())))
    perhaps = FactLink(0.6, Verdict.UNSURE, ("much alike",))
    linked = drafts.claim_linked(claim.key, _claim(_article()).key, perhaps, by="machine:link@1")
    store.append([*_read(other, claim), linked])
    (problem,) = check(store)
    assert problem.where == "C2" and problem.what.startswith("may bear on F1 (0.60)")


def test_an_edited_row_is_named(store: Store) -> None:
    store.append(_read(_article(), _claim(_article())))
    store._link.exec_driver_sql("UPDATE claim SET sourcing='witnessed'")
    assert any("sourcing is 'witnessed'" in one.what for one in check(store))


def test_a_claim_without_a_fact_is_named(store: Store) -> None:
    store.append(_read(_article(), _claim(_article())))
    store._link.exec_driver_sql("DELETE FROM claim_fact")
    assert ("the claim bears on no fact", "C1") in [(one.what, one.where) for one in check(store)]


def _relayed(store: Store, hedge: HedgeLevel, own_hedge: HedgeLevel = HedgeLevel.REPORTED) -> None:
    """The Tribune cites The Gazette on the same fact; each with its hedge."""
    first, second = _article(), _article("The Tribune")
    gazette = Source("The Gazette", (), SourceKind.OUTLET)
    said = _claim(first, hedge=Hedge(own_hedge))
    relay = _claim(second, hedge=Hedge(hedge), sources=(gazette,), chains=((0,),), sourcing=Sourcing.MEDIA)
    store.append(_read(first, said))
    outlet = keys.source_key(first.key, keys.OUTLET)
    same = FactLink(1.0, Verdict.SAME, ("the same words",))
    links = [
        drafts.source_linked(relay.key, 0, outlet, SURE, by="machine:link@1"),
        drafts.claim_linked(relay.key, said.key, same, by="anna"),
    ]
    store.append([*_read(second, relay), *links])


def test_a_hedge_lost_by_a_relay_is_named(store: Store) -> None:
    _relayed(store, HedgeLevel.FLAT)
    (problem,) = check(store)
    assert problem.what == "The Tribune states flatly what The Gazette gives as reported"
    assert problem.where == "C2 after C1, F1"


def test_a_hedge_kept_by_a_relay_is_none(store: Store) -> None:
    _relayed(store, HedgeLevel.REPORTED)
    assert check(store) == []


def test_a_relay_of_a_flat_claim_lost_nothing(store: Store) -> None:
    _relayed(store, HedgeLevel.FLAT, HedgeLevel.FLAT)
    assert check(store) == []


def test_the_checks_have_names_and_words() -> None:
    assert all(one.__doc__ and not one.__name__.startswith("_") for one in CHECKS)
    assert len({one.__name__ for one in CHECKS}) == len(CHECKS)
