"""Webhook endpoints for Starlette and FastAPI.

FastAPI::

    webhook = KlaviyoWebhook(WebhookVerifier(secret))

    @app.post("/klaviyo")
    async def receive(delivery: Annotated[VerifiedDelivery, Depends(webhook)]) -> None: ...

Starlette::

    Route("/klaviyo", webhook_endpoint(WebhookVerifier(secret), handle), methods=["POST"])

A rejected delivery is answered with 400, 401 or 413 and an empty body; one that was received before
with 200; with 503 where the replay guard fails. If the handler fails, the guard forgets the delivery,
so that Klaviyo's next attempt is accepted.
"""

# FastAPI reads the annotations of a dependency: here they are no strings.
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from ._serving import MAX_BODY, BodyTooLarge, Handler, detail_of, read_body, status_of
from .errors import WebhookError
from .verifier import VerifiedDelivery, WebhookVerifier

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

    async def __call__(self, request: Request) -> AsyncIterator[VerifiedDelivery]:
        """Verify a request; called by FastAPI.

        Args:
            request: the request, whose body has not been read yet.

        Raises:
            HTTPException: the delivery is rejected, or was received before.
        """
        async with self.receiving(request) as delivery:
            yield delivery

    @asynccontextmanager
    async def receiving(self, request: Request) -> AsyncIterator[VerifiedDelivery]:
        """The verified delivery of a request, for endpoints without FastAPI's dependencies.

        Args:
            request: the request, whose body has not been read yet.

        Raises:
            HTTPException: the delivery is rejected, or was received before.
        """
        failure: HTTPException
        try:
            body = await read_body(
                request.stream(), request.headers.get("content-length"), self._max_body
            )
            delivery = await self._verifier.receive(body, request.headers)
        except BodyTooLarge:
            failure = HTTPException(413)
        except WebhookError as error:
            failure = HTTPException(status_of(error), detail_of(error, self._detail) or None)
        else:
            try:
                yield delivery
            except BaseException:
                await self._verifier.forget(delivery)
                raise
            return
        raise failure


def webhook_endpoint(
    verifier: WebhookVerifier,
    handler: Handler,
    *,
    max_body: int = MAX_BODY,
    detail: bool = False,
) -> Callable[[Request], Awaitable[Response]]:
    """An endpoint for Starlette's routes: verifies, awaits the handler, answers 200.

    Klaviyo waits five seconds for an answer: work that takes longer belongs in a queue.

    Args:
        verifier: verifies the deliveries.
        handler: awaited with each verified delivery.
        max_body: bytes of a body at most; a larger one is answered with 413.
        detail: whether the answer names the check that failed; for development.
    """
    webhook = KlaviyoWebhook(verifier, max_body=max_body, detail=detail)

    async def endpoint(request: Request) -> Response:
        async with webhook.receiving(request) as delivery:
            await handler(delivery)
        return Response(status_code=200)

    return endpoint
