"""Candidates for the linker: found by index, most alike first, as they are after merges."""

import pytest

from ledger.journal import drafts, keys
from ledger.link import copy_keys, fact_keys, name_keys
from ledger.model import Mention, Source, SourceKind

from .world import LINKER, SURE, article, claim, in_memory, read

pytestmark = pytest.mark.usefixtures("each_database")


def test_a_person_is_found_by_another_spelling_of_a_name() -> None:
    with in_memory() as store:
        store.append([drafts.person_opened("0a", "Karim Haddouri", by="anna")])
        store.append([drafts.person_opened("0b", "Lamia Trabel", by="anna")])
        assert [one.id for one in store.persons_like(name_keys("Kareem Hadduri"))] == ["P1"]
        assert store.persons_like(name_keys("Somebody Else")) == []


def test_a_person_is_found_by_an_alias_and_by_a_name_seen_in_an_article() -> None:
    seen = claim(article(), 0, mentions=(Mention("Engineer Belkhodja", (), "Engineer Belkhodja"),))
    with in_memory() as store:
        store.append([drafts.person_opened("0a", "Karim Haddouri", by="anna")])
        store.append([drafts.person_aliased("0a", "Zoltan Vass", by="anna")])
        store.append([*read(article(), [seen]), drafts.mention_linked(seen.key, 0, "0a", SURE, by="anna")])
        assert [one.key for one in store.persons_like(name_keys("Zoltan Vass"))] == ["0a"]
        assert "0a" in [one.key for one in store.persons_like(name_keys("Belkhodja"))]


def test_a_merged_person_is_offered_once_as_who_it_is_now() -> None:
    with in_memory() as store:
        store.append([drafts.person_opened(key, "Karim Haddouri", by="anna") for key in ("0a", "0b")])
        store.append([drafts.persons_merged("0a", "0b", "one man", by="anna")])
        assert [one.id for one in store.persons_like(name_keys("Karim Haddouri"))] == ["P1"]


def test_a_person_whose_opening_was_undone_is_not_offered() -> None:
    with in_memory() as store:
        store.append([drafts.person_opened("0a", "Karim Haddouri", by="anna")])
        store.append([drafts.undone(1, "nobody", by="anna")])
        assert store.persons_like(name_keys("Karim Haddouri")) == []


def test_facts_that_share_keys_come_before_those_that_share_but_a_person() -> None:
    one, other = claim(article(0), 0), claim(article(0), 1, wording="Orla Quenby bought a horse")
    with in_memory() as store:
        orla = keys.person_key(one.key, 0)
        store.append([*read(article(0), [one, other]), drafts.mention_linked(other.key, 0, orla, SURE, by=LINKER)])
        found = store.facts_like(fact_keys(one), [orla], 10)
        assert [fact.id for fact, _ in found] == ["F1", "F2"]
        assert [founder for _, founder in found] == [one, other]
        assert [fact.id for fact, _ in store.facts_like(fact_keys(other), [], 1)] == ["F2"]


def test_a_merged_fact_is_offered_as_the_one_it_is_now() -> None:
    one, other = claim(article(0), 0), claim(article(0), 1, wording="Orla Quenby bought a horse")
    with in_memory() as store:
        store.append(read(article(0), [one, other]))
        store.append([drafts.facts_merged(one.key, other.key, "one", by="anna")])
        assert [fact.id for fact, _ in store.facts_like(fact_keys(other), [])] == ["F1"]


def test_an_article_is_found_by_its_reprint() -> None:
    first, unlike = article(0, sentences=30), article(1, sentences=30)
    with in_memory() as store:
        store.append(read(first, []))
        store.append(read(unlike, []))
        reprint = "By our staff. " + first.text
        assert store.articles_like(copy_keys(reprint))[0].key == first.key
        assert store.articles_like(copy_keys("Nothing of the sort was ever printed in this town before.")) == []


def test_sources_are_found_by_name_and_people_by_any_spelling() -> None:
    ministry, minister = ("the American authorities", SourceKind.ORGANIZATION), ("Karim Haddouri", SourceKind.PERSON)
    with in_memory() as store:
        for key, (name, kind) in zip(("0a", "0b"), (ministry, minister), strict=True):
            store.append([drafts.source_opened(key, name, kind, by="anna")])
        assert [one.key for one in store.sources_named(["US authorities"])] == ["0a"]
        assert [one.key for one in store.sources_named(["Kareem Hadduri"])] == ["0b"]


def test_unnamed_sources_are_never_offered() -> None:
    """Nobody can tell across articles whether two guards are one."""
    guarded = claim(article(), 0, sources=(Source("a guard", (), SourceKind.UNNAMED),))
    with in_memory() as store:
        store.append(read(article(), [guarded]))
        assert store.sources_named(["a guard"]) == []
