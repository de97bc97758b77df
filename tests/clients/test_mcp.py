"""Klaviyo's own server for assistants: every tool that it offers."""

from __future__ import annotations

from . import shop
from .conftest import Installed
from .network import Network
from .verdict import ROOT, judge, steps_of


async def test_klaviyo_mcp_server(net: Network, installed: Installed) -> None:
    python = await installed("klaviyo-mcp-server") / "python"
    await shop.fill(net.sandbox)
    output = await net.run(
        [str(python), "-m", "tests.clients.tours.mcp", str(net.folder)],
        PYTHONPATH=str(ROOT),
        PRIVATE_API_KEY=shop.KEY,
    )
    steps = steps_of(output)
    assert len(steps) >= 30
    judge("klaviyo-mcp-server", steps, net.sandbox.stats.requests)
    store = net.sandbox.store(shop.KEY)
    assert len(store.all("profile")) == shop.PROFILES + 1
    assert net.sandbox.events.stored == shop.ORDERS + shop.OPENED + 1
