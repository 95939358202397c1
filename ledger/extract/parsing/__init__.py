"""From a text to its trees: the words that a tokenizer makes of it, their vectors, the parser and its rules."""
