"""Which library multiplies the matrices of a parser's model, where most of its time goes.

spaCy brings blis, whose kernels use half of what a present processor can do at once. numpy's own library (OpenBLAS in
its wheels) uses all of it, but shares each small product out to as many threads as there are cores, which then wait for
each other: they must be one, and that can only be said before numpy is loaded.
"""

import os
import sys
from functools import cache
from math import prod
from sys import getrefcount
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from spacy.language import Language

THREADS = "OPENBLAS_NUM_THREADS"
"""The environment's variable that OpenBLAS reads, once, when it is loaded."""

LARGE = 1_000_000
"""Numbers of an array from which its room is kept: the system fills new room with noughts, page by page."""

ALONE = 2
"""References to what nobody else refers to, as Python counts them."""


@cache
def one_thread() -> bool:
    """Load numpy with one thread for its products; False if it was loaded before, or the environment says otherwise.

    The environment is left as it was: what else the program starts decides for itself.
    """
    if "numpy" in sys.modules:
        return os.environ.get(THREADS) == "1"
    before = os.environ.get(THREADS)
    os.environ[THREADS] = before or "1"
    import numpy  # noqa: F401 - loaded here for the sake of the threads

    if before is None:
        del os.environ[THREADS]
    return before in {None, "1"}


def by_numpy(nlp: "Language") -> "Language":
    """The pipeline with its products made by numpy; other pipelines of the program keep their library."""
    from thinc.api import NumpyOps

    ops = _ops()
    models: list[Any] = [model for _, pipe in nlp.pipeline if (model := getattr(pipe, "model", None)) is not None]
    for layer in (layer for model in models for layer in model.walk()):
        if isinstance(layer.ops, NumpyOps):
            layer.ops = ops
    return nlp


@cache
def _ops() -> Any:
    """thinc's operations, their products by ``numpy.matmul``; its own way fills each answer with noughts before.

    The room of a large array is kept for the next.
    """
    from numpy import empty, matmul
    from thinc.api import NumpyOps

    class Products(NumpyOps):  # type: ignore[misc]
        kept: Any = empty(0, dtype="float32")

        def alloc(self, shape: Any, *, dtype: Any = "float32", zeros: bool = True) -> Any:
            """A new array; a large one that may hold anything gets the room of the last such, if nobody holds that."""
            size = prod(shape)
            if zeros or dtype != "float32" or size < LARGE:
                return super().alloc(shape, dtype=dtype, zeros=zeros)
            if size > len(self.kept) or getrefcount(self.kept) > ALONE:
                self.kept = empty(size, dtype="float32")
            return self.kept[:size].reshape(shape)

        def gemm(self, x: Any, y: Any, out: Any = None, trans1: bool = False, trans2: bool = False) -> Any:
            """The product of two matrices, of either as it stands or turned, kept in ``out`` if that is given."""
            return matmul(x.T if trans1 else x, y.T if trans2 else y, out=out)

    return Products(use_blis=False)
