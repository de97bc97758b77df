"""Other revisions of the API over one client, each a generated package of its own.

Quota, connections, retries and credentials are the client's; only the `revision` header and the
types are the package's own.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any, TypeVar, cast

from ..core.operations import BETA_PACKAGE, PACKAGE, operations, package_name, revision_of
from .with_raw import RawAnswers

if TYPE_CHECKING:
    from klaviyo_openapi._runtime import Sender
    from klaviyo_openapi_beta.api import Areas as BetaAreas

__all__ = ["areas_of", "beta_view", "class_for_package", "view"]

A = TypeVar("A")


class _View(RawAnswers):
    """The areas of another package; `send` and `pages` are the client's own."""

    _client: Sender

    def __repr__(self) -> str:
        return f"<{_package(self)} over {self._client!r}>"

    def __getattr__(self, name: str) -> Any:
        package = _package(self)
        said = f"{package}, of revision {revision_of(package)}, has no area {name!r}"
        if not name.startswith("_") and hasattr(type(self._client), name):
            said = f"{said}; the client has: klaviyo.{name}"
        raise AttributeError(said, name=name, obj=self)


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
    """The areas of another generated package, called through `client`.

    Raises:
        TypeError: `areas` is no such class.
    """
    if not isinstance(areas, type) or areas.__name__ != "Areas":
        name = getattr(areas, "__name__", areas)
        raise TypeError(f"{name} is no class of areas: pass the package's own, {name}.api.Areas")
    result = _view_class(cast(Any, areas), cast(Any, base))()
    result._client, result.send, result.pages = client, client.send, client.pages
    return result  # type: ignore[no-any-return]


def beta_view(client: Sender) -> BetaAreas:
    """The areas of the beta package, called through `client`."""
    areas: type[BetaAreas] = areas_of(BETA_PACKAGE)
    return view(client, areas, _BetaView)


def _package(areas: object) -> str:
    """The generated package that a view is of."""
    return type(areas).__module__.rpartition(".api")[0]


@cache
def _view_class(areas: type[Any], base: type[Any]) -> type[Any]:
    return type(areas.__name__, (areas, base), {"__module__": areas.__module__})


def areas_of(package: ModuleType | str) -> type[Any]:
    """The `Areas` class of a generated package.

    Raises:
        TypeError: it is none.
    """
    areas: type[Any] = import_module(f"{package_name(package)}.api").Areas
    return areas


def _missing_area(name: str, package: str) -> property:
    """An area that another package does not have."""

    def missing(client: object) -> Any:
        said = f"{package}, of revision {revision_of(package)}, has no area {name!r}"
        raise AttributeError(said, name=name, obj=client)

    return property(missing)


@cache
def class_for_package(cls: type[Any], api: ModuleType | str) -> type[Any]:
    """The client's class with the areas of another package in place of its own.

    Raises:
        TypeError: `api` is no such package.
    """
    areas = areas_of(api)
    own = areas_of(PACKAGE)
    package = areas.__module__.rpartition(".api")[0]
    hidden = {
        name: _missing_area(name, package)
        for name in vars(own)
        if not name.startswith("_") and not hasattr(areas, name)
    }
    return type(cls.__name__, (areas, cls), {**hidden, "_package": package})
