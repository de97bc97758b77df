"""Operations by name, with arguments by keyword: for callers that learn at run time what to call."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from importlib import import_module
from types import MappingProxyType, ModuleType
from typing import Any, Final, cast, get_args

from klaviyo_openapi._runtime import REVISION, Operation

from ..errors import ConfigurationError, InvalidRequest
from .request import python_name

__all__ = [
    "BETA_PACKAGE",
    "KEPT_PACKAGES",
    "PACKAGE",
    "RawOperation",
    "aliases",
    "bind_arguments",
    "is_reconstructed",
    "models",
    "operation_of",
    "operations",
    "package_meant",
    "package_name",
    "package_of",
    "parameter_words",
    "revision_of",
]

PACKAGE: Final = "klaviyo_openapi"
"""The generated package of the revision that the client speaks."""
BETA_PACKAGE: Final = "klaviyo_openapi_beta"
KEPT_PACKAGES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "2026-07-15": "klaviyo_openapi_2026_07_15",
    }
)
"""Older revisions that come with this distribution -> their generated packages."""


class RawOperation(Operation, frozen=True, eq=False, gc=False):
    """What a raw call is to limiter, retries, hooks and telemetry.

    Its name is that of the operation with this method and path, or made of both: `GET:/api/things/*`.
    """


def package_meant(api: ModuleType | str | None, revision: str | None) -> ModuleType | str | None:
    """The generated package that one of two options of a client names.

    Args:
        api: the package, or its name.
        revision: date of a revision that comes with this distribution.

    Raises:
        ConfigurationError: both are given, or there is no package of that revision.
    """
    if revision is None:
        return api
    if api is not None:
        raise ConfigurationError("give either api or revision")
    return package_of(revision)


def package_of(revision: str) -> str:
    """Name of the generated package of a stable revision.

    Args:
        revision: its date, e.g. `2026-07-15`.

    Raises:
        ConfigurationError: no package of that revision comes with this distribution.
    """
    if revision == REVISION:
        return PACKAGE
    found = KEPT_PACKAGES.get(revision) if isinstance(revision, str) else None
    if found is None:
        known = ", ".join((REVISION, *KEPT_PACKAGES))
        raise ConfigurationError(
            f"there is no package of revision {revision!r} here; there are {known}. For another, "
            "generate a package with klaviyo-codegen, and pass it as api="
        )
    return found


def package_name(package: ModuleType | str) -> str:
    """Name of a generated package, which is imported now.

    Args:
        package: the package, or its name.

    Raises:
        TypeError: it cannot be imported, or the generator has not made it.
    """
    name = package if isinstance(package, str) else getattr(package, "__name__", repr(package))
    try:
        made = hasattr(import_module(f"{name}._runtime"), "REVISION")
    except (ImportError, ValueError, TypeError):
        made = False
    if not made:
        raise TypeError(f"{name} is not a package made by the generator, or cannot be imported")
    return name


def revision_of(package: str) -> str:
    """The revision that a generated package speaks."""
    found: str = import_module(f"{package}._runtime").REVISION
    return found


def operations(package: str = PACKAGE) -> Mapping[str, Operation]:
    """All operations of a generated package, by name and by alias."""
    found: Mapping[str, Operation] = import_module(f"{package}.operations").OPERATIONS
    return found


def aliases(package: str = PACKAGE) -> Mapping[str, str]:
    """Other names of its operations, each with the name it stands for."""
    found: Mapping[str, str] = import_module(f"{package}.operations").ALIASES
    return found


def models(package: str = PACKAGE) -> ModuleType:
    """The models of a generated package, and what they are called on the wire."""
    return import_module(f"{package}.models")


def is_reconstructed(operation: Operation, part: str) -> bool:
    """Whether no published document says this of an operation, so that nothing is to be refused for it.

    Args:
        operation: the operation.
        part: `responses`, or `parameters/` and a name on the wire.
    """
    return not {"all", part}.isdisjoint(operation.reconstructed)


def parameter_words(package: str, kind: str) -> tuple[str, ...]:
    """The words that a parameter can hold.

    Args:
        package: the generated package.
        kind: its type as `Operation.query` states it: `list[TagField]`, `MetricInclude`, `int`.

    Returns:
        Words of the document; empty: it is no choice of some.
    """
    name = kind.removeprefix("list[").removesuffix("]")
    choice = getattr(import_module(f"{package}.api._types"), name, None)
    return tuple(word for word in get_args(choice) if isinstance(word, str))


def operation_of(operation: str | Operation | Callable[..., Any], package: str) -> Operation:
    """The operation meant.

    Args:
        operation: an operation, its name, an alias of it, or the method that calls it.
        package: the generated package to look in; a method is looked for in its own.

    Raises:
        InvalidRequest: there is no such operation.
    """
    if isinstance(operation, str):
        name = operation
    elif hasattr(type(operation), "package"):  # each generated package has a class `Operation`
        return cast(Operation, operation)
    else:
        name = getattr(operation, "__name__", "")
        own, area, _ = str(getattr(operation, "__module__", "")).partition(".api.")
        package = own if area else package
    known = operations(package)
    found = known.get(name)
    if found is None:
        from difflib import get_close_matches

        near = get_close_matches(name, known, 3)
        hint = f"; did you mean {' or '.join(near)}?" if near else ""
        where = "" if package == PACKAGE else f" in {package}"
        raise InvalidRequest(f"there is no operation {name!r}{where}{hint}")
    return found


def bind_arguments(
    operation: Operation, arguments: Mapping[str, Any]
) -> tuple[list[Any], dict[str, Any], dict[str, Any], Any]:
    """Path values in order, query and headers by wire name, and the body.

    Raises:
        InvalidRequest: the operation takes no such argument.
    """
    places = _places(operation)
    given: dict[str, dict[str, Any]] = {"path": {}, "query": {}, "header": {}}
    body = None
    for name, value in arguments.items():
        if name == "body":
            body = value
            continue
        # A method's argument ends in an underscore where Python has taken the name.
        place = places.get(name) or places.get(name.removesuffix("_"))
        if place is None:
            known = ", ".join(sorted({*places, "body"} if operation.body else places))
            hint = "; the fields of what is sent go into body" if operation.body else ""
            raise InvalidRequest(f"{operation.name} takes no {name!r}; it takes {known}{hint}")
        given[place[0]][place[1]] = value
    path = [given["path"].get(wire) for place, wire in places.values() if place == "path"]
    return path, given["query"], given["header"], body


@cache
def _places(operation: Operation) -> dict[str, tuple[str, str]]:
    """Keyword argument -> where it goes, under which name; path parameters in their order."""
    names = [piece.partition("}")[0] for piece in operation.path.split("{")[1:]]
    places = {python_name(name): ("path", name) for name in names}
    for wire in operation.query:
        if not (operation.public and wire == "company_id"):
            places.setdefault(python_name(wire), ("query", wire))
    for wire in operation.headers:
        places.setdefault(python_name(wire).lower(), ("header", wire))
    return places
