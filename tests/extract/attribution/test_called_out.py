"""Behind a quotation that ends in "!" or "?" somebody calls it out, or asks it."""

import pytest

from ledger.extract import extract


def said(text):
    return {claim.sources[0].name: claim.wording for claim in extract(text) if claim.sources}


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ('"The dam will hold!" Orla Quenby\'s nephew, Tam Reeve, shouted to the crowd.', "Tam Reeve"),
        ('"Get out of the hall!" Tam Reeve, a guard at the mill, yelled at the pickets.', "Tam Reeve"),
        ('"Who paid for it?" a lawyer for the family asked on Monday.', "a lawyer for the family"),
        ('"We have been robbed!" an old man in a grey coat cried from the gallery.', "an old man in a grey coat"),
        ('"What did the mayor know?" Councillor Ida Marn (Greens) asked in March.', "Ida Marn"),
        ('"The bridge is safe!" the chairman of the ferry board, Pell Dorn, exclaimed.', "Pell Dorn"),
        ('The hall was full. "The dam will hold!" Orla Quenby shouted to the crowd.', "Orla Quenby"),
        ('"You sold the mill!" Lena Voss, 41, said on the quay.', "Lena Voss"),
    ],
)
def test_whoever_stands_between_the_mark_and_the_verb_calls_it_out(text, who):
    assert list(said(text)) == [who]


@pytest.mark.parametrize(
    "text",
    [
        'The band played "Over the Hills!" The crowd shouted on the stairs.',
        '"The dam will hold!" Reporters asked the mayor a question.',
        '"The dam will hold!" Orla Quenby asked for a recess.',
        '"Who paid for it?" Tam Reeve said he did not know.',
        '"The dam will hold!" Her nephew cried for an hour.',
        '"Who paid for it?" Nobody asked on Monday.',
        '"Who paid?" The mayor, Tam Reeve, asked for time.',
        'She played "Over the Hills!" Tam Reeve, her nephew, shouted on the stairs.',
    ],
)
def test_a_sentence_of_its_own_behind_the_mark_says_nothing_of_it(text):
    assert not {"The dam will hold", "Who paid for it", "Who paid", "Over the Hills"} & set(said(text).values())
