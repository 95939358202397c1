"""The language is found in the text, offline, or left open."""

import pytest

from ledger.extract.text.languages import lacking
from ledger.lexicon.language import find_language, language_code
from ledger.read import read

pytestmark = pytest.mark.disable_socket


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Haddouri left the country by car, an officer said."),
        ("fr", "Haddouri aurait quitté le pays en voiture, selon un officier."),
        ("de", "Haddouri habe das Land im Auto verlassen, sagte ein Beamter."),
        ("es", "La policía del puerto dijo el martes que faltaban tres barcos."),
        ("it", "La polizia portuale ha detto martedì che mancavano tre barche."),
        ("pt", "A polícia do porto disse na terça-feira que faltavam três barcos."),
        ("nl", "De havenpolitie zei dinsdag dat er drie boten ontbraken."),
        ("ar", "قالت شرطة الميناء يوم الثلاثاء إن ثلاثة قوارب مفقودة."),
        ("ru", "Портовая полиция сообщила во вторник, что пропали три лодки."),
        ("tr", "Liman polisi salı günü üç teknenin kayıp olduğunu söyledi."),
    ],
)
def test_one_sentence_is_enough_with_every_socket_blocked(language, text):
    assert find_language(text) == language


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Haddouri",
        "2025-03-04 12:00 --- 1234",
        "!!!! ???? ....",
        "Karim Haddouri, Youssef Haddouri, Salma Haddouri, Tarek Belansour",
        "Le maire a dit oui. The mayor said yes. Der Bürgermeister sagte ja.",
    ],
)
def test_what_cannot_be_told_is_left_open(text):
    assert find_language(text) is None


def test_the_whole_text_counts_not_its_first_line():
    text = "Haddouri, Belansour, Sarrouf & Co.\r\n" + "La police du port a déclaré que trois bateaux manquaient. " * 5
    assert find_language(text) == "fr"


def test_a_language_that_is_given_is_not_looked_for():
    ((_, article),) = read("a.txt", content=b"The mayor said on Monday that she would go.", language="fr").articles
    assert article.language == "fr"


def test_a_code_is_kept_bare():
    assert [language_code(written) for written in ("en", "EN", "en-GB", "pt_BR", " fr ")] == [
        "en",
        "en",
        "en",
        "pt",
        "fr",
    ]


@pytest.mark.parametrize("written", ["English", "e", "", "12"])
def test_a_word_is_no_code(written):
    with pytest.raises(ValueError, match="language code"):
        language_code(written)


def test_two_letters_that_are_no_language_are_refused():
    with pytest.raises(ValueError, match="no language has this code"):
        language_code("xx")


def test_a_language_without_a_lexicon_is_said_to_be_hardly_read():
    assert "no lexicon for “de”" in (lacking("de") or "")
