"""Who answers for a statement: the words for a source, whom they stand for, and the chain of those who pass it on."""
