"""Weighing a proposition without a ledger: what ranks above what."""

import ledger

FACT = "Omar Haddad fled to Castelmar"
SAID = {"outlet": "The Harbour Post", "text": "Omar Haddad fled to Castelmar, the interior ministry said."}
AGAIN = {"outlet": "The Dal Chronicle", "text": "Omar Haddad fled to Castelmar, the border police said."}
RUMOUR = {"outlet": "Straits Review", "text": "Omar Haddad is said to have fled to Castelmar."}
DENIED = {"outlet": "Merran Today", "text": "A lawyer denied that Omar Haddad fled to Castelmar."}


def test_a_second_origin_raises_the_confidence() -> None:
    one, two = ledger.weigh(FACT, [SAID]), ledger.weigh(FACT, [SAID, AGAIN])
    assert two.confidence > one.confidence
    assert (one.corroboration.low, two.corroboration.low) == (1, 2)


def test_a_reprint_raises_nothing() -> None:
    reprint = SAID | {"outlet": "The Northern Herald"}
    one, two = ledger.weigh(FACT, [SAID]), ledger.weigh(FACT, [SAID, reprint])
    assert two.confidence == one.confidence
    assert two.corroboration.low == one.corroboration.low


def test_a_denial_lowers_the_confidence() -> None:
    assert ledger.weigh(FACT, [SAID, DENIED]).confidence < ledger.weigh(FACT, [SAID]).confidence


def test_a_rumour_weighs_less_than_a_ministry() -> None:
    rumour = ledger.weigh(FACT, [RUMOUR])
    assert rumour.confidence < ledger.weigh(FACT, [SAID]).confidence
    assert (rumour.corroboration.low, rumour.corroboration.high) == (0, 1)
