"""What the names of Klaviyo's old packages stand for."""

from __future__ import annotations

import ast
from collections.abc import Sequence
from typing import NamedTuple

from .sdk import area_of

__all__ = ["ERRORS", "Meaning", "Scope", "instance_of", "member", "member_of"]

ROOTS = {"klaviyo_api": "sdk", "klaviyo_sdk": "sdk_client", "klaviyo": "wrapper"}
# Generated packages that the clients bring along; other generated clients use the same names.
GENERATED = {"openapi_client", "swagger_client"}
_CLIENTS = {
    ("klaviyo_api", "KlaviyoAPI"): "sdk",
    ("klaviyo_sdk", "Client"): "sdk_client",
    ("klaviyo", "Klaviyo"): "wrapper",
}
ERRORS = {
    "OpenApiException": "KlaviyoError",
    "ApiException": "APIStatusError",
    "ApiTypeError": "InvalidRequest",
    "ApiValueError": "InvalidRequest",
    "ApiAttributeError": "KlaviyoError",
    "ApiKeyError": "KlaviyoError",
    "BadRequestException": "BadRequestError",
    "UnauthorizedException": "AuthenticationError",
    "ForbiddenException": "PermissionDeniedError",
    "NotFoundException": "NotFoundError",
    "ServiceException": "ServerError",
    "KlaviyoException": "KlaviyoError",
    "KlaviyoConfigurationException": "ConfigurationError",
    "KlaviyoAPIException": "APIStatusError",
    "KlaviyoAuthenticationError": "AuthenticationError",
    "KlaviyoRateLimitException": "RateLimitError",
    "KlaviyoServerError": "ServerError",
}


class Meaning(NamedTuple):
    """What an expression stands for.

    `kind` is `module`, `class`, `client`, `group_class`, `group`, `filters_class`, `filters`,
    `error` or `factory`; `flavour` says of which package (`sdk`, `sdk_client`, `wrapper`).
    """

    kind: str
    name: str = ""
    flavour: str = "sdk"


class Scope:
    """The names of a function, a class, or a module, and what they were given where."""

    def __init__(self, parent: Scope | None = None) -> None:
        self.parent = parent
        self.names: dict[str, list[Bound]] = {}

    def bind(self, name: str, value: ast.expr | Meaning, where: Scope | None = None) -> None:
        """Note a value; its own names are those of `where`."""
        self.names.setdefault(name, []).append((value, where or self))

    def holder(self, name: str) -> Scope | None:
        """The innermost scope that knows the name."""
        scope: Scope | None = self
        while scope is not None and name not in scope.names:
            scope = scope.parent
        return scope


Bound = tuple[ast.expr | Meaning, Scope]
Bindings = Sequence[Bound]


def member(module: str, name: str) -> Meaning | None:
    """What a name in a module stands for; None: nothing of Klaviyo's old packages."""
    root = module.partition(".")[0]
    if root not in ROOTS and root not in GENERATED:
        return None
    flavour = _CLIENTS.get((root, name))
    if flavour is not None:
        return Meaning("class", name, flavour)
    if name in ERRORS:
        return Meaning("error", name, ROOTS.get(root, "sdk"))
    if name == "FilterBuilder":
        return Meaning("filters_class", name)
    if name.endswith("Api") and root in GENERATED and area_of(name):
        return Meaning("group_class", name)
    return Meaning("module", f"{module}.{name}")


def member_of(base: Meaning, name: str) -> Meaning | None:
    """What an attribute of something stands for."""
    if base.kind == "module":
        return member(base.name, name)
    # A property that makes the client looks like a factory.
    if base.kind in {"client", "factory"}:
        if base.flavour == "sdk" and area_of(name) is None:
            return None
        return Meaning("group", name, base.flavour) if name[:1].isupper() else None
    return None


def instance_of(function: Meaning) -> Meaning | None:
    """What calling something gives."""
    if function.kind in {"class", "factory"}:
        return Meaning("client", "", function.flavour)
    if function.kind == "group_class":
        return Meaning("group", function.name, function.flavour)
    return Meaning("filters") if function.kind == "filters_class" else None
