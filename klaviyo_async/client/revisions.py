"""Other revisions of the API over one client, each a generated package of its own.

Quota, connections, retries and credentials are the client's; only the `revision` header and the
types are the package's own.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any, TypeVar, cast

from ..core.operations import BETA_PACKAGE, operations

if TYPE_CHECKING:
    from klaviyo_openapi._runtime import Sender
    from klaviyo_openapi_beta.api import Areas as BetaAreas

__all__ = ["areas_of", "beta_view", "view"]

A = TypeVar("A")


class _View:
    """The areas of another package; `send` and `pages` are the client's own."""

    _client: Sender

    def __repr__(self) -> str:
        return f"<{type(self).__module__.partition('.')[0]} over {self._client!r}>"


class _BetaView(_View):
    """The areas of the beta package; says of what is not in it whether it is stable."""

    def _where(self, name: str) -> str | None:
        """Where an operation is that this package does not have; None if there is none."""
        known = operations()
        found = known.get(name) or known.get(name.removesuffix("_beta"))
        return None if found is None else f"it is stable now: klaviyo.{found.area}.{found.name}"

    def __getattr__(self, name: str) -> Any:
        said = f"the beta revision has no area {name!r}"
        if not name.startswith("_") and hasattr(type(self._client), name):
            said = f"{said}; what is stable is at klaviyo.{name}"
        raise AttributeError(said, name=name, obj=self)


def view(client: Sender, areas: type[A], base: type[_View] = _View) -> A:
    """The areas of another generated package, called through `client`."""
    result = _view_class(cast(Any, areas), cast(Any, base))()
    result._client, result.send, result.pages = client, client.send, client.pages
    return result  # type: ignore[no-any-return]


def beta_view(client: Sender) -> BetaAreas:
    """The areas of the beta package, called through `client`."""
    areas: type[BetaAreas] = areas_of(BETA_PACKAGE)
    return view(client, areas, _BetaView)


@cache
def _view_class(areas: type[Any], base: type[Any]) -> type[Any]:
    return type(areas.__name__, (areas, base), {"__module__": areas.__module__})


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
