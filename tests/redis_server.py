"""A real redis-server for tests: on a free port, with nothing kept on disk but what is asked for."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from .ports import free_port

PATIENCE = 300.0
"""Seconds for the server to start or to end."""


class ServerProgram(subprocess.Popen[bytes]):
    """A server that may serve more than one test; its fixture ends it."""


class RedisServer:
    """A server that can be stopped and started again on the same port.

    Args:
        folder: where it may write.
        persistent: keep what it holds when it is stopped or killed.
    """

    def __init__(self, folder: Path, *, persistent: bool = False) -> None:
        self.folder = folder
        self.persistent = persistent
        self.port = free_port()
        self.url = f"redis://127.0.0.1:{self.port}/0"
        self._process: ServerProgram | None = None

    def start(self) -> None:
        """Start it, and wait until it answers."""
        options = ["--port", str(self.port), "--bind", "127.0.0.1", "--dir", str(self.folder)]
        options += ["--save", "", "--appendonly", "yes" if self.persistent else "no"]
        options += ["--appendfsync", "no", "--daemonize", "no"]
        self._process = ServerProgram(
            [_program(), *options], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        until = time.monotonic() + PATIENCE
        while not self.answers():
            if self._process.poll() is not None or time.monotonic() > until:
                self.stop()
                pytest.fail("redis-server does not start")
            time.sleep(0.01)

    def answers(self) -> bool:
        """Whether it takes commands."""
        try:
            with socket.create_connection(("127.0.0.1", self.port), timeout=1.0) as link:
                link.sendall(b"PING\r\n")
                return link.recv(16).startswith(b"+PONG")
        except OSError:
            return False

    def stop(self) -> None:
        """End it, without a farewell to its clients."""
        if self._process is not None:
            self._process.kill()
            self._process.wait(PATIENCE)
            self._process = None


def _program() -> str:
    found = shutil.which("redis-server")
    if found is not None:
        return found
    if os.environ.get("KLAVIYO_ASYNC_REQUIRE_REDIS") == "1":
        pytest.fail("redis-server is not installed, and KLAVIYO_ASYNC_REQUIRE_REDIS=1")
    pytest.skip("redis-server is not installed")


@contextmanager
def serve(folder: Path, *, persistent: bool = False) -> Iterator[RedisServer]:
    """A server that runs until the end of the block."""
    server = RedisServer(folder, persistent=persistent)
    try:
        server.start()
        yield server
    finally:
        server.stop()


@pytest.fixture(scope="session")
def redis_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RedisServer]:
    """One for all tests of the session: each takes keys of its own, and lets it run."""
    with serve(tmp_path_factory.mktemp("redis")) as server:
        yield server
