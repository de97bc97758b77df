"""A strict server of ready-made events and profiles, and of items with variants, in a process of its own: windows of a
second and a minute, latency, cursors."""

from __future__ import annotations

import asyncio
import json
import random
import re
import subprocess
import sys
import time
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from urllib.parse import parse_qs, unquote, urlsplit

BEGIN = 1_700_000_000
"""Time of the first event, in seconds since 1970."""
BOUND = re.compile(
    r"(greater-or-equal|greater-than|less-than)\((datetime|updated|timestamp),([^)]+)\)"
)
PROFILES_TIER = (75, 750)


CATALOG = "$custom:::$default:::"
OF_ITEM = re.compile(r"/api/catalog-items/[^/]+:(\d+)/variants")
NOTHING = b'{"data":[],"links":{"self":"x","next":null}}'
METRICS = (
    b'{"data":[{"type":"metric","id":"UxgJ7z","attributes":{"name":"Opened Email"}}],'
    b'"links":{"self":"x","next":null}}'
)


DISTINCT = 500_000
"""Events that are made; where there are more, several have all but the id of one of these, in the same second."""


class Bodies:
    """Rows in the order of time: a row's text before its id, the id, and what follows it."""

    def __init__(self, bodies: list[bytes], times: int) -> None:
        mark = b'"id":"' + b"0" * 11
        self.head = bodies[0].partition(mark)[0] + b'"id":"'
        self.tails = [body[len(self.head) + 11 :] for body in bodies]
        self.times = times

    def __getitem__(self, wanted: slice) -> list[bytes]:
        head, tails, times = self.head, self.tails, self.times
        numbers = range(wanted.start, wanted.stop)
        return [b"%b%011d%b" % (head, number, tails[number // times]) for number in numbers]


class Events:
    """Events with a rhythm of days, bursts of the same second, and a tail of busy days at the end."""

    bodies: list[bytes] | Bodies

    def __init__(self, number: int, days: int) -> None:
        repeated = -(-number // DISTINCT)
        number //= repeated
        chance = random.Random(7)
        span = days * 86400
        times = []
        for _ in range(number):
            at = chance.random() ** 0.6 * span
            hour = at % 86400 / 3600
            if chance.random() > 0.35 + 0.65 * (8 <= hour < 22):
                at = at // 86400 * 86400 + chance.uniform(8, 22) * 3600
            times.append(BEGIN + int(at))
        burst = BEGIN + span // 2
        times[: number // 500] = [burst] * (number // 500)
        self.times = sorted(times)
        self.bodies = [self._body(index, at) for index, at in enumerate(self.times)]
        if repeated > 1:
            self.bodies = Bodies(self.bodies, repeated)
            self.times = [at for at in self.times for _ in range(repeated)]
        self.page_size, self.default_size = 1000, 200

    def _body(self, index: int, at: int) -> bytes:
        when = datetime.fromtimestamp(at, UTC).isoformat()
        link = f"https://a.klaviyo.com/api/events/{index:011d}/"
        event = {
            "type": "event",
            "id": f"{index:011d}",
            "attributes": {
                "timestamp": at,
                "event_properties": {
                    "$event_id": f"order-{index}",
                    "$value": index % 500 / 4,
                    "items": ["shirt", "socks"],
                    "currency": "EUR",
                },
                "datetime": when,
                "uuid": f"6d3e7b80-0000-11ee-8001-{index:012d}",
            },
            "relationships": {
                "profile": {
                    "data": {"type": "profile", "id": f"01GDDKASAP8TKDDA2GRZ{index % 9973:06d}"},
                    "links": {
                        "self": f"{link}relationships/profile/",
                        "related": f"{link}profile/",
                    },
                },
                "metric": {
                    "data": {"type": "metric", "id": "UxgJ7z"},
                    "links": {"self": f"{link}relationships/metric/", "related": f"{link}metric/"},
                },
            },
            "links": {"self": link},
        }
        return json.dumps(event, separators=(",", ":")).encode()


class Profiles:
    """Profiles, updated evenly over the days."""

    def __init__(self, number: int, days: int) -> None:
        self.times = [BEGIN + index * days * 86400 // number for index in range(number)]
        self.bodies = [self._body(index, at) for index, at in enumerate(self.times)]
        self.page_size, self.default_size = 100, 20

    def _body(self, index: int, at: int) -> bytes:
        when = datetime.fromtimestamp(at, UTC).isoformat()
        profile = {
            "type": "profile",
            "id": f"01GDDKASAP8TKDDA2GRZ{index:06d}",
            "attributes": {
                "email": f"someone-{index}@example.com",
                "first_name": "Some",
                "last_name": "One",
                "created": when,
                "updated": when,
                "location": {"city": "Berlin", "country": "Germany", "zip": "10115"},
                "properties": {"plan": "basic", "visits": index % 50},
            },
            "relationships": {"lists": {"links": {"self": "x"}}},
        }
        return json.dumps(profile, separators=(",", ":")).encode()


class Items:
    """Items of a catalog, in no order of time."""

    def __init__(self, number: int) -> None:
        self.times = [0] * number
        self.bodies = [self._body(index) for index in range(number)]
        self.page_size, self.default_size = 100, 20

    def _body(self, index: int) -> bytes:
        item = {"type": "catalog-item", "id": f"{CATALOG}{index}", "attributes": {"title": "Shirt"}}
        return json.dumps(item, separators=(",", ":")).encode()


class Variants:
    """Of an item: none to five, and 250 of each thousandth."""

    def __init__(self, item: int) -> None:
        self.times = [0] * (250 if item % 1000 == 0 else item % 6)
        self.bodies = [self._body(item, index) for index in range(len(self.times))]
        self.page_size, self.default_size = 100, 20

    def _body(self, item: int, index: int) -> bytes:
        variant = {
            "type": "catalog-variant",
            "id": f"{CATALOG}{item}-{index}",
            "attributes": {
                "external_id": f"{item}-{index}",
                "title": f"Shirt {index}",
                "sku": f"SKU-{item}-{index}",
                "price": 19.9,
                "published": True,
                "created": "2025-01-01T00:00:00+00:00",
                "updated": "2025-01-01T00:00:00+00:00",
            },
        }
        return json.dumps(variant, separators=(",", ":")).encode()


class Windows:
    """Fixed windows, which turn with the clock."""

    def __init__(self, burst: int, steady: int) -> None:
        self.limits = ((1.0, burst), (60.0, steady))
        self.used: Counter[tuple[float, int]] = Counter()
        self.refused = 0
        self.pages = 0
        self.minutes: Counter[int] = Counter()
        """Pages of each minute since the first, by the clock."""

    def admit(self) -> bool:
        now = time.time()
        keys = [(seconds, int(now // seconds)) for seconds, _ in self.limits]
        if any(self.used[key] >= limit for key, (_, limit) in zip(keys, self.limits, strict=True)):
            self.refused += 1
            return False
        for key in keys:
            self.used[key] += 1
        return True

    def wait(self) -> int:
        """Seconds until the windows that are full turn."""
        now = time.time()
        full = [
            seconds - now % seconds
            for seconds, limit in self.limits
            if self.used[seconds, int(now // seconds)] >= limit
        ]
        return int(max(full, default=0.0)) + 1

    def head(self) -> bytes:
        (_, burst), (_, steady) = self.limits
        left = burst - self.used[1.0, int(time.time())]
        return (
            b"RateLimit-Limit: %d, %d;w=1, %d;w=60\r\nRateLimit-Remaining: %d\r\nRateLimit-Reset: 0\r\n"
            % (burst, burst, steady, left)
        )


Rows = Events | Profiles | Items | Variants


class Server(asyncio.Protocol):
    """Answers lists of events and profiles; `/stats` is about itself."""

    def __init__(
        self, lists: dict[str, tuple[Rows, Windows]], other: Windows, latency: float
    ) -> None:
        self.lists, self.other, self.latency = lists, other, latency
        self.variants = lists["/api/catalog-variants"][1]

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport, self.data = transport, b""
        self.url = "http://127.0.0.1:{1}".format(*transport.get_extra_info("sockname"))

    def data_received(self, data: bytes) -> None:
        self.data += data
        while b"\r\n\r\n" in self.data:
            head, _, self.data = self.data.partition(b"\r\n\r\n")
            answer = self.answer(head.split(b" ", 2)[1].decode())
            asyncio.get_running_loop().call_later(self.latency, self.write, answer)

    def write(self, answer: bytes) -> None:
        if not self.transport.is_closing():
            self.transport.write(answer)

    def answer(self, target: str) -> bytes:
        parts = urlsplit(target)
        if parts.path == "/stats":
            known = [windows for _, windows in self.lists.values()]
            pages, refused = (
                sum(getattr(one, name) for one in known) for name in ("pages", "refused")
            )
            minutes = [sorted(one.minutes.items()) for one in known]
            body = json.dumps({"pages": pages, "refused": refused, "minutes": minutes}).encode()
            return b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(body) + body
        rows: Rows | None
        rows, windows = self.lists.get(parts.path.rstrip("/"), (None, self.other))
        if of_item := OF_ITEM.fullmatch(unquote(parts.path.rstrip("/"))):
            rows, windows = Variants(int(of_item[1])), self.variants
        if not windows.admit():
            head = b"HTTP/1.1 429 Too Many\r\nRetry-After: %d\r\n" % windows.wait()
            return head + b"Content-Length: 0\r\n\r\n"
        query = {key: value[0] for key, value in parse_qs(parts.query).items()}
        body = METRICS if parts.path == "/api/metrics" else NOTHING
        if rows is not None:
            body = self.page(rows, parts.path, query)
        windows.pages += 1
        windows.minutes[int(time.time() // 60)] += 1
        head = b"HTTP/1.1 200 OK\r\nContent-Type: application/vnd.api+json\r\n" + windows.head()
        return head + b"Content-Length: %d\r\n\r\n" % len(body) + body

    def page(self, rows: Rows, path: str, query: dict[str, str]) -> bytes:
        low, high = 0, len(rows.times)
        for name, field, text in BOUND.findall(query.get("filter", "")):
            at = int(text) if field == "timestamp" else datetime.fromisoformat(text).timestamp()
            index = bisect_left(rows.times, at + (name == "greater-than"))
            low, high = (max(low, index), high) if name[0] == "g" else (low, min(high, index))
        size = min(int(query.get("page[size]", rows.default_size)), rows.page_size)
        if query.get("sort", "").startswith("-"):
            picked, after = rows.bodies[max(low, high - size) : high][::-1], None
        else:
            begin = int(query["page[cursor]"]) if "page[cursor]" in query else low
            stop = min(begin + size, high)
            picked, after = rows.bodies[begin:stop], stop if stop < high else None
        link = "null"
        if after is not None:
            kept = "&".join(
                f"{key}={value}" for key, value in query.items() if key != "page[cursor]"
            )
            link = json.dumps(f"{self.url}{path}?{kept.replace('+', '%2B')}&page[cursor]={after}")
        return (
            b'{"data":['
            + b",".join(picked)
            + b'],"links":{"self":"x","next":'
            + link.encode()
            + b"}}"
        )


async def serve(
    number: int,
    profiles: int,
    items: int,
    days: int,
    latency: float,
    burst: int,
    steady: int,
) -> None:
    """Serve until it is ended."""
    lists: dict[str, tuple[Rows, Windows]] = {
        "/api/events": (Events(number, days), Windows(burst, steady)),
        "/api/profiles": (Profiles(profiles, days), Windows(*PROFILES_TIER)),
        "/api/catalog-items": (Items(items), Windows(burst, steady)),
        "/api/catalog-variants": (Items(0), Windows(burst, steady)),
    }
    other = Windows(10**6, 10**6)
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Server(lists, other, latency), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


@contextmanager
def export_server(
    number: int,
    *,
    profiles: int = 1000,
    items: int = 0,
    days: int = 700,
    latency: float = 0.0,
    burst: int = 350,
    steady: int = 3500,
) -> Iterator[str]:
    """Its address, while it runs."""
    arguments = [str(value) for value in (number, profiles, items, days, latency, burst, steady)]
    server = subprocess.Popen(
        [sys.executable, __file__, *arguments], stdout=subprocess.PIPE, text=True
    )
    try:
        assert server.stdout is not None
        yield f"http://127.0.0.1:{int(server.stdout.readline())}"
    finally:
        server.terminate()
        server.wait()


if __name__ == "__main__":
    number, profiles, items, days, latency, burst, steady = sys.argv[1:]
    numbers = int(number), int(profiles), int(items), int(days)
    asyncio.run(serve(*numbers, float(latency), int(burst), int(steady)))
