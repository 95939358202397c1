"""What is known of the two articles that two statements stand in."""

from enum import StrEnum


class Tie(StrEnum):
    """Nothing; that they tell one story; that one reprints the other; that both stand in one article.

    In one story "it was closed" means one thing in both, and a reprint may use other words for what its original says.
    In one article a surname alone is one person's.
    """

    NONE = "none"
    STORY = "story"
    REPRINT = "reprint"
    ARTICLE = "article"
