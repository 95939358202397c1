"""Origins: what cannot be shown to be independent is one group, with the reason."""

from ledger.link.origin_groups import origins
from ledger.model import HedgeLevel, SourceKind, SourceRef, Sourcing, Stance

INTERPOL = SourceRef("interpol", "Interpol", SourceKind.ORGANIZATION)
MAYOR = SourceRef("mayor", "Lena Brandt", SourceKind.PERSON, grade="B")
POST = SourceRef("outlet:Harbour Post", "Harbour Post", SourceKind.OUTLET)
HERALD = SourceRef("outlet:Herald", "Herald", SourceKind.OUTLET)


def unnamed(name: str, key: str = "") -> SourceRef:
    return SourceRef(key or f"unnamed {name}", name, SourceKind.UNNAMED)


def test_one_source_quoted_by_many_outlets_is_one_origin(bearing) -> None:
    groups = origins([bearing(outlet, [MAYOR], sourcing=Sourcing.NAMED) for outlet in ("Post", "Herald", "Courier")])
    assert [(group.key, len(group.claims), group.grade) for group in groups] == [("mayor", 3, "B")]
    assert "one origin" in groups[0].reasons[0]


def test_the_innermost_source_of_a_chain_is_the_origin(bearing) -> None:
    authorities = SourceRef("us", "the American authorities", SourceKind.ORGANIZATION)
    [group] = origins([bearing("Post", [INTERPOL, authorities], sourcing=Sourcing.INSTITUTION)])
    assert group.name == "the American authorities"


def test_sources_side_by_side_are_two_groups_that_know_of_each_other(bearing) -> None:
    one, other = origins(
        [bearing("Post", [unnamed("an auditor")], [unnamed("a customs officer")], sourcing=Sourcing.ANONYMOUS)]
    )
    assert one.beside == (other.key,)
    assert other.beside == (one.key,)


def test_hearsay_and_bare_sources_are_one_group_whose_lineage_is_not_recorded(bearing) -> None:
    groups = origins(
        [
            bearing("Post", sourcing=Sourcing.HEARSAY, level=HedgeLevel.REPORTED),
            bearing("Herald", [unnamed("sources")], sourcing=Sourcing.BARE),
        ]
    )
    assert [(group.name, len(group.claims)) for group in groups] == [("lineage not recorded", 2)]


def test_a_description_is_the_same_unnamed_source_only_inside_its_article(bearing) -> None:
    def told(outlet: str, article: str, key: str):
        chain = [unnamed("a military source", key)]
        return bearing(outlet, chain, sourcing=Sourcing.ANONYMOUS, article=article)

    assert len(origins([told("Post", "a", "1"), told("Post", "a", "2")])) == 1
    assert len(origins([told("Post", "a", "1"), told("Herald", "b", "2")])) == 2


def test_what_one_agency_was_told_is_one_origin_whoever_relays_it(bearing) -> None:
    agency = SourceRef("agency", "Northern Wire", SourceKind.OUTLET)

    def told(outlet: str, key: str):
        return bearing(outlet, [agency, unnamed("a diver", key)], sourcing=Sourcing.ANONYMOUS, article=outlet)

    assert len(origins([told("Post", "1"), told("Herald", "2")])) == 1


def test_a_reprint_shares_the_voice_and_the_unnamed_source_of_its_original(bearing) -> None:
    def told(outlet: str, copy_of: str | None = None, *chains):
        sourcing = Sourcing.ANONYMOUS if chains else Sourcing.UNATTRIBUTED
        return bearing(outlet, *chains, sourcing=sourcing, article=outlet, copy_of=copy_of)

    assert len(origins([told("Post"), told("Herald", "Post")])) == 1
    assert len(origins([told("Post"), told("Herald")])) == 2
    source = [unnamed("a clerk")]
    assert len(origins([told("Post", None, source), told("Herald", "Post", source)])) == 1


def test_a_reprint_opens_no_origin_by_naming_the_source_in_other_words(bearing) -> None:
    ministry = SourceRef("1", "the interior ministry", SourceKind.ORGANIZATION)
    abroad = SourceRef("2", "the interior ministry of Merran", SourceKind.ORGANIZATION)
    told = bearing("Post", [ministry], sourcing=Sourcing.INSTITUTION, article="Post")
    copied = bearing("Herald", [abroad], sourcing=Sourcing.INSTITUTION, article="Herald", copy_of="Post")
    assert len(origins([told, copied])) == 1


def test_a_relay_that_lost_the_hedge_commits_nobody(bearing) -> None:
    hedged = bearing("Harbour Post", [unnamed("an auditor")], sourcing=Sourcing.ANONYMOUS, level=HedgeLevel.POSSIBLE)
    relay = bearing("Herald", [hedged.outlet], sourcing=Sourcing.MEDIA)
    [group] = origins([hedged, relay])
    assert not group.commits


def test_agency_copy_is_the_agencys_whoever_prints_it(bearing) -> None:
    groups = origins(
        [
            bearing("Post", agency="AFP"),
            bearing("Herald", agency="AFP"),
            bearing("Agence France-Presse"),
            bearing(
                "Courier",
                [SourceRef("x", "AFP", SourceKind.OUTLET)],
                sourcing=Sourcing.MEDIA,
            ),
        ]
    )
    assert [(group.name, len(group.claims)) for group in groups] == [("AFP", 4)]


def test_an_agency_is_one_under_its_full_name_and_its_initials(bearing) -> None:
    groups = origins([bearing("Halcyon News Wire"), bearing("Post", agency="HNW")])
    assert len(groups) == 1


def test_a_relay_joins_the_origin_of_the_outlet_it_cites(bearing) -> None:
    own = bearing("Harbour Post", [MAYOR], sourcing=Sourcing.NAMED)
    [group] = origins([own, bearing("Herald", [POST], sourcing=Sourcing.MEDIA)])
    assert (group.key, len(group.claims)) == ("mayor", 2)
    assert any("has it from" in reason for reason in group.reasons)


def test_hearsay_stays_hearsay_when_another_outlet_relays_it_flatly(bearing) -> None:
    own = bearing("Harbour Post", sourcing=Sourcing.HEARSAY, level=HedgeLevel.REPORTED)
    [group] = origins([own, bearing("Herald", [POST], sourcing=Sourcing.MEDIA)])
    assert group.name == "lineage not recorded"


def test_outlets_that_cite_each_other_are_one_origin_and_a_cycle(bearing) -> None:
    post = bearing("Harbour Post", [HERALD], sourcing=Sourcing.MEDIA)
    herald = bearing("Herald", [POST], sourcing=Sourcing.MEDIA)
    [group] = origins([post, herald])
    assert "cycle" in group.reasons[0]


def test_an_outlet_that_saw_it_is_the_same_origin_as_its_own_voice(bearing) -> None:
    [group] = origins([bearing("Post"), bearing("Post", sourcing=Sourcing.WITNESSED)])
    assert group.sourcing is Sourcing.WITNESSED


def test_a_ministry_and_its_minister_are_one_origin(bearing) -> None:
    ministry = SourceRef("m", "the interior ministry", SourceKind.ORGANIZATION)
    minister = SourceRef("n", "the interior minister", SourceKind.PERSON)
    told = [
        bearing("Post", [ministry], sourcing=Sourcing.INSTITUTION),
        bearing("Herald", [minister], sourcing=Sourcing.NAMED),
    ]
    assert len(origins(told)) == 1


def test_only_a_flat_claim_commits_its_origin(bearing) -> None:
    hedged = bearing("Post", [MAYOR], sourcing=Sourcing.NAMED, level=HedgeLevel.POSSIBLE)
    flat = bearing("Herald", [MAYOR], sourcing=Sourcing.NAMED)
    assert [group.commits for group in origins([hedged])] == [False]
    assert [group.commits for group in origins([hedged, flat])] == [True]


def test_denials_have_no_origin_here(bearing) -> None:
    assert origins([bearing("Post", stance=Stance.DENIES), bearing("Post", stance=Stance.UNSURE)]) == []
    assert origins([]) == []


def test_a_source_that_was_not_found_is_not_the_outlets_own_voice(bearing) -> None:
    told = [bearing("Post"), bearing("Post", sourcing=Sourcing.ANONYMOUS), bearing("Post", sourcing=Sourcing.BARE)]
    assert [group.name for group in origins(told)] == ["Post", "an unnamed source", "lineage not recorded"]


def test_an_unnamed_source_beside_a_named_one_stays_anonymous(bearing) -> None:
    told = [
        bearing(outlet, [MAYOR], [unnamed("a port worker", outlet)], sourcing=Sourcing.NAMED)
        for outlet in ("Post", "Herald")
    ]
    found = [(group.name, group.sourcing.value) for group in origins(told)]
    assert found == [("Lena Brandt", "named"), ("a port worker", "anonymous"), ("a port worker", "anonymous")]


def test_an_outlet_beside_a_named_source_stays_media(bearing) -> None:
    _, herald = origins([bearing("Post", [MAYOR], [HERALD], sourcing=Sourcing.NAMED)])
    assert (herald.name, herald.sourcing) == ("Herald", Sourcing.MEDIA)


def test_an_outlet_that_cites_itself_speaks_in_its_own_voice(bearing) -> None:
    [group] = origins([bearing("Herald"), bearing("Herald", [HERALD], sourcing=Sourcing.MEDIA)])
    assert group.name == "Herald"


def test_a_cycle_gives_way_to_the_source_one_of_its_outlets_names(bearing) -> None:
    post = bearing("Harbour Post", [HERALD], sourcing=Sourcing.MEDIA)
    herald = bearing("Herald", [POST], sourcing=Sourcing.MEDIA)
    [group] = origins([post, herald, bearing("Herald", [MAYOR], sourcing=Sourcing.NAMED, article="second")])
    assert (group.name, len(group.claims)) == ("Lena Brandt", 3)


def test_what_may_be_another_texts_copy_is_an_origin_that_is_not_certain(bearing) -> None:
    police = SourceRef("police", "the police", SourceKind.ORGANIZATION)
    french = SourceRef("la police", "la police", SourceKind.ORGANIZATION)
    told = bearing("Post", [police], sourcing=Sourcing.INSTITUTION, article="a")
    again = bearing("Phare", [french], sourcing=Sourcing.INSTITUTION, article="b", perhaps_copy_of="a")
    one, other = origins([told, again])
    assert (one.certain, other.certain) == (True, False)
    assert other.reasons[-1] == "Phare may have its text from Post, which waits for review: no origin more."
    assert origins([again])[0].certain


def test_an_origin_that_another_text_names_too_is_certain(bearing) -> None:
    told = bearing("Post", article="a")
    again = bearing("Phare", [MAYOR], sourcing=Sourcing.NAMED, article="b", perhaps_copy_of="a")
    own = bearing("Herald", [MAYOR], sourcing=Sourcing.NAMED, article="c")
    assert all(group.certain for group in origins([told, again, own]))


def test_a_surname_alone_beside_its_bearer_is_not_certain_to_be_another(bearing) -> None:
    alone = SourceRef("brandt", "Brandt", SourceKind.PERSON)
    groups = origins(
        [bearing("Post", [MAYOR], sourcing=Sourcing.NAMED), bearing("Herald", [alone], sourcing=Sourcing.NAMED)]
    )
    assert [(group.name, group.certain) for group in groups] == [("Lena Brandt", True), ("Brandt", False)]
    assert "Brandt alone may be Lena Brandt: no origin more for certain." in groups[1].reasons


def test_a_surname_alone_beside_others_is_an_origin(bearing) -> None:
    alone = SourceRef("sand", "Sand", SourceKind.PERSON)
    groups = origins(
        [bearing("Post", [MAYOR], sourcing=Sourcing.NAMED), bearing("Herald", [alone], sourcing=Sourcing.NAMED)]
    )
    assert all(group.certain for group in groups)
