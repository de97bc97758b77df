"""Programs for the SDK and for v1 and v2, changed exactly as they are told, run against the sandbox."""

from __future__ import annotations

import ast
import asyncio
import contextlib
import functools
import io
import re
import textwrap
from pathlib import Path
from typing import Any

import pytest

import klaviyo_async
from klaviyo_async import KlaviyoClient
from klaviyo_async.migrate import Finding, scan
from klaviyo_async.migrate.__main__ import main
from klaviyo_async.sandbox import Sandbox

DATA = Path(__file__).parent / "data"
KEY = "pk_" + "ab12" * 8
IMPORT = re.compile(r"(from \S+ )?import [\w, ]+$")
PRINTED = {
    "run_sdk_dicts": "ada@example.com Ada\nTrue ada@example.com\nAda\n",
    "run_sdk_models": "9 True\nTrue\nPlaced Order\n404\n",
    "run_sdk_filters": "['ada@example.com', 'bob@example.com']\n1\n1\n1\n0\n",
    "run_wrapper": "[9]\n[7, 9]\nNews\n",
    "run_by_hand": "ada@example.com\n[9]\nPlaced Order\n",
}


def _program(name: str) -> str:
    return (DATA / f"{name}.py.txt").read_text(encoding="utf-8")


def _place(finding: Finding, source: str) -> ast.stmt | ast.expr:
    """The statement or expression that a finding tells to replace."""
    tree = ast.parse(source)
    at = [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.stmt | ast.expr)
        and (node.lineno, node.col_offset + 1) == (finding.line, finding.column)
    ]
    if finding.kind == "import":
        return next(node for node in at if isinstance(node, ast.Import | ast.ImportFrom))
    if finding.kind == "url":
        inside = [
            call
            for call in ast.walk(tree)
            if isinstance(call, ast.Call) and any(node in ast.walk(call) for node in at)
        ]
        return inside[0]
    if finding.kind == "function":
        return next(node for node in at if isinstance(node, ast.FunctionDef))
    for node in at:
        called = ast.unparse(node.func) if isinstance(node, ast.Call) else None
        if finding.old in (f"{called}(...)", f"{called}()", ast.unparse(node)):
            return node
    raise LookupError(finding)


def _replaced(source: str, node: ast.stmt | ast.expr, text: str) -> str:
    lines = source.splitlines(keepends=True)
    start = sum(len(line) for line in lines[: node.lineno - 1]) + node.col_offset
    end = sum(len(line) for line in lines[: (node.end_lineno or 0) - 1])
    return source[:start] + text + source[end + (node.end_col_offset or 0) :]


def _names_something(finding: Finding) -> bool:
    """Whether others are told by what stands there."""
    return finding.kind in ("client", "error") or finding.new.startswith("[")


def _target(source: str, iterated: ast.expr | ast.stmt) -> str:
    """What a loop binds."""
    loops = (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.For))
    same = (node for node in loops if ast.unparse(node.iter) == ast.unparse(iterated))
    return ast.unparse(next(same).target)


def migrated(source: str) -> str:
    """The program after each finding has been acted upon, the innermost first, until there is none."""
    told = [finding for finding in scan(source) if finding.kind == "import"]
    imports = {ast.unparse(_place(each, source)): each.new for each in told}
    lines: dict[str, None] = {}
    for _ in range(100):
        # What a name stands for is known as long as its import is there.
        findings = [finding for finding in scan(source) if finding.kind != "import"]
        if not findings:
            break
        first = min(map(_names_something, findings))
        due = [each for each in findings if _names_something(each) == first]
        placed = [(each, _place(each, source)) for each in due]
        finding, node = min(placed, key=lambda pair: len(ast.unparse(pair[1])))
        text = finding.new
        if isinstance(node, ast.FunctionDef):
            line = source.splitlines()[node.lineno - 1]
            source = source.replace(f"\n{line}\n", f"\n{line.replace('def ', 'async def ', 1)}\n")
            continue
        if text.startswith("async for ... in "):
            start = f"for {_target(source, node)} in "
            source = source.replace(
                f"{start}{ast.unparse(node)}", f"async {start}{ast.unparse(node)}"
            )
            continue
        if isinstance(node, ast.Call) and "(...)" in text:  # what is long stands there as it was
            text = text.replace("...", ast.unparse(node.args[0]))
        if text.startswith("async for item in"):
            text = f"[item {text}]"
        elif text.startswith("await "):
            text = f"({text})"
        source = _replaced(source, node, text)
        lines |= dict.fromkeys(note for note in finding.note.split("; ") if IMPORT.match(note))
    for statement in ast.parse(source).body:
        if (new := imports.get(ast.unparse(statement))) is not None:
            source = source.replace(str(ast.get_source_segment(source, statement)), new)
    source = "".join(f"{line}\n" for line in lines) + source
    assert scan(source) == []
    return source


@pytest.mark.slow
@pytest.mark.parametrize("name", PRINTED)
async def test_it_runs(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    source = migrated(_program(name))
    clients = re.findall(r"(\w+) = KlaviyoClient\(", source)
    source += "".join(f"await {client}.aclose()\n" for client in clients)
    program = "async def main():\n" + textwrap.indent(source, "    ")
    async with Sandbox() as sandbox:
        bound: Any = functools.partial(KlaviyoClient, base_url=sandbox.url)
        monkeypatch.setattr(klaviyo_async, "KlaviyoClient", bound)
        names: dict[str, Any] = {"KEY": KEY, "URL": sandbox.url}
        exec(compile(program, name, "exec"), names)
        with contextlib.redirect_stdout(io.StringIO()) as printed:
            await names["main"]()
    assert printed.getvalue() == PRINTED[name], source


@pytest.mark.slow
async def test_a_script_of_plain_functions_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    """Functions that call the API become coroutines, and so do those that call them."""
    source = migrated(_program("run_sdk_functions"))
    source = source.replace("# the end", "await client.aclose()")
    async with Sandbox() as sandbox:
        bound: Any = functools.partial(KlaviyoClient, base_url=sandbox.url)
        monkeypatch.setattr(klaviyo_async, "KlaviyoClient", bound)
        names: dict[str, Any] = {"KEY": KEY, "URL": sandbox.url, "__name__": "__main__"}
        program = compile(source, "script", "exec")
        with contextlib.redirect_stdout(io.StringIO()) as printed:
            await asyncio.to_thread(exec, program, names)
    assert printed.getvalue() == "2 bob@example.com None\nNEWS\n", source
    assert "\ndef shout(text):" in source
    assert "    async def first(self, email):" in source


@pytest.mark.parametrize("name", PRINTED)
def test_nothing_is_passed_that_would_crash(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Only calls are replaced, and what is done with their answers is left as it was."""
    path = tmp_path / "program.py"
    path.write_text(_program(name), encoding="utf-8")
    assert main([str(path)]) == 1


@pytest.mark.parametrize(
    ("source", "new"),
    [
        ("p = await klaviyo.profiles.get_profile('x')\np['data']['id']", "p.id"),
        ("p = await klaviyo.profiles.get_profile('x')\np.data.attributes.email", "p.email"),
        ("(await klaviyo.profiles.get_profile('x'))['id']", None),
        ("klaviyo.profiles.get_profile('x').email", "await klaviyo.profiles.get_profile('x')"),
        ("p = klaviyo.profiles.get_profile('x')\np.email", "await p"),
        ("klaviyo.profiles.delete_push_token('x')", None),
        ("f = [p async for p in klaviyo.profiles.get_profiles()]\nf[0]['id']", "f[0].id"),
        ("for p in klaviyo.profiles.get_profiles(): p", None),
        ("def f(p): return p['data']['id']\nf(await klaviyo.lists.get_list('x'))", "p.id"),
        ("import klaviyo_api\na = c.Events.get_event('x')\na.included", ""),
    ],
)
def test_programs_that_are_half_way(source: str, new: str | None) -> None:
    kinds = ("answer", "await")
    found = [each.new for each in scan(source) if each.kind in kinds]
    assert len(found) == 1
    assert new in (None, found[0])


@pytest.mark.parametrize(
    "source",
    [
        "p = await klaviyo.profiles.get_profile('x')\np.email, p.id, p.properties['data']",
        "async for p in klaviyo.profiles.get_profiles(): p.id",
        "page = await klaviyo.profiles.get_profiles()\npage.data[0].id\nfor p in page: p.id",
        "p = klaviyo.profiles.get_profile('x')\n(await p).id",
        "f = klaviyo.profiles.get_profile\ntask = gather(klaviyo.profiles.get_profile('x'))",
        "answer = await klaviyo.request('get_profile', id='x')\nanswer.json()['data']['id']",
        "db.profiles.get('x')['data']\nstore.events.items()['id']",
    ],
)
def test_what_is_right(source: str) -> None:
    assert scan(source) == []


def test_a_file_that_cannot_be_read_is_no_success(tmp_path: Path) -> None:
    (tmp_path / "broken.py").write_text("klaviyo = (\n", encoding="utf-8")
    assert main([str(tmp_path)]) == 1


FUNCTIONS = """
from klaviyo_api import KlaviyoAPI
client = KlaviyoAPI("pk")
def get(x):
    return client.Profiles.get_profile(x)
"""


@pytest.mark.parametrize(
    ("rest", "told"),
    [
        ("", []),
        ("get('x')", ["await get('x')"]),
        ("if __name__ == '__main__':\n    get('x')", ["asyncio.run(get('x'))"]),
        (
            "def two(): return get('x'), get('y')",
            ["async def two(...)", "await get('x')", "await get('y')"],
        ),
        ("def other(): return 1\nother()", []),
        ("async def all(): await gather(get('x'), *[get(y) for y in z])", []),
        ("async def all(): print(await get('x'))", []),
        ("Thread(target=get).start()", [""]),
        ("class A:\n    def __init__(self): self.p = get('x')", ["", "await get('x')"]),
        ("class A:\n    @property\n    def p(self): return get('x')", ["", "await get('x')"]),
        (
            "class A:\n    def p(self): get(1)\na = A()\na.p()",
            ["async def p(...)", "await get(1)", "await a.p()"],
        ),
        ("@app.route('/')\ndef page(): return get('x')", ["async def page(...)", "await get('x')"]),
    ],
)
def test_functions_around_calls(rest: str, told: list[str]) -> None:
    known = {"async def get(...)", "await client.profiles.get_profile(x)"}
    found = scan(FUNCTIONS + rest)
    assert sorted(f.new for f in found if f.line > 5) == sorted(told)
    assert known <= {finding.new for finding in found}


@pytest.mark.parametrize(
    ("source", "told"),
    [
        ("def f(): return await klaviyo.lists.get_list('x')", ["async def f(...)"]),
        ("def f():\n    async for p in klaviyo.lists.get_lists(): p", ["async def f(...)"]),
        ("def f(): return [p async for p in klaviyo.lists.get_lists()]", ["async def f(...)"]),
        ("async def f(): await klaviyo.lists.get_list('x')\nprint(f())", ["await f()"]),
        ("async def f(): await klaviyo.lists.get_list('x')\np = f()\nasyncio.run(p)", []),
        ("async def f(): await klaviyo.lists.get_list('x')\np = f()\nprint(p)", ["await f()"]),
        ("async def f(): await klaviyo.lists.get_list('x')\ndef g(): return f()", []),
        ("def f(): return klaviyo.lists.get_lists()\nasync def g(): await f()", []),
    ],
)
def test_functions_that_are_half_way(source: str, told: list[str]) -> None:
    assert [finding.new for finding in scan(source)] == told


@pytest.mark.parametrize(
    ("source", "told"),
    [
        ("import klaviyo\n", ["(drop it)"]),
        ("import klaviyo as k\n", ["(drop it)"]),
        ("import klaviyo\nklaviyo.anything()", []),
        ("from klaviyo import thing\n", ["(drop it)"]),
        (
            "import klaviyo\nc = klaviyo.Klaviyo('x', 'y')",
            ["from klaviyo_async import KlaviyoClient"],
        ),
    ],
)
def test_imports_that_nothing_uses(source: str, told: list[str]) -> None:
    assert [finding.new for finding in scan(source) if finding.kind == "import"] == told
