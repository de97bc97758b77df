"""The engine of a client that is disabled: calls are answered here, nothing is sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any, ClassVar

from ..core.codec.encoder import decoded
from ..core.made_answers import empty_answer, path_arguments
from ..core.request import Request, build
from ..core.success import is_success
from ..errors import ClientClosed
from ..http.disabled import say_disabled
from .engine import Engine
from .partial_failure import pass_on
from .retrying import attach_call, error_of

if TYPE_CHECKING:
    from ..core.response import RawResponse
    from ..core.runtime import Operation
    from .state import CallState

__all__ = ["DisabledEngine"]


class DisabledEngine(Engine):
    """Answers every call as an account would that holds nothing, keeps nothing, and takes everything.

    Arguments are checked as ever. No quota is used, no credentials are asked for, no attempt is made: hooks
    hear of the call and of its end.
    """

    __slots__ = ()

    disabled: ClassVar[bool] = True

    def prepare(
        self,
        operation: Operation,
        path: Sequence[str] = (),
        query: Mapping[str, Any] | None = None,
        headers: Mapping[str, Any] | None = None,
        body: Any = None,
    ) -> Request:
        """See :meth:`Engine.prepare`; no credentials are needed.

        Raises:
            InvalidRequest: no request can be made of these.
        """
        return build(operation, self.base, path, query, headers, body, self.company_id)

    async def _run_attempts(self, call: CallState) -> RawResponse:
        if self.lifecycle.closed:
            raise attach_call(ClientClosed("the client has been closed"), call)
        say_disabled()
        request = call.request
        operation, body = request.operation, request.body
        response = empty_answer(
            operation,
            path_arguments(operation, request.path),
            _plain(body),
        )
        response.operation, response.attempts = operation, 0
        if call.settings.on_response is not None:
            call.settings.on_response(response)
        if 200 <= response.status < 300 and is_success(response, raw=call.raw):
            return pass_on(call, response, self.owner)
        raise attach_call(error_of(call, response, self.clock.wall(), None), call)


def _plain(body: object) -> Any:
    """The JSON of a body; None if it is none, as an upload's is, and a raw call's may be."""
    if isinstance(body, bytes):
        with suppress(ValueError):
            return decoded(body)
    return None
