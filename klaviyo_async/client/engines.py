"""Which engine executes the calls of a client."""

from __future__ import annotations

from ..calls.engine import Engine

__all__ = ["engine_class"]


def engine_class(disabled: bool) -> type[Engine]:
    """The class of a client's engine.

    Args:
        disabled: whether nothing is to be sent.
    """
    if not disabled:
        return Engine
    from ..calls.disabled import DisabledEngine  # what is sent has no use for it

    return DisabledEngine
