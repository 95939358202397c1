"""Who says what: each construct proposes attributions, and what they weigh decides which of them are kept."""
