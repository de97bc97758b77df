"""A server in a process of its own that answers at once and looks at nothing."""

from __future__ import annotations

import asyncio
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

_LIMIT = b"RateLimit-Limit: 60000000, 1000000;w=1, 60000000;w=60\r\n"
_REST = (
    b"RateLimit-Remaining: 59999999\r\nRateLimit-Reset: 30\r\n"
    b"Date: Wed, 15 Jul 2026 00:00:00 GMT\r\n"
)


def _profile() -> bytes:
    """A profile of 1.1 kB, as the server answers."""
    moment = "2026-07-01T12:00:00+00:00"
    since = {"consent": "SUBSCRIBED", "consent_timestamp": moment, "last_updated": moment}
    email = {**since, "can_receive_email_marketing": True, "suppression": []}
    sms = {**since, "can_receive_sms_marketing": True}
    attributes = {
        "email": "ada@example.com",
        "phone_number": "+15005550006",
        "external_id": "63f64a2b",
        "first_name": "Ada",
        "last_name": "Lovelace",
        "organization": None,
        "locale": "en-GB",
        "title": None,
        "image": None,
        "created": "2026-07-01T12:00:00+00:00",
        "updated": "2026-07-01T12:00:00+00:00",
        "last_event_date": "2026-07-01T12:00:00+00:00",
        "location": {"address1": "12 St James's Square", "city": "London", "zip": "SW1Y 4JH"},
        "properties": {f"property {key}": f"value {key}" for key in range(3)},
        "subscriptions": {"email": {"marketing": email}, "sms": {"marketing": sms}},
    }
    item = {"type": "profile", "id": "01GDDKASAP8TKDDA2GRZDSVP4H", "attributes": attributes}
    item["links"] = {"self": f"https://a.klaviyo.com/api/profiles/{item['id']}/"}
    return json.dumps({"data": item}).encode()


_PROFILE = _profile()
_CURSOR = re.compile(rb"cursor(?:%5D|\])=(\d+)")
_CREATED = b"HTTP/1.1 202 Accepted\r\n" + _LIMIT + _REST + b"Content-Length: 0\r\n\r\n"
_FOUND = (
    b"HTTP/1.1 200 OK\r\nContent-Type: application/vnd.api+json\r\n"
    + _LIMIT
    + _REST
    + b"Content-Length: %d\r\n\r\n" % len(_PROFILE)
    + _PROFILE
)


class _Server(asyncio.Protocol):
    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = transport
        self._head = b""
        self._left = 0

    def data_received(self, data: bytes) -> None:
        while data:
            if self._left:
                taken = min(self._left, len(data))
                self._left -= taken
                data = data[taken:]
                if not self._left:
                    self._answer()
                continue
            self._head += data
            head, found, data = self._head.partition(b"\r\n\r\n")
            if not found:
                return
            self._head, self._post = b"", head.startswith(b"POST")
            self._target = head.split(b" ", 2)[1]
            for line in head.split(b"\r\n"):
                if line[:15].lower() == b"content-length:":
                    self._left = int(line[15:])
            if not self._left:
                self._answer()

    def _answer(self) -> None:
        assert isinstance(self._transport, asyncio.WriteTransport)
        if self._post:
            self._transport.write(_CREATED)
        elif self._target.startswith(b"/api/events"):
            cursor = _CURSOR.search(self._target)
            number = int(cursor[1]) if cursor else 0
            self._transport.writelines(_page(number, self._transport.get_extra_info("sockname")[1]))
        else:
            self._transport.write(_FOUND)


@cache
def _items() -> bytes:
    from answers import event  # what a walk alone needs

    return json.dumps([event(number) for number in range(1000)]).encode()


def _page(number: int, port: int) -> tuple[bytes, ...]:
    following = f'"http://127.0.0.1:{port}/api/events?page%5Bcursor%5D={number + 1}"'
    links = b',"links":{"self":"","next":' + following.encode() + b',"prev":null}}'
    size = len(_items()) + len(links) + 8
    head = b"HTTP/1.1 200 OK\r\nContent-Type: application/vnd.api+json\r\n" + _LIMIT + _REST
    return head + b"Content-Length: %d\r\n\r\n" % size, b'{"data":', _items(), links


async def _serve() -> None:
    server = await asyncio.get_running_loop().create_server(_Server, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


@contextmanager
def fast_server() -> Iterator[str]:
    """Its address, while it runs."""
    server = subprocess.Popen([sys.executable, __file__], stdout=subprocess.PIPE, text=True)
    try:
        assert server.stdout is not None
        yield f"http://127.0.0.1:{int(server.stdout.readline())}"
    finally:
        server.terminate()
        server.wait()


if __name__ == "__main__":
    asyncio.run(_serve())
