"""Ports for programs that cannot be handed a listening socket."""

from __future__ import annotations

import random
import socket
from contextlib import ExitStack

# Below those that systems give to outgoing connections (Linux from 32768 on, others from 49152 on), which
# other tests open all the time; so is a cluster's bus, which Redis puts at 10,000 more.
_FIRST, _LAST, _BUS = 11_000, 22_000, 10_000
_dice = random.SystemRandom()


def free_port() -> int:
    """One that nobody listens on, nor on the one that would be its bus."""
    while True:
        port = _dice.randint(_FIRST, _LAST)
        with ExitStack() as sockets:
            try:
                for each in (port, port + _BUS):
                    sockets.enter_context(socket.socket()).bind(("127.0.0.1", each))
            except OSError:
                continue
            return port
