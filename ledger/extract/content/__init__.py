"""What is claimed: sentences fall apart into facts, each worded by itself, with its parts, amounts and times."""
