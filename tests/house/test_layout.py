"""Files and functions stay short, names say who uses a module, and one word has one meaning."""

from __future__ import annotations

import ast
from collections import defaultdict
from pathlib import Path

import pytest

from .source import ROOT, functions, handwritten, module_of, tree

MOST_LINES = 400
MOST_LINES_OF_A_FUNCTION = 50

LONG_FUNCTIONS = {
    "klaviyo_async.calls.engine.Engine._run_attempts": (
        "the loop of a call in one piece: each frame more would cost every request"
    ),
    "klaviyo_async.client.client.KlaviyoClient.__init__": "its signature is the list of settings",
    "klaviyo_async.sandbox.server.Sandbox.__init__": "its signature is the list of settings",
    "klaviyo_async.http.transport.AiohttpTransport._exchange": "likewise, from request to last byte",
    "klaviyo_async.pipeline.pipeline.Pipeline.__init__": "all stages are put together in one place",
    "codegen.diff.models.ModelComparison._field": "one field's differences, one after the other",
    "klaviyo_async.cli.app.ingest": "its signature is the list of the command's options",
    "klaviyo_async.cli.exports.export": "its signature is the list of the command's options",
    "tests.codegen.synthetic._schemas": "a table of schemas",
    "benchmarks.bench_profiles.compare": "one measurement from set-up to printed row",
}
"""Functions that are longer, each with the reason."""

_BINDER = "of the reader of programs, which stands in both rooms as one file: a link, or a copy"
_BLOCKING = "of the client without `await`: the same thing for threads, under the same name"
SHARED_CLASS_NAMES: dict[str, str] = {
    **dict.fromkeys(["Binding", "Bindings", "Function", "Import", "Scope", "_Binder"], _BINDER),
    **dict.fromkeys(
        ["Job", "Jobs", "KlaviyoAccounts", "KlaviyoClient", "Limits", "Page", "Pager"], _BLOCKING
    ),
    **dict.fromkeys(["AccountsExport", "Export", "PublicClient", "Receipt", "Sink"], _BLOCKING),
}
"""Names that classes of several rooms bear, each with the reason."""


def test_files_are_short() -> None:
    lengths = {path: len(path.read_bytes().splitlines()) for path in handwritten()}
    long = {str(path.relative_to(ROOT)): n for path, n in lengths.items() if n > MOST_LINES}
    assert not long, f"more than {MOST_LINES} lines: {long}"


@pytest.mark.slow
def test_functions_are_short() -> None:
    long = {
        function.name: function.lines
        for path in handwritten()
        for function in functions(path)
        if function.lines > MOST_LINES_OF_A_FUNCTION
    }
    new = {name: lines for name, lines in long.items() if name not in LONG_FUNCTIONS}
    assert not new, f"more than {MOST_LINES_OF_A_FUNCTION} lines: {new}"
    assert LONG_FUNCTIONS.keys() <= long.keys(), (
        f"no longer long: {LONG_FUNCTIONS.keys() - long.keys()}"
    )


def test_no_module_of_the_top_level_is_private() -> None:
    top = (ROOT / "klaviyo_async").glob("_*.py")
    assert {path.name for path in top} == {"__init__.py", "__main__.py", "_version.py"}


@pytest.mark.slow
def test_classes_of_several_rooms_bear_several_names() -> None:
    rooms: dict[str, set[str]] = defaultdict(set)
    for path in handwritten("klaviyo_async", "codegen"):
        for node in ast.walk(tree(path)):
            if isinstance(node, ast.ClassDef):
                rooms[node.name].add(_room(path))
    shared = {name: sorted(where) for name, where in rooms.items() if len(where) > 1}
    new = {name: where for name, where in shared.items() if name not in SHARED_CLASS_NAMES}
    assert not new, f"one name, several classes: {new}"
    assert SHARED_CLASS_NAMES.keys() <= shared.keys(), (
        f"no longer shared: {SHARED_CLASS_NAMES.keys() - shared.keys()}"
    )


def _room(path: Path) -> str:
    first, *rest = module_of(path).split(".")
    return rest[0] if first == "klaviyo_async" and rest else first


def test_sqlite_is_not_asked_for_a_rowcount() -> None:
    """Which is -1 after an `INSERT` in Turkish, see ARCHITECTURE.md."""
    asking = {
        module_of(path)
        for path in handwritten("klaviyo_async")
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Attribute) and node.attr == "rowcount"
    }
    assert asking == set()
