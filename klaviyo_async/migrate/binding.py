"""Following values through a source file: who is given what, and what it stands for."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator

from .names import (
    GENERATED,
    ROOTS,
    Bindings,
    Meaning,
    Scope,
    instance_of,
    member,
    member_of,
)

__all__ = ["METHODS", "Names", "http_method"]

METHODS = frozenset({"GET", "POST", "PUT", "PATCH", "DELETE"})
_Function = ast.FunctionDef | ast.AsyncFunctionDef


class Names:
    """All names of a file, and the meanings of expressions that use them."""

    def __init__(self, tree: ast.Module) -> None:
        self.imports: list[tuple[ast.stmt, str, Meaning]] = []
        self.scopes: dict[ast.AST, Scope] = {}
        self.methods: dict[str, set[str]] = {}
        """Name of a variable -> HTTP methods of the calls that get it as their address."""
        # Attributes (`self.client = ...`) count for the whole file.
        self.attributes: dict[str, list[tuple[ast.expr | Meaning, Scope]]] = {}
        self._known: dict[tuple[int, str], Meaning | None] = {}
        _Binder(self).visit(tree)

    def values(self, node: ast.expr, scope: Scope) -> Iterator[tuple[ast.expr, Scope]]:
        """The expressions that a name or an attribute was given, and their scopes."""
        if isinstance(node, ast.Name):
            holder = scope.holder(node.id)
            found: Bindings = holder.names[node.id] if holder else ()
        else:
            found = self.attributes.get(node.attr, ()) if isinstance(node, ast.Attribute) else ()
        for value, where in found:
            if isinstance(value, ast.expr):
                yield value, where

    def meaning(self, node: ast.expr, scope: Scope) -> Meaning | None:
        """What an expression stands for; None: nothing that matters here."""
        if isinstance(node, ast.Name):
            return self._name(node.id, scope)
        if isinstance(node, ast.Attribute):
            base = self.meaning(node.value, scope)
            if base is not None:
                return member_of(base, node.attr)
            found = self._first((0, node.attr), self.attributes.get(node.attr, ()))
            own = isinstance(node.value, ast.Name) and node.value.id in {"self", "cls"}
            # Another object's `.profiles` may be our client's.
            return None if found is not None and found.kind == "group" and not own else found
        if isinstance(node, ast.Call):
            return self._called(node, scope)
        if isinstance(node, ast.Lambda):
            made = self.meaning(node.body, scope)
            return Meaning("factory", "", made.flavour) if made and made.kind == "client" else None
        if isinstance(node, ast.Constant):
            # An annotation in quotes.
            quoted = self._name(node.value, scope) if isinstance(node.value, str) else None
            return quoted if quoted is not None and quoted.kind == "class" else None
        meanings = (self.meaning(part, scope) for part in _parts(node))
        return next((meaning for meaning in meanings if meaning is not None), None)

    def _name(self, name: str, scope: Scope) -> Meaning | None:
        holder = scope.holder(name)
        return self._first((id(holder), name), holder.names[name]) if holder else None

    def _first(self, key: tuple[int, str], bindings: Bindings) -> Meaning | None:
        if key in self._known:
            return self._known[key]
        self._known[key] = None  # so that a name given by itself ends here
        for value, where in bindings:
            found = value if isinstance(value, Meaning) else self.meaning(value, where)
            if found is not None:
                self._known[key] = found
                return found
        return None

    def _called(self, node: ast.Call, scope: Scope) -> Meaning | None:
        if isinstance(node.func, ast.Name) and node.func.id == "getattr" and len(node.args) > 1:
            base, name = self.meaning(node.args[0], scope), node.args[1]
            if base is not None and isinstance(name, ast.Constant) and isinstance(name.value, str):
                return member_of(base, name.value)
            return None
        function = self.meaning(node.func, scope)
        if function is not None:
            return instance_of(function)
        # FilterBuilder's methods return the builder.
        if isinstance(node.func, ast.Attribute) and node.func.attr != "build":
            base = self.meaning(node.func.value, scope)
            if base is not None and base.kind == "filters":
                return base
        return None


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


def http_method(node: ast.Call) -> tuple[str | None, int]:
    """The HTTP method of a call that looks like a request, and the place of its address."""
    function = node.func
    name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
    if name.upper() in METHODS:
        return name.upper(), 0
    first = node.args[0].value if node.args and isinstance(node.args[0], ast.Constant) else None
    if isinstance(first, str) and first.upper() in METHODS:
        return first.upper(), 1
    for keyword in node.keywords:
        if keyword.arg == "method" and isinstance(keyword.value, ast.Constant):
            given = str(keyword.value.value).upper()
            return (given if given in METHODS else None), 0
    return None, 0


class _Binder(ast.NodeVisitor):
    """Notes who is given what."""

    def __init__(self, names: Names) -> None:
        self._names = names
        self._scope = Scope()
        self._functions: list[tuple[str, Scope, bool]] = []
        self._in_class = False

    def visit_Module(self, node: ast.Module) -> None:
        self._names.scopes[node] = self._scope
        self.generic_visit(node)

    def visit_Import(self, node: ast.Import) -> None:
        for alias in node.names:
            root = alias.name.partition(".")[0]
            if root in ROOTS or root in GENERATED:
                meaning = Meaning("module", alias.name if alias.asname else root)
                self._scope.bind(alias.asname or root, meaning)
                self._names.imports.append((node, alias.name, meaning))

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        module = node.module or ""
        for alias in () if node.level else node.names:
            name = "KlaviyoAPI" if alias.name == "*" else alias.name
            meaning = member(module, name)
            if meaning is not None:
                self._scope.bind(alias.asname or name, meaning)
                self._names.imports.append((node, f"{module}.{alias.name}", meaning))

    def visit_Assign(self, node: ast.Assign) -> None:
        for target in node.targets:
            self._bind(target, node.value)
        self.generic_visit(node)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        if node.value is not None:
            self._bind(node.target, node.value)
        self._bind(node.target, _made_by(node.annotation))
        self.generic_visit(node)

    def visit_NamedExpr(self, node: ast.NamedExpr) -> None:
        self._bind(node.target, node.value)
        self.generic_visit(node)

    def visit_withitem(self, node: ast.withitem) -> None:
        if node.optional_vars is not None:
            self._bind(node.optional_vars, node.context_expr)
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        method, place = http_method(node)
        if method is not None:
            address = [*node.args[place : place + 1]]
            address += [keyword.value for keyword in node.keywords if keyword.arg == "url"]
            for value in address:
                name = value.attr if isinstance(value, ast.Attribute) else getattr(value, "id", "")
                self._names.methods.setdefault(name, set()).add(method)
        self.generic_visit(node)

    def visit_FunctionDef(self, node: _Function) -> None:
        for decorator in node.decorator_list:
            self.visit(decorator)
        self._functions.append((node.name, self._scope, self._in_class))
        if node.returns is not None:
            self._returned(_made_by(node.returns), self._scope)
        self._function(node, node.args, node.body)
        self._functions.pop()

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> None:
        self.visit_FunctionDef(node)

    def visit_Lambda(self, node: ast.Lambda) -> None:
        self._function(node, node.args, [node.body])

    def visit_Return(self, node: ast.Return) -> None:
        if node.value is not None and self._functions:
            self._returned(node.value, self._scope)
        self.generic_visit(node)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        outer, self._scope, self._in_class = (self._scope, self._in_class), Scope(self._scope), True
        self._names.scopes[node] = self._scope
        self.generic_visit(node)
        # What a class has, its instances have.
        for name, bindings in self._scope.names.items():
            self._names.attributes.setdefault(name, []).extend(bindings)
        self._scope, self._in_class = outer

    def _function(self, node: ast.AST, arguments: ast.arguments, body: Iterable[ast.AST]) -> None:
        for default in (*arguments.defaults, *filter(None, arguments.kw_defaults)):
            self.visit(default)
        outer, self._scope, self._in_class = (
            (self._scope, self._in_class),
            Scope(self._scope),
            False,
        )
        self._names.scopes[node] = self._scope
        for argument in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs):
            # A parameter hides a name outside, whatever it is.
            self._scope.names.setdefault(argument.arg, [])
            if argument.annotation is not None:
                self._scope.bind(argument.arg, _made_by(argument.annotation), outer[0])
        for statement in body:
            self.visit(statement)
        self._scope, self._in_class = outer

    def _returned(self, value: ast.expr, scope: Scope) -> None:
        name, outer, method = self._functions[-1]
        made = ast.Lambda(_NO_ARGUMENTS, value)
        if method:
            self._names.attributes.setdefault(name, []).append((made, scope))
        else:
            outer.bind(name, made, scope)

    def _bind(self, target: ast.expr, value: ast.expr) -> None:
        if isinstance(target, ast.Name):
            self._scope.bind(target.id, value)
        elif isinstance(target, ast.Attribute):
            self._names.attributes.setdefault(target.attr, []).append((value, self._scope))
        elif isinstance(target, ast.Tuple | ast.List) and isinstance(value, ast.Tuple | ast.List):
            for part, its in zip(target.elts, value.elts, strict=False):
                self._bind(part, its)


_NO_ARGUMENTS = ast.arguments(posonlyargs=[], args=[], kwonlyargs=[], kw_defaults=[], defaults=[])


def _made_by(annotation: ast.expr) -> ast.expr:
    """An expression for a value of that type."""
    return ast.Call(annotation, [], [])
