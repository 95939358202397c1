"""numpy multiplies the model's matrices where it may do so on one thread; elsewhere all stays as it was."""

import subprocess
import sys

import numpy

from ledger.extract.parsing.loading import blank
from ledger.extract.parsing.matrices import LARGE, _ops, by_numpy

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


def test_products_are_those_of_the_matrices_as_they_stand_or_turned() -> None:
    """Of a (2, 3) and a (3, 2) matrix, either given turned; kept in ``out`` where that is given."""
    x, y = numpy.arange(6.0).reshape(2, 3), numpy.arange(6.0).reshape(3, 2)
    nlp = blank("en")
    nlp.add_pipe("tok2vec")
    ops = by_numpy(nlp).get_pipe("tok2vec").model.ops
    out = numpy.empty((2, 2))
    assert (ops.gemm(x, y) == x @ y).all()
    assert (ops.gemm(x.T, y, trans1=True) == x @ y).all()
    assert (ops.gemm(x, y.T, out=out, trans2=True) == out).all()
    assert (out == x @ y).all()


def test_the_room_of_a_large_array_is_used_again_once_nobody_holds_it() -> None:
    """The second array is made while the first is held, and gets other room; the third gets what is free."""
    ops = _ops()
    first = ops.alloc((LARGE, 1), zeros=False)
    first.fill(1)
    second = ops.alloc((LARGE // 2, 2), zeros=False)
    second.fill(2)
    assert (first == 1).all()
    place = second.ctypes.data
    del second
    assert ops.alloc((LARGE,), zeros=False).ctypes.data == place


def test_an_array_of_noughts_is_never_room_that_was_used_before() -> None:
    ops = _ops()
    ops.alloc((LARGE,), zeros=False).fill(1)
    assert not ops.alloc((LARGE,)).any()
