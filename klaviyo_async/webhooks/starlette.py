"""Webhook endpoints for Starlette and FastAPI.

FastAPI::

    webhook = KlaviyoWebhook(WebhookVerifier(secret))

    @app.post("/klaviyo")
    async def receive(delivery: Annotated[VerifiedDelivery, Depends(webhook)]) -> None: ...

Starlette::

    Route("/klaviyo", webhook_endpoint(WebhookVerifier(secret), handle), methods=["POST"])

A rejected delivery is answered with 400, 401 or 413 and an empty body; one that was handled before
with 200; with 503 one that is being handled, and where the replay guard fails. If the endpoint raises,
or the handler returns a response that is no success, the delivery is handled when Klaviyo sends it
again. FastAPI shows a dependency no response that an endpoint returns: there, raise `HTTPException`,
or set `response.status_code`.
"""

# FastAPI reads the annotations of a dependency: here they are no strings.
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager, suppress

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

try:
    from starlette.exceptions import HTTPException
    from starlette.requests import Request
    from starlette.responses import Response
except ImportError as error:
    raise ImportError(
        "klaviyo_async.webhooks.starlette needs Starlette: pip install starlette (or fastapi)"
    ) from error

__all__ = ["KlaviyoWebhook", "webhook_endpoint"]


class KlaviyoWebhook:
    """A FastAPI dependency that gives the endpoint a verified delivery.

    Args:
        verifier: verifies the deliveries.
        max_body: bytes of a body at most; a larger one is answered with 413.
        detail: whether the answer names the check that failed; for development.
    """

    def __init__(
        self, verifier: WebhookVerifier, *, max_body: int = MAX_BODY, detail: bool = False
    ) -> None:
        self._verifier = verifier
        self._max_body = max_body
        self._detail = detail

    async def __call__(
        self, request: Request, response: Response
    ) -> AsyncIterator[VerifiedDelivery]:
        """Verify a request; called by FastAPI.

        Args:
            request: the request, whose body has not been read yet.
            response: where the endpoint may set a status.

        Raises:
            HTTPException: the delivery is rejected, is being handled, or was handled before.
        """
        with suppress(HandlerFailed):
            async with self.receiving(request) as delivery:
                yield delivery
                raise_if_failed(response, response.status_code)

    @asynccontextmanager
    async def receiving(self, request: Request) -> AsyncIterator[VerifiedDelivery]:
        """The verified delivery of a request, for endpoints without FastAPI's dependencies.

        Args:
            request: the request, whose body has not been read yet.

        Raises:
            HTTPException: the delivery is rejected, is being handled, or was handled before.
        """
        # What the block itself raises, be it one of these, is its own.
        async with AsyncExitStack() as stack:
            try:
                body = await read_body(
                    request.stream(), request.headers.get("content-length"), self._max_body
                )
                delivery = await stack.enter_async_context(
                    self._verifier.receiving(body, request.headers)
                )
            except BodyTooLarge:
                failure = HTTPException(413)
            except WebhookError as error:
                failure = HTTPException(status_of(error), detail_of(error, self._detail) or None)
            else:
                yield delivery
                return
        raise failure


def webhook_endpoint(
    verifier: WebhookVerifier,
    handler: Handler,
    *,
    max_body: int = MAX_BODY,
    detail: bool = False,
) -> Callable[[Request], Awaitable[Response]]:
    """An endpoint for Starlette's and FastAPI's routes: verifies, awaits the handler, answers.

    The answer is what the handler returns, or 200.

    Klaviyo waits five seconds for an answer: work that takes longer belongs in a queue.

    Args:
        verifier: verifies the deliveries.
        handler: awaited with each verified delivery; a response that it returns is the answer.
        max_body: bytes of a body at most; a larger one is answered with 413.
        detail: whether the answer names the check that failed; for development.
    """
    webhook = KlaviyoWebhook(verifier, max_body=max_body, detail=detail)

    async def endpoint(request: Request) -> Response:
        try:
            async with webhook.receiving(request) as delivery:
                returned = await handler(delivery)
                if isinstance(returned, Response):
                    raise_if_failed(returned, returned.status_code)
        except HandlerFailed as failed:
            returned = failed.response
        return returned if isinstance(returned, Response) else Response(status_code=200)

    return endpoint
