"""Never there: who never came to a place did not flee there, whatever words tell it."""

import pytest

from ledger.link.rivalry import rivals
from ledger.model import Modality, Verdict


@pytest.mark.parametrize(
    ("there", "absent"),
    [
        ("Ivan Brel fled to Veldria with two guards", "Ivan Brel never entered Veldria"),
        ("Ivan Brel is hiding in Veldria with two guards", "Ivan Brel has never set foot in Veldria"),
        ("Ivan Brel is in Veldria", "Ivan Brel has never been to Veldria"),
        ("Ivan Brel reached Veldria by boat", "Ivan Brel did not travel to Veldria"),
    ],
)
def test_who_never_came_to_a_place_is_not_there(claim, there: str, absent: str) -> None:
    one, other = claim(there, persons=["Ivan Brel"]), claim(absent, persons=["Ivan Brel"], article="other")
    assert rivals(one, other).verdict is Verdict.SAME
    assert rivals(other, one) == rivals(one, other)


def test_an_unnamed_country_is_left_to_a_person(claim) -> None:
    one = claim("Ivan Brel fled to Veldria", persons=["Ivan Brel"])
    score = rivals(one, claim("Ivan Brel never entered the country", persons=["Ivan Brel"], article="other"))
    assert score.verdict is Verdict.UNSURE
    assert score.reasons == ("Never there / there: country / veldria.",)


@pytest.mark.parametrize(
    "absent", ["Ivan Brel never entered Castelmar", "Ivan Brel never entered politics", "Ivan Brel never left Veldria"]
)
def test_who_stayed_away_from_something_else_may_be_there(claim, absent: str) -> None:
    one = claim("Ivan Brel fled to Veldria", persons=["Ivan Brel"])
    assert rivals(one, claim(absent, persons=["Ivan Brel"], article="other")).verdict is Verdict.DIFFERENT


def test_another_person_a_plan_and_another_day_exclude_nothing(claim) -> None:
    one = claim("Ivan Brel fled to Veldria", persons=["Ivan Brel"])
    never = "Ivan Brel never entered the country"
    plan = claim(never, persons=["Ivan Brel"], article="other", modality=Modality.UNREALISED)
    dated = claim(never, persons=["Ivan Brel"], article="other", dates=["2025-03-03"])
    brother = claim("Oleg Tarn never entered Veldria", persons=["Oleg Tarn"], article="other")
    assert [rivals(one, other).verdict for other in (plan, dated, brother)] == [Verdict.DIFFERENT] * 3
