"""Infers what the expressions of a program stand for, without running it."""

from __future__ import annotations

import ast
import sys
from typing import Literal

import attrs

from ..diff.types import Type
from .programs import Binding, Bindings, Function
from .surface import Method, Surface

Kind = Literal[
    "area",
    "method",
    "value",
    "pager",
    "pages",
    "page",
    "response",
    "document",
    "resource",
    "fields",
    "flat",
]

_UNIONS = ("Optional", "Union", "Annotated")
_LISTS = frozenset(
    {"list", "List", "Sequence", "Iterable", "Iterator", "Collection", "AsyncIterator"}
    | {"AsyncIterable", "AsyncGenerator", "Generator", "set", "frozenset", "tuple", "Tuple"}
)
_COPIES = ("list", "sorted", "tuple", "reversed")
_READERS: dict[str, Kind] = {"json": "document", "decode": "value"}


@attrs.frozen
class Known:
    """What an expression stands for: an area, a method, a value, or a list call, its pages, one page;
    and as they come from the server: a response, its document, a resource in it, what that has for
    fields, or the fields of a model in one dict."""

    kind: Kind
    type: Type = attrs.field(factory=Type)
    """Of the value, or of an item."""
    area: str = ""
    method: Method | None = None
    origin: frozenset[Method] = frozenset()
    """The methods that it is an answer of."""


class Inference:
    """What the expressions of one program stand for.

    Args:
        surface: the package that the program uses.
        packages: the import names of that package.
        bindings: what the program's names are bound to.
    """

    def __init__(self, surface: Surface, packages: tuple[str, ...], bindings: Bindings) -> None:
        self._surface = surface
        self._packages = packages
        self._bindings = bindings
        self._bound: dict[Binding, Known | None] = {}
        self._results: dict[Function, Known | None] = {}
        for binding in bindings.order:
            self._of(binding)  # in this order nothing recurs deeply

    def resolve(self, node: ast.expr) -> ast.expr:
        """What was last assigned to a name, if the expression is one and that is known."""
        return self.choices(node)[0]

    def choices(self, node: ast.expr) -> list[ast.expr]:
        """What a name was last given, or a call of a function of the program returns; else itself."""
        if isinstance(node, ast.Call) and (function := self._bindings.function(node.func)):
            return function.returned or [node]
        binding = self._bindings.latest(node) if isinstance(node, ast.Name) else None
        if binding is None or binding.function is not None:
            return [node]
        return [binding.value] if binding.value is not None else binding.passed or [node]

    def _of(self, binding: Binding) -> Known | None:
        if binding not in self._bound:
            self._bound[binding] = None  # so that a name given by itself ends here
            known = self.annotated(binding.annotation)
            if known is None and binding.value is not None:
                known = self.infer(binding.value)
            if known is None and binding.iterated is not None:
                known = self.item(binding.iterated)
            if known is None and binding.passed:
                known = _merged([self.infer(value) for value in binding.passed])
            self._bound[binding] = known
        return self._bound[binding]

    # --- imports

    def path(self, node: ast.expr) -> str:
        """The dotted path that an expression leads to from an import; empty if it begins with none."""
        if isinstance(node, ast.Name):
            binding = self._bindings.latest(node)
            return binding.path if binding is not None else ""
        if isinstance(node, ast.Attribute) and (before := self.path(node.value)):
            return f"{before}.{node.attr}"
        return ""

    def model(self, node: ast.expr) -> str:
        """The class that an expression names; empty if it names none."""
        if isinstance(node, ast.Name) and self._bindings.latest(node) is None:
            inside = any(self._inside(f"{module}.{node.id}") for module in self._bindings.stars)
            return node.id if inside and node.id in self._surface.models else ""
        path = self.path(node)
        return self.model_at(path) if path else ""

    def model_at(self, path: str) -> str:
        """The class at a dotted path; empty if there is none."""
        name = path.rpartition(".")[2]
        rest = self._inside(path)
        known = name in self._surface.models
        return name if known and rest and (len(rest) == 1 or rest[0] == "models") else ""

    def _inside(self, path: str) -> list[str]:
        """The parts of a path below the package; none if it does not lead there."""
        parts = path.split(".")
        for index, part in enumerate(parts):
            if part in self._packages:
                return parts[index + 1 :]
        return []

    # --- areas and methods

    def area(self, node: ast.expr) -> str:
        """The area that an expression stands for: `<anything>.events`, or a name for it."""
        known = self._name(node)
        if known is not None:
            return known.area
        if not isinstance(node, ast.Attribute) or node.attr not in self._surface.areas:
            return ""
        owner = node.value
        last = owner.attr if isinstance(owner, ast.Attribute) else getattr(owner, "id", "")
        if (last == "beta") and "." not in self._surface.revision:
            return ""
        return "" if self.path(node) or self._foreign(owner) else node.attr

    def _foreign(self, node: ast.expr) -> bool:
        """Whether an expression is no client for sure: of the standard library, a class of the
        program's own, or a literal."""
        if isinstance(node, (ast.Dict, ast.List, ast.Tuple, ast.Set, ast.Constant, ast.JoinedStr)):
            return True
        if isinstance(node, ast.Name):
            binding = self._bindings.latest(node)
            value = None if binding is None else binding.value
            return value is not None and not isinstance(value, ast.Name) and self._foreign(value)
        if not isinstance(node, ast.Call):
            return False
        made = self._bindings.latest(node.func)
        root = self.path(node.func).partition(".")[0]
        return root in sys.stdlib_module_names or (made is not None and made.of_class)

    def named_method(self, node: ast.expr) -> Method | None:
        """The method that an expression names, as `<anything>.events.create_event`."""
        if isinstance(node, ast.Attribute) and (area := self.area(node.value)):
            return self._surface.method(area, node.attr)
        return None

    def method(self, node: ast.expr) -> Method | None:
        """The method that an expression stands for: it names it, or a variable that holds it."""
        if (named := self.named_method(node)) is not None:
            return named
        known = self._name(node)
        return known.method if known is not None else None

    def _name(self, node: ast.expr) -> Known | None:
        binding = self._bindings.latest(node)
        return self._of(binding) if binding is not None else None

    # --- values

    def infer(self, node: ast.expr) -> Known | None:
        """What an expression stands for; None: not known."""
        known = self._name(node)
        if known is not None:
            return known
        if isinstance(node, ast.Await):
            inner = self.infer(node.value)
            if inner is not None and inner.kind == "pager":
                return attrs.evolve(inner, kind="page")
            return inner
        if isinstance(node, ast.Call):
            return self._call(node)
        if isinstance(node, ast.Attribute):
            return self._attribute(node)
        if isinstance(node, ast.Subscript):
            return self._subscript(node)
        if isinstance(node, ast.BoolOp):
            return _merged([self.infer(value) for value in node.values])
        if isinstance(node, ast.NamedExpr):
            return self.infer(node.value)
        if isinstance(node, ast.IfExp):
            return self.infer(node.body) or self.infer(node.orelse)
        if isinstance(node, ast.ListComp) and len(node.generators) == 1:
            only = node.generators[0]
            if ast.dump(node.elt) == ast.dump(ast.Name(getattr(only.target, "id", ""), ast.Load())):
                return self._listed(self.item(only.iter))
        return None

    def item(self, node: ast.expr) -> Known | None:
        """What iterating over an expression gives."""
        known = self.infer(node)
        if known is None:
            return None
        if known.kind == "pages":
            return attrs.evolve(known, kind="page")
        if known.kind in ("pager", "page"):
            return Known("value", known.type, origin=known.origin)
        if known.kind in ("value", "resource", "fields", "flat") and known.type.items is not None:
            return Known(known.kind, known.type.items, origin=known.origin)
        return None

    def _listed(self, item: Known | None) -> Known | None:
        if item is None or item.kind != "value":
            return None
        return Known("value", Type(items=item.type), origin=item.origin)

    def _call(self, node: ast.Call) -> Known | None:
        function = node.func
        if (method := self.method(function)) is not None:
            kind: Kind = "pager" if method.paged else "value"
            return Known(kind, method.item, origin=frozenset({method}))
        if (own := self._bindings.function(function)) is not None:
            return self.annotated(own.annotation) or self._returned(own)
        if name := self.model(function):
            return Known("value", Type(models=frozenset({name})))
        if isinstance(function, ast.Name) and function.id in _COPIES and node.args:
            return self._listed(self.item(node.args[0]))
        if isinstance(function, ast.Attribute):
            if (method := self.requested(node)) is not None:
                type_ = Type(items=method.item) if method.paged else method.item
                return Known("response", type_, origin=frozenset({method}))
            if (key := key_of(node)) is not None:
                return self.keyed(function.value, key)
            owner = self.infer(function.value)
            if owner is not None and owner.kind == "response" and function.attr in _READERS:
                return attrs.evolve(owner, kind=_READERS[function.attr])
            if owner is not None and owner.kind == "value" and function.attr == "to_dict":
                return attrs.evolve(owner, kind="flat")
            if owner is not None and owner.kind == "pager" and function.attr in ("items", "pages"):
                return owner if function.attr == "items" else attrs.evolve(owner, kind="pages")
            if owner is not None and owner.kind == "page" and function.attr == "next":
                return owner
        return None

    def _returned(self, function: Function) -> Known | None:
        if function not in self._results:
            self._results[function] = None  # so that one that calls itself ends here
            found = [self.infer(value) for value in function.returned]
            self._results[function] = _merged(found)
        return self._results[function]

    def _attribute(self, node: ast.Attribute) -> Known | None:
        if area := self.area(node):
            return Known("area", area=area)
        if (method := self.named_method(node)) is not None:
            return Known("method", method=method)
        owner = self.infer(node.value)
        if owner is None:
            return None
        if owner.kind == "page" and node.attr == "data":
            return Known("value", Type(items=owner.type), origin=owner.origin)
        if owner.kind != "value":
            return None
        found = Type()
        for name in owner.type.models:
            found = found.union(self._surface.field_type(name, node.attr))
        return Known("value", found)

    def _subscript(self, node: ast.Subscript) -> Known | None:
        if isinstance(node.slice, ast.Slice):
            return self.infer(node.value)
        key = key_of(node)
        return self.item(node.value) if key is None else self.keyed(node.value, key)

    # --- what comes as plain dicts

    def requested(self, node: ast.Call) -> Method | None:
        """The method whose operation `<anything>.request("its_name", ...)` calls."""
        function, first = node.func, node.args[0] if node.args else None
        if not isinstance(function, ast.Attribute) or function.attr != "request" or first is None:
            return None
        if isinstance(first, ast.Constant):
            return self._surface.named(first.value) if isinstance(first.value, str) else None
        return self.method(first)

    def keyed(self, node: ast.expr, key: ast.Constant) -> Known | None:
        """What stands under a key of something."""
        owner, name = self.infer(node), key.value
        if owner is None:
            return None
        if owner.kind == "document" and name == "data":
            return attrs.evolve(owner, kind="resource")
        if owner.kind == "resource" and name in ("attributes", "relationships"):
            return attrs.evolve(owner, kind="fields")
        if owner.kind not in ("fields", "flat"):
            return None
        found = Type()
        for model in owner.type.models:
            field = self.field(owner, model, str(name))
            found = found.union(self._surface.field_type(model, field))
        return Known(owner.kind, found)

    def field(self, owner: Known, model: str, key: str) -> str:
        """The field of a class that a key of a dict stands for; empty if there is none."""
        known = self._surface.models.get(model)
        if known is None:
            return ""
        if owner.kind == "flat":
            return key if key in known.fields else ""
        return next((f.name for f in known.fields.values() if f.json == key), "")

    # --- annotations

    def annotated(self, node: ast.expr | None) -> Known | None:
        """What an annotation says of the name that bears it."""
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            try:
                node = ast.parse(node.value, mode="eval").body
            except (SyntaxError, ValueError):
                return None
        if node is None:
            return None
        if name := self.model(node):
            return Known("value", Type(models=frozenset({name})))
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
            return self._either([node.left, node.right])
        if isinstance(node, ast.Subscript):
            return self._generic(node)
        last = self._inside(self.path(node))[-1:]
        if last and last[0] in self._surface.area_classes:
            return Known("area", area=self._surface.area_classes[last[0]])
        return None

    def _either(self, members: list[ast.expr]) -> Known | None:
        known = [found for member in members if (found := self.annotated(member)) is not None]
        if not known or any(found.kind != known[0].kind for found in known):
            return None
        result = known[0]
        for found in known[1:]:
            result = attrs.evolve(result, type=result.type.union(found.type))
        return result

    def _generic(self, node: ast.Subscript) -> Known | None:
        outer = ast.unparse(node.value).rpartition(".")[2]
        inner = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
        if outer in _UNIONS:
            return self._either(inner)
        item = self.annotated(inner[0]) if inner else None
        if item is None or item.kind != "value":
            return None
        if outer in ("Pager", "Page"):
            return Known("pager" if outer == "Pager" else "page", item.type)
        return Known("value", Type(items=item.type)) if outer in _LISTS else None


def key_of(node: ast.expr) -> ast.Constant | None:
    """The key, if an expression is `x["key"]` or `x.get("key")`."""
    key: ast.expr | None = None
    if isinstance(node, ast.Subscript):
        key = node.slice
    elif isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "get" and node.args:
        key = node.args[0]
    return key if isinstance(key, ast.Constant) and isinstance(key.value, str) else None


def _merged(found: list[Known | None]) -> Known | None:
    """What something is that may be any of these; None if they are of different kinds."""
    known = [each for each in found if each is not None]
    if not known or any(
        (each.kind, each.area, each.method) != (known[0].kind, known[0].area, known[0].method)
        for each in known
    ):
        return None
    result = known[0]
    for each in known[1:]:
        type_, origin = result.type.union(each.type), result.origin | each.origin
        result = attrs.evolve(result, type=type_, origin=origin)
    return result
