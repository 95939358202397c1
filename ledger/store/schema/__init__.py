"""The tables, one class each, by what they hold: the journal, what is read, what goes by a name, and blocking keys."""
