"""The output line of ``ledger extract``."""

import json
from dataclasses import replace

from ledger.model import (
    Claim,
    Hedge,
    HedgeKind,
    HedgeLevel,
    Mention,
    Modality,
    Part,
    Resolution,
    Source,
    SourceKind,
    Sourcing,
    Span,
    slices,
)
from ledger.report.claims_json import claim_json, extraction

TEXT = "According to him, Nadia Ferrow is said to be, these days, in Ostmark."
SPANS = (Span(18, 44), Span(58, 68))
HIM = Source("him", (Span(13, 16),), SourceKind.UNNAMED, Resolution("a harbour pilot", (Span(70, 85),), 0.8))
CLAIM = Claim(
    article="a" * 64,
    spans=SPANS,
    text=slices(TEXT, SPANS),
    wording="Nadia Ferrow is in Ostmark",
    sourcing=Sourcing.ANONYMOUS,
    cue=(Span(0, 12),),
    sources=(HIM,),
    chains=((0,),),
    hedge=Hedge(HedgeLevel.REPORTED, HedgeKind.REPORTATIVE, (Span(31, 44),)),
    mentions=(Mention("Nadia Ferrow", (Span(18, 30),), "Nadia Ferrow"),),
)
KEYS = ["text", "spans", "cue", "sources", "chain", "sourcing", "hedge", "polarity", "modality", "persons", "fact"]
KEYS += ["states", "part_of"]


def test_a_claim_is_written_with_words_spans_and_the_resolved_source():
    line = claim_json(CLAIM)
    assert line["text"] == "Nadia Ferrow is said to be … in Ostmark"
    assert line["spans"] == [[18, 44], [58, 68]]
    assert line["sources"][0]["resolved"] == {"text": "a harbour pilot", "spans": [[70, 85]], "score": 0.8}
    assert line["chain"] == [["outlet", "a harbour pilot"]]
    assert line["hedge"] == {"level": "reported", "kind": "reportative", "cues": [[31, 44]], "probability": None}
    assert line["persons"] == [{"text": "Nadia Ferrow", "spans": [[18, 30]], "name": "Nadia Ferrow"}]


def test_every_key_is_there_even_for_the_barest_claim():
    bare = Claim("a" * 64, (Span(0, 3),), "Yes", "Yes")
    assert list(claim_json(bare)) == list(claim_json(CLAIM)) == KEYS
    assert claim_json(bare)["chain"] == [["outlet"]]
    assert claim_json(bare)["sources"] == claim_json(bare)["cue"] == claim_json(bare)["persons"] == []


def test_parts_stand_behind_their_claim_with_its_source_and_state_nothing():
    part = Part((Span(58, 68),), "in Ostmark", modality=Modality.UNREALISED)
    line = extraction("a", [CLAIM, replace(CLAIM, parts=(part,))])["claims"]
    assert [(one["part_of"], one["states"]) for one in line] == [(None, True), (None, True), (1, False)]
    assert list(line[2]) == KEYS
    assert (line[2]["text"], line[2]["spans"], line[2]["modality"]) == ("in Ostmark", [[58, 68]], "unrealised")
    assert line[2]["sources"] == line[1]["sources"] and line[2]["cue"] == line[1]["cue"]


def test_parallel_sources_have_a_chain_each():
    pilot = Source("a pilot", (), SourceKind.UNNAMED)
    clerk = Source("a clerk", (), SourceKind.UNNAMED)
    both = Claim("a" * 64, (Span(0, 3),), "Yes", "Yes", sources=(pilot, clerk), chains=((0,), (1,)))
    assert claim_json(both)["chain"] == [["outlet", "a pilot"], ["outlet", "a clerk"]]


def test_a_line_echoes_the_id_and_is_json():
    line = extraction("story-1", [CLAIM, CLAIM])
    assert json.loads(json.dumps(line)) == line
    assert (line["id"], len(line["claims"])) == ("story-1", 2)
    assert extraction("story-2", []) == {"id": "story-2", "claims": []}
