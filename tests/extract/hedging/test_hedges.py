"""Hedges: each construction gives its level and kind, a hedge stays with its clause, the weakest decides."""

from collections.abc import Callable

import pytest

from ledger.extract import extract
from ledger.extract.hedging.commitment import Commitment
from ledger.lexicon import load
from ledger.model import HedgeKind, HedgeLevel

Committed = Callable[[str], Commitment]
Cues = Callable[[str], list[str]]


@pytest.mark.parametrize(
    ("sentence", "level", "kind"),
    [
        ("[The bridge has fallen].", "flat", None),
        ("[The bridge has probably fallen].", "probable", "epistemic"),
        ("[The captain must have left the harbour].", "probable", "epistemic"),
        ("[The dam appears to have burst].", "probable", "epistemic"),
        ("It is likely that [the dam has burst].", "probable", "epistemic"),
        ("[Ada Lund is said to be in Rome].", "reported", "reportative"),
        ("[Ada Lund is reportedly in Rome].", "reported", "reportative"),
        ("It is thought that [the painting was stolen].", "reported", "reportative"),
        ("Rumours that [the painting was stolen] are spreading.", "reported", "reportative"),
        ("The dealer claims that [the painting was stolen].", "reported", "reportative"),
        ("The dealer, considered the richest man in town, [left on Monday].", "flat", None),
        ("[Two guards allegedly opened the gate].", "reported", "allegation"),
        ("The guards are accused of [opening the gate].", "reported", "allegation"),
        ("Prosecutors charged the guards with [opening the gate].", "reported", "allegation"),
        ("[The guard was indicted for murder].", "reported", "allegation"),
        ("[The guards were charged at the station].", "flat", None),
        ("[The dam may have burst].", "possible", "epistemic"),
        ("There was speculation that [the dam had burst].", "possible", "epistemic"),
        ("It is unclear whether [the dam has burst].", "possible", "epistemic"),
        ("[The guard is suspected of opening the gate].", "possible", "allegation"),
        ("[The dam is unlikely to hold].", "doubtful", "epistemic"),
        ("Engineers doubt that [the dam will hold].", "doubtful", "epistemic"),
        ("There is no evidence that [the dam was mined].", "doubtful", "epistemic"),
        ("Unconfirmed reports say that [the dam was mined].", "doubtful", "reportative"),
        ("[The dam was supposedly mined].", "doubtful", "reportative"),
    ],
)
def test_every_construction_has_its_level(sentence: str, level: str, kind: str | None, committed: Committed) -> None:
    hedge = committed(sentence).hedge
    assert (hedge.level.word, hedge.kind) == (level, kind)


def test_a_hedge_stays_with_its_clause(committed: Committed) -> None:
    """ "Probably" belongs to the storm, not to the mayor."""
    assert (
        committed("The storm probably turned north and [the mayor reopened the port].").hedge.level == HedgeLevel.FLAT
    )
    assert (
        committed("[The storm probably turned north] and the mayor reopened the port.").hedge.level
        == HedgeLevel.PROBABLE
    )


def test_an_auxiliary_is_shared_by_coordinated_verbs(committed: Committed) -> None:
    assert committed("The clerk may lie or [hide the letter].").hedge.level == HedgeLevel.POSSIBLE


def test_the_weakest_hedge_gives_the_level_and_all_are_cues(committed: Committed, cues: Cues) -> None:
    marked = "It is thought that [the minister may have resigned]."
    assert committed(marked).hedge.level == HedgeLevel.POSSIBLE
    assert cues(marked) == ["is thought", "may"]


def test_a_cue_spans_the_whole_verb_group(cues: Cues) -> None:
    assert cues("[The fleet is also believed to have turned back].") == ["is also believed to"]


def test_cues_outside_the_claim_are_told_apart(committed: Committed) -> None:
    assert committed("It is feared that [the ferry sank].").outside
    assert not committed("[The ferry is feared to have sunk].").outside


@pytest.mark.parametrize(
    "sentence",
    [
        "The harbour master confirmed the rumour that [the ferry sank].",
        "He has no doubt that [the ferry sank].",
        "[The mast is known to be rotten].",
        "[The crew could see the shore].",
        "[The divers could not find the wreck].",
    ],
)
def test_what_settles_or_tells_ability_is_no_hedge(sentence: str, committed: Committed) -> None:
    assert committed(sentence).hedge.level == HedgeLevel.FLAT


def test_only_published_numbers_are_given(committed: Committed) -> None:
    """People were asked about "likely"; nobody was about "reportedly"."""
    assert committed("It is likely that [the dam holds].").hedge.probability == 0.75
    assert committed("[The dam is reportedly dry].").hedge.probability is None


def test_every_number_of_the_lexicon_names_its_source() -> None:
    assert all(bool(row["probability"]) == bool(row["source"]) for row in load("hedges"))
    assert all(0 < float(row["probability"]) < 1 for row in load("hedges") if row["probability"])


def test_approximators_leave_a_claim_flat(committed: Committed, cues: Cues) -> None:
    marked = "[The village lies around sixty kilometres from the coast]."
    assert committed(marked).hedge.kind is HedgeKind.APPROXIMATE
    assert committed(marked).hedge.level == HedgeLevel.FLAT
    assert cues(marked) == ["around"]


def test_a_remark_behind_the_claim_raises_doubt(committed: Committed) -> None:
    assert committed("[The vault was emptied], though this has not been confirmed.").hedge.level == HedgeLevel.DOUBTFUL


@pytest.mark.parametrize(
    ("sentence", "level", "kind"),
    [
        ("She had heard that [he fled to Veldria].", HedgeLevel.REPORTED, HedgeKind.REPORTATIVE),
        ("She heard [him shout at the guard].", HedgeLevel.FLAT, None),
        ("[The damage was estimated at 3 million crowns].", HedgeLevel.FLAT, HedgeKind.APPROXIMATE),
        ("[The loss was put at 40 million crowns].", HedgeLevel.FLAT, HedgeKind.APPROXIMATE),
        ("[The mayor could not be reached].", HedgeLevel.FLAT, None),
        ("[The bridge could fall].", HedgeLevel.POSSIBLE, HedgeKind.EPISTEMIC),
    ],
)
def test_what_one_heard_is_passed_on_and_an_estimate_is_approximate(
    sentence: str, level: HedgeLevel, kind: HedgeKind | None, committed: Committed
) -> None:
    hedge = committed(sentence).hedge
    assert (hedge.level, hedge.kind) == (level, kind)


@pytest.mark.parametrize(
    ("sentence", "wording"),
    [
        (
            "“The archive, as far as I know, never left the cellar,” said Ines Valbonne.",
            "The archive never left the cellar",
        ),
        ("As far as we can tell, the boat was sold.", "the boat was sold"),
        ("To the best of my knowledge, the crane was safe, said Ines Valbonne.", "the crane was safe"),
    ],
)
def test_what_somebody_says_as_far_as_they_know_is_probable_to_them(sentence: str, wording: str) -> None:
    """The bound is a hedge, and no statement of its own."""
    (claim,) = [each for each in extract(sentence) if each.states]
    assert (claim.hedge.level, claim.wording) == (HedgeLevel.PROBABLE, wording)


def test_what_somebody_has_indications_of_is_stated_and_hedged() -> None:
    [claim] = extract("“We have indications that a missile was used,” said Ines Valbonne.")
    assert (claim.wording, claim.hedge.level) == ("a missile was used", HedgeLevel.PROBABLE)


def test_evidence_that_is_given_is_told() -> None:
    """Found, it only makes a thing likely."""
    [given] = [claim for claim in extract("Weil gave evidence that she was threatened.") if "threat" in claim.wording]
    [found] = extract("The board found evidence that she was threatened.")
    assert (given.hedge.level, found.hedge.level) == (HedgeLevel.FLAT, HedgeLevel.PROBABLE)
