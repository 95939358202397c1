"""spaCy is loaded without its command line, and is whole all the same."""

import subprocess
import sys
from importlib.metadata import EntryPoint, EntryPoints
from typing import Any

from ledger.extract.parsing.loading import _by_kind
from ledger.extract.parsing.parse import pipeline

LOADED = "import sys\nfrom ledger.extract.parsing.loading import spacy_alone\nfound = spacy_alone()\n"


def answer(code: str) -> str:
    """What a new Python prints."""
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip()


def test_the_command_line_is_not_read() -> None:
    assert answer(LOADED + "print('spacy.cli' in sys.modules, 'jinja2' in sys.modules)") == "False False"


def test_the_command_line_is_there_when_it_is_asked_for() -> None:
    asked = "import spacy.cli\nprint(spacy.cli.download.__name__, found.info(silent=True)['spacy_version'])"
    assert answer(LOADED + asked).startswith("download 3.")


def test_a_pipe_of_another_kind_still_checks_what_it_loads() -> None:
    asked = "from spacy.pipeline.edit_tree_lemmatizer import validate_edit_tree\nprint(validate_edit_tree({'orig': 1}))"
    assert "Field required" in answer(LOADED + asked)


def test_what_packages_add_is_told_by_its_kind_however_it_is_given() -> None:
    told = EntryPoint("first", "here:one", "colours"), EntryPoint("second", "here:two", "shapes")
    kinds = {"colours": [told[0]], "shapes": [told[1]]}
    assert _by_kind(EntryPoints(told)) == _by_kind(kinds) == kinds


def test_the_environment_is_left_as_it_was() -> None:
    reading = "import os, ledger\nbefore = dict(os.environ)\nledger.extract('The mayor sold the boat, he said.')\n"
    assert answer(reading + "print(dict(os.environ) == before)") == "True"
    kept = "import os\nos.environ['PYDANTIC_DISABLE_PLUGINS'] = 'one'\n"
    assert answer(kept + LOADED + "print(os.environ['PYDANTIC_DISABLE_PLUGINS'])") == "one"


def test_the_settings_of_a_model_are_known_without_reading_them_again() -> None:
    config, names = dict(pipeline().config), pipeline().pipe_names
    assert config["nlp"]["pipeline"] == names and set(config["components"]) >= set(names)


def test_a_spacy_that_is_loaded_already_is_left_alone() -> None:
    assert answer("import spacy\n" + LOADED + "print(found is spacy, 'spacy.cli' in sys.modules)") == "True True"


def test_an_article_is_read_without_a_client_for_the_web() -> None:
    reading = "import sys, ledger\nledger.extract('The mayor sold the boat, the harbour office said.')\n"
    assert (
        answer(reading + "print([name for name in ('requests', 'jinja2', 'pydantic.v1') if name in sys.modules])")
        == "[]"
    )


def test_names_with_a_particle_stay_whole_and_other_compounds_are_split() -> None:
    doc = pipeline().make_doc("(al-Hamid's well-known aid-worker, El-Sayed)")
    assert [word.text for word in doc if "-" in word.text] == ["al-Hamid", "-", "-", "El-Sayed"]


def test_a_prefix_stays_with_its_word() -> None:
    doc = pipeline().make_doc("Her ex-wife, a co-founder, met Vice-Admiral Quenby in mid-May")
    assert [word.text for word in doc if "-" in word.text] == ["ex-wife", "co-founder", "Vice-Admiral", "mid-May"]


def test_a_stop_belongs_to_a_shortened_title_and_not_to_a_letter_for_millions() -> None:
    doc = pipeline().make_doc("Cllr. Orla Quenby owed Sgt. Bell £4m. She paid.")
    assert [word.text for word in doc] == [
        "Cllr.",
        "Orla",
        "Quenby",
        "owed",
        "Sgt.",
        "Bell",
        "£",
        "4",
        "m",
        ".",
        "She",
        "paid",
        ".",
    ]


def test_the_rules_of_the_model_are_those_it_is_tokenized_by() -> None:
    tokenizer: Any = pipeline().tokenizer
    assert len(tokenizer.rules) > 1000
    assert [word.text for word in tokenizer("She can't (Mr. Ode).")] == [
        "She",
        "ca",
        "n't",
        "(",
        "Mr.",
        "Ode",
        ")",
        ".",
    ]


def test_a_word_that_no_label_needs_is_known_once_it_is_met() -> None:
    nlp = pipeline()
    labels = [label for labels in nlp.pipe_labels.values() for label in labels]
    assert labels
    assert all(label in nlp.vocab.strings for label in labels)
    assert [word.lemma_ for word in nlp("Quenbies were ferrying mice.")][1:] == ["be", "ferry", "mouse", "."]


def test_what_spacy_imports_late_is_there_when_it_is_called() -> None:
    asked = (
        "import srsly\nprint('tqdm' in sys.modules, srsly.yaml_loads('a: 1'), found.util.get_base_version('1.2rc1'))"
    )
    assert answer(LOADED + asked) == "False {'a': 1} 1.2"


def test_a_check_of_settings_is_made_when_it_is_used() -> None:
    asked = "from spacy.schemas import ConfigSchemaNlp\ntry: ConfigSchemaNlp(lang=1)\n"
    assert answer(LOADED + asked + "except ValueError as error: print('lang' in str(error))") == "True"
