"""Programs for the SDK and for v1 and v2, changed exactly as they are told, run against the sandbox."""

from __future__ import annotations

import ast
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
PRINTED = {
    "run_sdk_dicts": "ada@example.com Ada\nTrue ada@example.com\nAda\n",
    "run_sdk_models": "9 True\nTrue\nPlaced Order\n404\n",
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
        first = min(finding.kind in ("client", "error") for finding in findings)
        due = [each for each in findings if (each.kind in ("client", "error")) == first]
        placed = [(each, _place(each, source)) for each in due]
        finding, node = min(placed, key=lambda pair: len(ast.unparse(pair[1])))
        text = finding.new
        if isinstance(node, ast.Call) and "(...)" in text:  # what is long stands there as it was
            text = text.replace("...", ast.unparse(node.args[0]))
        if text.startswith("async for item in"):
            text = f"[item {text}]"
        elif text.startswith("await "):
            text = f"({text})"
        source = _replaced(source, node, text)
        lines |= dict.fromkeys(note for note in finding.note.split("; ") if " import " in note)
    for statement in ast.parse(source).body:
        if (new := imports.get(ast.unparse(statement))) is not None:
            source = source.replace(str(ast.get_source_segment(source, statement)), new)
    source = "".join(f"{line}\n" for line in lines) + source
    assert scan(source) == []
    return source


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
