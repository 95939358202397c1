"""Words of others made safe to show."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from ledger.report.plain import line, markdown, short


@given(st.text())
def test_a_line_is_one_line_without_control_characters(text):
    found = line(text)
    assert not any(unicodedata.category(character) == "Cc" for character in found)
    assert len(found.splitlines()) <= 1


@given(st.text(), st.integers(1, 40))
def test_a_shortened_text_keeps_its_length(text, length):
    assert len(short(text, length)) <= length


def test_the_marks_of_markdown_are_escaped():
    assert markdown("*a* [b](c) <d> _e_ | #") == r"\*a\* \[b\](c) \<d\> \_e\_ \| \#"
    assert markdown("- item") == r"\- item"
    assert markdown("3. May") == r"3\. May"
