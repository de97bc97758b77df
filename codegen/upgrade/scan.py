"""Walks through one file of a program and has every use of the package checked."""

from __future__ import annotations

import ast
from pathlib import Path

from .broken_use import BrokenUse, Collector
from .checks import Checker, stores, tests_in
from .inference import Inference, key_of
from .programs import Bindings
from .reading import decode, parse, split_lines
from .surface import Surface


def scan(path: Path, source: bytes, surface: Surface, packages: tuple[str, ...]) -> set[BrokenUse]:
    """The places of one file that break.

    Raises:
        SyntaxError, ValueError, RecursionError: it cannot be parsed.
    """
    text = decode(source)
    tree = parse(text)
    found = Collector(path, split_lines(text))
    _Scan(surface, Inference(surface, packages, Bindings(tree)), found).visit(tree)
    return found.findings


class _Scan(ast.NodeVisitor):
    def __init__(self, surface: Surface, inference: Inference, found: Collector) -> None:
        self._surface = surface
        self._inference = inference
        self._checker = Checker(surface, found, inference.choices)
        self._unused: set[ast.expr] = set()
        """Calls whose result is thrown away."""

    def visit_Module(self, node: ast.Module) -> None:
        self._checker.attributes = frozenset(
            each.attr for each in ast.walk(node) if isinstance(each, ast.Attribute)
        )
        self._checker.stored = stores(node)
        self._checker.tested = tests_in(node)
        self.generic_visit(node)
        self._checker.finish()

    def visit_FunctionDef(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        outer, self._checker.tested = self._checker.tested, tests_in(node)
        self.generic_visit(node)
        self._checker.tested = outer

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> None:
        self.visit_FunctionDef(node)

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        for alias in node.names:
            if model := self._inference.model_at(f"{node.module or ''}.{alias.name}"):
                self._checker.named(alias, model)

    def visit_Name(self, node: ast.Name) -> None:
        if model := self._inference.model(node):
            self._checker.named(node, model)

    def visit_Attribute(self, node: ast.Attribute) -> None:
        if (method := self._inference.named_method(node)) is not None:
            self._checker.mention(node, method)
        elif model := self._inference.model(node):
            self._checker.named(node, model)
        elif not self._inference.path(node):
            owner = self._inference.infer(node.value)
            if owner is not None and owner.kind == "value":
                for method in owner.origin:
                    self._checker.read_answer(method, node.attr)
                for name in sorted(owner.type.models):
                    self._checker.read(node, name)
        self.generic_visit(node)

    def visit_Expr(self, node: ast.Expr) -> None:
        value = node.value
        self._unused.add(value.value if isinstance(value, ast.Await) else value)
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        function = node.func
        if (method := self._inference.method(function)) is not None:
            self._checker.call(node, function, method, used=node not in self._unused)
        elif model := self._inference.model(function):
            self._checker.construct(node, model)
        elif (method := self._inference.requested(node)) is not None:
            place = node.args[0]
            if isinstance(place, ast.Constant):
                self._checker.mention(place, method)
            keywords = ast.Call(function, [], node.keywords)
            self._checker.call(keywords, place, method, used=False)
        elif (
            isinstance(function, ast.Attribute)
            and function.attr == "get"
            and node.args
            and _is_table(function.value)
        ):
            self._by_name(node.args[0])
        elif (key := key_of(node)) is not None and isinstance(function, ast.Attribute):
            self._key(key, node, function.value)
        self.generic_visit(node)

    def visit_Subscript(self, node: ast.Subscript) -> None:
        if _is_table(node.value):
            self._by_name(node.slice)
        elif (key := key_of(node)) is not None:
            self._key(key, node, node.value)
        self.generic_visit(node)

    def _key(self, key: ast.Constant, node: ast.Call | ast.Subscript, owner: ast.expr) -> None:
        """A field may be read by its key."""
        known = self._inference.infer(owner)
        if known is None or known.kind not in ("fields", "flat"):
            return
        for model in sorted(known.type.models):
            if field := self._inference.field(known, model, str(key.value)):
                for method in known.origin:
                    self._checker.read_answer(method, field)
                self._checker.read_key(key, node, model, field)

    def _by_name(self, name: ast.expr) -> None:
        """An operation is named by a string."""
        if isinstance(name, ast.Constant) and isinstance(name.value, str):
            method = self._surface.named(name.value)
            if method is not None:
                self._checker.mention(name, method)


def _is_table(node: ast.expr) -> bool:
    """Whether this is `OPERATIONS`."""
    last = node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")
    return last == "OPERATIONS"
