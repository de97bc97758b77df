"""Fixtures for pytest; found by it as soon as the package is installed.

=================== =========================================================================
`klaviyo_sandbox`   a local Klaviyo, empty for each test; see `klaviyo_async.testing.SandboxThread`
`klaviyo`           a client bound to it; for async tests (pytest-asyncio, or anyio's plugin)
`fake_klaviyo`      a transport that records calls; see `klaviyo_async.testing.FakeKlaviyo`
`virtual_clock`     a `VirtualClock`, to be entered with `async with`
`klaviyo_cassette`  the test's cassette; see `klaviyo_async.testing.cassette`
=================== =========================================================================

Nothing is imported before a fixture is used.
"""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Generator, Iterator
from types import ModuleType
from typing import TYPE_CHECKING, Any, Final

import pytest

if TYPE_CHECKING:
    from ..client.client import KlaviyoClient
    from . import Cassette, FakeKlaviyo, SandboxThread, VirtualClock

_PACKAGES: Final = "klaviyo_packages"
_MODE: Final = "klaviyo_cassettes"
_TAPE: Final = pytest.StashKey[Any]()


@pytest.fixture
def klaviyo_sandbox(request: pytest.FixtureRequest) -> Iterator[SandboxThread]:
    """A local Klaviyo; the marker `klaviyo_sandbox` gives it options of :class:`klaviyo_async.sandbox.Sandbox`."""
    from . import SandboxThread

    marker = request.node.get_closest_marker("klaviyo_sandbox")
    options: dict[str, Any] = {"packages": request.config.getini(_PACKAGES)}
    options |= marker.kwargs if marker is not None else {}
    with SandboxThread(**options) as sandbox:
        yield sandbox


async def _klaviyo(klaviyo_sandbox: SandboxThread) -> AsyncIterator[KlaviyoClient]:
    """A client bound to the sandbox, closed after the test."""
    import asyncio

    client = klaviyo_sandbox.client(company_id="AbC123")
    yield client
    loops = [activity.loop for activity in client._engine.lifecycle.loops.everywhere()]
    resting = [loop for loop in loops if not (loop.is_closed() or loop.is_running())]
    if not resting:
        await client.aclose()
    else:
        # The test ran in a loop of wider scope than the fixtures': that one rests now, and is to
        # close what belongs to it.
        await asyncio.to_thread(resting[0].run_until_complete, client.aclose())


@pytest.fixture
def fake_klaviyo(request: pytest.FixtureRequest) -> FakeKlaviyo:
    """A transport that records calls and replies with prepared responses."""
    from . import FakeKlaviyo

    return FakeKlaviyo(*request.config.getini(_PACKAGES))


@pytest.fixture
def virtual_clock() -> VirtualClock:
    """A clock on which minutes pass in microseconds, once it is entered."""
    from . import VirtualClock

    return VirtualClock()


@pytest.fixture
def klaviyo_cassette(request: pytest.FixtureRequest) -> Iterator[Cassette]:
    """The test's cassette, entered: `cassettes/MODULE.TEST.json` beside its module.

    The marker `klaviyo_cassette` gives it options of :func:`klaviyo_async.testing.cassette`, and maybe
    another name. That of a test that fails is not written.
    """
    from . import cassette

    marker = request.node.get_closest_marker("klaviyo_cassette")
    name = re.sub(r"[^\w.-]+", "_", f"{request.path.stem}.{request.node.name}").strip("_")
    options: dict[str, Any] = {
        "mode": request.config.getoption(_MODE),
        "folder": request.path.parent / "cassettes",
        **(marker.kwargs if marker is not None else {}),
    }
    with cassette(
        *(marker.args if marker is not None and marker.args else (name,)), **options
    ) as tape:
        request.node.stash[_TAPE] = tape
        yield tape


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, Any, Any]:
    """See that a test that fails writes no cassette."""
    report = yield
    tape = item.stash.get(_TAPE, None)
    if tape is not None and report.failed:
        tape.discard()
    return report


def pytest_addoption(parser: pytest.Parser) -> None:
    """Make the setting known that names generated packages, and the option for cassettes."""
    parser.getgroup("klaviyo-async").addoption(
        "--klaviyo-cassettes",
        dest=_MODE,
        choices=["once", "record", "replay"],
        default=None,
        help="what klaviyo_cassette does; KLAVIYO_CASSETTES says it for all cassettes",
    )
    parser.addini(
        _PACKAGES,
        "generated packages of your own that `klaviyo_sandbox` and `fake_klaviyo` know",
        type="args",
        default=[],
    )


def pytest_configure(config: pytest.Config) -> None:
    """Make the marker known, and the fixture that depends on who runs async tests."""
    config.addinivalue_line(
        "markers", "klaviyo_sandbox(**options): options of the sandbox behind `klaviyo_sandbox`"
    )
    config.addinivalue_line(
        "markers", "klaviyo_cassette(name, **options): name and options of `klaviyo_cassette`"
    )
    fixture: Any = pytest.fixture  # anyio's plugin takes ordinary ones
    if config.pluginmanager.hasplugin("asyncio"):
        # Not at the top: pytest would complain of a plugin that is imported before its turn.
        from pytest_asyncio import fixture
    fixtures = ModuleType("klaviyo_async_fixtures")
    vars(fixtures)["klaviyo"] = fixture(name="klaviyo")(_klaviyo)
    config.pluginmanager.register(fixtures)
