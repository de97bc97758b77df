"""Routing: from a request's method and path to the operation, by one look-up."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Set
from contextlib import suppress
from functools import cache
from types import MappingProxyType, ModuleType
from typing import Final, NamedTuple
from urllib.parse import unquote

from klaviyo_openapi._runtime import Operation

from ..core.operations import operations, package_name, revision_of
from ..errors import ConfigurationError
from .errors import RejectedRequest
from .revisions import ServedRevision, newest, served

EMPTY: Final[Mapping[str, str]] = MappingProxyType({})
_RETIRED = re.compile(r"/api/(v1|v2|track|identify)(/|$)")


class Route(NamedTuple):
    """An operation, and what the shape of its path says."""

    operation: Operation
    shape: str
    """`collection`, `item`, `related` or `relationship`."""
    owner: str
    """JSON:API type of the resources in the collection that the path begins with."""
    name: str
    """Last segment of a `related` or `relationship` path."""


class Match(NamedTuple):
    """A request's route, and the id in its path."""

    route: Route
    id: str


class Router:
    """Operations by method and path; paths have one of four shapes.

    Args:
        table: the operations by name; None: those of the stable revision.

    Raises:
        ConfigurationError: a path is of another shape.
    """

    def __init__(self, table: Mapping[str, Operation] | None = None) -> None:
        self._routes: dict[tuple[str, ...], Route] = {}
        self._methods: dict[tuple[str, ...], set[str]] = {}
        known = list((operations() if table is None else table).values())
        owners = _owners(known)
        for operation in known:
            segments = operation.path.strip("/").split("/")
            if not 2 <= len(segments) <= 5:
                raise ConfigurationError(f"the sandbox has no such paths as {operation.path}")
            shape = ("collection", "item", "related", "relationship")[len(segments) - 2]
            owner = owners.get(segments[1], segments[1].removesuffix("s"))
            key = _key(segments)
            self._routes[operation.method, *key] = Route(operation, shape, owner, segments[-1])
            self._methods.setdefault(key, set()).add(operation.method)

    def methods(self, path: str) -> Set[str]:
        """The methods that a path has."""
        return self._methods.get(_key(path.strip("/").split("/")), frozenset())

    def find(self, method: str, path: str) -> Match:
        """The route of a request.

        Raises:
            RejectedRequest: 404, 405, or 410 where v1 and v2 of the API were.
        """
        segments = path.strip("/").split("/")
        key = _key(segments)
        route = self._routes.get((method, *key))
        if route is not None:
            return Match(route, unquote(segments[2]) if len(segments) > 2 else "")
        if key in self._methods:
            raise RejectedRequest(
                405, f"{method} is not allowed here; {sorted(self._methods[key])} are"
            )
        if _RETIRED.match(path) is not None:
            raise RejectedRequest(410, "this version of the API has been retired")
        raise RejectedRequest(404, f"there is no {path}")


def _key(segments: list[str]) -> tuple[str, ...]:
    """The segments but for the id, which is the third."""
    return (*segments[:2], "{}", *segments[3:]) if len(segments) > 2 else (*segments,)


def _owners(operations: list[Operation]) -> dict[str, str]:
    """Collection segment -> JSON:API type, as the operations on single items tell."""
    owners: dict[str, str] = {}
    for wanted in (3, 2):
        for operation in operations:
            segments = operation.path.strip("/").split("/")
            if len(segments) == wanted and operation.resource is not None:
                owners.setdefault(segments[1], operation.resource)
    return owners


def packages_by_revision(packages: Iterable[ModuleType | str]) -> dict[str, str]:
    """Revision -> the generated package of a user's own that speaks it.

    Args:
        packages: generated packages, or their names; of one revision, the last.

    Raises:
        TypeError: one of them is none.
        ConfigurationError: one has paths of another shape.
    """
    if isinstance(packages, str | ModuleType):
        packages = (packages,)
    names = [package_name(package) for package in packages]
    for name in names:
        _router(name)
    return {revision_of(name): name for name in names}


def route(
    method: str, path: str, revision: str | None, packages: Mapping[str, str] = EMPTY
) -> Match:
    """The route of a request.

    Args:
        method: HTTP method.
        path: as it is sent, percent-encoded.
        revision: as the request's header has it; what is none is taken for the newest.
        packages: revision -> a user's own generated package.

    Raises:
        RejectedRequest: as :meth:`Router.find` does.
    """
    try:
        by = served(revision, packages)
    except RejectedRequest:
        by = newest(packages)
    return find(method, path, by)


def find(method: str, path: str, by: ServedRevision) -> Match:
    """The route of a request.

    Args:
        method: HTTP method; `HEAD` is taken for `GET`.
        path: as it is sent, percent-encoded.
        by: which packages answer it.

    Raises:
        RejectedRequest: as :meth:`Router.find` does.
    """
    method = "GET" if method == "HEAD" else method
    *others, last = map(_router, by.packages)
    for router in others:
        with suppress(RejectedRequest):
            return router.find(method, path)
    return last.find(method, path)


def methods(path: str, by: ServedRevision) -> frozenset[str]:
    """The methods that a path has; empty: there is no such path.

    Args:
        path: as it was sent, percent-encoded.
        by: which packages answer it.
    """
    return frozenset().union(*(_router(package).methods(path) for package in by.packages))


@cache
def _router(package: str) -> Router:
    """The operations of a package; none if it is not there."""
    try:
        return Router(operations(package))
    except ModuleNotFoundError:
        return Router({})
