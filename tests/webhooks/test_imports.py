"""What importing the package costs, and says where something is missing."""

from __future__ import annotations

import subprocess
import sys

import pytest


def _run(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)


@pytest.mark.slow
def test_a_framework_that_is_not_there() -> None:
    done = _run(
        "import sys; sys.modules['starlette'] = None; import klaviyo_async.webhooks.starlette"
    )
    assert "klaviyo_async.webhooks.starlette needs Starlette: pip install starlette" in done.stderr


@pytest.mark.slow
def test_verifying_needs_no_models_and_no_http() -> None:
    done = _run("import klaviyo_async.webhooks, sys; print(*sys.modules)")
    loaded = set(done.stdout.split())
    assert "klaviyo_async.webhooks.verifier" in loaded
    assert not {"aiohttp", "starlette", "redis", "klaviyo_openapi", "anyio"} & loaded
