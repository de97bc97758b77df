"""Fixtures shared by all tests, and how Hypothesis runs them."""

from __future__ import annotations

import os
import signal
from collections.abc import AsyncIterator

import pytest
from hypothesis import HealthCheck, settings

from .support import Loopback

# A busy machine is no failure, and what CI finds must be found by whoever runs it again.
settings.register_profile(
    "klaviyo-async",
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    derandomize="CI" in os.environ,
    print_blob=True,
)
settings.load_profile("klaviyo-async")

# A shell that starts this in the background has it ignore Ctrl-C, and so would every program that a
# test starts and interrupts: it would run for ever.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture
async def loopback() -> AsyncIterator[Loopback]:
    """A server on loopback; `loopback.handler` answers."""
    server = Loopback()
    await server.start()
    yield server
    await server.stop()
