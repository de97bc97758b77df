"""Whether anything may touch the network at all."""

from __future__ import annotations

import os
from logging import getLogger
from typing import Final

from ..errors import ConfigurationError

__all__ = ["is_disabled", "say_disabled"]

log: Final = getLogger("klaviyo_async")

_VARIABLE: Final = "KLAVIYO_DISABLED"
_YES: Final = frozenset(("1", "true", "yes", "on"))
_NO: Final = frozenset(("", "0", "false", "no", "off"))
_said: list[str] = []
"""What was logged already, once in a process."""


def is_disabled(given: bool | None, *, transport: object = None) -> bool:
    """Whether clients send nothing, and answer themselves.

    Args:
        given: what the program says; None: `KLAVIYO_DISABLED` does.
        transport: what the program sends with: the environment's word is about the network, not about this.

    Raises:
        ConfigurationError: neither says yes or no.
    """
    if given is not None:
        if not isinstance(given, bool):
            raise ConfigurationError(f"disabled must be true or false, not {given!r}")
        return given
    text = os.environ.get(_VARIABLE)
    if text is None or transport is not None:
        return False
    word = text.strip().lower()
    if word not in _YES and word not in _NO:
        raise ConfigurationError(f"{_VARIABLE} must be 1 or 0, not {text!r}")
    return word in _YES


def say_disabled() -> None:
    """Log that nothing is sent, once in a process."""
    if not _said:
        _said.append("disabled")
        log.warning(
            "klaviyo-async is disabled (disabled=True or %s): nothing is sent, calls are answered locally",
            _VARIABLE,
        )
