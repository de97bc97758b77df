"""Infers what the expressions of a program stand for, without running it."""

from __future__ import annotations

import ast
from typing import Literal

import attrs

from ..diff.types import Type
from .programs import Binding, Bindings
from .surface import Method, Surface

Kind = Literal["area", "value", "pager", "pages", "page"]

_UNIONS = ("Optional", "Union", "Annotated")
_LISTS = frozenset(
    {"list", "List", "Sequence", "Iterable", "Iterator", "Collection", "AsyncIterator"}
    | {"AsyncIterable", "AsyncGenerator", "Generator", "set", "frozenset", "tuple", "Tuple"}
)
_COPIES = ("list", "sorted", "tuple", "reversed")


@attrs.frozen
class Known:
    """What an expression stands for: an area, a value, or a list call, its pages, one page."""

    kind: Kind
    type: Type = attrs.field(factory=Type)
    """Of the value, or of an item."""
    area: str = ""


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
        for binding in bindings.order:
            self._of(binding)  # in this order nothing recurs deeply

    def resolve(self, node: ast.expr) -> ast.expr:
        """What was last assigned to a name, if the expression is one and that is known."""
        binding = self._bindings.latest(node) if isinstance(node, ast.Name) else None
        return node if binding is None or binding.value is None else binding.value

    def _of(self, binding: Binding) -> Known | None:
        if binding not in self._bound:
            self._bound[binding] = None  # so that a name given by itself ends here
            known = self.annotated(binding.annotation)
            if known is None and binding.value is not None:
                known = self.infer(binding.value)
            if known is None and binding.iterated is not None:
                known = self.item(binding.iterated)
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
        return "" if self.path(node) else node.attr

    def method(self, node: ast.expr) -> Method | None:
        """The method that an expression stands for."""
        if isinstance(node, ast.Attribute) and (area := self.area(node.value)):
            return self._surface.method(area, node.attr)
        return None

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
            return Known("value", known.type)
        if known.kind == "value" and known.type.items is not None:
            return Known("value", known.type.items)
        return None

    def _listed(self, item: Known | None) -> Known | None:
        return Known("value", Type(items=item.type)) if item and item.kind == "value" else None

    def _call(self, node: ast.Call) -> Known | None:
        function = node.func
        if (method := self.method(function)) is not None:
            return Known("pager" if method.paged else "value", method.item)
        if name := self.model(function):
            return Known("value", Type(models=frozenset({name})))
        if isinstance(function, ast.Name) and function.id in _COPIES and node.args:
            return self._listed(self.item(node.args[0]))
        if isinstance(function, ast.Attribute):
            owner = self.infer(function.value)
            if owner is not None and owner.kind == "pager" and function.attr in ("items", "pages"):
                return owner if function.attr == "items" else attrs.evolve(owner, kind="pages")
            if owner is not None and owner.kind == "page" and function.attr == "next":
                return owner
        return None

    def _attribute(self, node: ast.Attribute) -> Known | None:
        if area := self.area(node):
            return Known("area", area=area)
        owner = self.infer(node.value)
        if owner is None:
            return None
        if owner.kind == "page" and node.attr == "data":
            return Known("value", Type(items=owner.type))
        if owner.kind != "value":
            return None
        found = Type()
        for name in owner.type.models:
            found = found.union(self._surface.field_type(name, node.attr))
        return Known("value", found)

    def _subscript(self, node: ast.Subscript) -> Known | None:
        return (
            self.infer(node.value) if isinstance(node.slice, ast.Slice) else self.item(node.value)
        )

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
