"""Who imports whom: contracts hold and can be broken, no circles, and each module stands alone."""

from __future__ import annotations

import ast
import os
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import grimp
import pytest

from .source import ROOT, handwritten, module_of, tree

PACKAGES = ("klaviyo_async", "codegen", "tests", "benchmarks")

DYNAMIC = {
    "klaviyo_async.cli": "says in one line which package is missing",
    "klaviyo_async.cli.before_send": "takes a function of the user's by its name",
    "klaviyo_async.client.revisions": "takes a generated package by its name",
    "klaviyo_async.core.codec.shapes": "models are imported when the first is decoded",
    "klaviyo_async.deferred": "exports, and what signatures speak of, are imported when they are first used",
    "klaviyo_async.core.operations": "takes a generated package by its name",
    "klaviyo_async.export.arrow": "pyarrow is optional, and has no types",
    "klaviyo_async.export.writers": "zstd has two names, one of them of Python 3.14",
    "klaviyo_async.pydantic_support": "takes the models of the package that a model is of",
    "klaviyo_async.migrate.sdk": "reads the signatures of generated methods, area by area",
}
"""Modules that import by a name which is known at run time only, so that no contract can see it."""

BREACHES = {
    "klaviyo_async/core/breach.py": "import asyncio\n",
    "klaviyo_async/core/upwards.py": (
        "from typing import TYPE_CHECKING\n\nif TYPE_CHECKING:\n    from ..limiter import Limiter\n"
    ),
    "klaviyo_async/pagination/breach.py": "from klaviyo_openapi.models import Profile\n",
    "klaviyo_async/calls/breach.py": "def late():\n    from klaviyo_async import KlaviyoClient\n",
    "klaviyo_async/cli/breach.py": "import codegen.names\n",
    "codegen/breach.py": "import klaviyo_async.errors\nimport klaviyo_openapi\n",
}
"""Files that break every contract at least once."""


def contracts(folder: Path, cache: Path) -> subprocess.CompletedProcess[str]:
    """Run import-linter on what stands in a folder."""
    program = "import sys; from importlinter.cli import lint_imports_command as run; run()"
    path = os.pathsep.join([str(folder), str(folder / "generated")])
    return subprocess.run(
        [sys.executable, "-c", program, "--no-logo", "--cache-dir", str(cache)],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": path, "COLUMNS": "500"},
        capture_output=True,
        text=True,
        check=False,
    )


def names_of_contracts() -> list[str]:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return [contract["name"] for contract in settings["tool"]["importlinter"]["contracts"]]


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("import-linter")


@pytest.mark.slow
def test_contracts_hold(cache: Path) -> None:
    found = contracts(ROOT, cache)
    assert found.returncode == 0, found.stdout + found.stderr


@pytest.mark.slow
def test_each_contract_can_be_broken(cache: Path, tmp_path: Path) -> None:
    for folder in ("klaviyo_async", "codegen", "generated"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    for path, text in BREACHES.items():
        (tmp_path / path).write_text(text, encoding="utf-8")
    found = contracts(tmp_path, cache)
    assert found.returncode == 1, found.stdout + found.stderr
    kept = [name for name in names_of_contracts() if f"{name} BROKEN" not in found.stdout]
    assert not kept, f"nothing broke: {kept}"


@pytest.mark.slow
def test_there_are_no_circles() -> None:
    """Neither at run time nor for type checkers; imports inside functions count too."""
    graph = grimp.build_graph(*PACKAGES, cache_dir=None)
    imported = {
        module: sorted(graph.find_modules_directly_imported_by(module)) for module in graph.modules
    }
    circles = list(_circles(imported))
    assert not circles, "\n".join(map(" <-> ".join, circles))


def _circles(imported: dict[str, list[str]]) -> Iterator[list[str]]:
    """Groups of modules each of which can be reached from each other (Tarjan)."""
    number: dict[str, int] = {}
    lowest: dict[str, int] = {}
    stack: list[str] = []

    def visit(module: str) -> Iterator[list[str]]:
        number[module] = lowest[module] = len(number)
        stack.append(module)
        for other in imported[module]:
            if other not in number:
                yield from visit(other)
                lowest[module] = min(lowest[module], lowest[other])
            elif other in stack:
                lowest[module] = min(lowest[module], number[other])
        if lowest[module] == number[module]:
            group = stack[stack.index(module) :]
            del stack[stack.index(module) :]
            if len(group) > 1:
                yield sorted(group)

    for module in sorted(imported):
        if module not in number:
            yield from visit(module)


def test_circles_are_seen() -> None:
    found = _circles(
        {"a": ["b", "d"], "b": ["c"], "c": ["a"], "d": ["d"], "e": ["c", "f"], "f": []}
    )
    assert list(found) == [["a", "b", "c"]]


@pytest.mark.slow
def test_imports_by_name_are_few() -> None:
    dynamic = {
        module_of(path)
        for path in handwritten("klaviyo_async")
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Call) and _called(node) in {"import_module", "__import__"}
    }
    assert dynamic == DYNAMIC.keys()


def _called(call: ast.Call) -> Any:
    return getattr(call.func, "id", None) or getattr(call.func, "attr", None)


ALONE = """
import gc, importlib, sys, traceback

gc.disable()
failed = 0
for name in sys.argv[1:]:
    for loaded in [each for each in sys.modules if each.startswith(("klaviyo_async", "codegen"))]:
        del sys.modules[loaded]
    try:
        importlib.import_module(name)
    except BaseException:
        failed += 1
        print(f"--- {name}", file=sys.stderr)
        traceback.print_exc()
sys.exit(failed > 0)
"""


@pytest.mark.slow
@pytest.mark.parametrize(
    "deepest", [pytest.param(1, id="packages"), pytest.param(9, id="all", marks=pytest.mark.soak)]
)
def test_each_module_can_be_imported_first(deepest: int) -> None:
    """In one interpreter, in which nothing handwritten is loaded when it is a module's turn."""
    modules = [
        name
        for name in map(module_of, handwritten("klaviyo_async", "codegen"))
        if not name.endswith("__main__") and name.count(".") <= deepest
    ]
    assert len(modules) > (200 if deepest > 1 else 50)
    found = subprocess.run(
        [sys.executable, "-c", ALONE, *modules],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert found.returncode == 0, found.stderr
