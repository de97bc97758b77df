"""Carries out injected faults: responses that are wrong, late, cut off or missing."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping

import msgspec
from aiohttp import web

from .errors import RejectedRequest
from .faults import Fault

_HTML = "<!doctype html><html><body><h1>{status}</h1><p>upstream said no</p></body></html>"
_CHALLENGE = (
    "<!doctype html><html><title>Just a moment...</title><body>Are you a person?</body></html>"
)
_MITIGATED = {"cf-mitigated": "challenge", "cf-ray": "00000000-SBX", "server": "cloudflare"}
_JSON = "application/vnd.api+json"
_HANG = 3600.0
_PIECES = 20


async def apply_fault(
    request: web.BaseRequest,
    fault: Fault,
    answer: web.Response | None,
    headers: Mapping[str, str],
) -> web.StreamResponse:
    """Respond as the fault says.

    Args:
        request: the request.
        fault: what to do.
        answer: the answer that a well-behaved server gives; None if it did not process it.
        headers: its rate-limit headers.
    """
    match fault.kind:
        case "reset" | "reset_after":
            return _reset(request)
        case "reset_body":
            await request.content.readany()
            return _reset(request)
        case "hang":
            await asyncio.sleep(_HANG)
            return _reset(request)
        case "raw":
            return _Raw(fault.raw.encode("latin-1"))
        case "delay":
            await asyncio.sleep(fault.delay)
        case "challenge":
            extra = {**_MITIGATED, **fault.headers}
            return web.Response(
                status=403, text=_CHALLENGE, content_type="text/html", headers=extra
            )
        case "status" | "html" | "malformed":
            return _replacement_response(fault, headers)
    assert answer is not None
    answer.headers.update(fault.headers)
    if fault.content_type is not None:
        answer.content_type = fault.content_type
    match fault.kind:
        case "close":
            answer.force_close()
        case "stale":
            return await _close_unannounced(request, answer)
        case "truncate" | "drip":
            return await _send_in_parts(request, fault, answer)
    return answer


class _Raw(web.StreamResponse):
    """Bytes that need not be HTTP."""

    def __init__(self, raw: bytes) -> None:
        super().__init__()
        self._raw = raw

    async def prepare(self, request: web.BaseRequest) -> None:
        if request.transport is not None:
            request.transport.write(self._raw)

    async def write_eof(self, data: bytes = b"") -> None:
        """Nothing: what `prepare` wrote is all."""

    @property
    def keep_alive(self) -> bool:
        return True


def _replacement_response(fault: Fault, headers: Mapping[str, str]) -> web.Response:
    own = {} if fault.status == 429 or fault.kind == "html" else headers
    extra = {**own, **fault.headers}
    if fault.retry_after is not None:
        extra["Retry-After"] = fault.retry_after
    if fault.kind == "html":
        text = _HTML.format(status=fault.status)
        kind = fault.content_type or "text/html"
        return web.Response(status=fault.status, text=text, content_type=kind, headers=extra)
    if fault.kind == "malformed":
        status, body = 200, b'{"data": [{"type": "ev'
    elif fault.body == "":
        status, body = fault.status, b""
    else:
        usual = RejectedRequest(fault.status, "as told").document()
        status, body = (
            fault.status,
            msgspec.json.encode(usual if fault.body is None else fault.body),
        )
    return web.Response(
        status=status, body=body, content_type=fault.content_type or _JSON, headers=extra
    )


async def _close_unannounced(request: web.BaseRequest, answer: web.Response) -> web.Response:
    await answer.prepare(request)
    await answer.write_eof()
    if request.transport is not None:
        request.transport.close()
    return answer


async def _send_in_parts(
    request: web.BaseRequest, fault: Fault, answer: web.Response
) -> web.StreamResponse:
    body = answer.body if isinstance(answer.body, bytes) else b""
    response = web.StreamResponse(status=answer.status, headers=answer.headers)
    # Where there is nothing to cut, something is promised.
    response.content_length = max(len(body), 2) if fault.kind == "truncate" else len(body)
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
