"""Who the persons of an article are: their names, offices and kin, and the words that stand for them."""
