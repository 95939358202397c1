"""Mending of trees: what a parser often gets wrong, put right where the words alone show how they belong together."""
