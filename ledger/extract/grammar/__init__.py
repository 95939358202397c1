"""What the words of a sentence are and how they hang together: tokens, trees, and what governs what in them."""
