"""What the names of a program are bound to, as the migration scanner and the upgrade check read it."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from klaviyo_async.migrate.programs import Bindings
from klaviyo_async.migrate.reading import parse


def latest(source: str) -> list[str]:
    """What each name `x` or `self.x` that is printed is bound to there, as text."""
    tree = parse(source)
    bindings = Bindings(tree)
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "print":
            binding = bindings.latest(node.args[0])
            value = binding and (binding.value or binding.annotation or binding.iterated)
            found.append(ast.unparse(value) if value else binding.path if binding else "none")
    return found


@pytest.mark.parametrize(
    ("source", "bound"),
    [
        ("x = 1\nprint(x)\nx = 2\nprint(x)", ["1", "2"]),
        ("print(x)", ["none"]),
        ("while go():\n    print(x)\n    x = 1", ["1"]),
        ("def f():\n    print(x)\nx = 1", ["1"]),
        ("x = 1\ndef f(x):\n    print(x)\nprint(x)", ["1", ""]),
        ("x = 1\ndef f(x: int, *, y: str):\n    print(x)\n    print(y)", ["int", "str"]),
        ("x = 1\n(lambda x: print(x))", [""]),
        ("class A:\n    x = 1\n    print(x)\n    def f(self): print(x)", ["1", "none"]),
        ("class A:\n    def f(self): print(self.x)\n    def g(self): self.x = 1", ["1"]),
        (
            "class A:\n    def g(self): self.x = 1\nclass B:\n    def f(self): print(self.x)",
            ["none"],
        ),
        ("x = [1]\n[print(x) for x in x]\nprint(x)", ["[1]", "x"]),
        ("for x, y in z: print(x)", [""]),
        ("for x in z: print(x)", ["z"]),
        ("with open(p) as x: print(x)", ["open(p)"]),
        ("x, (y, *z) = 1, (2, 3)\nprint(x)\nprint(y)\nprint(z)", ["1", "2", ""]),
        ("if (x := 1) and print(x): pass", ["1"]),
        ("x: int = f()\nprint(x)", ["f()"]),
        ("import a.b\nimport a.b as x\nprint(a)\nprint(x)", ["a", "a.b"]),
        ("from ..a import b as x\nprint(x)", ["..a.b"]),
        ("from a import x\nclass x: pass\nprint(x)", [""]),
    ],
)
def test_the_binding_that_holds(source: str, bound: list[str]) -> None:
    assert sorted(latest(source)) == sorted(bound)


def test_both_tools_read_with_the_same_file() -> None:
    """A checkout without symbolic links has a copy, which must not drift."""
    root = Path(__file__).parents[2]
    for name in ("programs.py", "reading.py"):
        ours, theirs = root / "klaviyo_async/migrate" / name, root / "codegen/upgrade" / name
        assert ours.read_bytes() == theirs.read_bytes()


def test_nothing_but_the_standard_library_is_needed() -> None:
    program = "import runpy, sys; runpy.run_path(sys.argv[1])"
    for name in ("programs.py", "reading.py"):
        path = str(Path(__file__).parents[2] / "klaviyo_async" / "migrate" / name)
        command = [sys.executable, "-I", "-S", "-W", "error", "-c", program, path]
        subprocess.run(command, check=True)
