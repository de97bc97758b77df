"""Finds what has to change in one source file. Reads no files and imports none of the source."""

from __future__ import annotations

import ast
import re
from typing import Any

from ..core.runtime import REVISION, Operation
from .answers import Answers, chain, our_operation, taken_of
from .filling import calls_text, filled, notes_of, wrapper_client
from .filters import Builders, chain_of
from .findings import Finding
from .imports import replacement
from .legacy import calls_of_method
from .legacy_packages import SDK_CLIENT, WRAPPER
from .meanings import ERRORS, Meanings, imported
from .programs import Bindings, Import
from .reading import column, parse, split_lines
from .rewriting import source_of
from .sdk import AREAS, RAW, area_of, method_of, rewrite_call, rewrite_client, similar_calls
from .urls import address_in, http_method, is_format, methods_by_name, text_of
from .waiting import Waiting

__all__ = ["may_contain_findings", "scan"]

_GROUPS = "|".join(
    sorted(
        {area.title() for area in AREAS}
        | {area.title().replace("_", "") for area in AREAS}
        | {"Public", "ListsSegments", "TrackIdentify"}
    )
)
_CANDIDATE = re.compile(rf"(?i:klaviyo)|\.(?:{_GROUPS})\b".encode())
_LINKS = re.compile(
    r"""(?:\.links\b|\[['"]links['"]\]|\.get\(['"]links['"].*?\))
    (?:\.next|\[['"]next['"]\]|\.get\(['"]next['"].*?\))$""",
    re.VERBOSE,
)
_UNKNOWN_OPERATION = f"no operation of revision {REVISION}"
_LOOPS = (ast.For, ast.AsyncFor, ast.While)
_NEW_SCOPES = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.ClassDef)


def may_contain_findings(source: bytes) -> bool:
    """Whether there can be anything to find in a file; quick. Python's encodings contain ASCII."""
    return _CANDIDATE.search(source) is not None


def scan(source: str, path: str = "<source>") -> list[Finding]:
    """What has to change in a source file, in its order.

    Args:
        source: the text of a Python file.
        path: its name, for the findings.

    Raises:
        SyntaxError: the text is no Python, or is nested too deeply.
    """
    if not may_contain_findings(source.encode("utf-8", "replace")):
        return []
    try:
        return _Scanner(parse(source), source, path).run()
    except (RecursionError, MemoryError):
        raise SyntaxError("nested too deeply") from None
    except ValueError as error:  # zero bytes, in older versions of Python
        raise SyntaxError(str(error)) from None


class _Scanner(ast.NodeVisitor):
    def __init__(self, tree: ast.Module, source: str, path: str) -> None:
        self._tree = tree
        self._source = source
        self._path = path
        self._lines = split_lines(source)
        self._mentions_klaviyo = "klaviyo" in source.lower()
        self._bindings = Bindings(tree)
        self._meanings = Meanings(self._bindings)
        self._answers = Answers(self._bindings, self._called)
        self._builders = Builders(tree, self._bindings, self._meanings)
        self._methods_by_name = methods_by_name(tree)
        self._imports = False
        """Whether Klaviyo's old packages are imported."""
        self._loops = 0
        self._in_text = False
        self._reported: set[int] = set()
        self._seen: set[int] = set()
        """Expressions that a finding about an answer is about."""
        self._methods: dict[int, set[str]] = {}
        self._findings: set[Finding] = set()

    def run(self) -> list[Finding]:
        for found in self._bindings.imports:
            self._import(found)
        self.visit(self._tree)
        for each in Waiting(self._tree, self._bindings, self._sends).advice():
            self._add(each.node, each.kind, each.old, each.new, each.note)
        return sorted(self._findings)

    def _add(self, node: Any, kind: str, old: str, new: str, *notes: str) -> None:
        place = column(self._lines, node.lineno, node.col_offset)
        note = "; ".join(filter(None, notes))
        self._findings.add(Finding(self._path, node.lineno, place, kind, old, new, note))

    # Names

    def _import(self, found: Import) -> None:
        name = found.path
        meaning = imported(f"{name[:-1]}KlaviyoAPI" if found.alias.name == "*" else name)
        if meaning is not None:
            self._imports = True
            made = replacement(found, meaning, self._tree, self._source)
            if made is not None:
                self._add(found.node, "import", name, *made)

    def visit_Name(self, node: ast.Name) -> None:
        if isinstance(node.ctx, ast.Load):
            self._check_reference(node, node.id)

    def _check_reference(self, node: ast.Name | ast.Attribute, last: str) -> bool:
        """Report a class that is only referred to: caught, annotated, handed on."""
        if id(node) in self._reported:
            return True
        meaning = self._meanings.of(node)
        if meaning is None or meaning.kind not in {"class", "error", "filters_class"}:
            return False
        if meaning.kind == "error":
            note = (
                ""
                if meaning.name not in {"ApiException", "OpenApiException"}
                else (
                    "`status` and `body` stay; `errors` has pointer and parameter; "
                    "no answer at all: `APIConnectionError`, `APITimeoutError`"
                )
            )
            self._add(node, "error", source_of(node), ERRORS[meaning.name], note)
        elif meaning.kind == "class":
            self._add(node, "client", source_of(node), "KlaviyoClient")
        else:
            self._add(node, "filter", source_of(node), "F", "filters are expressions")
        return True

    # Calls

    def visit_Call(self, node: ast.Call) -> None:
        method, place = http_method(node)
        if method is not None:
            for value in (*node.args[place : place + 1], *(kw.value for kw in node.keywords)):
                self._methods[id(value)] = {method}
        self._answer(node)
        self._filter(node, statement=False)
        if self._call(node):
            self._reported.add(id(node.func))
        elif node.args and isinstance(node.args[0], ast.Constant) and node.args[0].value == "next":
            self._page(node)
        if is_format(node):
            self._text(node)
        else:
            self.generic_visit(node)

    def _call(self, node: ast.Call) -> bool:
        function = node.func
        if isinstance(function, ast.Name) and function.id == "getattr" and len(node.args) > 1:
            return self._dynamic(node)
        meaning = self._meanings.of(function)
        if meaning is not None and meaning.kind == "class":
            package = meaning.package
            made = rewrite_client(node) if package != "wrapper" else wrapper_client(node)
            self._add(node, "client", f"{source_of(function)}(...)", made.text, *made.notes)
            return True
        if isinstance(function, ast.Attribute):
            return self._method(function, node)
        return False

    def _dynamic(self, node: ast.Call) -> bool:
        name = node.args[1]
        base = self._meanings.of(node.args[0])
        if base is None or base.kind not in {"client", "group"}:
            return False
        if isinstance(name, ast.Constant) and isinstance(name.value, str):
            reference = ast.copy_location(ast.Attribute(node.args[0], name.value, ast.Load()), node)
            return self._method(reference, None)
        note = "a name known at run time only"
        self._add(node, "unknown", source_of(node), "await klaviyo.request(name, ...)", note)
        return True

    def visit_Attribute(self, node: ast.Attribute) -> None:
        self._answer(node)
        if id(node) not in self._reported and isinstance(node.ctx, ast.Load):
            if self._check_reference(node, node.attr):
                # What it is taken from is no finding of its own.
                return
            self._method(node, None)
            if node.attr == "next":
                self._page(node)
        self.generic_visit(node)

    def _method(self, node: ast.Attribute, call: ast.Call | None) -> bool:
        base = self._meanings.of(node.value)
        group = base.name if base is not None and base.kind == "group" else ""
        package = base.package if base is not None else ""
        if base is None and isinstance(node.value, ast.Attribute):
            group, package = node.value.attr, _guess_package(node.value.attr, node.attr)
            about = "klaviyo" in source_of(node.value, 200).lower()
            if not package and about and area_of(group):
                package = "sdk"
        elif base is not None and base.kind == "client" and package == "wrapper":
            group = "Public"
        if not group or not package:
            return False
        old = f"{source_of(node, 120)}{'' if call is None else '(...)' if _given(call) else '()'}"
        if package == "sdk":
            self._sdk(node, call, old, group)
            return True
        packages = WRAPPER if package == "wrapper" else SDK_CLIENT
        rows = calls_of_method(packages, f"{group}.{node.attr}")
        if rows:
            new = calls_text(rows)
            if call is not None and package == "wrapper":
                client = _client(node.value if base is None or base.kind == "group" else node)
                new = filled(rows[0], f"{group}.{node.attr}", call, client)
            self._add(node, "legacy", old, new, *notes_of(rows, new))
        elif group != "Public" or call is not None:
            self._add(node, "unknown", old, "", "no such call of v1 or v2 is known")
        return True

    def _sends(self, call: ast.Call) -> bool:
        """Whether a call is awaited once it is written for this package."""
        function = call.func
        if not isinstance(function, ast.Attribute):
            return False
        base = self._meanings.of(function.value)
        if base is not None:
            return base.kind == "group" or (base.kind == "client" and base.package == "wrapper")
        group = function.value.attr if isinstance(function.value, ast.Attribute) else ""
        return bool(group and _guess_package(group, function.attr))

    def _called(self, call: ast.Call) -> tuple[Operation, str] | None:
        """The operation of a call of the SDK, and what to write now."""
        function = call.func
        if not isinstance(function, ast.Attribute) or function.attr.endswith(RAW):
            return None
        base = self._meanings.of(function.value)
        known = base is not None and base.kind == "group" and base.package == "sdk"
        guessed = base is None and isinstance(function.value, ast.Attribute)
        if guessed and isinstance(function.value, ast.Attribute):
            known = _guess_package(function.value.attr, function.attr) == "sdk"
        operation = method_of(function.attr) if known else None
        if operation is None:
            return None
        client = _client(function.value)
        made = rewrite_call(operation, call, client, looped=False, asked=function.attr)
        return operation, made.text

    def _answer(self, node: ast.expr) -> None:
        """Report what is taken out of an envelope that is gone, or of what was not waited for."""
        if id(node) in self._seen or not isinstance(getattr(node, "ctx", ast.Load()), ast.Load):
            return
        found = self._answers.of(node)
        if found is not None and found.changed and found.text != ast.unparse(node):
            self._seen |= set(map(id, chain(node)))
            text = source_of(node, 120)
            self._add(node, "answer", text, found.text, found.note or "answers have no envelope")
        owner = taken_of(node)
        late = None if owner is None else self._answers.unawaited(owner)
        if late is not None and owner is not None:
            text = source_of(owner, 120)
            self._add(node, "await", text, f"await {text}", f"{late.name} must be awaited")

    def _sdk(self, node: ast.Attribute, call: ast.Call | None, old: str, group: str) -> None:
        operation = method_of(node.attr)
        if operation is None:
            self._unknown(node, old, node.attr)
            return
        made = rewrite_call(
            operation, call, _client(node.value), looped=self._loops > 0, asked=node.attr
        )
        self._add(node, "call", old, made.text, *made.notes)

    def _unknown(self, node: ast.AST, old: str, name: str) -> None:
        near = similar_calls(name)
        hint = f"near: {', '.join(near)}" if near else ""
        self._add(node, "unknown", old, "", _UNKNOWN_OPERATION, hint)

    def _filter(self, node: ast.Call, *, statement: bool) -> None:
        """Report what adds to a filter builder, makes or builds one."""
        if id(node) in self._reported:
            return
        found = self._builders.replacement(node, statement=statement)
        if found is None:
            return
        given = "(...)" if _given(node) else "()"
        old = f"{source_of(node.func, 400)}{given}"
        self._add(node, "filter", old, found.text, *found.notes)
        for inner in chain_of(node):
            self._reported |= {id(inner), id(inner.func)}

    # Pages

    def visit_Subscript(self, node: ast.Subscript) -> None:
        self._answer(node)
        if isinstance(node.slice, ast.Constant) and node.slice.value == "next":
            self._page(node)
        self.generic_visit(node)

    def _page(self, node: ast.expr) -> None:
        if not self._imports:
            return
        text = source_of(node, 120)
        if _LINKS.search(text):
            new = "`async for`, or `await page.next()`"
            self._add(node, "page", text, new, "`page.has_next`, `page.next_cursor`")

    # Addresses

    def visit_For(self, node: ast.For) -> None:
        called = node.iter.func if isinstance(node.iter, ast.Call) else None
        operation = None if called is None else our_operation(called)
        sdk = isinstance(node.iter, ast.Call) and self._called(node.iter) is not None
        if operation is not None and operation.many and not sdk:
            text = source_of(node.iter, 120)
            self._add(
                node.iter, "await", text, f"async for ... in {text}", "lists are asynchronous"
            )
        self.generic_visit(node)

    def visit_Expr(self, node: ast.Expr) -> None:
        if self._answers.unawaited(node.value) is not None and isinstance(node.value, ast.Call):
            text = source_of(node.value, 120)
            self._add(node.value, "await", text, f"await {text}", "nothing is sent otherwise")
        if isinstance(node.value, ast.Call):
            self._filter(node.value, statement=True)
        if not (isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)):
            self.generic_visit(node)

    def visit_Constant(self, node: ast.Constant) -> None:
        self._text(node)

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        self._text(node)

    def visit_BinOp(self, node: ast.BinOp) -> None:
        self._text(node)

    def _text(self, node: ast.expr) -> None:
        known = self._in_text or self._address(node)
        outer, self._in_text = self._in_text, known
        self.generic_visit(node)
        self._in_text = outer

    def _address(self, node: ast.expr) -> bool:
        text = text_of(node, self._bindings) if self._mentions_klaviyo else None
        if text is None:
            return False
        found = address_in(text, self._methods.get(id(node), set()))
        if found is None:
            return False
        if found.base:
            note = "base address of a retired API; each call is a method now"
            self._add(node, "url", found.text, "KlaviyoClient", note)
        elif not found.rows:
            self._add(node, "unknown", found.text, "", "no such call of v1 or v2 is known")
        else:
            new = calls_text(found.rows)
            self._add(node, "url", found.text, new, *notes_of(found.rows, new))
        return True

    # Loops, and addresses that a name is given

    def visit(self, node: ast.AST) -> None:
        outer = self._loops
        if isinstance(node, _NEW_SCOPES):
            self._loops = 0
        if isinstance(node, _LOOPS):
            self._loops += 1
        if isinstance(node, ast.Assign) and len(node.targets) == 1:
            target = node.targets[0]
            name = target.attr if isinstance(target, ast.Attribute) else getattr(target, "id", "")
            self._methods.setdefault(id(node.value), self._methods_by_name.get(name, set()))
        super().visit(node)
        self._loops = outer


def _guess_package(group: str, method: str) -> str:
    """Which package an unknown object with such a group and method is of; empty: none."""
    if area_of(group) and method_of(method):
        return "sdk"
    name = f"{group}.{method}"
    return "wrapper" if name in WRAPPER else "sdk_client" if name in SDK_CLIENT else ""


def _client(group: ast.expr) -> str:
    """The expression of the client, where the group is taken from one."""
    text = source_of(group.value) if isinstance(group, ast.Attribute) else ""
    return text if re.fullmatch(r"[\w.]+", text) else "klaviyo"


def _given(call: ast.Call) -> bool:
    return bool(call.args or call.keywords)
