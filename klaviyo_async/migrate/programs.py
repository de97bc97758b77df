"""What the names of Python programs are bound to, without running them.

The migration scanner reads programs with it, and the generator's upgrade check, by way of a link: neither
package may import the other. That is why it imports nothing but the standard library.
"""

from __future__ import annotations

import ast
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import accumulate

__all__ = ["Binding", "Bindings", "Function", "Import", "Scope"]

_Function = ast.FunctionDef | ast.AsyncFunctionDef
_Comprehension = ast.ListComp | ast.SetComp | ast.GeneratorExp | ast.DictComp
_Position = tuple[float, int]
"""Line from 1 and offset in bytes, as the parser counts them."""


@dataclass(slots=True, eq=False)
class Binding:
    """One place that binds a name or an attribute; nothing given: what it is bound to is not known."""

    position: _Position
    """From where on it holds."""
    value: ast.expr | None = None
    """The expression that it is bound to; of a function, a lambda that returns the same."""
    annotation: ast.expr | None = None
    """Its type, as declared."""
    iterated: ast.expr | None = None
    """The expression whose items it is bound to."""
    path: str = ""
    """The dotted path that it is imported from; one that is relative begins with dots."""
    passed: list[ast.expr] = field(default_factory=list)
    """Of a parameter: what calls in the program give for it."""
    function: Function | None = None
    """The function that a `def` binds."""
    of_class: bool = False
    """Whether a class statement binds it."""


@dataclass(slots=True, eq=False)
class Function:
    """A function of the program, as those see it that call it."""

    parameters: list[tuple[str, Binding]]
    """Those that may be given by name, with `self` of a method."""
    positional: int
    """How many of them may be given by position."""
    method: bool
    """Whether the first is the object that it is called on."""
    annotation: ast.expr | None
    """The type that it says it returns."""
    returned: list[ast.expr] = field(default_factory=list)
    """The expressions that it returns."""

    def receive(self, call: ast.Call, *, bound: bool) -> None:
        """Note what a call gives for the parameters.

        Args:
            call: the call.
            bound: whether it is called on an object, which is the first parameter then.
        """
        skipped = int(bound and self.method)
        free = self.parameters[skipped : self.positional]
        for (_, binding), value in zip(free, call.args, strict=False):
            if isinstance(value, ast.Starred):
                break
            binding.passed.append(value)
        named = dict(self.parameters)
        for keyword in call.keywords:
            if keyword.arg in named:
                named[keyword.arg].passed.append(keyword.value)


class Scope:
    """The names that a module, a class, a function or a comprehension binds.

    Args:
        parent: the scope around it.
        of_class: whether it is a class's: what is nested in it does not see its plain names.
    """

    def __init__(self, parent: Scope | None = None, *, of_class: bool = False) -> None:
        self.parent = parent
        self.of_class = of_class
        self.names: dict[str, list[Binding]] = {}
        """Bindings of a name, and of dotted ones such as `self.client`, in the program's order."""

    def bind(self, name: str, binding: Binding) -> None:
        self.names.setdefault(name, []).append(binding)

    def visible(self, name: str) -> Iterator[list[Binding]]:
        """The bindings of a name as seen from here, scope by scope outwards."""
        scope: Scope | None = self
        while scope is not None:
            if name in scope.names and (scope is self or not scope.of_class or "." in name):
                yield scope.names[name]
            scope = scope.parent


@dataclass(slots=True, eq=False)
class Import:
    """One name of an import statement, and the dotted path that it leads to."""

    node: ast.stmt
    alias: ast.alias
    path: str


class Bindings:
    """Everything that a program binds, by name and by attribute.

    Args:
        tree: the program's syntax tree.

    Raises:
        RecursionError: the program is nested too deeply.
    """

    def __init__(self, tree: ast.Module) -> None:
        self.imports: list[Import] = []
        self.stars: list[str] = []
        """Modules of which everything is imported."""
        self.attributes: dict[str, list[Binding]] = {}
        """Bindings of attributes, and of what classes hold, by their name in the whole program."""
        self.order: list[Binding] = []
        """All bindings, in the program's order."""
        self.module = Scope()
        self.scopes: dict[ast.Name, Scope] = {}
        """The scope in which each name of the program stands."""
        self._methods: dict[str, Function | None] = {}
        self._sorted: dict[int, list[tuple[_Position, int]]] = {}
        binder = _Binder(self)
        binder.visit(tree)
        for call in binder.calls:
            if (function := self.function(call.func)) is not None:
                function.receive(call, bound=isinstance(call.func, ast.Attribute))

    def all_of(self, node: ast.expr) -> Sequence[Binding]:
        """All bindings of a name in the innermost scope that binds it, or of an attribute."""
        if isinstance(node, ast.Name):
            return next(self.scopes.get(node, self.module).visible(node.id), ())
        return self.attributes.get(node.attr, ()) if isinstance(node, ast.Attribute) else ()

    def function(self, node: ast.expr) -> Function | None:
        """The function of the program that an expression names: its name, or `self.` and its name."""
        if isinstance(node, ast.Name):
            binding = self.latest(node)
            return binding.function if binding is not None else None
        owner = node.value if isinstance(node, ast.Attribute) else None
        own = isinstance(owner, ast.Name) and owner.id in ("self", "cls")
        return self.method(node.attr) if own else None  # type: ignore[attr-defined]

    def method(self, name: str) -> Function | None:
        """The function that an attribute names, if there is one of that name in the whole program."""
        if name not in self._methods:
            known = {one.function for one in self.attributes.get(name, ()) if one.function}
            self._methods[name] = known.pop() if len(known) == 1 else None
        return self._methods[name]

    def latest(self, node: ast.expr) -> Binding | None:
        """The binding of a name, or a dotted name, that holds where the expression stands.

        That is the last one before it; if there is none, the first one after it, as in a loop or
        in a function that is called later.
        """
        root, name = _dotted(node)
        if root is None:
            return None
        scope = self.scopes.get(root)
        here: _Position = (root.lineno, root.col_offset) if scope else (float("inf"), 0)
        following: Binding | None = None
        for bindings in (scope or self.module).visible(name):
            if (preceding := self._preceding(bindings, here)) is not None:
                return preceding
            following = following or bindings[0]
        return following

    def _preceding(self, bindings: list[Binding], here: _Position) -> Binding | None:
        """The last of them that holds there."""
        places = self._sorted.get(id(bindings))
        if places is None:
            order = sorted((binding.position, at) for at, binding in enumerate(bindings))
            places = [*accumulate(order, lambda one, two: (two[0], max(one[1], two[1])))]
            self._sorted[id(bindings)] = places
        found = bisect_right(places, (here, len(bindings)))
        return bindings[places[found - 1][1]] if found else None


class _Binder(ast.NodeVisitor):
    """Fills `Bindings` in one walk over the tree."""

    def __init__(self, bindings: Bindings) -> None:
        self._bindings = bindings
        self._scope = bindings.module
        self._functions: list[tuple[Scope, str, _Position, Function]] = []
        self.calls: list[ast.Call] = []

    def _bind(self, target: ast.expr, binding: Binding) -> None:
        value = binding.value
        if isinstance(target, ast.Name):
            self._add(self._scope, target.id, binding)
        elif isinstance(target, ast.Attribute):
            self._bindings.attributes.setdefault(target.attr, []).append(binding)
            root, name = _dotted(target)
            if root is not None:
                self._add(self._scope, name, binding)
                # What one method puts on `self`, all of them see.
                around = self._scope.parent
                while around is not None and not around.of_class:
                    around = around.parent
                if around is not None:
                    around.bind(name, binding)
        elif isinstance(target, ast.Starred):
            self._bind(target.value, Binding(binding.position))
        elif isinstance(target, ast.Tuple | ast.List):
            given: Sequence[ast.expr | None] = [None] * len(target.elts)
            if isinstance(value, ast.Tuple | ast.List) and len(value.elts) == len(target.elts):
                given = value.elts
            for part, its in zip(target.elts, given, strict=True):
                self._bind(part, Binding(binding.position, value=its))

    def _add(self, scope: Scope, name: str, binding: Binding) -> None:
        scope.bind(name, binding)
        self._bindings.order.append(binding)

    def _visit_in(self, scope: Scope, nodes: Iterable[ast.AST]) -> None:
        outer, self._scope = self._scope, scope
        for node in nodes:
            self.visit(node)
        self._scope = outer

    # --- names

    def visit_Name(self, node: ast.Name) -> None:
        self._bindings.scopes[node] = self._scope

    def visit_Import(self, node: ast.Import) -> None:
        for alias in node.names:
            self._bindings.imports.append(Import(node, alias, alias.name))
            root = alias.name.partition(".")[0]
            path = alias.name if alias.asname else root
            self._add(self._scope, alias.asname or root, Binding(_start(node), path=path))

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        module = "." * node.level + (node.module or "")
        for alias in node.names:
            path = f"{module}.{alias.name}"
            self._bindings.imports.append(Import(node, alias, path))
            if alias.name == "*":
                self._bindings.stars.append(module)
            else:
                binding = Binding(_start(node), path=path)
                self._add(self._scope, alias.asname or alias.name, binding)

    # --- assignments

    def visit_Assign(self, node: ast.Assign) -> None:
        self.generic_visit(node)
        for target in node.targets:
            self._bind(target, Binding(_end(node.value), value=node.value))

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        self.generic_visit(node)
        position = _end(node.value or node.annotation)
        self._bind(node.target, Binding(position, value=node.value, annotation=node.annotation))

    def visit_NamedExpr(self, node: ast.NamedExpr) -> None:
        self.generic_visit(node)
        self._bind(node.target, Binding(_end(node.value), value=node.value))

    def visit_withitem(self, node: ast.withitem) -> None:
        self.visit(node.context_expr)
        if node.optional_vars is not None:
            self.visit(node.optional_vars)
            value = node.context_expr
            self._bind(node.optional_vars, Binding(_end(value), value=value))

    def visit_For(self, node: ast.For | ast.AsyncFor) -> None:
        self.visit(node.iter)
        self.visit(node.target)
        self._bind(node.target, Binding(_end(node.iter), iterated=node.iter))
        self._visit_in(self._scope, (*node.body, *node.orelse))

    def visit_AsyncFor(self, node: ast.AsyncFor) -> None:
        self.visit_For(node)

    # --- scopes

    def visit_FunctionDef(self, node: _Function) -> None:
        function = Function([], 0, self._scope.of_class and not _static(node), node.returns)
        self._add(self._scope, node.name, Binding(_start(node), function=function))
        self._visit_in(self._scope, node.decorator_list)
        self._functions.append((self._scope, node.name, _start(node), function))
        if node.returns is not None:
            self.visit(node.returns)
            self._return(ast.Call(node.returns, [], []))  # an instance of that class
        self._function(node, node.args, node.body, function)
        self._functions.pop()

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> None:
        self.visit_FunctionDef(node)

    def visit_Lambda(self, node: ast.Lambda) -> None:
        self._function(node, node.args, [node.body])

    def visit_Call(self, node: ast.Call) -> None:
        self.calls.append(node)
        self.generic_visit(node)

    def _function(
        self,
        node: _Function | ast.Lambda,
        arguments: ast.arguments,
        body: Iterable[ast.AST],
        function: Function | None = None,
    ) -> None:
        self.visit(arguments)  # defaults and annotations belong to the scope around the function
        scope = Scope(self._scope)
        for argument in _all_arguments(arguments):
            named = argument not in (arguments.vararg, arguments.kwarg)
            annotation = argument.annotation if named else None
            binding = Binding(_start(node), annotation=annotation)
            self._add(scope, argument.arg, binding)
            if named and function is not None:
                function.parameters.append((argument.arg, binding))
        if function is not None:
            function.positional = len(arguments.posonlyargs) + len(arguments.args)
        self._visit_in(scope, body)

    def visit_Return(self, node: ast.Return) -> None:
        self.generic_visit(node)
        if node.value is not None and self._functions:
            self._functions[-1][3].returned.append(node.value)
            self._return(node.value)

    def _return(self, value: ast.expr) -> None:
        scope, name, position, function = self._functions[-1]
        made = ast.Lambda(_NO_ARGUMENTS, value)
        self._add(scope, name, Binding(position, value=made, function=function))

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._add(self._scope, node.name, Binding(_start(node), of_class=True))
        self._visit_in(self._scope, (*node.decorator_list, *node.bases, *node.keywords))
        scope = Scope(self._scope, of_class=True)
        self._visit_in(scope, node.body)
        # What a class has, its instances have.
        for name, bindings in scope.names.items():
            if "." not in name:
                self._bindings.attributes.setdefault(name, []).extend(bindings)

    def _comprehension(self, node: _Comprehension) -> None:
        outer, scope = self._scope, Scope(self._scope)
        for index, generator in enumerate(node.generators):
            # The first iterable alone is evaluated in the scope around.
            self._visit_in(scope if index else outer, [generator.iter])
            self._visit_in(scope, [generator.target, *generator.ifs])
            self._scope = scope
            self._bind(generator.target, Binding(_start(node), iterated=generator.iter))
            self._scope = outer
        made = [node.key, node.value] if isinstance(node, ast.DictComp) else [node.elt]
        self._visit_in(scope, made)

    visit_ListComp = visit_SetComp = _comprehension  # noqa: N815
    visit_GeneratorExp = visit_DictComp = _comprehension  # noqa: N815


_NO_ARGUMENTS = ast.arguments(posonlyargs=[], args=[], kwonlyargs=[], kw_defaults=[], defaults=[])


def _static(node: _Function) -> bool:
    return any(getattr(each, "id", "") == "staticmethod" for each in node.decorator_list)


def _all_arguments(arguments: ast.arguments) -> Iterator[ast.arg]:
    yield from (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs)
    yield from filter(None, (arguments.vararg, arguments.kwarg))


def _dotted(node: ast.expr) -> tuple[ast.Name | None, str]:
    """The first name of `self.events` and the like, and the whole as text; None: none of that kind."""
    parts: list[str] = []
    while isinstance(node, ast.Attribute):
        parts.append(node.attr)
        node = node.value
    if not isinstance(node, ast.Name):
        return None, ""
    return node, ".".join((node.id, *reversed(parts)))


def _start(node: ast.stmt | ast.expr) -> _Position:
    return node.lineno, node.col_offset


def _end(node: ast.expr) -> _Position:
    return node.end_lineno or node.lineno, node.end_col_offset or 0
