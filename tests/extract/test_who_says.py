"""Who says what, told by a table: the source to the letter, the attributing words, and what is said."""

import pytest

from ledger.extract import extract

SAID = [
    (
        "If the ferry is sold, the company will not survive, its chairman, Viktor Lund, said.",
        "its chairman, Viktor Lund",
        "said",
        "the company will not survive",
    ),
    (
        "Unless the dam is repaired the valley will flood again, its chief engineer, Rosa Tamm, warned.",
        "its chief engineer, Rosa Tamm",
        "warned",
        "the valley will flood again",
    ),
    (
        "An internal audit of the board has shown that 40 invoices were paid twice.",
        "An internal audit of the board",
        "shown",
        "40 invoices were paid twice",
    ),
    (
        "The inspectorate found in an interim report that eleven of the pumps were never tested.",
        "The inspectorate",
        "found",
        "eleven of the pumps were never tested",
    ),
    (
        "The finance ministry put the loss at 30 million crowns.",
        "The finance ministry",
        "put",
        "the loss at 30 million crowns",
    ),
    ("Rescue workers put the number of missing at 14.", "Rescue workers", "put", "the number of missing at 14"),
    ("Analysts put the chance of a strike at 60 percent.", "Analysts", "put", "the chance of a strike at 60 percent"),
    ("Relief workers counted 212 burnt houses.", "Relief workers", "counted", "212 burnt houses"),
    (
        "Mr Orlo said he was on holiday, and that he had paid for the trip himself.",
        "Mr Orlo",
        "said",
        "he had paid for the trip himself",
    ),
    (
        "According to your own inspector, Jana Wirth, the roof was unsafe for years.",
        "your own inspector, Jana Wirth",
        "According to",
        "the roof was unsafe for years",
    ),
    (
        "The brothers met twice in Orsk, according to people close to them.",
        "people close to them",
        "according to",
        "The brothers met twice in Orsk",
    ),
    (
        "We were told by a man who works at the port that the crates had been opened.",
        "a man who works at the port",
        "were told",
        "the crates had been opened",
    ),
    (
        "@harbourwatch: The crane at pier 4 has fallen into the basin.",
        "@harbourwatch",
        ":",
        "The crane at pier 4 has fallen into the basin",
    ),
    ("Ferry line close to collapse, experts say", "experts", "say", "Ferry line close to collapse"),
    ("Mayor took bribes, prosecutors say", "prosecutors", "say", "Mayor took bribes"),
    (
        "The plant would close in May, Lena Brandt said in an interview with The Orsk Mirror.",
        "Lena Brandt",
        "said",
        "The plant would close in May",
    ),
    (
        "A leaked memo has revealed that the board knew of the cracks.",
        "A leaked memo",
        "revealed",
        "the board knew of the cracks",
    ),
    (
        "Witnesses described hearing two explosions shortly after midnight.",
        "Witnesses",
        "described",
        "hearing two explosions shortly after midnight",
    ),
    (
        "“We lost everything,” recalled Tomas Ilves, a fisherman.",
        "Tomas Ilves, a fisherman",
        "recalled",
        "We lost everything",
    ),
    (
        "Asked about the delay, the minister replied that the parts had not arrived.",
        "the minister",
        "replied",
        "the parts had not arrived",
    ),
    (
        "According to figures seen by The Orsk Mirror, 90 people lost their jobs.",
        "figures seen by The Orsk Mirror",
        "According to",
        "90 people lost their jobs",
    ),
    (
        "Ms Adler denied that she had met him, saying she was abroad at the time.",
        "Ms Adler",
        "saying",
        "she was abroad at the time",
    ),
    (
        "The police said the man ran off, adding that nobody was hurt.",
        "The police",
        "adding",
        "nobody was hurt",
    ),
    (
        "The minister claimed the reports were wrong, insisting that the reactor was safe.",
        "The minister",
        "insisting",
        "the reactor was safe",
    ),
]


@pytest.mark.parametrize(("text", "source", "cue", "content"), SAID)
def test_source_cue_and_content(text, source, cue, content):
    said = [
        (
            " ".join(text[place.start : place.end] for place in claim.cue),
            " ".join(text[place.start : place.end] for place in claim.spans).removeprefix("that "),
        )
        for claim in extract(text)
        if any(each.text == source for each in claim.sources)
    ]
    assert any(cue in words and content in told for words, told in said), said


@pytest.mark.parametrize(
    "text",
    [
        "The council put the old bell at the entrance of the school.",
        "She put the baby to bed at eight.",
        "The storm put the airport at a standstill.",
        "The mayor found his keys in an old drawer.",
        "In the end, the mayor agreed.",
        "But even after the trade had shrunk, the borrowing continued.",
        "Counting the two mills that closed, revenues fell.",
        "When the police arrived, the guard shouted.",
        "The bank has shown a profit for three years.",
    ],
)
def test_what_merely_sounds_like_it_has_no_source(text):
    assert not [claim for claim in extract(text) if claim.states and claim.sources]


def test_a_name_behind_a_role_is_who_says_it():
    [claim] = extract("According to your own inspector, Jana Wirth, the roof was unsafe for years.")
    [source] = claim.sources
    assert source.name == "Jana Wirth"


def test_somebody_who_is_spoken_of_may_say_something_too():
    claims = extract("The mayor said the guest had left in a hurry, saying he was ill.")
    assert not [
        claim
        for claim in claims
        if any(each.text == "The mayor" for each in claim.sources) and claim.text == "he was ill"
    ]
