"""What the outlet tells as untrue, as unsaid or as faked supports nothing, whoever once said it."""

import pytest

from ledger.extract import extract

LEAK = "Mara Quill had leaked the memo"


def told(text):
    return [
        ([each.name for each in one.sources], one.stance_denies, one.wording) for one in extract(text) if one.states
    ]


@pytest.mark.parametrize(
    "text",
    [
        f"The Lantern incorrectly reported that {LEAK}.",
        f"The Lantern reported, wrongly, that {LEAK}.",
        f"Orvik lied when he said that {LEAK}.",
        f"Ivo Orvik pretended that {LEAK}.",
    ],
)
def test_the_outlet_denies_what_it_tells_as_untrue_and_the_speaker_is_no_support(text):
    assert told(text) == [([], False, text[:-1]), ([], True, LEAK)]


def test_who_takes_it_back_denies_it():
    assert told(f"The Lantern retracted its report that {LEAK}.") == [(["The Lantern"], True, LEAK)]
    assert told(f"The judge scoffed at the idea that {LEAK}.") == [(["The judge"], True, LEAK)]
    assert (["The Lantern"], True, LEAK) in told(f"The Lantern apologised for reporting that {LEAK}.")


@pytest.mark.parametrize(
    "text",
    [
        f"The inspector stopped short of saying that {LEAK}.",
        f"The inspector stopped short of denying that {LEAK}.",
        f"The report does not suggest that {LEAK}.",
        f"If anyone thinks that {LEAK}, they are mad.",
        "A doctored video purporting to show Mara Quill leaking the memo was shared online.",
    ],
)
def test_what_nobody_says_is_one_sentence_of_the_outlet(text):
    """Neither that it is so nor that it is not stands there."""
    assert told(text) == [([], False, text[:-1])]


def test_who_is_not_satisfied_doubts_it():
    [claim] = [one for one in extract(f"The judge was not satisfied that {LEAK}.") if one.sources]
    assert (claim.hedge.level.word, claim.wording) == ("doubtful", LEAK)


@pytest.mark.parametrize(
    "text",
    [
        "Neither Orvik nor Stenmar has been accused of any wrongdoing.",
        "Neither has been charged with murder.",
        "The clerk is not suspected of any wrongdoing.",
    ],
)
def test_that_nobody_is_accused_is_told_flatly(text):
    [claim] = extract(text)
    assert (claim.sourcing, claim.hedge.level.word, claim.polarity) == ("unattributed", "flat", "denied")


@pytest.mark.parametrize(
    "text",
    [
        "It was Ivo Stenmar, not Mara Quill, who leaked the memo.",
        "It was Stenmar, rather than Quill, who leaked the memo to the press, the mayor said.",
        "It was the driver, Ivo Stenmar, and not the minister, Mara Quill, who leaked the memo, police said.",
    ],
)
def test_it_was_one_and_not_the_other_who_did_it(text):
    (_, _, wording), *others = told(text)
    assert wording.removesuffix(" to the press") in {f"{who} leaked the memo" for who in WHO}
    assert all(other.startswith("not ") for _, _, other in others)


WHO = ("Ivo Stenmar", "Stenmar", "the driver")


def test_who_is_asked_whether_it_is_so_does_not_say_so():
    assert told("Asked whether the panel had been pressured, Mara Quill said it had worked freely.") == [
        (["Mara Quill"], False, "it had worked freely")
    ]
