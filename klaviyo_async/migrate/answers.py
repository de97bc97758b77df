"""Follows what a program does with the answers of calls: envelopes that are gone, waits that are missing."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from typing import Literal, NamedTuple

from ..core.operations import operations
from ..core.runtime import Operation
from .programs import Binding, Bindings, Function
from .sdk import AREAS, signature

__all__ = ["Answer", "Answers", "chain", "our_operation", "taken_of"]

_Kind = Literal["answer", "resource", "items", "fields", "links", "linkage", "value"]
_ROOT = frozenset({"id", "type", "links", "meta"})


class Answer(NamedTuple):
    """What an expression holds of an answer."""

    kind: _Kind
    text: str
    """What to write for it now."""
    operation: Operation
    changed: bool = False
    """Whether it is written otherwise than before."""
    note: str = ""


def our_operation(node: ast.expr) -> Operation | None:
    """The operation that `<anything>.profiles.get_profile` of this package names."""
    if not isinstance(node, ast.Attribute) or not isinstance(node.value, ast.Attribute):
        return None
    area, found = node.value.attr, operations().get(node.attr)
    return found if area in AREAS and found is not None and found.area == area else None


class Answers:
    """What the expressions of a program hold of answers.

    Args:
        bindings: what the program's names are bound to.
        called: for a call of the SDK: its operation and what to write now; None for any other.
    """

    def __init__(
        self, bindings: Bindings, called: Callable[[ast.Call], tuple[Operation, str] | None]
    ) -> None:
        self._bindings = bindings
        self._called = called
        self._known: dict[Binding | Function, Answer | None] = {}
        for binding in bindings.order:
            self._of(binding)  # in this order nothing recurs deeply

    def of(self, node: ast.expr) -> Answer | None:
        """What an expression holds; None: nothing of an answer."""
        if isinstance(node, ast.Name):
            found = self._named(node)
            return found and found._replace(text=node.id, changed=False)
        if isinstance(node, ast.Await):
            found = self.of(node.value)
            if found is None or found.text.startswith("(await "):
                return found
            return found._replace(text=f"(await {found.text})")
        if isinstance(node, ast.Call):
            return self._call(node)
        if isinstance(node, ast.ListComp) and len(node.generators) == 1:
            return self._collected(node, node.generators[0])
        step = _step(node)
        if step is not None:
            owner = self.of(step[0])
            keyed = not isinstance(node, ast.Attribute)
            return None if owner is None else _taken(owner, step[1], keyed=keyed)
        if isinstance(node, ast.Subscript):
            owner = self.of(node.value)
            if owner is not None and owner.kind == "items":
                return owner._replace(kind="resource", text=f"{owner.text}[{_index(node)}]")
        return None

    def _named(self, node: ast.Name) -> Answer | None:
        binding = self._bindings.latest(node)
        return None if binding is None or binding.function is not None else self._of(binding)

    def _of(self, binding: Binding) -> Answer | None:
        if binding not in self._known:
            self._known[binding] = None  # so that a name given by itself ends here
            self._known[binding] = self._bound(binding)
        return self._known[binding]

    def _bound(self, binding: Binding) -> Answer | None:
        if binding.value is not None:
            return self.of(binding.value)
        if binding.iterated is not None:
            items = self.of(binding.iterated)
            whole = items is not None and items.kind == "answer" and items.operation.many
            if items is not None and (items.kind == "items" or whole):
                return items._replace(kind="resource")
            return None
        found = (self.of(value) for value in binding.passed)
        return next((answer for answer in found if answer is not None), None)

    def _collected(self, node: ast.ListComp, only: ast.comprehension) -> Answer | None:
        """The items of a list call, as `[item async for item in ...]` has them."""
        same = isinstance(node.elt, ast.Name) and isinstance(only.target, ast.Name)
        if not same or node.elt.id != only.target.id:  # type: ignore[attr-defined]
            return None
        found = self.of(only.iter)
        many = found is not None and (found.kind == "items" or found.operation.many)
        return found._replace(kind="items", text=ast.unparse(node)) if many and found else None

    def _call(self, node: ast.Call) -> Answer | None:
        if (called := self._called(node)) is not None:
            return Answer("answer", f"({called[1]})", called[0])
        if (ours := our_operation(node.func)) is not None:
            return Answer("answer", ast.unparse(node), ours)
        if (step := _step(node)) is not None:
            owner = self.of(step[0])
            return None if owner is None else _taken(owner, step[1], keyed=True)
        function = self._bindings.function(node.func)
        if function is None:
            return None
        if function not in self._known:
            self._known[function] = None
            found = (self.of(value) for value in function.returned)
            self._known[function] = next((it for it in found if it is not None), None)
        answer = self._known[function]
        return answer and answer._replace(text=ast.unparse(node), changed=False)

    def unawaited(self, node: ast.expr) -> Operation | None:
        """The operation of this package whose answer an expression does not wait for, but uses."""
        if isinstance(node, ast.Name):
            binding = self._bindings.latest(node)
            node = binding.value if binding is not None and binding.value is not None else node
        found = our_operation(node.func) if isinstance(node, ast.Call) else None
        if found is None or not isinstance(node, ast.Call) or self._called(node) is not None:
            return None
        shape = signature(found.package, found.area, found.name)
        return None if shape.paged else found


def _step(node: ast.expr) -> tuple[ast.expr, str] | None:
    """Of `x.name`, `x["name"]` and `x.get("name")`: what it is taken of, and the name."""
    if isinstance(node, ast.Attribute):
        return node.value, node.attr
    key: ast.expr | None = None
    owner: ast.expr = node
    if isinstance(node, ast.Subscript):
        owner, key = node.value, node.slice
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        owner, key = node.func.value, node.args[0] if node.args else None
        if node.func.attr != "get":
            return None
    found = isinstance(key, ast.Constant) and isinstance(key.value, str)
    return (owner, key.value) if found else None  # type: ignore[union-attr]


def taken_of(node: ast.expr) -> ast.expr | None:
    """What `x.name`, `x["name"]`, `x.get("name")` and `x[0]` are taken of; None: it is none of these."""
    step = _step(node)
    if step is not None:
        return step[0]
    return node.value if isinstance(node, ast.Subscript | ast.Await) else None


def chain(node: ast.expr) -> Iterator[ast.expr]:
    """An expression, what it is taken of, what that is taken of, and so on."""
    inner: ast.expr | None = node
    while inner is not None:
        yield inner
        inner = taken_of(inner)


def _index(node: ast.Subscript) -> str:
    return ast.unparse(node.slice)


def _taken(owner: Answer, name: str, *, keyed: bool) -> Answer | None:
    """What is taken of an answer by a name.

    Args:
        owner: the answer, or what of it.
        name: the name.
        keyed: whether it is taken as of a dict.
    """
    if owner.kind == "answer" and owner.operation.many and name == "data" and not keyed:
        return owner._replace(kind="items", text=f"{owner.text}.data")  # pages have that still
    found = _as_envelope(owner, name)
    single = owner.kind == "resource" or (owner.kind == "answer" and not owner.operation.many)
    if found is None and keyed and single and name != "links":
        # In v1 and v2 there were no envelopes.
        return owner._replace(kind="value", text=f"{owner.text}.{_python(name)}", changed=True)
    return found


def _as_envelope(owner: Answer, name: str) -> Answer | None:
    if owner.kind == "answer":
        return _of_envelope(owner, name)
    if owner.kind == "resource":
        if name in ("attributes", "relationships"):
            return owner._replace(kind="fields" if name == "attributes" else "links", changed=True)
        if name in _ROOT:
            return owner._replace(kind="value", text=f"{owner.text}.{name}", changed=True)
        return None
    if owner.kind == "fields":
        return owner._replace(kind="value", text=f"{owner.text}.{_python(name)}", changed=True)
    if owner.kind == "links":
        return owner._replace(kind="linkage", text=f"{owner.text}.{_python(name)}", changed=True)
    if owner.kind == "linkage" and name == "data":
        return owner._replace(kind="resource")
    return None


def _of_envelope(owner: Answer, name: str) -> Answer | None:
    if name == "data" and owner.operation.envelope:
        kind: _Kind = "items" if owner.operation.many else "resource"
        return owner._replace(kind=kind, changed=True)
    if name == "included":
        note = "related resources stand where they belong: `event.profile.email`"
        return owner._replace(kind="value", text="", changed=True, note=note)
    return None


def _python(name: str) -> str:
    """Name of a field: the SDK writes `datetime_`, JSON may have hyphens."""
    return name.rstrip("_").replace("-", "_").replace("$", "")
