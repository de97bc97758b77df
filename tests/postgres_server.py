"""A real PostgreSQL server for tests: in a folder of its own, reached by a socket in it, so that no port is needed."""

from __future__ import annotations

import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from .redis_server import PATIENCE, ServerProgram

_USER = "tests"


class PostgresServer:
    """A server that keeps nothing once it has ended.

    Args:
        folder: short, as a socket is made in it.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        # The part after ? wins; dlt wants the one before it to have a host.
        self.url = f"postgresql://{_USER}:x@localhost:5432/postgres?host={folder}"
        self._programs = _programs()
        self._as: dict[str, Any] = {"cwd": folder, "stderr": subprocess.STDOUT}
        if os.getuid() == 0:  # which initdb refuses
            unprivileged = pwd.getpwnam("nobody")
            os.chown(folder, unprivileged.pw_uid, unprivileged.pw_gid)
            self._as |= {"user": unprivileged.pw_uid, "group": unprivileged.pw_gid}
            self._as["extra_groups"] = []

    def start(self) -> None:
        """Start it, and wait until it answers."""
        data, log = str(self.folder / "data"), self.folder / "log"
        options = ["--no-sync", "--auth=trust", f"--username={_USER}", "--encoding=UTF8"]
        made = subprocess.run(
            [self._programs / "initdb", "-D", data, *options, "--locale=C"],
            stdout=subprocess.PIPE,
            check=False,
            **self._as,
        )
        assert made.returncode == 0, made.stdout
        command = ["-D", data, "-k", str(self.folder), "-h", "", "-c", "fsync=off"]
        with log.open("wb") as file:
            self._process = ServerProgram(
                [self._programs / "postgres", *command], stdout=file, **self._as
            )
        until = time.monotonic() + PATIENCE
        while not self._answers():
            if self._process.poll() is not None or time.monotonic() > until:
                self.stop()
                pytest.fail(f"postgres does not start: {log.read_text()[-500:]}")
            time.sleep(0.02)

    def _answers(self) -> bool:
        done = subprocess.run(
            [self._programs / "pg_isready", "-q", "-h", str(self.folder)], check=False
        )
        return done.returncode == 0

    def stop(self) -> None:
        """End it, and its processes."""
        self._process.send_signal(signal.SIGQUIT)
        self._process.wait(PATIENCE)


def _programs() -> Path:
    """Where they are: Debian has them beside PATH."""
    beside = sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    for folder in (*beside, *(Path(one) for one in os.environ["PATH"].split(os.pathsep))):
        if all((folder / name).exists() for name in ("initdb", "postgres", "pg_isready")):
            return folder
    if os.environ.get("KLAVIYO_ASYNC_REQUIRE_POSTGRES") == "1":
        pytest.fail("PostgreSQL is not installed, and KLAVIYO_ASYNC_REQUIRE_POSTGRES=1")
    pytest.skip("PostgreSQL is not installed")


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[PostgresServer]:
    """One for all tests of the session: each takes a schema of its own."""
    # Those of pytest are in folders that nobody else may enter.
    folder = Path(tempfile.mkdtemp(prefix="kl-pg-"))
    try:
        server = PostgresServer(folder)
        server.start()
        try:
            yield server
        finally:
            server.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
