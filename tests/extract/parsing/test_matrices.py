"""numpy multiplies the model's matrices where it may do so on one thread; elsewhere all stays as it was."""

import subprocess
import sys

THREADS = "OPENBLAS_NUM_THREADS"


def answer(code: str, **environment: str) -> str:
    """What a new Python prints."""
    run = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    return run.stdout.strip()


def asked(first: str = "") -> str:
    told = f"print(one_thread(), os.environ.get('{THREADS}'))"
    return f"import os\n{first}\nfrom ledger.extract.parsing.matrices import one_thread\n{told}"


def test_numpy_loaded_here_has_one_thread_and_leaves_the_environment_alone() -> None:
    assert answer(asked()) == "True None"


def test_what_the_environment_says_stands() -> None:
    assert answer(asked(), **{THREADS: "4"}) == "False 4"


def test_a_numpy_that_was_there_before_is_left_alone() -> None:
    assert answer(asked("import numpy")) == "False None"
