"""Behind a denial, a colon and quotation marks stand the denier's own words, which are said to be so."""

import pytest

from ledger.extract import extract
from ledger.model import Polarity


def sides(text):
    return [(one.wording, one.polarity) for one in extract(text) if one.states]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Hale called it rubbish: “Emeka trained today”.", ["Emeka trained today"]),
        ("She contradicted the minister: “The wall was safe.”", ["The wall was safe"]),
        ('The mayor dismissed the report as nonsense: "The bridge was open."', ["The bridge was open"]),
        ("Reyl branded the claim a lie: “The pumps passed every test in May.”", ["The pumps passed every test in May"]),
        (
            "Osk contradicted Ferrick: “The workers' wall was safe. It stood for years.”",
            ["The workers' wall was safe", "It stood for years"],
        ),
    ],
)
def test_what_a_denier_says_within_the_marks_is_affirmed(text, said):
    assert sides(text) == [(each, Polarity.AFFIRMED) for each in said]


def test_what_is_denied_before_the_colon_stays_denied():
    (denied, said) = sides("The union denied that the yard was sold: “The bank owns it.”")
    assert denied == ("the yard was sold", Polarity.DENIED)
    assert said == ("The bank owns it", Polarity.AFFIRMED)


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("Hale denied that “Emeka trained today”.", "Emeka trained today"),
        ("Hale denied the report: that the yard was sold to Reyl.", "the yard was sold to Reyl"),
        ("The minister dismissed claims that “the wall was unsafe”.", "the wall was unsafe"),
        ("Hale answered the minister: “It is a lie that the wall was safe.”", "the wall was safe"),
    ],
)
def test_what_is_denied_within_or_without_the_marks_is_denied(text, denied):
    assert (denied, Polarity.DENIED) in sides(text)
