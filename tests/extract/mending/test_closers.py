"""Papers at the end of a sentence are the source of all before the comma."""

import pytest

from ledger.extract import extract


def told(text):
    return [([source.name for source in claim.sources], claim.wording) for claim in extract(text) if claim.states]


@pytest.mark.parametrize(
    ("text", "source", "wordings"),
    [
        ("The minister approved the sale in March, leaked emails show.", "leaked emails", 1),
        ("The firm paid bribes to four officials, records seen by the Courier indicate.", "records seen by", 1),
        ("At least forty berths were sold below cost, documents obtained by the Courier reveal.", "documents", 1),
        ("The dam was never inspected, newly released files show.", "newly released files", 1),
        (
            "The council paid the firm twice and the second payment went to a private account, court records show.",
            "court records",
            2,
        ),
        ("Varga knew of the plan in 2014, a letter seen by the Echo shows.", "a letter seen by the Echo", 1),
        ("The firm, emails show, hid the leak for weeks.", "emails", 1),
    ],
)
def test_what_papers_show_has_the_papers_for_its_source(text, source, wordings):
    found = told(text)
    assert len(found) == wordings
    assert all(len(names) == 1 and names[0].startswith(source) for names, _ in found)


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The fund could be short of a tenth of its assets, analysts at Marlow Bank estimate.", "analysts at"),
        ("The strike will cost the port 3 million crowns a day, economists at the institute reckon.", "economists"),
        ("He was paid twice, sources close to the club claim.", "sources close to the club"),
        ("The tunnel was never inspected, officials at the ministry concede.", "officials at the ministry"),
        ("The levee, engineers at the water board warn, will not hold.", "engineers at the water board"),
    ],
)
def test_people_in_the_plural_are_the_source_of_what_stands_before_them(text, source):
    assert [names[0].startswith(source) for names, _ in told(text)] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "The findings embarrassed ministers, officials in the final report.",
        "She met union leaders, bankers, officials at the ministry.",
        "The club lost its sponsors, fans and the last claim.",
    ],
)
def test_people_in_a_row_say_nothing(text):
    assert all(not names for names, _ in told(text))


@pytest.mark.parametrize(
    "text",
    [
        "The manager kept diaries, letters, police reports.",
        "The desk was covered in letters, invoices, agency reports.",
        "He was the host of plays, films, shows.",
        "She opened the door, and the letter showed.",
        "The clerk burned files, letters and notes.",
    ],
)
def test_a_row_of_papers_shows_nothing(text):
    assert all(not names for names, _ in told(text))


def test_papers_thrown_in_between_two_clauses_lose_neither():
    text = "The planning office chose the route in April, minutes show, and the minister signed it in May."
    found = told(text)
    assert (["minutes"], "The planning office chose the route in April") in found
    assert any(wording == "the minister signed it in May" for _, wording in found)
