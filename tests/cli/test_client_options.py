"""What a program says to its client can be said to every command that calls Klaviyo, in the same words."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import attrs
import pytest
import typer

from klaviyo_async.cli.app import app
from klaviyo_async.cli.client import connect
from klaviyo_async.cli.client_options import ClientOptions
from klaviyo_async.errors import ConfigurationError

from .helpers import KEY, Command, event, write

CONNECTING = {"ingest", "dead-letters", "call", "export"}
NAMES = {field.name for field in attrs.fields(ClientOptions)}


def _options(command: Any) -> dict[str, tuple[Any, ...]]:
    found = {one.name: (one.opts, one.help, one.default) for one in command.params}
    return {name: option for name, option in found.items() if name in NAMES}


def test_all_commands_that_connect_have_the_same_options() -> None:
    group: Any = typer.main.get_command(app)
    found = {name: _options(command) for name, command in group.commands.items()}
    connecting = {name: options for name, options in found.items() if "base_url" in options}
    assert connecting.keys() == CONNECTING
    for options in connecting.values():
        assert options.keys() == NAMES
        assert options == connecting["call"]


async def test_they_are_the_clients(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KLAVIYO_API_KEY", KEY)
    monkeypatch.setenv("KLAVIYO_BASE_URL", "http://127.0.0.1:9")
    options = ClientOptions(
        timeout=7.0, deadline=8.0, max_retries=1, max_concurrency=2, share=0.5, trust_env=True
    )
    async with connect(options) as klaviyo:
        settings: Any = klaviyo._settings
        assert (settings.timeout.total, settings.deadline, settings.max_retries) == (7.0, 8.0, 1)
        assert klaviyo._engine.base == "http://127.0.0.1:9"
        assert [state.limit for state in klaviyo.limits.concurrency()] == [2]
        whole = connect(ClientOptions())
        assert klaviyo.limits.estimate("get_lists", 300) > whole.limits.estimate("get_lists", 300)
        await whole.aclose()


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"timeout": 0.0}, "timeout must be more than 0"),
        ({"deadline": -1.0}, "deadline must be more than 0"),
        ({"share": 0.0}, "share"),
        ({"share": 1.5}, "share"),
        ({"package": "nothing"}, "--package: nothing is not a package"),
    ],
)
def test_those_that_cannot_be(
    options: dict[str, Any], said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KLAVIYO_API_KEY", KEY)
    with pytest.raises(ConfigurationError, match=said):
        connect(ClientOptions(**options))


@pytest.fixture
async def hanging() -> AsyncIterator[str]:
    """Address of a server that never answers."""
    ended = asyncio.Event()

    async def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await ended.wait()
        writer.close()

    server = await asyncio.start_server(accept, "127.0.0.1", 0)
    async with server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        ended.set()


@pytest.mark.parametrize(
    ("command", "option", "said"),
    [
        # On a busy machine that may be over before there is a connection.
        ("call get_lists", "--timeout=0.2", "within 0.2 s (timeout."),
        ("export lists --out o", "--deadline=0.2", "the deadline of 0.2 s has passed"),
        ("ingest e.ndjson --give-up-after 0", "--deadline=0.2", "the deadline of 0.2 s has passed"),
        ("ingest e.ndjson", "--give-up-after=0.2", "within 0.2 s (timeout."),
    ],
)
@pytest.mark.slow
async def test_a_server_that_hangs_is_not_waited_for(
    hanging: str, tmp_path: Path, command: str, option: str, said: str
) -> None:
    write(tmp_path / "e.ndjson", [event(1)])
    where = ("--base-url", hanging, "--max-retries", "0")
    ran = await Command(*command.split(), option, *where, cwd=tmp_path).run()
    assert ran.code == 3
    assert said in ran.err
    assert ran.err.count(said) == 1
