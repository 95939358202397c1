"""A language that has no lexicon here is kept unread: its words for saying and doubting are not known."""

import pytest

from ledger import Article, extract

TEXTS = {
    "de": "Der Bürgermeister von Tarnwick ist am Montag zurückgetreten. Er habe „keine Wahl“ gehabt.",
    "ar": "قال مصدر عسكري إن كريم حدوري غادر البلاد إلى روسيا.",
    "zh": "市长星期一辞职了,发言人说。",
    "ru": "Мэр ушёл в отставку в понедельник, сообщил представитель города.",
    "tlh": "The mayor resigned on Monday, a spokesman said.",
}


@pytest.mark.parametrize(("language", "text"), TEXTS.items(), ids=TEXTS)
def test_a_text_in_another_language_makes_no_claim(language: str, text: str) -> None:
    """Read as English, "soll getötet haben" would lose its hedge and make a person of "Nach Angaben"."""
    assert extract(Article(text, language=language)) == []
    assert language == "tlh" or extract(text) == []


def test_a_place_is_nobody_though_somebody_there_acts() -> None:
    text = "Karim Haddouri took the ferry. A lawyer in Ardenna who knows him left. Ardenna has no treaty with Merran."
    names = {mention.name for claim in extract(text) for mention in claim.mentions}
    assert names == {"Karim Haddouri"}
