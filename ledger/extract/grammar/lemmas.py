"""Verbs whose forms the lemmatizer takes for those of a shorter verb: "hoped", "fined", "staged", "raped".

Its rules cut "-ed" and "-ing" and take what is left if that is a verb: "hop", "fin", "stag", "rap". But English doubles
the last letter of a word of one syllable, a single vowel and a single consonant at its end, before both (Huddleston and
Pullum 2002, p. 1580): "hopped" is of "hop", so "hoped" is of "hope".
"""

import re
from collections.abc import Container

ENDING = re.compile(r"(?:ed|ing)\Z")

DOUBLING = re.compile(r"(?:qu|[^aeiouy\W]|y(?=[aeiou]))*[aeiouy][^aeiouwxy\W]\Z")
"""Words of one syllable that double their last letter before "-ed" and "-ing"."""


def undoubled(form: str, lemma: str, verbs: Container[str]) -> str:
    """The verb in "-e" that the form (in small letters) belongs to, if ``verbs`` has it; else the lemma."""
    cut = ENDING.sub("", form)
    longer = f"{cut}e"
    return longer if lemma == cut != form and DOUBLING.match(cut) and longer in verbs else lemma
