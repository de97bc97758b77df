"""Calls beside the operations' methods, for threads."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from functools import partial
from typing import Any, Literal, overload

from klaviyo_openapi._runtime import Operation, Options

from ..core.response import RawResponse
from .areas import Grouped
from .lists import Pager
from .thread import run

__all__ = ["PathFront", "RawFront"]


class PathFront(Grouped):
    """Calls to any path, that answer with what came, undecoded; a base class of clients."""

    @overload
    def raw(
        self,
        method: str,
        path: str,
        *,
        path_params: Mapping[str, str | int] | None = None,
        query: Mapping[str, Any] | None = None,
        body: Any = None,
        limits: Sequence[str] | None = None,
        paged: Literal[False] = False,
        revision: str | None = None,
        options: Options | None = None,
    ) -> RawResponse: ...
    @overload
    def raw(
        self,
        method: str,
        path: str,
        *,
        path_params: Mapping[str, str | int] | None = None,
        query: Mapping[str, Any] | None = None,
        body: Any = None,
        limits: Sequence[str] | None = None,
        paged: Literal[True],
        revision: str | None = None,
        options: Options | None = None,
    ) -> Pager[dict[str, Any]]: ...
    @overload
    def raw(
        self,
        method: str,
        path: str,
        *,
        path_params: Mapping[str, str | int] | None = None,
        query: Mapping[str, Any] | None = None,
        body: Any = None,
        limits: Sequence[str] | None = None,
        paged: bool,
        revision: str | None = None,
        options: Options | None = None,
    ) -> RawResponse | Pager[dict[str, Any]]: ...
    def raw(
        self,
        method: str,
        path: str,
        *,
        path_params: Mapping[str, str | int] | None = None,
        query: Mapping[str, Any] | None = None,
        body: Any = None,
        limits: Sequence[str] | None = None,
        paged: bool = False,
        revision: str | None = None,
        options: Options | None = None,
    ) -> RawResponse | Pager[dict[str, Any]]:
        """Call an endpoint that the document does not have; see :meth:`klaviyo_async.KlaviyoClient.raw`.

        Args:
            method: HTTP method.
            path: path of the endpoint, or a whole address on this client's server.
            path_params: values of the path's parameters, by name.
            query: query parameters, by wire name, e.g. `{"page[size]": 50}`.
            body: the JSON document to send, as it is, or its bytes; None: none.
            limits: the endpoint's rate limits, as Klaviyo writes them: `("10/s", "150/m")`; None: those
                of the path's operation, or of Klaviyo's smallest tier.
            paged: whether it answers with a list, of dicts as they came.
            revision: value of the `revision` header; None: the client's.
            options: options of this call, of each page where `paged`; None: the client's alone.

        Returns:
            The raw response; or, if `paged`, a list.

        Raises:
            InvalidRequest: no request can be made of these, or the address is on another server.
            ConfigurationError: the client lacks the credentials, or an option is not valid.
            KlaviyoError: see :mod:`klaviyo_async.errors`.
        """
        found: Any = self._here().raw(
            method,
            path,
            path_params=path_params,
            query=query,
            body=body,
            limits=limits,
            paged=paged,
            revision=revision,
            options=options,
        )
        return Pager(found, self) if paged else run(_awaited, found)


async def _awaited(call: Awaitable[RawResponse]) -> RawResponse:
    return await call


class RawFront(PathFront):
    """The calls of a client that answer with what came, undecoded; a base class of the client."""

    def request(
        self,
        operation: str | Operation | Callable[..., Any],
        *,
        options: Options | None = None,
        **arguments: Any,
    ) -> RawResponse:
        """Call an operation by name, for its raw response: status, headers, undecoded body.

        Args:
            operation: an operation, its name, an alias of it, or the method that calls it.
            options: options of this call; None: the client's alone.
            arguments: the arguments of its method, by keyword: `id`, `page_size`, `body`...

        Raises:
            InvalidRequest: there is no such operation or argument.
            KlaviyoError: see :mod:`klaviyo_async.errors`.
        """
        call = partial(self._here().request, operation, options=options, **arguments)
        answer: RawResponse = run(call)
        return answer
