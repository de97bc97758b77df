"""The example applications do what they say."""

from __future__ import annotations

import asyncio
import os
import runpy
import sys
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from klaviyo_async.sandbox import Sandbox

from .helpers import entry
from .servers import serve_aiohttp, serve_asgi

EXAMPLES = Path(__file__).parents[2] / "examples"


@pytest.fixture
def secret(monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setenv("KLAVIYO_WEBHOOK_SECRET", "old,new")
    return "new"


def load(name: str) -> Any:
    return runpy.run_path(str(EXAMPLES / f"{name}.py"), run_name="example")


@pytest.mark.slow
async def test_fastapi(secret: str, capsys: pytest.CaptureFixture[str]) -> None:
    app = load("webhooks_fastapi")["make_app"]()
    async with Sandbox() as sandbox, serve_asgi(app) as url:
        for signed in (secret, "old", "another"):
            events = [entry(id_=f"{signed}-{n}") for n in range(2)]
            await sandbox.deliver(url=f"{url}/klaviyo", secret=signed, events=events)
        assert [each.status for each in sandbox.webhooks.delivered] == [200, 200, 401]
    lines = capsys.readouterr().out.splitlines()
    assert lines == [f"event:klaviyo.opened_email {s}-{n}" for s in ("new", "old") for n in (0, 1)]


async def test_aiohttp(secret: str) -> None:
    app = load("webhooks_aiohttp")["make_app"]()
    async with Sandbox() as sandbox, serve_aiohttp(app) as url, aiohttp.ClientSession() as session:
        events = [entry(id_="E1"), entry(id_="E2"), {"topic": "t", "external_id": "E3"}]
        for signed in (secret, "old", "another"):
            await sandbox.deliver(url=f"{url}/klaviyo", secret=signed, events=events)
        async with session.get(f"{url}/events") as answer:
            stored = await answer.json()
    assert [row[:2] for row in stored] == [
        ["E1", "event:klaviyo.opened_email"],
        ["E2", "event:klaviyo.opened_email"],
        ["E3", "t"],
    ]
    assert stored[0][2] == "2024-01-04 18:05:25+00:00"


@pytest.mark.parametrize(
    ("name", "said"),
    [
        (
            "webhooks_fastapi",
            {"answered with 200", "answered with 401", "event:klaviyo.opened_email 01SANDBOXEVENT"},
        ),
        ("webhooks_aiohttp", {"answered with 200", "1 event stored"}),
    ],
)
@pytest.mark.slow
async def test_demos(name: str, said: set[str]) -> None:
    environment = {k: v for k, v in os.environ.items() if k != "KLAVIYO_WEBHOOK_SECRET"}
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *("-W", "error", str(EXAMPLES / f"{name}.py")),
        env=environment,
        stdout=asyncio.subprocess.PIPE,
    )
    output, _ = await process.communicate()
    assert process.returncode == 0
    assert set(output.decode().splitlines()) == said
