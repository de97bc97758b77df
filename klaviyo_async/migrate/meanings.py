"""What the names and expressions of a program stand for, where they come from Klaviyo's packages."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from .programs import Binding, Bindings
from .sdk import area_of

__all__ = ["ERRORS", "GENERATED", "Meaning", "Meanings", "imported"]

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
    `error` or `factory`; `package` says of which package (`sdk`, `sdk_client`, `wrapper`).
    """

    kind: str
    name: str = ""
    package: str = "sdk"


class Meanings:
    """What the expressions of a program stand for.

    Args:
        bindings: what the program's names are bound to.
    """

    def __init__(self, bindings: Bindings) -> None:
        self._bindings = bindings
        self._known: dict[int, Meaning | None] = {}
        self._expressions: dict[ast.expr, Meaning | None] = {}
        self._open = 0
        """Bindings that are being found out: until then, what depends on them is not known."""

    def of(self, node: ast.expr) -> Meaning | None:
        """What an expression stands for; None: nothing that matters here."""
        if self._open:
            return self._read(node)
        if node not in self._expressions:
            self._expressions[node] = self._read(node)
        return self._expressions[node]

    def _read(self, node: ast.expr) -> Meaning | None:
        if isinstance(node, ast.Name):
            return self._first(self._bindings.all_of(node)) or self._from_star(node.id)
        if isinstance(node, ast.Attribute):
            return self._attribute(node)
        if isinstance(node, ast.Call):
            return self._called(node)
        if isinstance(node, ast.Lambda):
            made = self.of(node.body)
            return Meaning("factory", "", made.package) if made and made.kind == "client" else None
        if isinstance(node, ast.Constant):
            # An annotation in quotes.
            quoted = self.of(ast.Name(node.value)) if isinstance(node.value, str) else None
            return quoted if quoted is not None and quoted.kind == "class" else None
        meanings = (self.of(part) for part in _parts(node))
        return next((meaning for meaning in meanings if meaning is not None), None)

    def _attribute(self, node: ast.Attribute) -> Meaning | None:
        return self._member(node, self.of(node.value))

    def _member(self, node: ast.Attribute, base: Meaning | None) -> Meaning | None:
        """What an attribute stands for, of something that stands for `base`."""
        if base is not None:
            return _member_of(base, node.attr)
        found = self._first(self._bindings.all_of(node))
        own = isinstance(node.value, ast.Name) and node.value.id in {"self", "cls"}
        # Another object's `.profiles` may be our client's.
        return None if found is not None and found.kind == "group" and not own else found

    def _first(self, bindings: Sequence[Binding]) -> Meaning | None:
        key = id(bindings)
        if key not in self._known:
            self._known[key] = None  # so that a name given by itself ends here
            self._open += 1
            found = (meaning for binding in bindings if (meaning := self._bound(binding)))
            self._known[key] = next(found, None)
            self._open -= 1
        return self._known[key]

    def _bound(self, binding: Binding) -> Meaning | None:
        if binding.path:
            return imported(binding.path)
        meaning = self.of(binding.value) if binding.value is not None else None
        if meaning is None and binding.annotation is not None:
            kind = self.of(binding.annotation)
            meaning = _instance_of(kind) if kind is not None else None
        return meaning

    def _from_star(self, name: str) -> Meaning | None:
        """What a name stands for that may come from `import *`."""
        known = (imported(f"{module}.{name}") for module in self._bindings.stars)
        return next((it for it in known if it is not None and it.kind != "module"), None)

    def _called(self, node: ast.Call) -> Meaning | None:
        if isinstance(node.func, ast.Name) and node.func.id == "getattr" and len(node.args) > 1:
            base, name = self.of(node.args[0]), node.args[1]
            if base is not None and isinstance(name, ast.Constant) and isinstance(name.value, str):
                return _member_of(base, name.value)
            return None
        if not isinstance(node.func, ast.Attribute):
            function = self.of(node.func)
            return None if function is None else _instance_of(function)
        # Asked for once: twice at each step of a long chain would be for ever.
        base = self.of(node.func.value)
        function = self._member(node.func, base)
        if function is not None:
            return _instance_of(function)
        # FilterBuilder's methods return the builder.
        builds = base is not None and base.kind == "filters" and node.func.attr != "build"
        return base if builds else None


def _parts(node: ast.expr) -> Iterable[ast.expr]:
    if isinstance(node, ast.IfExp):
        return (node.body, node.orelse)
    if isinstance(node, ast.BoolOp):
        return node.values
    if isinstance(node, ast.Await | ast.NamedExpr):
        return (node.value,)
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        return (node.left, node.right)
    if isinstance(node, ast.Subscript):  # Optional[KlaviyoAPI]
        return (node.slice,)
    return ()


def imported(path: str) -> Meaning | None:
    """What a dotted path stands for; None: nothing of Klaviyo's old packages."""
    root, name = path.partition(".")[0], path.rpartition(".")[2]
    if root not in ROOTS and root not in GENERATED:
        return None
    package = _CLIENTS.get((root, name))
    if package is not None:
        return Meaning("class", name, package)
    if name in ERRORS:
        return Meaning("error", name, ROOTS.get(root, "sdk"))
    if name == "FilterBuilder":
        return Meaning("filters_class", name)
    if name.endswith("Api") and root in GENERATED and area_of(name):
        return Meaning("group_class", name)
    return Meaning("module", path)


def _member_of(base: Meaning, name: str) -> Meaning | None:
    """What an attribute of something stands for."""
    if base.kind == "module":
        return imported(f"{base.name}.{name}")
    # A property that makes the client looks like a factory.
    if base.kind in {"client", "factory"}:
        if base.package == "sdk" and area_of(name) is None:
            return None
        return Meaning("group", name, base.package) if name[:1].isupper() else None
    return None


def _instance_of(function: Meaning) -> Meaning | None:
    """What calling something gives."""
    if function.kind in {"class", "factory"}:
        return Meaning("client", "", function.package)
    if function.kind == "group_class":
        return Meaning("group", function.name, function.package)
    return Meaning("filters") if function.kind == "filters_class" else None
