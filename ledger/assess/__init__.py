"""What the ledger makes of a fact: origins counted, a status, a confidence that explains itself. Pure.

:func:`assess` puts everything together; the other names are its parts and the words for its numbers.
"""

from .admiralty import admiralty
from .assessing import ASSESSOR, assess
from .basis import analytic
from .confidence import confidence
from .corroboration import corroborate
from .reliability import Reliability, reliability
from .sides import Sides, sides
from .status import status
from .words import analytic_sentence, likelihood, likelihood_sentence, percent, shown_wording

__all__ = [
    "ASSESSOR",
    "Reliability",
    "Sides",
    "admiralty",
    "analytic",
    "analytic_sentence",
    "assess",
    "confidence",
    "corroborate",
    "likelihood",
    "likelihood_sentence",
    "percent",
    "reliability",
    "shown_wording",
    "sides",
    "status",
]
