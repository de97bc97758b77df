"""The package's face: what it exports, and what importing it costs."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import klaviyo_async


def test_checkers_and_run_time_see_the_same_names() -> None:
    tree = ast.parse(Path(klaviyo_async.__file__ or "").read_text(encoding="utf-8"))
    block = next(node for node in tree.body if isinstance(node, ast.If))
    seen = {
        alias.name: ("." * node.level + (node.module or ""))
        for node in block.body
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
        if alias.asname == alias.name
    }
    homes = {
        name: home.replace("klaviyo_async.", ".")
        for home, names in klaviyo_async._HOMES.items()
        for name in names
    }
    assert seen == homes


@pytest.mark.parametrize("name", vars(klaviyo_async)["__all__"])
def test_every_name_can_be_imported(name: str) -> None:
    assert getattr(klaviyo_async, name) is not None
    assert name in dir(klaviyo_async)


def test_an_unknown_name() -> None:
    with pytest.raises(AttributeError, match="no attribute 'KlavyoClient'"):
        klaviyo_async.KlavyoClient  # type: ignore[attr-defined] # noqa: B018


def modules(code: str) -> set[str]:
    found = subprocess.run(
        [sys.executable, "-c", f"{code}; import sys; print(*sys.modules)"],
        capture_output=True,
        text=True,
        check=True,
    )
    return set(found.stdout.split())


def test_importing_the_package_imports_nothing_else() -> None:
    extra = modules("import klaviyo_async") - modules("pass")
    assert extra == {"klaviyo_async", "klaviyo_async.deferred"}


@pytest.mark.slow
def test_making_a_client_imports_neither_aiohttp_nor_models() -> None:
    loaded = modules(
        "import klaviyo_async; klaviyo_async.KlaviyoClient(company_id='AbC123').events"
    )
    assert not {"aiohttp", "anyio", "klaviyo_openapi.models"} & loaded
    areas = {name for name in loaded if name.startswith("klaviyo_openapi.api.")}
    assert areas <= {"klaviyo_openapi.api.events", "klaviyo_openapi.api._types"}


NEEDED_LATER = ("calls.deprecation", "calls.extras", "core.judging", "pagination.pager")


@pytest.mark.slow
def test_a_call_and_closing_import_neither_anyio_nor_what_is_seldom_needed() -> None:
    code = """
import asyncio
from klaviyo_async import APIConnectionError, KlaviyoClient
async def main():
    async with KlaviyoClient("pk_" + "0" * 34, base_url="http://127.0.0.1:1", max_retries=0) as klaviyo:
        try:
            await klaviyo.events.create_event(metric={"name": "x"}, profile={"id": "P"}, properties={})
        except APIConnectionError:
            return
asyncio.run(main())"""
    loaded = modules(code)
    assert "aiohttp" in loaded
    assert not {"anyio", "difflib", "klaviyo_async.http.upload"} & loaded
    codec = {name for name in loaded if name.startswith("klaviyo_async.core.codec.")}
    assert not {"klaviyo_async.core.codec.problems", "klaviyo_async.core.codec.projecting"} & codec
    # Nor what reads answers, lists and parameters of one's own, as there were none.
    assert not {"klaviyo_async.core.codec.decoding", "klaviyo_async.core.codec.choice"} & codec
    assert not {f"klaviyo_async.{name}" for name in NEEDED_LATER} & loaded
    models = {name for name in loaded if name.startswith("klaviyo_openapi.models.")}
    assert models == {"klaviyo_openapi.models.events"}


def test_errors_are_light() -> None:
    assert not {"aiohttp", "attrs", "msgspec"} & modules("from klaviyo_async import NotFoundError")
