"""Sources across articles: an outlet that was taken for a body is the outlet; a person who bears its name is not."""

import pytest

from ledger.model import SourceKind

QUOTED = "Ann Poe is in Dal, the Lindmark Circle reported on Monday."
QUOTER, CIRCLE = "Harbour Post", "Lindmark Circle"


def sources(desk, name: str) -> list[SourceKind]:
    return [card.source.kind for card in desk.store.sources() if card.source.name.endswith(name)]


@pytest.mark.parametrize("first", [QUOTER, CIRCLE])
def test_an_outlet_that_another_quotes_is_one_source_with_it_whichever_came_first(desk, first: str) -> None:
    told = {QUOTER: QUOTED, CIRCLE: "Ann Poe is said to be in Dal."}
    for outlet in sorted(told, key=lambda each: each != first):
        desk.add(told[outlet], outlet)
    assert sources(desk, CIRCLE) == [SourceKind.OUTLET]
    (fact,) = (one for one in desk.store.fact_files() if "Dal" in one.fact.wording)
    assert (fact.assessment.corroboration.low, fact.assessment.corroboration.high) == (0, 1)


def test_a_person_who_bears_an_outlets_name_stays_a_person(desk) -> None:
    desk.add("The bridge fell.", "Clara Winther")
    desk.add("The bridge had been closed on Friday, said Clara Winther, who lives beside it.")
    assert set(sources(desk, "Clara Winther")) == {SourceKind.OUTLET, SourceKind.PERSON}


def test_one_speaker_in_two_scripts_is_one_source_of_the_article(desk) -> None:
    desk.add("Viktor Lyadin said that the tanker had been sold. Виктор Лядин said that nobody had been paid.")
    assert [
        (card.source.name, card.claims) for card in desk.store.sources() if card.source.kind is SourceKind.PERSON
    ] == [("Viktor Lyadin", 2)]


def test_speakers_of_one_sound_whom_the_article_tells_apart_are_two_sources(desk) -> None:
    desk.add("The banker Viktor Lyadin said that it was sold. Виктор Лядин, a singer, said that nobody had been paid.")
    assert len(sources(desk, "Lyadin")) == len(sources(desk, "Лядин")) == 1
