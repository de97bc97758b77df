"""Webhook endpoints for aiohttp.web.

::

    app.router.add_post("/klaviyo", webhook_handler(WebhookVerifier(secret), handle))

A rejected delivery is answered with 400, 401 or 413 and an empty body; one that was handled before
with 200; with 503 one that is being handled, and where the replay guard fails. If the handler raises
or returns a response that is no success, the delivery is handled when Klaviyo sends it again.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager

from aiohttp import web

from ._serving import (
    MAX_BODY,
    BodyTooLarge,
    Handler,
    HandlerFailed,
    detail_of,
    raise_if_failed,
    read_body,
    status_of,
)
from .errors import WebhookError
from .events import VerifiedDelivery
from .verifier import WebhookVerifier

__all__ = ["receiving", "webhook_handler"]


@asynccontextmanager
async def receiving(
    request: web.Request,
    verifier: WebhookVerifier,
    *,
    max_body: int = MAX_BODY,
    detail: bool = False,
) -> AsyncIterator[VerifiedDelivery]:
    """The verified delivery of a request, for handlers of your own.

    `max_body` applies, and not the application's `client_max_size`.

    Args:
        request: the request, whose body has not been read yet.
        verifier: verifies the deliveries.
        max_body: bytes of a body at most; a larger one is answered with 413.
        detail: whether the answer names the check that failed; for development.

    Raises:
        web.HTTPException: the delivery is rejected, is being handled, or was handled before.
    """
    # What the block itself raises, be it one of these, is its own.
    async with AsyncExitStack() as stack:
        try:
            body = await _body(request, max_body)
            delivery = await stack.enter_async_context(verifier.receiving(body, request.headers))
        except BodyTooLarge:
            failure: web.HTTPException = web.HTTPRequestEntityTooLarge(max_body, 0, text="")
        except WebhookError as error:
            failure = _EXCEPTIONS[status_of(error)](text=detail_of(error, detail))
        else:
            yield delivery
            return
    raise failure


def webhook_handler(
    verifier: WebhookVerifier,
    handler: Handler,
    *,
    max_body: int = MAX_BODY,
    detail: bool = False,
) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
    """A handler for a POST route: verifies, awaits the handler, answers with what it returns, or 200.

    Klaviyo waits five seconds for an answer: work that takes longer belongs in a queue.

    Args:
        verifier: verifies the deliveries.
        handler: awaited with each verified delivery; a response that it returns is the answer.
        max_body: bytes of a body at most; a larger one is answered with 413.
        detail: whether the answer names the check that failed; for development.
    """

    async def answer(request: web.Request) -> web.StreamResponse:
        try:
            async with receiving(request, verifier, max_body=max_body, detail=detail) as delivery:
                returned = await handler(delivery)
                if isinstance(returned, web.StreamResponse):
                    raise_if_failed(returned, returned.status)
        except HandlerFailed as failed:
            returned = failed.response
        return returned if isinstance(returned, web.StreamResponse) else web.Response()

    return answer


async def _body(request: web.Request, max_body: int) -> bytes:
    if not request.content.at_eof():
        chunks = request.content.iter_any()
        return await read_body(chunks, request.headers.get("Content-Length"), max_body)
    # A middleware has read it: the request remembers, if it was by `read`, `text` or `json`.
    body = await request.read()
    if len(body) > max_body:
        raise BodyTooLarge
    if not body and request.content_length:
        raise RuntimeError("something has read the body of this request, and did not keep it")
    return body


_EXCEPTIONS: dict[int, type[web.HTTPException]] = {
    200: web.HTTPOk,
    400: web.HTTPBadRequest,
    401: web.HTTPUnauthorized,
    503: web.HTTPServiceUnavailable,
}
