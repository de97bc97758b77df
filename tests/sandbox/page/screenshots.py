"""Makes the pictures of the page in docs/: `python -m tests.sandbox.page.screenshots`. It needs Chromium."""

from __future__ import annotations

import asyncio
import base64
from pathlib import Path
from typing import Any, Final

import aiohttp

from klaviyo_async.sandbox import Sandbox

from ..conftest import Http, event, resource
from .browser import Browser, opened

_DOCS: Final = Path(__file__).parents[3] / "docs"
_ORDERS: Final = (("Mug", 18.5), ("Teapot", 42.0), ("Bowl", 24.5), ("Vase", 61.0))


async def main() -> None:
    """Make them."""
    async with (
        Sandbox() as sandbox,
        aiohttp.ClientSession() as session,
        opened() as browser,
    ):
        http = Http(sandbox, session)
        # The first requests of a kind take longer, as models are made.
        await _shop(http)
        sandbox.reset()
        sandbox.seed("shop", size=20_000, account="pk_one")
        await _shop(http)
        await _look(browser, "light", 1360, 800)
        await browser.go(sandbox.url)
        await browser.evaluate("document.querySelectorAll('a.request')[4].click()")
        await browser.until("document.body.classList.contains('split')")
        await _save(browser, "sandbox-page.webp")
        await _look(browser, "dark", 390, 800)
        await browser.go(f"{sandbox.url}/sandbox/page/events?text=Teapot")
        await _save(browser, "sandbox-page-phone.webp")


async def _shop(http: Http) -> None:
    """What a program may have done."""
    for number in range(12):
        item, price = _ORDERS[number % len(_ORDERS)]
        order: dict[str, Any] = {"OrderId": f"order-{1001 + number}", "Items": [item]}
        body = event(
            "Placed Order", f"customer-{number}@example.com", properties=order, value=price
        )
        await http("POST", "/api/events", body)
    await http("POST", "/api/lists", resource("list", name="Newsletter"))
    await http("GET", "/api/profiles", filter='equals(email,"customer-3@example.com")')
    await http("POST", "/api/lists", resource("list"))
    await http("GET", "/api/segments/Nothing")
    http.sandbox.fault("status", status=503, retry_after="1", operation="get_metrics")
    await http("GET", "/api/metrics")
    await http("GET", "/api/metrics")
    imported = {"data": [{"type": "profile", "attributes": {"email": "ada@example.com"}}]}
    job = resource("profile-bulk-import-job", profiles=imported)
    await http("POST", "/api/profile-bulk-import-jobs", job)
    http.sandbox.fault("status", status=500, count=None, probability=0.2)


async def _look(browser: Browser, scheme: str, width: int, height: int) -> None:
    facts = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False}
    await browser.call("Emulation.setDeviceMetricsOverride", **facts)
    features = [{"name": "prefers-color-scheme", "value": scheme}]
    await browser.call("Emulation.setEmulatedMedia", features=features)


async def _save(browser: Browser, name: str) -> None:
    answer = await browser.call("Page.captureScreenshot", format="webp", quality=80)
    (_DOCS / name).write_bytes(base64.b64decode(answer["data"]))


if __name__ == "__main__":
    asyncio.run(main())
