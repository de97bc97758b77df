"""A headless Chromium, driven by its DevTools protocol."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import itertools
import os
import shutil
import tempfile
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp

CHROMIUM = next(
    filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None
)
"""The program; None: there is none."""


class Browser:
    """One tab."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self._socket = socket
        self._numbers = itertools.count(1)
        self._waiting: dict[int, asyncio.Future[Any]] = {}
        self._loaded = asyncio.Event()
        self._reader = asyncio.create_task(self._read())
        self.problems: list[str] = []
        """What the console has complained about: errors, and breaches of the content policy."""

    async def call(self, method: str, **parameters: Any) -> Any:
        """One command."""
        number = next(self._numbers)
        self._waiting[number] = asyncio.get_running_loop().create_future()
        await self._socket.send_json({"id": number, "method": method, "params": parameters})
        return await self._waiting[number]

    async def go(self, url: str) -> None:
        """Load a page."""
        self._loaded.clear()
        await self.call("Page.navigate", url=url)
        await self._loaded.wait()

    async def loads(self, action: Any) -> None:
        """Await something, and the page that comes of it."""
        self._loaded.clear()
        await action
        await self._loaded.wait()

    async def evaluate(self, expression: str) -> Any:
        """Value of a JavaScript expression, awaited."""
        answer = await self.call(
            "Runtime.evaluate", expression=expression, awaitPromise=True, returnByValue=True
        )
        assert "exceptionDetails" not in answer, answer["exceptionDetails"]
        return answer["result"].get("value")

    async def until(self, expression: str) -> None:
        """Wait until a JavaScript expression is true."""
        while not await self.evaluate(expression):  # noqa: ASYNC110 - it is in another process
            await asyncio.sleep(0.05)

    async def press(self, key: str, code: int, text: str = "") -> None:
        """Press a key, and let it go."""
        facts = {"key": key, "windowsVirtualKeyCode": code}
        await self.call("Input.dispatchKeyEvent", type="keyDown", text=text, **facts)
        await self.call("Input.dispatchKeyEvent", type="keyUp", **facts)

    async def screenshot(self) -> bytes:
        """What is to be seen, as PNG."""
        answer = await self.call("Page.captureScreenshot", format="png")
        return base64.b64decode(answer["data"])

    async def close(self) -> None:
        """End with it."""
        self._reader.cancel()
        await asyncio.gather(self._reader, return_exceptions=True)

    async def _read(self) -> None:
        async for message in self._socket:
            document = message.json()
            if "id" in document:
                future = self._waiting.pop(document["id"])
                if not future.done():
                    if "error" in document:
                        future.set_exception(RuntimeError(document["error"]["message"]))
                    else:
                        future.set_result(document["result"])
            elif document["method"] == "Page.loadEventFired":
                self._loaded.set()
            elif document["method"] == "Runtime.exceptionThrown":
                self.problems.append(str(document["params"]["exceptionDetails"]))
            elif document["method"] == "Log.entryAdded":
                entry = document["params"]["entry"]
                if entry["level"] == "error":
                    self.problems.append(f"{entry['text']} {entry.get('url', '')}")


@contextlib.asynccontextmanager
async def opened() -> AsyncIterator[Browser]:
    """A browser with one tab, and a profile of its own."""
    assert CHROMIUM is not None
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        rights = ["--no-sandbox"] if os.name == "posix" and os.geteuid() == 0 else []
        process = await asyncio.create_subprocess_exec(
            CHROMIUM,
            *("--headless=new", "--disable-gpu", "--remote-debugging-port=0", "--no-first-run"),
            *("--disable-background-networking", "--disable-dev-shm-usage", *rights),
            *(f"--user-data-dir={folder}", "about:blank"),
            stdout=asyncio.subprocess.DEVNULL,
            stderr=asyncio.subprocess.DEVNULL,
        )
        try:
            async with aiohttp.ClientSession() as session:
                url = await _tab(session, Path(folder))
                async with session.ws_connect(url, max_msg_size=0) as socket:
                    browser = Browser(socket)
                    for area in ("Page", "Runtime", "Log", "Accessibility"):
                        await browser.call(f"{area}.enable")
                    try:
                        yield browser
                    finally:
                        await browser.close()
        finally:
            with contextlib.suppress(ProcessLookupError):
                process.terminate()
            await process.wait()


async def _tab(session: aiohttp.ClientSession, folder: Path) -> str:
    """Address of the tab, once the browser has told its port."""
    told = folder / "DevToolsActivePort"
    while not (told.exists() and told.read_text().count("\n") >= 1):  # noqa: ASYNC110
        await asyncio.sleep(0.05)
    port = told.read_text().splitlines()[0]
    while True:
        async with session.get(f"http://127.0.0.1:{port}/json/list") as answer:
            tabs = [each for each in await answer.json() if each["type"] == "page"]
        if tabs:
            found: str = tabs[0]["webSocketDebuggerUrl"]
            return found
        await asyncio.sleep(0.05)
