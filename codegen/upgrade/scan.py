"""Walks through one file of a program and shows the judge every use of the package."""

from __future__ import annotations

import ast
import io
import tokenize
from pathlib import Path

from .finding import Finding, Sink
from .judge import Judge
from .known import Scopes
from .surface import Surface

_FunctionNode = ast.FunctionDef | ast.AsyncFunctionDef
_Comprehension = ast.ListComp | ast.SetComp | ast.GeneratorExp | ast.DictComp


def scan(path: Path, source: bytes, surface: Surface, packages: tuple[str, ...]) -> set[Finding]:
    """The places of one file that break.

    Raises:
        SyntaxError, ValueError, RecursionError: it cannot be parsed.
    """
    tree = ast.parse(source, filename=str(path))
    sink = Sink(path, _lines(source))
    _Scan(surface, packages, sink).visit(tree)
    return sink.findings


def _lines(source: bytes) -> list[str]:
    """The lines as the parser counts them."""
    encoding, _ = tokenize.detect_encoding(io.BytesIO(source).readline)
    text = source.decode(encoding, errors="replace")
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


class _Scan(ast.NodeVisitor):
    def __init__(self, surface: Surface, packages: tuple[str, ...], sink: Sink) -> None:
        self._surface = surface
        self._scopes = Scopes(surface, packages)
        self._judge = Judge(surface, sink, self._scopes.source)
        self._unused: set[ast.expr] = set()
        """Calls whose result is thrown away."""

    def visit_Module(self, node: ast.Module) -> None:
        self._judge.attributes = frozenset(
            each.attr for each in ast.walk(node) if isinstance(each, ast.Attribute)
        )
        self.generic_visit(node)

    # --- imports

    def visit_Import(self, node: ast.Import) -> None:
        for alias in node.names:
            if alias.asname:
                self._scopes.imported(alias.name, "", alias.asname)
            else:
                top = alias.name.partition(".")[0]
                self._scopes.imported(top, "", top)

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        module = node.module or ""
        for alias in node.names:
            self._scopes.imported(module, alias.name, alias.asname or alias.name)
            if model := self._scopes.model_at(f"{module}.{alias.name}"):
                self._judge.named(alias, model)

    # --- scopes

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self._function(node)

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> None:
        self._function(node)

    def _function(self, node: _FunctionNode) -> None:
        for outside in (*node.decorator_list, *node.args.defaults, *node.args.kw_defaults):
            if outside is not None:
                self.visit(outside)
        self._scopes.bind(ast.Name(node.name, ast.Store()), None)
        self._scopes.enter()
        self._arguments(node.args)
        if node.returns is not None:
            self.visit(node.returns)
        for statement in node.body:
            self.visit(statement)
        self._scopes.leave()

    def _arguments(self, arguments: ast.arguments) -> None:
        for argument in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs):
            if argument.annotation is not None:
                self.visit(argument.annotation)
            known = self._scopes.annotated(argument.annotation)
            self._scopes.bind(ast.Name(argument.arg, ast.Store()), known)
        for rest in (arguments.vararg, arguments.kwarg):
            if rest is not None:
                self._scopes.bind(ast.Name(rest.arg, ast.Store()), None)

    def visit_Lambda(self, node: ast.Lambda) -> None:
        self._scopes.enter()
        self._arguments(node.args)
        self.visit(node.body)
        self._scopes.leave()

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        for outside in (*node.decorator_list, *node.bases, *node.keywords):
            self.visit(outside)
        self._scopes.enter()
        # What any method puts on `self` is known to all of them.
        for inner in ast.walk(node):
            if isinstance(inner, ast.Assign):
                for target in inner.targets:
                    if isinstance(target, ast.Attribute):
                        self._scopes.bind(target, self._scopes.infer(inner.value))
            elif isinstance(inner, ast.AnnAssign) and isinstance(inner.target, ast.Attribute):
                self._scopes.bind(inner.target, self._scopes.annotated(inner.annotation))
        for statement in node.body:
            self.visit(statement)
        self._scopes.leave()

    def _comprehension(self, node: _Comprehension) -> None:
        self._scopes.enter()
        for generator in node.generators:
            self.visit(generator.iter)
            self._scopes.bind(generator.target, self._scopes.item(generator.iter))
            for condition in generator.ifs:
                self.visit(condition)
        for part in ("elt", "key", "value"):
            if (expression := getattr(node, part, None)) is not None:
                self.visit(expression)
        self._scopes.leave()

    def visit_ListComp(self, node: ast.ListComp) -> None:
        self._comprehension(node)

    def visit_SetComp(self, node: ast.SetComp) -> None:
        self._comprehension(node)

    def visit_GeneratorExp(self, node: ast.GeneratorExp) -> None:
        self._comprehension(node)

    def visit_DictComp(self, node: ast.DictComp) -> None:
        self._comprehension(node)

    # --- assignments

    def visit_Assign(self, node: ast.Assign) -> None:
        self.visit(node.value)
        known = self._scopes.infer(node.value)
        for target in node.targets:
            self.visit(target)
            self._scopes.bind(target, known, node.value)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        self.visit(node.annotation)
        if node.value is not None:
            self.visit(node.value)
        self.visit(node.target)
        known = self._scopes.annotated(node.annotation)
        if known is None and node.value is not None:
            known = self._scopes.infer(node.value)
        self._scopes.bind(node.target, known, node.value)

    def visit_NamedExpr(self, node: ast.NamedExpr) -> None:
        self.visit(node.value)
        self._scopes.bind(node.target, self._scopes.infer(node.value), node.value)

    def _loop(self, node: ast.For | ast.AsyncFor) -> None:
        self.visit(node.iter)
        self._scopes.bind(node.target, self._scopes.item(node.iter))
        for statement in (*node.body, *node.orelse):
            self.visit(statement)

    def visit_For(self, node: ast.For) -> None:
        self._loop(node)

    def visit_AsyncFor(self, node: ast.AsyncFor) -> None:
        self._loop(node)

    # --- uses

    def visit_Name(self, node: ast.Name) -> None:
        if model := self._scopes.model(node):
            self._judge.named(node, model)

    def visit_Attribute(self, node: ast.Attribute) -> None:
        if (method := self._scopes.method(node)) is not None:
            self._judge.mention(node, method)
        elif model := self._scopes.model(node):
            self._judge.named(node, model)
        elif not self._scopes.path(node):
            owner = self._scopes.infer(node.value)
            if owner is not None and owner.kind == "value":
                for name in sorted(owner.type.models):
                    self._judge.read(node, name)
        self.generic_visit(node)

    def visit_Expr(self, node: ast.Expr) -> None:
        value = node.value
        self._unused.add(value.value if isinstance(value, ast.Await) else value)
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        function = node.func
        if (method := self._scopes.method(function)) is not None:
            self._judge.call(node, function, method, used=node not in self._unused)
        elif model := self._scopes.model(function):
            self._judge.construct(node, model)
        elif isinstance(function, ast.Attribute) and function.attr == "request" and node.args:
            self._by_name(node.args[0], node)
        elif (
            isinstance(function, ast.Attribute)
            and function.attr == "get"
            and node.args
            and _is_table(function.value)
        ):
            self._by_name(node.args[0], None)
        self.generic_visit(node)

    def visit_Subscript(self, node: ast.Subscript) -> None:
        if _is_table(node.value):
            self._by_name(node.slice, None)
        self.generic_visit(node)

    def _by_name(self, name: ast.expr, call: ast.Call | None) -> None:
        """An operation is named by a string."""
        if isinstance(name, ast.Constant) and isinstance(name.value, str):
            method = self._surface.named(name.value)
            if method is not None:
                self._judge.mention(name, method)
                if call is not None:
                    keywords = ast.Call(call.func, [], call.keywords)
                    self._judge.call(keywords, name, method, used=False)


def _is_table(node: ast.expr) -> bool:
    """Whether this is `OPERATIONS`."""
    last = node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")
    return last == "OPERATIONS"
