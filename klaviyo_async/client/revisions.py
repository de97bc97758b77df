"""Other revisions of the API over one client, each a generated package of its own.

Quota, connections, retries and credentials are the client's; only the `revision` header and the
types are the package's own.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any, TypeVar, cast

if TYPE_CHECKING:
    from klaviyo_openapi._runtime import Sender

__all__ = ["areas_of", "view"]

A = TypeVar("A")


class _View:
    """The areas of another package; `send` and `pages` are the client's own."""

    _client: Sender

    def __repr__(self) -> str:
        return f"<{type(self).__module__.partition('.')[0]} over {self._client!r}>"


def view(client: Sender, areas: type[A]) -> A:
    """The areas of another generated package, called through `client`."""
    result = _view_class(cast(Any, areas))()
    result._client, result.send, result.pages = client, client.send, client.pages
    return result  # type: ignore[no-any-return]


@cache
def _view_class(areas: type[Any]) -> type[Any]:
    return type(areas.__name__, (areas, _View), {"__module__": areas.__module__})


def areas_of(package: ModuleType | str) -> type[Any]:
    """The `Areas` class of a generated package.

    Raises:
        TypeError: it is none.
    """
    name = package if isinstance(package, str) else package.__name__
    try:
        areas: type[Any] = import_module(f"{name}.api").Areas
    except (ImportError, AttributeError):
        raise TypeError(f"{name} is not a package made by the generator") from None
    return areas
