"""Carrying out faults, on the wire."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping

import msgspec
from aiohttp import web

from .errors import Refusal
from .faults import Fault

_HTML = "<!doctype html><html><body><h1>{status}</h1><p>upstream said no</p></body></html>"
_JSON = "application/vnd.api+json"
_HANG = 3600.0
_PIECES = 20


async def misbehave(
    request: web.BaseRequest,
    fault: Fault,
    answer: web.Response | None,
    headers: Mapping[str, str],
) -> web.StreamResponse:
    """Answer, or do not, as the fault says.

    Args:
        request: the request.
        fault: what to do.
        answer: the answer that a well-behaved server gives; None if it did not process it.
        headers: its rate-limit headers.
    """
    if fault.kind in ("reset", "reset_after"):
        return _reset(request)
    if fault.kind == "hang":
        await asyncio.sleep(_HANG)
        return _reset(request)
    if fault.kind == "delay":
        await asyncio.sleep(fault.delay)
    if answer is None:
        return _instead(fault, headers)
    if fault.kind == "close":
        answer.force_close()
        return answer
    if fault.kind in ("truncate", "drip"):
        return await _in_pieces(request, fault, answer)
    return answer


def _instead(fault: Fault, headers: Mapping[str, str]) -> web.Response:
    extra = {} if fault.status == 429 else dict(headers)
    if fault.retry_after is not None:
        extra["Retry-After"] = fault.retry_after
    if fault.kind == "html":
        text = _HTML.format(status=fault.status)
        kind = fault.content_type or "text/html"
        return web.Response(status=fault.status, text=text, content_type=kind, headers=extra)
    if fault.kind == "malformed":
        return web.Response(
            status=200, body=b'{"data": [{"type": "ev', content_type=fault.content_type or _JSON
        )
    document = fault.body if fault.body is not None else Refusal(fault.status, "as told").document()
    return web.Response(
        status=fault.status,
        body=msgspec.json.encode(document),
        content_type=fault.content_type or _JSON,
        headers=extra,
    )


async def _in_pieces(
    request: web.BaseRequest, fault: Fault, answer: web.Response
) -> web.StreamResponse:
    body = answer.body if isinstance(answer.body, bytes) else b""
    response = web.StreamResponse(status=answer.status, headers=answer.headers)
    response.content_length = max(len(body), 2)
    await response.prepare(request)
    if fault.kind == "truncate":
        await response.write(body[: len(body) // 2] or b"{")
        return _reset(request)
    size = max(1, len(body) // _PIECES)
    for start in range(0, len(body), size):
        await response.write(body[start : start + size])
        await asyncio.sleep(fault.delay / _PIECES)
    await response.write_eof()
    return response


def _reset(request: web.BaseRequest) -> web.StreamResponse:
    if request.transport is not None:
        request.transport.abort()
    # Never sent: there is nobody to send it to.
    return web.Response(status=500)
