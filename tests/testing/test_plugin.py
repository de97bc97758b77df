"""The fixtures, as a user's project has them: in a pytest run of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from klaviyo_async.testing import SandboxThread

PROJECT = """
import pytest
from klaviyo_async.testing import assert_sent
from klaviyo_async import KlaviyoClient

{mark}

async def test_sandbox_and_client(klaviyo, klaviyo_sandbox):
    await klaviyo.track("Signed Up", email="ada@example.com")
    assert klaviyo_sandbox.events.stored == 1

async def test_empty_for_each_test(klaviyo, klaviyo_sandbox):
    assert klaviyo_sandbox.events.stored == 0
    assert [one async for one in klaviyo.profiles.get_profiles()] == []

@pytest.mark.klaviyo_sandbox(accounts={{"shop": ["pk_other"]}})
async def test_options(klaviyo_sandbox, klaviyo):
    from klaviyo_async import AuthenticationError
    with pytest.raises(AuthenticationError):
        await klaviyo.profiles.get_profiles()

async def test_fake(fake_klaviyo):
    async with KlaviyoClient("pk_test", transport=fake_klaviyo) as klaviyo:
        await klaviyo.track("Signed Up", email="ada@example.com")
    assert_sent(fake_klaviyo, "create_event", metric="Signed Up")

async def test_clock(virtual_clock):
    async with virtual_clock as clock:
        await clock.sleep(3600)
        assert clock.monotonic() == 3600

def test_without_async(klaviyo_sandbox):
    assert klaviyo_sandbox.url.startswith("http://127.0.0.1")
"""


MARKS = {
    "asyncio": "",
    "strict": "pytestmark = pytest.mark.asyncio",
    "anyio": (
        "pytestmark = pytest.mark.anyio\n"
        "@pytest.fixture\ndef anyio_backend():\n    return 'asyncio'\n"
    ),
    # Tests in a loop that lasts, fixtures in one of their own.
    "session": "pytestmark = pytest.mark.asyncio(loop_scope='session')",
}
"""How a project says who runs its async tests -> what its module says."""


@pytest.mark.parametrize("how", MARKS)
@pytest.mark.slow
def test_in_a_project(tmp_path: Path, how: str) -> None:
    if how == "anyio":
        plugin, arguments = "anyio", ["-p", "no:asyncio"]
    else:
        plugin, arguments = "asyncio", ["-p", "no:anyio"]
        arguments += ["-o", f"asyncio_mode={'auto' if how == 'asyncio' else 'strict'}"]
        arguments += ["-o", "asyncio_default_fixture_loop_scope=function"]
    source = PROJECT.format(mark=MARKS[how])
    if how in ("strict", "session"):  # where a mark on what is not async is a warning
        source = source.replace("def test_without_async", "def disabled")
    (tmp_path / "test_it.py").write_text(source)
    environment = {**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    plugins = ["-p", "klaviyo_async.testing.pytest_plugin", "-p", plugin]
    command = [sys.executable, "-m", "pytest", "-q", "-W", "error", *plugins, *arguments]
    command += ["-c", os.devnull, "--rootdir", str(tmp_path), str(tmp_path)]
    run = subprocess.run(
        command, env=environment, capture_output=True, text=True, timeout=600, check=False
    )
    passed = 5 if how in ("strict", "session") else 6
    assert f"{passed} passed" in run.stdout, run.stdout[-3000:] + run.stderr[-1000:]


@pytest.mark.slow
def test_packages_of_the_project(tmp_path: Path, own_package: ModuleType) -> None:
    """Named in the settings of pytest, once for all tests."""
    (tmp_path / "pytest.ini").write_text("[pytest]\nklaviyo_packages = own_klaviyo\n")
    (tmp_path / "test_it.py").write_text(
        """
import own_klaviyo
from own_klaviyo.api import Areas

async def test_sandbox(klaviyo, klaviyo_sandbox):
    own = klaviyo.using(Areas)
    await own.lists.create_list({"name": "News"})
    assert [each.name async for each in own.clouds.get_clouds()] == ["News"]

async def test_fake(fake_klaviyo):
    assert fake_klaviyo.operation("get_clouds").revision == own_klaviyo.REVISION
"""
    )
    where = str(Path(str(own_package.__file__)).parents[1])
    environment = {**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "PYTHONPATH": where}
    plugins = ["-p", "klaviyo_async.testing.pytest_plugin", "-p", "asyncio", "-p", "no:anyio"]
    command = [sys.executable, "-m", "pytest", "-q", *plugins, "-o", "asyncio_mode=auto"]
    run = subprocess.run(
        command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
    )
    assert "2 passed" in run.stdout, run.stdout[-3000:] + run.stderr[-1000:]


@pytest.mark.slow
def test_the_plugin_imports_nothing_of_weight() -> None:
    code = (
        "import sys, pytest; before = set(sys.modules); import klaviyo_async.testing.pytest_plugin;"
        "print(*[m for m in set(sys.modules) - before if m.startswith('klaviyo') or m == 'aiohttp'])"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert set(run.stdout.split()) <= OURS


OURS = {
    "klaviyo_async",
    "klaviyo_async.deferred",
    "klaviyo_async.testing",
    "klaviyo_async.testing.pytest_plugin",
}
FOREIGN_PROJECT = """
import pathlib, sys, pytest

@pytest.fixture
def virtual_clock():  # a name of ours, too
    return "theirs"

def test_own_fixture(virtual_clock):
    assert virtual_clock == "theirs"

def test_modules():
    pathlib.Path("modules").write_text(" ".join(sys.modules))
"""


@pytest.mark.slow
@pytest.mark.parametrize("others", [(), ("-p", "no:asyncio", "-p", "no:anyio")])
def test_nothing_changes_for_who_does_not_use_it(tmp_path: Path, others: tuple[str, ...]) -> None:
    """A run of somebody's tests with the plugin and without it: the same outcome, four modules more."""
    (tmp_path / "test_it.py").write_text(FOREIGN_PROJECT)
    command = [sys.executable, "-m", "pytest", "-q", "--no-header", "-W", "error", *others]
    command += ["--strict-markers", "--strict-config", "-o", "addopts=", "-p", "no:cacheprovider"]
    command += ["-c", os.devnull, "--rootdir", str(tmp_path), "test_it.py"]
    if not others:
        command += ["-o", "asyncio_default_fixture_loop_scope=function"]
    seen, said = [], []
    for plugin in (["-p", "no:klaviyo_async"], []):
        run = subprocess.run(
            [*command, *plugin], cwd=tmp_path, capture_output=True, text=True, check=False
        )
        assert run.returncode == 0, run.stdout[-3000:] + run.stderr[-1000:]
        seen.append(set((tmp_path / "modules").read_text().split()))
        said.append(run.stdout.partition(" in ")[0])
    without, with_it = seen
    assert not {name for name in without if name.startswith("klaviyo")}
    assert with_it - without == OURS
    assert said[0] == said[1]


def test_is_registered() -> None:
    from importlib.metadata import entry_points

    (found,) = entry_points(group="pytest11", name="klaviyo_async")
    assert found.value == "klaviyo_async.testing.pytest_plugin"


def test_a_port_that_is_taken() -> None:
    with SandboxThread() as first, pytest.raises(OSError, match="address"):
        port = int(first.url.rpartition(":")[2])
        with SandboxThread(port=port):
            pass
