"""Commands behind a proxy."""

from __future__ import annotations

import json
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from klaviyo_async.sandbox import Sandbox

from ..http.proxy_server import ConnectProxy
from .helpers import Command

EVENT = {"metric": "Placed Order", "profile": {"email": "ada@example.com"}, "properties": {}}


@pytest.mark.slow
@pytest.mark.parametrize("way", ["option", "variable", "environment", "retry"])
async def test_through_a_proxy(way: str, sandbox: Sandbox, tmp_path: Path) -> None:
    file = tmp_path / "events.ndjson"
    file.write_text(json.dumps(EVENT))
    port = urlsplit(sandbox.url).port
    assert port is not None
    async with ConnectProxy(port, "ada:lace") as proxy:
        url = proxy.url("ada:lace")
        arguments, variables = {
            "option": (["call", "get_accounts", "--proxy", url], {}),
            "variable": (["call", "get_accounts"], {"KLAVIYO_PROXY": url}),
            "environment": (["ingest", str(file), "--trust-env"], {"HTTP_PROXY": url}),
            "retry": (["dead-letters", str(file), "--retry", "--proxy", url], {}),
        }[way]
        ran = await Command(
            *arguments, sandbox=sandbox, env={"NO_PROXY": "", "no_proxy": "", **variables}
        ).run()
        assert ran.code == 0, ran.err
        assert proxy.heads
        assert "lace" not in ran.out + ran.err


@pytest.mark.slow
async def test_one_that_refuses(sandbox: Sandbox) -> None:
    async with ConnectProxy(1) as proxy:
        url = proxy.url("ada:lace")
        proxy.answer = lambda: b"HTTP/1.1 407 ada:lace\r\nContent-Length: 0\r\n\r\n"
        ran = await Command(
            *("call", "get_accounts", "--base-url", "https://a.klaviyo.test", "--proxy", url),
            sandbox=sandbox,
        ).run()
        assert ran.code == 2, "its address has to be changed"
        assert "the proxy answered 407" in ran.err
        assert "lace" not in ran.err


@pytest.mark.slow
async def test_what_is_none(sandbox: Sandbox) -> None:
    ran = await Command(
        "call", "get_accounts", "--proxy", "socks5://ada:lace@x", sandbox=sandbox
    ).run()
    assert ran.code == 2
    assert "proxy is one of SOCKS" in ran.err
    assert "lace" not in ran.err
