"""Ports for programs that cannot be handed a listening socket."""

from __future__ import annotations

import random
import socket

# Below those that systems give to outgoing connections (Linux from 32768 on, others from 49152 on), which
# other tests open all the time; a cluster's bus, at 10,000 more, is a port as well.
_FIRST, _LAST = 11_000, 32_000
_dice = random.SystemRandom()


def free_port() -> int:
    """One that nobody listens on."""
    while True:
        port = _dice.randint(_FIRST, _LAST)
        with socket.socket() as found:
            try:
                found.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port
