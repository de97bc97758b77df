"""Whether a change breaks a use: the arguments of a call, the keywords of a constructor, an attribute."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator, Mapping

from ..diff import Change
from .broken_use import Collector
from .surface import Method, Surface

MENTION = frozenset(
    {"operation-removed", "operation-renamed", "operation-moved", "operation-access"}
)
"""Kinds that break whoever names the method."""

_CALL = frozenset({"scope-added", "cap-lowered", "cursor-removed"})
"""Kinds that break whoever calls the method."""
_MISSING = frozenset({"argument-required", "argument-added", "field-required", "field-added"})
_READ = frozenset(
    {"field-removed", "field-renamed", "field-retyped", "field-nullable", "field-optional"}
)
"""Kinds that break whoever reads an attribute."""
_LOW, _HIGH = ("minimum", "minLength", "minItems"), ("maximum", "maxLength", "maxItems")

Resolve = Callable[[ast.expr], ast.expr]


class Checker:
    """Notes the uses that a change breaks.

    Args:
        surface: the package that the program uses.
        found: where findings go.
        resolve: what was last assigned to a name.
    """

    def __init__(self, surface: Surface, found: Collector, resolve: Resolve) -> None:
        self._surface = surface
        self._found = found
        self._resolve = resolve
        self.attributes: frozenset[str] = frozenset()
        """Names of all attributes that the program reads somewhere."""

    # --- methods

    def mention(self, node: ast.expr, method: Method) -> None:
        """A method is named, be it called or not."""
        operation = method.operation
        for change in self._surface.of_method[operation.area, operation.name]:
            if change.kind == "alias-removed":
                if change.old == method.name:
                    self._found.at(node, change)
            elif change.kind in MENTION and not self._outlives(method, change):
                self._found.at(node, change)

    def _outlives(self, method: Method, change: Change) -> bool:
        """Whether the name is an alias that may stay while the name proper goes."""
        operation = method.operation
        stays = change.kind == "operation-renamed" and change.new.startswith(f"{operation.area}.")
        return stays and method.name != operation.name

    def call(self, node: ast.Call, place: ast.expr, method: Method, *, used: bool) -> None:
        """A method is called.

        Args:
            node: the call.
            place: where to point at.
            method: what is called.
            used: whether anything is done with what it returns.
        """
        operation = method.operation
        positional = [arg for arg in node.args if not isinstance(arg, ast.Starred)]
        given = {k.arg: (k, k.value) for k in node.keywords if k.arg is not None}
        for name, arg in zip(method.positional, positional, strict=False):
            given.setdefault(name, (arg, arg))  # type: ignore[arg-type]
        whole = len(positional) == len(node.args) and all(k.arg for k in node.keywords)
        for change in self._surface.of_method[operation.area, operation.name]:
            argument = change.subject.argument
            if (
                change.kind in _CALL
                or (change.kind == "returns-retyped" and used)
                or (
                    change.kind == "answer-fields-removed"
                    and used
                    and not self.attributes.isdisjoint(change.old)
                )
                or (change.kind == "argument-reordered" and len(positional) > 1)
            ):
                self._found.at(place, change)
            elif change.kind in _MISSING:
                if whole and argument not in given:
                    self._found.at(place, change)
            elif argument in given:
                at, value = given[argument]
                # A positional argument bears no name.
                if change.kind != "argument-renamed" or isinstance(at, ast.keyword):
                    self._value(at, value, change)
        if method.body is not None and "body" in given:
            self.body(given["body"][1], method.body)

    def body(self, value: ast.expr, model: str) -> None:
        """A body is given; what is checked is a dict, or a list of them."""
        value = self._resolve(value)
        if isinstance(value, (ast.List, ast.Tuple)):
            for element in value.elts:
                self.body(element, model)
        elif isinstance(value, ast.Dict):
            given, whole = _items(value, self._names(model))
            self._fields(value, model, given, whole=whole)
            for name, (_, item) in given.items():
                inner = self._surface.field_type(model, name)
                inner = inner.items or inner
                if len(inner.models) == 1:
                    self.body(item, next(iter(inner.models)))

    def _names(self, model: str) -> Mapping[str, str]:
        """Names of a class's fields, as in Python and as in JSON."""
        fields = (
            self._surface.models[model].fields.values() if model in self._surface.models else ()
        )
        return {**{f.json: f.name for f in fields}, **{f.name: f.name for f in fields}}

    # --- classes

    def named(self, node: ast.expr | ast.alias, model: str) -> None:
        """A class is named."""
        for change in self._surface.of_model[model]:
            if change.kind == "class-renamed":
                self._found.at(node, change)
        if (cause := self._surface.gone.get(model)) is not None:
            text = f"models.{model}: is gone"
            if not cause.subject.model or cause.subject.model != model:
                text += f", with {cause.subject}"
            self._found.at(node, cause, text)

    def construct(self, node: ast.Call, model: str) -> None:
        """A class is called."""
        given = {k.arg: (k, k.value) for k in node.keywords if k.arg is not None}
        whole = not node.args and all(k.arg for k in node.keywords)
        self._fields(node.func, model, given, whole=whole)

    def _fields(
        self,
        place: ast.expr,
        model: str,
        given: Mapping[str, tuple[ast.expr | ast.keyword, ast.expr]],
        *,
        whole: bool,
    ) -> None:
        sent = model in self._surface.models and self._surface.models[model].in_request
        for change in self._surface.of_model[model]:
            field = change.subject.field
            if change.kind in _MISSING:
                if whole and field not in given and sent:
                    self._found.at(place, change)
            elif field in given:
                self._value(*given[field], change)

    def read(self, node: ast.Attribute, model: str) -> None:
        """An attribute of an object is read or set."""
        for change in self._surface.of_model[model]:
            if change.subject.field == node.attr and change.kind in _READ:
                self._found.at(node, change)

    # --- values

    def _value(self, at: ast.expr | ast.keyword, value: ast.expr, change: Change) -> None:
        """Something is given that the change is about: note it unless it is plainly still fine."""
        kind = change.kind.partition("-")[2]
        if change.kind.startswith("filter-"):
            if self._filters_by(value, _filter_field(change)):
                self._found.at(at, change)
        elif kind == "values-removed":
            inside = set(ast.walk(value))
            for constant in _constants(self._resolve(value)):
                if _parts(constant) & {(type(gone), gone) for gone in change.old or ()}:
                    self._found.at(constant if constant in inside else at, change)
        elif kind == "not-nullable":
            if any(constant.value is None for constant in _choices(self._resolve(value))):
                self._found.at(at, change)
        elif kind in ("narrowed", "size-lowered"):
            if not _within(self._resolve(value), change.new or {}):
                self._found.at(at, change)
        elif kind not in ("nullable", "optional"):
            self._found.at(at, change)

    def _filters_by(self, value: ast.expr, field: str) -> bool:
        """Whether a filter names the field, or does not show what it names."""
        value = self._resolve(value)
        opaque = not isinstance(value, (ast.Constant, ast.JoinedStr))
        for node in ast.walk(value):
            if (
                isinstance(node, ast.Constant)
                and isinstance(node.value, str)
                and field in node.value
            ):
                return True
            if isinstance(node, ast.Attribute) and node.attr == field:
                return True
            if isinstance(node, ast.Name) and node.id == "F":
                opaque = False
        return opaque


def _filter_field(change: Change) -> str:
    value = change.old if change.old is not None else change.new
    return str(next(iter(value), "")) if isinstance(value, dict) else str(value)


def _parts(constant: ast.Constant) -> set[tuple[type, object]]:
    """The values that a constant stands for; a list may be one string with commas."""
    value = constant.value
    parts = value.split(",") if isinstance(value, str) else [value]
    return {(type(part), part) for part in parts}


def _constants(value: ast.expr) -> Iterator[ast.Constant]:
    """Constants that are the value, or among its items or alternatives."""
    if isinstance(value, (ast.List, ast.Tuple, ast.Set)):
        for element in value.elts:
            yield from _constants(element)
    else:
        yield from _choices(value)


def _choices(value: ast.expr) -> Iterator[ast.Constant]:
    """Constants that the value may be."""
    if isinstance(value, ast.Constant):
        yield value
    elif isinstance(value, ast.IfExp):
        yield from _choices(value.body)
        yield from _choices(value.orelse)
    elif isinstance(value, ast.BoolOp):
        for member in value.values:
            yield from _choices(member)


def _within(value: ast.expr, bounds: Mapping[str, object]) -> bool:
    """Whether a literal keeps to the new bounds; what is no literal may not."""
    if not isinstance(value, ast.Constant) or isinstance(value.value, bool):
        return False
    size = len(value.value) if isinstance(value.value, str) else value.value
    if not isinstance(size, (int, float)) or "pattern" in bounds:
        return False
    lowest = [bounds[name] for name in _LOW if name in bounds]
    highest = [bounds[name] for name in _HIGH if name in bounds]
    return all(isinstance(b, (int, float)) and size >= b for b in lowest) and all(
        isinstance(b, (int, float)) and size <= b for b in highest
    )


def _items(
    node: ast.Dict, names: Mapping[str, str]
) -> tuple[dict[str, tuple[ast.expr | ast.keyword, ast.expr]], bool]:
    """Fields that a dict gives, flat or in its JSON:API envelope; and whether all of them are seen."""
    found: dict[str, tuple[ast.expr | ast.keyword, ast.expr]] = {}
    whole = True
    for key, value in zip(node.keys, node.values, strict=True):
        if not isinstance(key, ast.Constant):
            whole = False  # `**more`, or a key that is computed
        elif (
            isinstance(value, ast.Dict)
            and key.value not in names
            and key.value in ("data", "attributes", "relationships")
        ):
            inner, all_seen = _items(value, names)
            found.update(inner)
            whole = whole and all_seen
        elif key.value in names:
            found[names[str(key.value)]] = (key, value)
        elif key.value in ("data", "attributes", "relationships"):
            whole = False
    return found, whole
