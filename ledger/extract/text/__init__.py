"""The text before it is parsed: its language, its lines, its quotations, where its sentences begin."""
