"""Whether a change breaks a use: the arguments of a call, the keywords of a constructor, an attribute."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator, Mapping

from ..diff import Change
from .broken_use import Collector
from .filters import filter_field, names_field
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

Stored = tuple[ast.Constant, ast.expr]
"""A key that something is put under, and what."""
Given = Mapping[str, tuple[ast.expr | ast.keyword, ast.expr]]
Choices = Callable[[ast.expr], list[ast.expr]]
_SET = frozenset({"field-removed", "field-renamed", "field-retyped"})
"""Kinds that break whoever sets an attribute."""
_GUARDED = frozenset({"field-nullable", "field-optional"})
"""Kinds that break nobody who looks first whether there is something."""


class Checker:
    """Notes the uses that a change breaks.

    Args:
        surface: the package that the program uses.
        found: where findings go.
        choices: what a name may have been given.
    """

    def __init__(self, surface: Surface, found: Collector, choices: Choices) -> None:
        self._surface = surface
        self._found = found
        self._choices = choices
        self.tested: frozenset[str] = frozenset()
        """What the function at hand looks at before it uses it, as :func:`ast.unparse` writes it."""
        self.stored: Mapping[str, list[Stored]] = {}
        """Name -> what is put into the dict of that name."""
        self._answers: list[tuple[ast.expr, Method, Change]] = []
        self._answers_read: dict[Method, set[str]] = {}
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
        fields = {f: given[key] for key, f in method.keywords.items() if key in given}
        if fields:
            self._keywords(place, method, fields, whole=whole)
            given["body"] = (place, place)  # type: ignore[assignment]
        for change in self._surface.of_method[operation.area, operation.name]:
            argument = change.subject.argument
            if change.kind == "answer-fields-removed" and used:
                self._answers.append((place, method, change))
            elif self._below_cap(given, change):
                continue
            elif (
                change.kind in _CALL
                or (change.kind == "returns-retyped" and used)
                or (change.kind == "included-removed" and used and _includes(method, given))
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
        if method.body is not None and "body" in given and not fields:
            self.body(given["body"][1], method.body)

    def _keywords(self, place: ast.expr, method: Method, given: Given, *, whole: bool) -> None:
        """The body's fields are given as keywords."""
        assert method.body is not None
        self._fields(place, method.body, given, whole=whole)
        self._inside(method.body, given)

    def _below_cap(self, given: Given, change: Change) -> bool:
        """Whether a cap is lowered on how many there may be, and no more are written out."""
        if change.kind != "cap-lowered" or "body" not in given or set(change.new) != {"items"}:
            return False
        value = self._resolve(given["body"][1])
        if not isinstance(value, ast.List) or any(isinstance(e, ast.Starred) for e in value.elts):
            return False
        return len(value.elts) <= int(change.new["items"])

    def finish(self) -> None:
        """Note the calls of whose answers something is read that they no longer have.

        Of a call whose answer nobody is seen to read, as it is handed on, what is read anywhere counts.
        """
        for place, method, change in self._answers:
            read = self._answers_read.get(method, self.attributes)
            if not read.isdisjoint(change.old):
                self._found.at(place, change)

    def body(self, value: ast.expr, model: str) -> None:
        """A body is given; what is checked is a dict, or a list of them."""
        name = value.id if isinstance(value, ast.Name) else ""
        for each in self._choices(value):
            self._body(each, model, self.stored.get(name, []))

    def _body(self, value: ast.expr, model: str, stored: list[Stored]) -> None:
        if isinstance(value, (ast.List, ast.Tuple)):
            for element in value.elts:
                self.body(element, model)
        elif isinstance(value, ast.Dict):
            if (items := _listed(value)) is not None:
                self.body(items, model)
                return
            names = self._names(model)
            given, whole = _items(value, names)
            for key, item in stored:
                if key.value in names:
                    given[names[str(key.value)]] = (key, item)
            self._fields(value, model, given, whole=whole)
            self._inside(model, given)

    def _inside(self, model: str, given: Given) -> None:
        """What is given for fields may be dicts in turn."""
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
        kinds = _READ if isinstance(node.ctx, ast.Load) else _SET
        self._read(node, model, node.attr, kinds, node)

    def read_key(self, key: ast.Constant, node: ast.expr, model: str, field: str) -> None:
        """A field is read, or set, as the key of a dict.

        Args:
            key: the key.
            node: the whole expression.
            model: the class whose fields the dict holds.
            field: the field's name.
        """
        optional = isinstance(node, ast.Call)  # `.get` takes what is not there
        setting = isinstance(node, ast.Subscript) and not isinstance(node.ctx, ast.Load)
        kinds = _SET if setting else _READ - {"field-optional"} if optional else _READ
        self._read(key, model, field, kinds, node)

    def _read(
        self, at: ast.expr, model: str, field: str, kinds: frozenset[str], node: ast.expr
    ) -> None:
        for change in self._surface.of_model[model]:
            if change.subject.field != field or change.kind not in kinds:
                continue
            if change.kind not in _GUARDED or ast.unparse(node) not in self.tested:
                self._found.at(at, change)

    def read_answer(self, method: Method, field: str) -> None:
        """A field is read of what a method answered."""
        self._answers_read.setdefault(method, set()).add(field)

    # --- values

    def _value(self, at: ast.expr | ast.keyword, value: ast.expr, change: Change) -> None:
        """Something is given that the change is about: note it unless it is plainly still fine."""
        kind = change.kind.partition("-")[2]
        if change.kind.startswith("filter-"):
            if names_field(self._resolve(value), filter_field(change)):
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

    def _resolve(self, value: ast.expr) -> ast.expr:
        return self._choices(value)[0]


def _listed(value: ast.Dict) -> ast.expr | None:
    """The list in `{"data": [...]}`."""
    for key, item in zip(value.keys, value.values, strict=True):
        if isinstance(key, ast.Constant) and key.value == "data" and isinstance(item, ast.List):
            return item
    return None


def _includes(method: Method, given: Given) -> bool:
    """Whether a call has anything included: it asks for it, or nobody has to."""
    return "include" in given or not method.asked


def stores(tree: ast.Module) -> dict[str, list[Stored]]:
    """What a program puts into dicts by `name["data"]["attributes"]["key"] = value`, by name."""
    found: dict[str, list[Stored]] = {}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Assign):
            continue
        for target in node.targets:
            inner: ast.expr = target
            while isinstance(inner, ast.Subscript):
                inner = inner.value
            if (
                isinstance(target, ast.Subscript)
                and isinstance(target.slice, ast.Constant)
                and isinstance(inner, ast.Name)
            ):
                found.setdefault(inner.id, []).append((target.slice, node.value))
    return found


def tests_in(function: ast.AST) -> frozenset[str]:
    """What a function looks at before it uses it: in conditions, comparisons with None, `or`."""
    found: set[str] = set()
    for node in ast.walk(function):
        if isinstance(node, (ast.If, ast.IfExp, ast.While, ast.Assert)):
            looked_at = [node.test]
        elif isinstance(node, ast.comprehension):
            looked_at = node.ifs
        elif isinstance(node, ast.BoolOp):
            looked_at = node.values if isinstance(node.op, ast.And) else node.values[:-1]
        elif isinstance(node, ast.Match):
            looked_at = [node.subject]
        else:
            continue
        for test in looked_at:
            found |= {
                ast.unparse(each)
                for each in ast.walk(test)
                if isinstance(each, (ast.Attribute, ast.Subscript, ast.Call))
            }
    return frozenset(found)


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
