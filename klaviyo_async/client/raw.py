"""Calls beside the operations' methods: by name, or to what the document does not have yet."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal, overload

from klaviyo_openapi._runtime import Operation, Options

from ..calls.credentials import check_credentials
from ..calls.engine import Engine
from ..calls.options import Settings
from ..calls.state import CallState
from ..core.response import RawResponse
from ..deferred import Deferred

if TYPE_CHECKING:
    from . import late
else:
    late = Deferred(".late", __package__)

__all__ = ["RawCalls", "RawPaths"]


class RawPaths:
    """Calls to any path of a client, that answer with what came, undecoded; a base class of clients."""

    _engine: Engine
    _settings: Settings
    _package: ClassVar[str]

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
    ) -> Coroutine[Any, Any, RawResponse]: ...
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
    ) -> late.Pager[dict[str, Any]]: ...
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
    ) -> Coroutine[Any, Any, RawResponse] | late.Pager[dict[str, Any]]: ...
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
    ) -> Coroutine[Any, Any, RawResponse] | late.Pager[dict[str, Any]]:
        """Call an endpoint that the document does not have, with all that other calls have: credentials,
        quota, retries, hooks, telemetry, pages.

        ::

            answer = await klaviyo.raw("GET", "/api/things/{id}", path_params={"id": "01G"})
            answer.json()["data"]

            async for thing in klaviyo.raw("GET", "/api/things", paged=True, limits=("10/s", "150/m")):
                thing["attributes"]

        A success is a JSON:API document without errors, or anything but HTML with headers of Klaviyo's.

        Args:
            method: HTTP method. GET, HEAD, PUT and DELETE are repeated after failures, PATCH and POST only
                if they were surely not processed; see the options `replay_safe` and `retry`.
            path: path of the endpoint, or a whole address on this client's server, such as a link of an
                answer; both may have a query, percent-encoded. Write `{id}` for what differs from call to
                call: paths that differ in words have a quota each. To `/client/*` the company id is sent,
                never a key.
            path_params: values of the path's parameters, by name.
            query: query parameters, by wire name, e.g. `{"page[size]": 50}`; lists are comma-joined.
            body: the JSON document to send, as it is: `{"data": {...}}`; or its bytes. None: none.
            limits: the endpoint's rate limits, as Klaviyo writes them: `("10/s", "150/m")`. None: if the
                document has the path, that operation's, whose quota is shared; else those of Klaviyo's
                smallest tier, 1/s and 15/m, until answers state others.
            paged: whether it answers with a list: then as other lists, with items that are dicts as they
                came. To continue from a cursor give it as `page[cursor]` in `query`.
            revision: value of the `revision` header; None: the client's.
            options: options of this call, of each page where `paged`; None: the client's alone.

        Returns:
            What awaits the raw response; or, if `paged`, what is awaited for a page and iterated for
            all items.

        Raises:
            InvalidRequest: no request can be made of these, or the address is on another server; at
                once, not when awaited.
            ConfigurationError: the client lacks the credentials, or an option is not valid.
            KlaviyoError: when awaited, see :mod:`klaviyo_async.errors`.
        """
        # Imported here because most programs have no use for it.
        from ..core.raw import raw_request

        engine, settings = self._engine, self._settings.merged(options)
        request = raw_request(
            method,
            path,
            base=engine.base,
            package=self._package,
            path_params=path_params,
            query=query,
            body=body,
            company_id=engine.company_id,
            limits=limits,
            paged=paged,
            revision=revision,
        )
        if not engine.disabled:
            check_credentials(request.operation, engine.auth, engine.company_id)
        request = settings.extended(request)
        if paged:
            from ..pagination.pager import Pager

            return Pager(engine, request, settings)
        return engine.execute(request, settings, CallState(request, settings, raw=True))


class RawCalls(RawPaths):
    """The calls of a client that answer with what came, undecoded; a base class of the client."""

    async def request(
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
        from ..core.operations import bind_arguments, operation_of

        operation = operation_of(operation, self._package)
        path, query, headers, body = bind_arguments(operation, arguments)
        engine, settings = self._engine, self._settings.merged(options)
        request = settings.extended(engine.prepare(operation, path, query, headers, body))
        return await engine.execute(request, settings, CallState(request, settings, raw=True))
