"""What can be counted of the client, alike on every machine: `python counting.py WHAT`, each in a process of its own.

Prints a JSON object of counts by name. `modules`: own modules that are imported; `calls`: own frames and calls of a
request; `allocations`: blocks of memory, by a wrapper of Python's allocator in C; `copies`: blocks as large as a body;
`requests URL`: nothing but a hundred requests between marks, for `strace` to count; `raw URL`: the same of raw aiohttp.
"""

from __future__ import annotations

import asyncio
import ctypes
import gc
import json
import os
import subprocess
import sys
import sysconfig
import tempfile
import urllib.request
from collections.abc import Awaitable, Callable
from pathlib import Path
from types import FrameType
from typing import Any

OWN = ("klaviyo_async", "klaviyo_openapi")
KEY = "pk_" + "0" * 34
EVENT: Any = {"metric": {"name": "x"}, "profile": {"id": "P"}, "properties": {"n": 1}}
PROFILE = (
    b'{"data":{"type":"profile","id":"P","attributes":{"email":"a@b.cd"},"links":{"self":"x"}}}'
)
INGESTED = "own calls of 1000 events ingested in bulk"
SLACK = {INGESTED: 30}
"""What counts may differ by from run to run: how batches and timers meet makes a difference of a few, also to the
least of ten."""
MARK = "/mark-of-a-request"
LARGE = 300_000
"""Bytes of a body whose copies are counted."""


class AtOnce:
    """A transport without a network. It does nothing of its own: what is counted is the client."""

    async def send(self, method: str, *_: Any, **__: Any) -> Any:
        from klaviyo_async.core.response import RawResponse

        status, body = (200, PROFILE) if method == "GET" else (202, b"")
        return RawResponse(status, {"Content-Type": "application/vnd.api+json"}, body)

    async def aclose(self) -> None: ...


class Depth(AtOnce):
    """One that says how deep it was called."""

    depth = 0

    async def send(self, method: str, *_: Any, **__: Any) -> Any:
        self.depth = sum(map(own, outwards(sys._getframe(1))))
        return await super().send(method)


def modules() -> dict[str, int]:
    """Own modules, imported up to three points."""

    def count() -> int:
        return sum(name.partition(".")[0] in OWN for name in sys.modules)

    import klaviyo_async

    found = {"own modules of `import klaviyo_async`": count()}
    client = klaviyo_async.KlaviyoClient(KEY)
    found["own modules up to a client"] = count()
    client.events.create_event  # noqa: B018
    from klaviyo_openapi.operations import OPERATIONS

    from klaviyo_async.core.codec import encode_body

    encode_body(OPERATIONS["create_event"], EVENT)
    found["own modules up to the first call's body"] = count()
    return found


Call = Callable[[], Awaitable[object]]


def both(klaviyo: Any) -> dict[str, Call]:
    """One call that sends, one that reads."""
    return {
        "create_event": lambda: klaviyo.events.create_event(EVENT),
        "get_profile": lambda: klaviyo.profiles.get_profile("P"),
    }


def _client(transport: Any) -> Any:
    from klaviyo_async import KlaviyoClient

    return KlaviyoClient(KEY, transport=transport)


async def calls() -> dict[str, int]:
    """Own frames between caller and transport, and own functions entered."""
    found: dict[str, int] = {}
    transport = Depth()
    async with _client(transport) as klaviyo:
        for name, call in both(klaviyo).items():
            for _ in range(3):  # what is made once has been made
                await call()
            found[f"own calls of a {name}"] = await _entered(call)
        found["own frames between caller and transport"] = transport.depth
        events = [
            {"metric": "Seen", "profile": {"email": f"u{n}@b.cd"}, "properties": {"n": n}}
            for n in range(1000)
        ]

        async def ingest() -> None:
            report = await klaviyo.ingest_all(events, mode="bulk")
            assert report.delivered == 1000, report

        found[INGESTED] = min([await _entered(ingest) for _ in range(10)])
    return found


async def _entered(call: Call) -> int:
    """Own functions that are called; comprehensions are no calls in newer versions of Python."""
    seen: set[int] = set()
    kept: list[FrameType] = []  # so that no two frames have one identity

    def count(frame: FrameType, event: str, _: Any) -> None:
        if event == "call" and id(frame) not in seen and own(frame):
            seen.add(id(frame))
            kept.append(frame)

    sys.setprofile(count)
    try:
        await call()
    finally:
        sys.setprofile(None)
    return sum(not frame.f_code.co_name.startswith("<") for frame in kept)


def outwards(frame: FrameType | None) -> list[FrameType]:
    """A frame and those that wait for it."""
    found = []
    while frame is not None:
        found.append(frame)
        frame = frame.f_back
    return found


def own(frame: FrameType) -> bool:
    """Whether it is the package's: by its module, as any folder above may bear the package's name."""
    return str(frame.f_globals.get("__name__")).partition(".")[0] in OWN


def _counter() -> ctypes.PyDLL:
    """The library that counts blocks, compiled.

    Raises:
        SystemExit: there is no compiler; exit status 3.
    """
    compiler = (sysconfig.get_config_var("CC") or "cc").split()[0]
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "allocations.so"
        source = Path(__file__).with_name("allocations.c")
        command = [compiler, "-shared", "-fPIC", "-O2", "-o", str(target), str(source)]
        if sys.platform == "darwin":
            command += ["-undefined", "dynamic_lookup"]
        try:
            subprocess.run(command, check=True)
        except OSError:
            raise SystemExit(3) from None
        library = ctypes.PyDLL(str(target))
    library.install()
    return library


async def allocations() -> dict[str, int]:
    """Blocks that a call allocates, over a transport that answers at once; of the least of many calls."""
    made = ctypes.c_longlong.in_dll(_counter(), "made")
    found = {}
    async with _client(AtOnce()) as klaviyo:
        for name, call in both(klaviyo).items():
            counts = []
            for _ in range(50):
                before = made.value
                await call()
                counts.append(made.value - before)
            found[f"allocations of a {name}"] = min(counts)
    return found


def copies(url: str) -> Awaitable[dict[str, int]]:
    """Blocks as large as a body, from a dict to the socket, and from the socket to a model; over aiohttp."""
    with urllib.request.urlopen(f"{url}/api/events") as answer:
        return _copies(url, len(answer.read()))


async def _copies(url: str, answered: int) -> dict[str, int]:
    from klaviyo_async import KlaviyoClient

    library = _counter()
    large = ctypes.c_longlong.in_dll(library, "large")
    threshold = ctypes.c_size_t.in_dll(library, "threshold")
    notes = {f"note {number}": "x" * 1000 for number in range(LARGE // 1000)}
    body: Any = {"metric": {"name": "x"}, "profile": {"id": "P"}, "properties": notes}
    found = {}
    async with KlaviyoClient(KEY, base_url=url) as klaviyo:
        sends: Call = lambda: klaviyo.events.create_event(body)  # noqa: E731
        reads: Call = lambda: klaviyo.events.get_events()  # noqa: E731
        for name, size, call in (
            ("a request's body", LARGE, sends),
            ("an answer's body", answered, reads),
        ):
            counts = []
            threshold.value = size * 9 // 10
            for _ in range(10):
                gc.collect()
                before = large.value
                await call()
                counts.append(large.value - before)
            found[f"blocks as large as {name}"] = min(counts)
    return found


async def requests(url: str) -> dict[str, int]:
    """A hundred calls, one after the other, each with a mark before it."""
    from klaviyo_async import KlaviyoClient

    async with KlaviyoClient(KEY, base_url=url) as klaviyo:
        for _ in range(120):
            mark()
            await klaviyo.events.create_event(EVENT)
        mark()
    return {}


async def raw(url: str) -> dict[str, int]:
    """The same with aiohttp alone."""
    import aiohttp

    body = json.dumps({"data": EVENT}).encode()
    async with aiohttp.ClientSession() as session:
        for _ in range(120):
            mark()
            async with session.post(f"{url}/api/events", data=body) as answer:
                await answer.read()
        mark()
    return {}


def mark() -> None:
    """What a trace shows: a file is looked for that is not there."""
    os.access(MARK, os.F_OK)


def main() -> None:
    """Run it."""
    found: Any = globals()[sys.argv[1]](*sys.argv[2:])
    print(json.dumps(asyncio.run(found) if asyncio.iscoroutine(found) else found))


if __name__ == "__main__":
    main()
