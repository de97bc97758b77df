"""How much work an input is, and whether four times the input is more than six times the work."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import TypeVar

from klaviyo_async.core.codec.errors import CodecError
from klaviyo_async.errors import KlaviyoError

Input = TypeVar("Input")

ROUNDS = 25
"""On a busy machine most measurements are too long; work that does grow too fast fails in all."""
NOISE = 0.004
"""CPU seconds: what takes no longer is harmless, and too short to be compared."""

FAR_TOO_MUCH = 2.0
"""CPU seconds after which there is no second measurement."""


@contextmanager
def without_collection() -> Iterator[None]:
    """The garbage collector's work grows with all that there is."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def work(parse: Callable[[Input], object], given: Input) -> float:
    """CPU seconds that a parser takes, whether it accepts what it is given or not."""
    with without_collection():
        began = time.process_time()
        with suppress(KlaviyoError, CodecError):
            parse(given)
        return time.process_time() - began


def grows_with(
    parse: Callable[[Input], object],
    make: Callable[[int], Input],
    size: int,
    *,
    most: float = 6.0,
) -> str:
    """Empty if the work grows as the input does; else what was found.

    Args:
        parse: what reads it; may raise this package's errors, and no others.
        make: an input of a size.
        size: the smaller one.
        most: how many times the work four times the input may be.
    """
    small, large = make(size), make(4 * size)
    least: list[float] = []
    for _ in range(ROUNDS):
        found = [work(parse, small), work(parse, large)]
        least = [*map(min, least or found, found)]
        if least[1] <= NOISE or least[1] <= most * least[0]:
            return ""
        if least[1] > FAR_TOO_MUCH:
            break
    return f"{least[0]:.4f} s, and for four times as much {least[1]:.4f} s"
