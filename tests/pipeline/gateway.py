"""A server on loopback that shares no code with the sandbox: healthy answers of Klaviyo's, and in
between what proxies, Cloudflare and others make of requests, written byte by byte."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

HTML = b"<!doctype html><html><head><title>Just a moment...</title></head><body>No.</body></html>"
HEALTHY = {
    "Content-Type": "application/vnd.api+json",
    "RateLimit-Limit": "10, 10;w=1, 150;w=60",
    "RateLimit-Remaining": "9",
    "RateLimit-Reset": "0",
}


def answer(status: int, body: bytes = b"", headers: dict[str, str] | None = None) -> bytes:
    """An answer, byte by byte."""
    lines = [f"HTTP/1.1 {status} Whatever", f"Content-Length: {len(body)}"]
    lines += [f"{name}: {value}" for name, value in (headers or {}).items()]
    return "\r\n".join([*lines, "", ""]).encode() + body


def page(status: int, **headers: str) -> bytes:
    """An HTML page of whoever stands in between."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return answer(status, HTML, {"Content-Type": "text/html", **named})


def foreign(status: int, document: Any, kind: str = "application/json") -> bytes:
    """JSON of somebody else's."""
    return answer(status, json.dumps(document).encode(), {"Content-Type": kind})


def refusal(status: int, code: str, detail: str) -> bytes:
    """Klaviyo's own, as it was recorded."""
    entry = {
        "id": "0d3ac6f5-5e61-4a43-9d0d-3a5e5d1b8c11",
        "status": status,
        "code": code,
        "title": detail,
        "detail": detail,
        "source": {"pointer": "/data/"},
    }
    return answer(
        status,
        json.dumps({"errors": [entry]}).encode(),
        {"Content-Type": "application/vnd.api+json"},
    )


BAD_KEY = refusal(401, "authentication_failed", "Incorrect authentication credentials.")
NO_SCOPE = refusal(403, "permission_denied", "You do not have permission to perform this action.")

FOREIGN: dict[str, bytes] = {
    "challenge": page(403, cf_mitigated="challenge", Server="cloudflare", CF_RAY="8f1-FRA"),
    "challenge that asks to wait": page(403, cf_mitigated="challenge", Retry_After="1"),
    **{
        f"HTML {status}": page(status)
        for status in (
            *(400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 413, 415, 418, 421, 422, 423),
            *(425, 429, 451, 499, 500, 503, 520, 530),
        )
    },
    **{
        f"redirect {status}": page(status, Location="https://example.com/")
        for status in (300, 301, 302, 303, 304, 307, 308)
        if status != 304
    },
    "304": answer(304),
    "empty 401": answer(401),
    "empty 403": answer(403),
    "empty 400": answer(400),
    "plain 403": answer(403, b"Forbidden", {"Content-Type": "text/plain"}),
    "another API's 401": foreign(401, {"message": "Unauthorized"}),
    "another API's 403": foreign(403, {"error": {"code": 403, "status": "PERMISSION_DENIED"}}),
    "Cloudflare's JSON": foreign(
        403, {"success": False, "errors": [{"code": 1020, "message": "Access denied"}]}
    ),
    "GraphQL's JSON": foreign(401, {"errors": [{"message": "no", "extensions": {"code": "NO"}}]}),
    "errors that are words": foreign(403, {"errors": ["forbidden"]}, "application/vnd.api+json"),
    "no errors": foreign(403, {"errors": []}, "application/vnd.api+json"),
    "a problem": foreign(
        403, {"title": "Forbidden", "status": 403, "errors": {}}, "application/problem+json"
    ),
    "half of a refusal": answer(
        403, b'{"errors": [{"code": "permission_denied", "det', {"Content-Type": "application/json"}
    ),
}
"""What is no refusal of Klaviyo's."""


class Gateway:
    """Klaviyo and what stands in front of it.

    Args:
        bad: given number, method and path of a request, an answer in the place of the healthy one, or
            None.
    """

    def __init__(self, bad: Callable[[int, str, str], bytes | None] = lambda *_: None) -> None:
        self.bad = bad
        self.keys: set[str] | None = None
        """Keys that Klaviyo knows; None: all."""
        self.url = ""
        self.requests = self.refused = 0
        self.accepted: list[str] = []
        """`unique_id`s and `external_id`s that were taken, once for each request they were in."""
        self._jobs: list[int] = []
        """Records in each job."""

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while head := await _head(reader):
                method, path, headers = head
                body = await reader.readexactly(int(headers.get("content-length", 0)))
                number, self.requests = self.requests, self.requests + 1
                found = self.bad(number, method, path)
                self.refused += found is not None
                writer.write(found or self._healthy(method, path, headers, body))
                await writer.drain()
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()

    def _healthy(self, method: str, path: str, headers: dict[str, str], body: bytes) -> bytes:
        key = headers.get("authorization", "").removeprefix("Klaviyo-API-Key ")
        if self.keys is not None and key not in self.keys:
            self.refused += 1
            return BAD_KEY
        if method == "GET":
            if path.endswith("import-errors"):
                return self._document(200, {"data": [], "links": {"next": None}})
            kind = path.rstrip("/").split("/")[-2].removesuffix("s")
            return self._document(200, {"data": self._job(kind, int(path.split("/")[-1]), True)})
        data = json.loads(body)["data"]
        ids = _ids(data)
        self.accepted += ids
        if data["type"].startswith("event"):
            return answer(202, b"", {n: v for n, v in HEALTHY.items() if n != "Content-Type"})
        self._jobs.append(len(ids))
        return self._document(202, {"data": self._job(data["type"], len(self._jobs) - 1, False)})

    def _job(self, kind: str, number: int, done: bool) -> dict[str, Any]:
        total = self._jobs[number]
        attributes = {
            "status": "complete" if done else "queued",
            "created_at": "2026-07-15T00:00:00+00:00",
            "total_count": total,
            "completed_count": total if done else 0,
            "failed_count": 0,
        }
        return {"type": kind, "id": str(number), "attributes": attributes}

    def _document(self, status: int, document: Any) -> bytes:
        return answer(status, json.dumps(document).encode(), HEALTHY)


@asynccontextmanager
async def running(gateway: Gateway) -> AsyncIterator[Gateway]:
    """The gateway, while it listens."""
    server = await asyncio.start_server(gateway.serve, "127.0.0.1", 0)
    gateway.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    try:
        yield gateway
    finally:
        server.close()


async def _head(reader: asyncio.StreamReader) -> tuple[str, str, dict[str, str]] | None:
    try:
        raw = await reader.readuntil(b"\r\n\r\n")
    except asyncio.IncompleteReadError:
        return None
    first, *rest = raw.decode("latin-1").strip().split("\r\n")
    method, target, _ = first.split(" ")
    pairs = (line.partition(":") for line in rest)
    return (
        method,
        target.partition("?")[0],
        {name.lower(): value.strip() for name, _, value in pairs},
    )


def _ids(value: Any) -> list[str]:
    if isinstance(value, list):
        return [found for item in value for found in _ids(item)]
    if not isinstance(value, dict):
        return []
    own = [value[name] for name in ("unique_id", "external_id") if isinstance(value.get(name), str)]
    return own + [found for item in value.values() for found in _ids(item)]
