"""Klaviyo's own SDKs, in Python and Node: everything people do with them, once."""

from __future__ import annotations

import shutil

import pytest

from .conftest import Installed
from .network import Network
from .verdict import ROOT, judge, steps_of

EVENTS = 60
ORDERS_SUM = sum(range(EVENTS))


def fail_twice(net: Network) -> None:
    """Have the sandbox refuse what the SDKs try again."""
    net.sandbox.fault("status", operation="get_reviews", status=429, retry_after="0")
    net.sandbox.fault("status", operation="get_reviews", status=503)


def check_account(net: Network) -> None:
    """What the sandbox holds after a tour: asked from within, not through the client."""
    store = net.sandbox.store("pk_one")
    assert net.sandbox.events.stored == EVENTS
    values = [each.attributes["event_properties"]["$value"] for each in store.all("event").values()]
    assert sum(values) == ORDERS_SUM
    emails = {each.attributes.get("email") for each in store.all("profile").values()}
    assert {f"many{number}@example.com" for number in range(300)} <= emails
    assert {f"buyer{number}@example.com" for number in range(5)} <= emails
    assert "ada@example.com" not in emails  # asked to be forgotten
    assert len(store.all("coupon-code")) in (30, 31)
    assert net.sandbox.stats.faults == {"status": 2}
    assert net.sandbox.stats.accepted["get_reviews"] == 1


@pytest.mark.parametrize("version", [24, 25])
async def test_python(net: Network, installed: Installed, version: int) -> None:
    name = f"python-sdk-{version}"
    python = await installed(name) / "python"
    fail_twice(net)
    tour = [str(python), "-m", "tests.clients.tours.sdk", str(net.folder)]
    output = await net.run(tour, PYTHONPATH=str(ROOT))
    steps = steps_of(output)
    assert len(steps) >= 130
    judge(name, steps, net.sandbox.stats.requests)
    check_account(net)


async def test_node(net: Network, installed: Installed) -> None:
    node = shutil.which("node")
    if node is None:
        pytest.skip("there is no node on PATH")
    modules = await installed("node-sdk") / "node_modules"
    fail_twice(net)
    tour = str(ROOT / "tests" / "clients" / "tours" / "node" / "tour.cjs")
    steps = steps_of(await net.run([node, tour, str(net.folder)], NODE_PATH=str(modules)))
    assert len(steps) >= 90
    judge("node-sdk", steps, net.sandbox.stats.requests)
    check_account(net)
