"""Languages read from their lexicon folder alone: no rule here knows a word of any of them.

The parser speaks Universal Dependencies; :mod:`.labels` turns its trees into the ones the rest of the reading walks.
Who says what is found by the lexicon's forms and the order of the words (:mod:`.attribution`), with or without a parse;
how firmly, by :mod:`.commitment`.
"""
