"""Programs of others, each in an environment of its own, before a sandbox under Klaviyo's name."""

from __future__ import annotations

import asyncio
import shutil
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import pytest

from ..environment import GIVEN
from .network import Network, network
from .verdict import RESULTS, ROOT, table

Installed = Callable[[str], Awaitable[Path]]


def pytest_configure(config: pytest.Config) -> None:
    """Forget the figures of the last time, once for all processes."""
    if not hasattr(config, "workerinput"):
        shutil.rmtree(RESULTS, ignore_errors=True)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """All that is here needs a package registry, and takes its time."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.clients)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Show what each client did."""
    if RESULTS.exists():
        terminalreporter.section("programs of others")
        terminalreporter.write("\n".join(table()) + "\n")


@pytest.fixture
async def net(tmp_path: Path) -> AsyncIterator[Network]:
    """The network that a client sees."""
    async with network(tmp_path) as found:
        yield found


@pytest.fixture
def installed() -> Installed:
    """Install a client; the folder of its programs. Skips where that cannot be done."""

    async def install(name: str) -> Path:
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            str(ROOT / ".ci" / "clients.py"),
            name,
            env=GIVEN,
            stderr=asyncio.subprocess.PIPE,
        )
        _, errors = await process.communicate()
        reason = errors.decode(errors="replace").strip()
        if process.returncode == 3:
            pytest.skip(f"{name} cannot be installed: {reason}")
        assert process.returncode == 0, reason
        folder = ROOT / ".lanes" / "clients" / name
        return folder if (folder / "node_modules").exists() else folder / "bin"

    return install
