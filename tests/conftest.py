"""Fixtures shared by all tests, and how Hypothesis runs them."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from . import environment
from .older_revision import older_package  # noqa: F401 - a fixture
from .own_package import own_package  # noqa: F401 - a fixture
from .redis_server import ServerProgram
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


def pytest_configure() -> None:
    """What a machine's environment says to the package must make no difference."""
    environment.clean()


def pytest_sessionfinish() -> None:
    """Save coverage now: a worker that is slow to end on a busy machine is killed, and its data lost."""
    if "coverage" in sys.modules:
        measuring = sys.modules["coverage"].Coverage.current()
        if measuring is not None:
            measuring.save()


@pytest.fixture(scope="session", autouse=True)
def _runtime(tmp_path_factory: pytest.TempPathFactory) -> None:
    """A directory of this run's own for what processes of a host share."""
    os.environ["XDG_RUNTIME_DIR"] = str(tmp_path_factory.mktemp("runtime"))


@pytest.fixture(autouse=True)
def _no_program_is_left() -> Iterator[None]:
    """What a test has started ends with it, even if it fails or takes too long."""
    started: list[subprocess.Popen[Any]] = []
    start = subprocess.Popen.__init__

    def noted(self: subprocess.Popen[Any], *args: Any, **options: Any) -> None:
        start(self, *args, **options)
        if not isinstance(self, ServerProgram):
            started.append(self)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(subprocess.Popen, "__init__", noted)
        yield
    left = [program for program in started if program.poll() is None]
    for program in left:
        program.kill()
        program.wait()
    assert not left, f"still running: {[program.args for program in left]}"


@pytest.fixture
async def loopback() -> AsyncIterator[Loopback]:
    """A server on loopback; `loopback.handler` answers."""
    server = Loopback()
    await server.start()
    yield server
    await server.stop()
