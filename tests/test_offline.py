"""Nothing is downloaded when the program runs: with sockets blocked, everything still works."""

from pathlib import Path

import pytest
from pytest_socket import disable_socket, enable_socket

from .cli.transcript import desk, type_in


@pytest.fixture
def no_network() -> None:
    disable_socket()
    yield
    enable_socket()


@pytest.mark.usefixtures("no_network")
def test_adding_and_reporting_need_no_network(tmp_path: Path) -> None:
    with desk(tmp_path):
        for line in (
            "ledger add --quiet seeds/mamlouk.md fixtures/library.html",
            'ledger report --person "Ali Mamlouk"',
            "ledger export -O json",
            "ledger verify",
        ):
            assert type_in(line)[0] == 0, line
