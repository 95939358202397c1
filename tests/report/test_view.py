"""The report on a screen: what shows without colour, what is safe to show, what is left out."""

from dataclasses import replace

import cast
import dossier
import pytest
from rich.console import Console

from ledger.model import ClaimState
from ledger.report import plain_text, report_view


def shown(subject, facts, width=80):
    return plain_text(report_view(subject, facts, cast.HEAD), width)


def test_the_cue_of_a_hedge_shows_in_black_and_white():
    assert "“He ‹is said to be› in Verrania”" in shown(dossier.PERSON, [dossier.VERRANIA])


def test_the_cue_is_bold_where_there_is_colour():
    console = Console(force_terminal=True, color_system="standard", width=80)
    with console.capture() as captured:
        console.print(report_view(dossier.PERSON, [dossier.VERRANIA], cast.HEAD))
    assert "\x1b[1m‹is said to be›\x1b[0m" in captured.get()


def test_a_fact_never_stands_without_its_status_and_strongest_sourcing():
    text = shown(dossier.PERSON, dossier.FACTS, 160)
    for file in dossier.FACTS:
        start = text.index(f"{file.fact.id} ")
        head = text[start : start + 400]
        assert file.assessment.status.value.upper() in head
        assert "strongest sourcing" in head or "RETRACTED" in head


def test_words_in_brackets_are_not_taken_for_markup():
    assert "[Karim Haddouri] is in Verrania" in shown(dossier.PERSON, [dossier.VERRANIA])


def test_control_characters_of_an_article_never_reach_the_terminal():
    """An article may hold an escape sequence that clears the screen, or turn the reading direction around."""
    claim = dossier.LEFT.claims[0]
    hostile = replace(claim, exact=claim.exact.replace("left the port", "\x1b[2J\u202eleft it"))
    text = shown(dossier.PERSON, [replace(dossier.LEFT, claims=(hostile,))])
    assert "\x1b" not in text
    assert "\u202e" not in text


def test_a_report_on_a_source_shows_its_own_claims_and_counts_the_others():
    text = shown(dossier.SOURCE, [dossier.LEFT])
    assert "C1 " in text
    assert "C3 " not in text
    assert "and 1 more claim elsewhere: ledger why F1" in text


def test_a_report_on_an_article_shows_its_own_claims():
    text = shown(dossier.ARTICLE, [dossier.LEFT])
    assert "C3 " in text
    assert "C1 " not in text


def test_a_retracted_claim_is_said_with_its_reason_and_not_shown_among_the_standing():
    text = shown(dossier.PERSON, [dossier.GONE])
    assert "Retracted: C8 (The Post took it back on 8 May.)." in text
    assert "“his brother" not in text


def test_a_superseded_reading_is_left_to_the_audit():
    old = replace(dossier.LEFT.claims[0], state=ClaimState.SUPERSEDED)
    text = shown(dossier.PERSON, [replace(dossier.LEFT, claims=(old, dossier.LEFT.claims[1]))])
    assert "C1 " not in text


@pytest.mark.parametrize("width", [20, 40, 80, 120, 300])
def test_every_width_is_kept(width):
    lines = shown(dossier.PERSON, dossier.FACTS, width).splitlines()
    assert max(map(len, lines)) <= max(width, 34)
    assert not any(line.endswith(" ") for line in lines)


def test_a_wide_window_puts_the_quotation_beside_its_source():
    beside = [line for line in shown(dossier.PERSON, dossier.FACTS, 160).splitlines() if "C4" in line]
    assert "The Harbour Post" in beside[0]
    assert "‹is said to be›" in beside[0]
