"""A denial thrown in: "the trust, which denies negligence, said"; and whose it is where a place stands before it."""

import pytest

from ledger.extract import extract
from ledger.model import Claim, Polarity


def _denied(text: str) -> list[tuple[str, str]]:
    return [(_who(claim), claim.wording) for claim in extract(text) if claim.states and claim.stance_denies]


def _who(claim: Claim) -> str:
    return claim.sources[0].name if claim.sources else ""


@pytest.mark.parametrize(
    ("sentence", "who", "what"),
    [
        ("The trust, which denies negligence, said it would review the case.", "The trust", "negligence"),
        ("The company, which has always denied polluting the river, paid a fine.", "The company", "polluted the river"),
        ("The minister, who denied having met the lobbyist, resigned.", "The minister", "had met the lobbyist"),
        ("The mayor, who repeatedly denied taking bribes, was jailed.", "The mayor", "took bribes"),
        ("A teacher who denies abusing pupils went on trial.", "A teacher", "abusing pupils"),
        ("Ivo Karsh, 54, of Port Sele, who denies murder, wept.", "Ivo Karsh", "murder"),
        ("Police questioned Ivo Karsh, a baker from Lund, who denies the theft.", "Ivo Karsh", "the theft"),
    ],
)
def test_what_a_relative_clause_denies_is_denied_by_who_it_is_about(sentence: str, who: str, what: str) -> None:
    [(speaker, wording)] = _denied(sentence)
    assert speaker == who
    assert wording.endswith(what)


@pytest.mark.parametrize(
    "sentence",
    [
        "The club, which denied him a visa, apologised.",
        "The guards, who were denied entry, left the port.",
        "The firm, which was denied a licence, has closed.",
        "The trust, which admitted negligence, said it was sorry.",
    ],
)
def test_what_is_withheld_or_admitted_is_not_denied(sentence: str) -> None:
    assert _denied(sentence) == []


def test_how_often_it_was_denied_stays_with_the_denial() -> None:
    found = {claim.wording for claim in extract("The firm, which has always denied polluting the river, paid a fine.")}
    assert "The firm paid a fine" in found


def test_a_friend_of_somebody_does_not_live_there() -> None:
    told = extract("Ann Bell, a friend of Ivo Karsh, who denies the theft, wept.")
    assert [_who(claim) for claim in told if claim.polarity is Polarity.DENIED] == ["Ivo Karsh"]
