"""Answers beside models: `model, response = await klaviyo.with_raw.profiles.get_profile(id)`."""

from __future__ import annotations

from functools import cache, cached_property
from typing import TYPE_CHECKING, Any, NoReturn, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from klaviyo_openapi._runtime import Operation, Options, Pager

    from ..calls.engine import Engine
    from ..calls.options import Settings
    from ..core.response import RawResponse

__all__ = ["RawAnswers"]


class _Client(Protocol):
    """A client, as far as it is needed here."""

    @property
    def _engine(self) -> Engine: ...
    @property
    def _settings(self) -> Settings: ...
    def pages(self, operation: Operation, **parts: Any) -> Pager[Any]: ...


class RawAnswers:
    """What has `with_raw`; a base class of clients, and of what `using` returns."""

    # Out of type checkers' sight: the areas of each generated package say what it is of theirs.
    if not TYPE_CHECKING:

        @cached_property
        def with_raw(self) -> _WithRaw:
            """The same operations, whose answers come with the raw response."""
            areas = next(cls for cls in type(self).__mro__ if cls.__name__ == "Areas")
            return _class(areas)(getattr(self, "_client", self))


class _WithRaw:
    """Areas whose operations return a model with the response it was decoded from.

    Args:
        client: whose connections, quota and options are used.
    """

    def __init__(self, client: _Client) -> None:
        self._client = client

    async def send(
        self,
        operation: Operation,
        *,
        path: Sequence[str] = (),
        query: Mapping[str, Any] | None = None,
        headers: Mapping[str, Any] | None = None,
        body: Any = None,
        options: Options | None = None,
    ) -> tuple[Any, RawResponse]:
        """See :meth:`klaviyo_async.KlaviyoClient.send`; returns the response too."""
        client = self._client
        request = client._engine.prepare(operation, path, query, headers, body)
        settings = client._settings.merged(options)
        if settings.extra_query or settings.extra_body:
            request = settings.extended(request)
        response = await client._engine.execute(request, settings)
        return response.decode(), response

    def pages(self, operation: Operation, **parts: Any) -> Pager[Any]:
        """See :meth:`klaviyo_async.KlaviyoClient.pages`: a page has its response anyway."""
        return self._client.pages(operation, **parts)

    def __repr__(self) -> str:
        return f"<{type(self).__module__.rpartition('.api')[0]} with raw answers over {self._client!r}>"

    def __getattr__(self, name: str) -> NoReturn:
        said = f"with_raw has the groups of operations, and none is called {name!r}"
        if not name.startswith("_") and hasattr(type(self._client), name):
            said = f"{said}; the client has: klaviyo.{name}"
        raise AttributeError(said, name=name, obj=self)


@cache
def _class(areas: type[Any]) -> type[Any]:
    """The areas of one generated package, sent so."""
    # Before `Areas`, as the clients' are: what they have under the same names is theirs.
    return type("AreasWithRaw", (_WithRaw, areas), {"__module__": areas.__module__})
