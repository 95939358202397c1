"""Who "he said" is: whom the sentence before is about, though he has not spoken; relatives by a name alone."""

import pytest

from ledger.extract import extract


def speaker(text: str) -> str:
    """Whom the last claim of a text is from."""
    return extract(text)[-1].sources[-1].name


BEFORE = "Irena Bolt, the mayor, said the road was closed."


@pytest.mark.parametrize(
    ("told", "who"),
    [
        ("Governor Clara Hollis sacked Brandt, her office announced. “I do not trust him,” she said.", "Clara Hollis"),
        ("The mill's chief executive, Henry Dorrit, would not be drawn. “We look at all,” he said.", "Henry Dorrit"),
        ("Brandt lived in Kesh with his wife Malina. She denied that the family planned to leave.", "Malina"),
        ("Peter Hollis left the mill in May. “It was loud,” she said.", "Irena Bolt"),
        ("The road runs to Kesh. “It will be opened,” she said.", "Irena Bolt"),
    ],
)
def test_a_pronoun_that_speaks_is_whom_the_sentence_before_is_about(told: str, who: str) -> None:
    assert speaker(f"{BEFORE} {told}") == who


def test_she_in_a_womans_own_words_is_another() -> None:
    (claim,) = extract("“She looked me in the eye,” said Clara Hollis.")
    assert claim.wording == "She looked [Clara Hollis] in the eye"


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("Hollis's mother, Malina, said the flat had been searched.", "Malina"),
        ("KeshWatch, its chief analyst Clara Hollis, said the sample was clean.", "Clara Hollis"),
        ("The editor of Mill Report, Dr Clara Hollis, wrote that the figures were false.", "Clara Hollis"),
        ("The owner, Almora Trading, said the port was closed.", "The owner, Almora Trading"),
    ],
)
def test_a_name_in_apposition_is_who_speaks(said: str, who: str) -> None:
    assert speaker(said) == who


def test_his_is_not_the_mother_named_before() -> None:
    text = "Danilo Hollis lives in Kesh. Hollis's mother, Malina, said he was ill. His sister, Clara Brun, left."
    mentions = [mention for claim in extract(text) for mention in claim.mentions if mention.text == "His"]
    assert mentions
    assert {mention.name for mention in mentions} == {"Danilo Hollis"}


def test_when_it_was_said_is_no_part_of_who_says_it() -> None:
    text = "Last week the French sports daily Le Sentier reported that Brandt had failed."
    assert speaker(text) == "the French sports daily Le Sentier"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Rowan Pike sent jurors home. The Mail said that Craig Weller stole fuel, which he denies.", "Craig Weller"),
        ("Rowan Pike said it was late. Prosecutors say Craig Weller took it, a charge he denies.", "Craig Weller"),
        ("Ida Brun said it was late. Emil Sand took the keys, which she denies.", "Ida Brun"),
    ],
)
def test_who_denies_it_is_whom_the_clause_before_tells_of(text, who):
    """Not whoever spoke in the sentence before, unless that one alone fits."""
    denials = [claim for claim in extract(text) if claim.stance_denies]
    assert denials
    assert all([source.name for source in claim.sources] == [who] for claim in denials)


def test_by_his_own_account_is_of_whom_the_sentence_before_is_about():
    """Not of whoever spoke last."""
    text = (
        "The friend gave the note to a guard, according to a person close to the inquiry. "
        "Knut Berge sold the land. By his own account, he was visited three times."
    )
    assert speaker(text) == "Knut Berge"


def test_who_is_praised_in_a_quotation_does_not_speak_in_it() -> None:
    text = (
        "Transport Minister Edda Lorn knew of the sale. A colleague of the minister, Interior Minister Pell Rohl, "
        'rushed to her defence. "Edda is the most honest person in this cabinet," he said.'
    )
    (spoken,) = [claim for claim in extract(text) if "honest" in claim.text]
    assert [source.name for source in spoken.sources] == ["Pell Rohl"]


def test_she_is_not_who_is_quoted() -> None:
    text = 'Mayor Edda Lorn fell ill. Her deputy, Pell Rohl, defended her on Monday. "She is honest," he said.'
    found = {claim.wording: claim for claim in extract(text)}
    assert "Pell Rohl defended [Edda Lorn] on Monday" in found
    assert "She is honest" in found
