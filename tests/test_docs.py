"""Every Python example in the README and in docs/ runs, as it is written."""

from __future__ import annotations

import ast
import asyncio
import os
import re
import sys
from pathlib import Path
from typing import Any

import pytest

from klaviyo_async import KlaviyoClient
from klaviyo_async.sandbox import Sandbox

ROOT = Path(__file__).parents[1]
BLOCK = re.compile(r"^```python\n(.*?)^```", re.DOTALL | re.MULTILINE)


def _blocks() -> list[Any]:
    return [
        pytest.param(
            match[1], id=f"{path.relative_to(ROOT)}:{text.count(chr(10), 0, match.start()) + 2}"
        )
        for path in (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")))
        for text in (path.read_text(encoding="utf-8"),)
        for match in BLOCK.finditer(text)
    ]


def _is_program(source: str) -> bool:
    begins = r"^((asyncio|anyio)\.run\(|loop\.close|with ThreadPool|from klaviyo_async\.blocking import|pipeline\.run\()"
    return bool(re.search(begins, source, re.MULTILINE))


@pytest.mark.parametrize("source", _blocks())
@pytest.mark.slow
async def test_example(source: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RUNTIME__DLTHUB_TELEMETRY", "false")
    monkeypatch.setenv("DLT_DATA_DIR", str(tmp_path / "dlt"))
    async with Sandbox() as sandbox:
        monkeypatch.chdir(tmp_path)
        if "read_parquet" in source or "klaviyo_source" in source:
            sandbox.seed("shop", account="pk_docs", size=100)
        await _run(source, sandbox, tmp_path)


@pytest.mark.parametrize("source", [each for each in _blocks() if "deadline" in each.values[0]])
@pytest.mark.slow
async def test_example_with_a_slow_server(
    source: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One that sets a deadline has an answer to missing it."""
    async with Sandbox() as sandbox:
        sandbox.fault("delay", delay=3.0, count=None)
        monkeypatch.chdir(tmp_path)
        await _run(source, sandbox, tmp_path)


async def _run(source: str, sandbox: Sandbox, folder: Path) -> None:
    if _is_program(source):
        await _run_program(source, sandbox, folder)
        return
    async with KlaviyoClient("pk_docs", company_id="ABC123", base_url=sandbox.url) as klaviyo:
        code = compile(source, "<example>", "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
        result = eval(code, {"klaviyo": klaviyo, "__name__": "example"})
        if result is not None:
            await result


async def _run_program(source: str, sandbox: Sandbox, folder: Path) -> None:
    environment = {**os.environ, "KLAVIYO_API_KEY": "pk_docs", "KLAVIYO_BASE_URL": sandbox.url}
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *("-W", "error", "-c", source),
        env=environment,
        cwd=folder,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    output, _ = await process.communicate()
    assert process.returncode == 0, output.decode()


def test_there_are_examples() -> None:
    assert len(_blocks()) >= 10
