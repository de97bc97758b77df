"""Which plain functions of a program have to be coroutines, as they call what is awaited now."""

from __future__ import annotations

import ast
import builtins
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from typing import Final, NamedTuple

from .programs import Bindings, Function
from .rewriting import source_of

__all__ = ["Advice", "Waiting"]

_Function = ast.FunctionDef | ast.AsyncFunctionDef
_Scope = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.ClassDef)
_AWAITING: Final = frozenset(
    {
        "as_completed", "create_task", "ensure_future", "gather", "run", "run_coroutine_threadsafe",
        "run_until_complete", "shield", "start_soon", "wait", "wait_for",
    }
)  # fmt: skip
"""Functions that are given coroutines, and wait for them or start them."""
_CANNOT: Final = frozenset({"property", "cached_property"})
_USES: Final = (
    ast.Attribute, ast.BinOp, ast.Compare, ast.Expr, ast.For, ast.FormattedValue, ast.Subscript, ast.comprehension,
)  # fmt: skip
"""What is done with the result of a call, and never with a coroutine."""


class Advice(NamedTuple):
    """What to write for a place, and what to know about it."""

    node: ast.stmt | ast.expr
    kind: str
    old: str
    new: str
    note: str = ""


class Waiting:
    """The functions of a program, and who calls whom.

    Args:
        tree: the program.
        bindings: what its names are bound to.
        sends: whether a call is one of the SDK or of the retired API, which is awaited now.
    """

    def __init__(
        self, tree: ast.Module, bindings: Bindings, sends: Callable[[ast.Call], bool]
    ) -> None:
        self._bindings = bindings
        self._parents: dict[ast.AST, ast.AST] = {}
        self._calls: list[tuple[ast.Call, _Function]] = []
        """Calls of functions of the program, each with the function."""
        self._functions: dict[int, _Function] = {}
        self._generators: dict[_Function, bool] = {}
        self._waiting: set[ast.AST] = set()
        """Functions that wait for an answer: those that do, and those that are to."""
        nodes = list(ast.walk(tree))
        for node in nodes:
            for child in ast.iter_child_nodes(node):
                self._parents[child] = node
        starts = {
            (node.lineno, node.col_offset): node for node in nodes if isinstance(node, _Function)
        }
        for binding in bindings.order:
            found = starts.get((int(binding.position[0]), binding.position[1]))
            if binding.function is not None and binding.value is None and found is not None:
                self._functions[id(binding.function)] = found
        self._collect(nodes, sends)

    def _collect(self, nodes: list[ast.AST], sends: Callable[[ast.Call], bool]) -> None:
        for node in nodes:
            owner = self._owner(node)
            waits = isinstance(node, ast.Await | ast.AsyncFor | ast.AsyncWith)
            waits |= isinstance(node, ast.comprehension) and bool(node.is_async)
            if isinstance(node, ast.Call):
                waits |= sends(node)
                if (called := self._function(node.func)) is not None:
                    self._calls.append((node, called))
            if waits and isinstance(owner, _Function):
                self._waiting.add(owner)
        callers: dict[ast.AST, list[ast.Call]] = defaultdict(list)
        for call, called in self._calls:
            callers[called].append(call)
        new = [node for node in self._waiting if isinstance(node, _Function)]
        while new:
            called = new.pop()
            for call in callers[called]:
                owner = self._owner(call)
                if not isinstance(owner, ast.FunctionDef) or owner in self._waiting:
                    continue
                if self._late(call, called):
                    self._waiting.add(owner)
                    new.append(owner)

    def advice(self) -> Iterator[Advice]:
        """What has to change, in no order."""
        plain = [node for node in self._waiting if isinstance(node, ast.FunctionDef)]
        for node in plain:
            yield self._to_be_coroutine(node)
            yield from self._handed_on(node)
        for call, called in self._calls:
            if self._late(call, called) and not isinstance(self._owner(call), ast.Lambda):
                yield self._awaited(call, called)

    def _to_be_coroutine(self, node: ast.FunctionDef) -> Advice:
        old, name = f"def {node.name}(...)", node.name
        decorators = [ast.unparse(each) for each in node.decorator_list]
        if (name.startswith("__") and name.endswith("__")) or _CANNOT.intersection(decorators):
            note = "cannot wait: move what is sent into a coroutine"
            return Advice(node, "unknown", old, "", note)
        known = not decorators or set(decorators) <= {"staticmethod", "classmethod"}
        note = "" if known else f"@{decorators[0]} has to take a coroutine function"
        return Advice(node, "function", old, f"async {old}", note)

    def _handed_on(self, node: ast.FunctionDef) -> Iterator[Advice]:
        """Places that name the function without calling it: whoever is given it has to await."""
        for name in self._handed_on_names[node]:
            note = f"`{name.id}` is a coroutine function now: who calls it has to await it"
            yield Advice(name, "unknown", name.id, "", note)

    @cached_property
    def _handed_on_names(self) -> Mapping[ast.AST, list[ast.Name]]:
        """Function -> the names that stand for it without calling it."""
        found: dict[ast.AST, list[ast.Name]] = defaultdict(list)
        for name in self._bindings.scopes:
            parent = self._parents.get(name)
            called = isinstance(parent, ast.Call) and parent.func is name
            if not called and isinstance(name.ctx, ast.Load):
                function = self._function(name)
                if function is not None and function.name == name.id:
                    found[function].append(name)
        return found

    @cached_property
    def _awaited_names(self) -> set[str]:
        """Names whose value is awaited somewhere, or handed to who does that."""
        found = set()
        for name in self._bindings.scopes:
            parent = self._parents.get(name)
            awaited = isinstance(parent, ast.Await | ast.Return) or self._is_started(parent)
            if awaited and isinstance(name.ctx, ast.Load):
                found.add(name.id)
        return found

    def _is_generator(self, function: _Function) -> bool:
        if function not in self._generators:
            self._generators[function] = any(isinstance(x, ast.Yield) for x in _own(function))
        return self._generators[function]

    def _awaited(self, call: ast.Call, called: _Function) -> Advice:
        text = source_of(call, 400)
        old = f"{source_of(call.func, 120)}{'(...)' if call.args or call.keywords else '()'}"
        if self._is_generator(called):
            return Advice(
                call, "await", old, f"async for ... in {text}", "an asynchronous generator"
            )
        if self._is_main(call):
            return Advice(call, "await", old, f"asyncio.run({text})", "import asyncio")
        return Advice(call, "await", old, f"await {text}", f"{called.name} must be awaited")

    def _late(self, call: ast.Call, called: _Function) -> bool:
        """Whether a call of a function that waits is not waited for, though it has to be."""
        if called not in self._waiting:
            return False
        parent = self._parents.get(call)
        generator = self._is_generator(called)
        if isinstance(parent, ast.AsyncFor) or (
            isinstance(parent, ast.comprehension) and parent.is_async
        ):
            return False
        if generator:
            return isinstance(parent, ast.For | ast.comprehension)
        if isinstance(parent, ast.Await) or self._is_started(parent):
            return False
        if isinstance(called, ast.FunctionDef):
            return True  # what is a plain function yet is told of wherever it is called
        if isinstance(parent, ast.Assign) and isinstance(parent.targets[0], ast.Name):
            return parent.targets[0].id not in self._awaited_names
        name = (
            parent.func.id
            if isinstance(parent, ast.Call) and isinstance(parent.func, ast.Name)
            else ""
        )
        return isinstance(parent, _USES) or hasattr(builtins, name or "-")

    def _is_started(self, node: ast.AST | None) -> bool:
        """Whether what is given a call there awaits it."""
        while isinstance(node, ast.keyword | ast.Starred | ast.List | ast.Tuple | ast.ListComp):
            node = self._parents.get(node)
        if not isinstance(node, ast.Call):
            return False
        function = node.func
        name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
        return name in _AWAITING

    def _is_main(self, node: ast.AST) -> bool:
        """Whether it stands where a script begins: below `if __name__ == "__main__"`."""
        if self._owner(node) is not None:
            return False
        inner: ast.AST | None = node
        while inner is not None:
            if isinstance(inner, ast.If) and "__name__" in ast.unparse(inner.test):
                return True
            inner = self._parents.get(inner)
        return False

    def _owner(self, node: ast.AST) -> ast.AST | None:
        """The function, lambda or class that a node stands in; None: the module."""
        inner = self._parents.get(node)
        while inner is not None and not isinstance(inner, _Scope):
            inner = self._parents.get(inner)
        return inner

    def _function(self, node: ast.expr) -> _Function | None:
        """The function of the program that an expression names."""
        found: Function | None = self._bindings.function(node)
        if found is None and isinstance(node, ast.Attribute) and self._is_instance(node.value):
            found = self._bindings.method(node.attr)
        return None if found is None else self._functions.get(id(found))

    def _is_instance(self, node: ast.expr) -> bool:
        """Whether an expression is an object of a class of the program."""
        binding = self._bindings.latest(node)
        made = binding.value if binding is not None else node
        if not isinstance(made, ast.Call):
            return False
        kind = self._bindings.latest(made.func)
        return kind is not None and kind.of_class


def _own(function: _Function) -> Iterator[ast.AST]:
    """What stands in a function, and not in one within it."""
    queue: list[ast.AST] = [*function.body]
    while queue:
        node = queue.pop()
        yield node
        if not isinstance(node, _Scope):
            queue.extend(ast.iter_child_nodes(node))
