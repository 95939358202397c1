"""How one word is meant by itself."""

import pytest

from ledger.extract.grammar.happenings import names_event
from ledger.extract.hedging.single import is_open, is_so, meant
from ledger.extract.parsing.parse import parse, reader

pytestmark = pytest.mark.skipif(reader() == "patterns only", reason="no parser is installed")


def word(text: str, form: str):
    return next(token for _, doc in parse(text) for token in doc if token.text == form)


def way(text: str, form: str) -> str:
    how = meant(word(text, form))
    return "so" if is_so(how) else "open" if is_open(how) else "denied"


@pytest.mark.parametrize(
    ("text", "form", "expected"),
    [
        ("The mayor intends to sell the yard.", "intends", "so"),
        ("The mayor intends to sell the yard.", "sell", "open"),
        ("The guards failed to stop the thieves.", "failed", "so"),
        ("The guards failed to stop the thieves.", "stop", "denied"),
        ("The council met instead of voting.", "voting", "denied"),
        ("The ferry will wait until the pilot has signed.", "signed", "open"),
        ("The ferry waited until the pilot had signed.", "signed", "so"),
        ("The guild will strike and block the quay.", "block", "open"),
        ("The guild demanded that she resign.", "resign", "open"),
        ("Anyone who enters the yard is searched.", "enters", "open"),
    ],
)
def test_a_verb_is_read_by_itself_and_by_what_it_hangs_on(text: str, form: str, expected: str):
    assert way(text, form) == expected


@pytest.mark.parametrize(
    ("text", "form", "expected"),
    [
        ("The council will hold talks.", "talks", "open"),
        ("The council will discuss the strike.", "strike", "so"),
        ("The council will make the trip.", "trip", "open"),
        ("The council made no offer.", "offer", "denied"),
        ("The council fears an attack.", "attack", "open"),
        ("The clerk told of allegations of fraud.", "fraud", "open"),
        ("The port ran a training campaign without incident.", "incident", "denied"),
        ("The council published a merger proposal.", "merger", "open"),
        ("The council may prevent a strike.", "strike", "open"),
        ("The council prevented a strike.", "strike", "denied"),
    ],
)
def test_a_noun_is_read_by_its_adjectives_what_governs_it_and_its_verb(text: str, form: str, expected: str):
    assert way(text, form) == expected


def test_a_sentence_as_deep_as_a_well_is_read():
    text = "The mayor said " + "that she wanted to try to begin " * 40 + "to sleep."
    assert way(text, "sleep") in {"so", "open"}


@pytest.mark.parametrize("noun", ["collision", "fire", "destruction", "bidding", "departure"])
def test_what_happens_is_an_event(noun: str):
    assert names_event(word(f"The {noun} was on Monday.", noun))


@pytest.mark.parametrize("noun", ["nation", "building", "yard", "population", "government", "morning"])
def test_a_thing_a_body_or_a_time_is_none(noun: str):
    assert not names_event(word(f"The {noun} was old.", noun))
