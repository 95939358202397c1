"""How firmly something is told: hedges, conditions, negation, modality, and what of it bears on which predicate."""
