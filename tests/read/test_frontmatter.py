"""The block at the head of a text is told from the text."""

from hypothesis import given
from hypothesis import strategies as st

from ledger.read.frontmatter import split
from ledger.read.reading import Imprint


def test_the_block_is_read_and_the_text_begins_behind_its_blank_lines():
    page = split("---\noutlet: The Bay\nURL: https://bay.example.org/a:b\n---\n\n\nThe mayor left.\n")
    assert page.text == "The mayor left.\n"
    assert page.imprint == Imprint(outlet="The Bay", url="https://bay.example.org/a:b")
    assert page.line("url") == 3
    assert page.line("title") is None


def test_quotation_marks_around_a_value_are_not_part_of_it():
    page = split('---\ntitle: "Gone: the mayor"\nauthor: \'Ann\'\noutlet: "\n---\nThe mayor left.')
    assert (page.imprint.title, page.imprint.author, page.imprint.outlet) == ("Gone: the mayor", "Ann", '"')


def test_remarks_and_empty_values_say_nothing():
    page = split("---\n# Fictional: all of it.\noutlet:\n\ntitle: Gone\n---\nThe mayor left.")
    assert page.imprint == Imprint(title="Gone")
    assert page.notes == ()


def test_a_key_by_another_usual_name_is_taken():
    page = split("---\ndate: 2025-01-02\nheadline: Gone\n---\nThe mayor left.")
    assert (page.imprint.published, page.imprint.title, page.notes) == ("2025-01-02", "Gone", ())


def test_a_misspelt_key_is_noted():
    (note,) = split("---\npublised: 2025-01-02\n---\nThe mayor left.").notes
    assert "'publised'" in note


def test_windows_line_ends_serve_as_well():
    assert split("---\r\noutlet: The Bay\r\n---\r\nThe mayor left.\r\n").text == "The mayor left.\r\n"


def test_a_text_that_begins_with_a_rule_is_a_text():
    for text in ("---\nThe mayor left.\n---\nNobody knows why.", "---\noutlet: The Bay\nThe mayor left.", "---"):
        assert split(text).text == text


@given(st.text().filter(lambda text: not text.startswith("---")))
def test_a_text_without_the_fence_is_left_alone(text):
    assert split(text).text == text


@given(st.text(alphabet="-:.\nab #\r"))
def test_what_remains_is_always_the_end_of_the_text(rest):
    text = "---\n" + rest
    assert text.endswith(split(text).text)
