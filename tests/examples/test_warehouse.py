"""The example that loads a warehouse, run as a program against the sandbox."""

from __future__ import annotations

from pathlib import Path

import pytest

from klaviyo_async.testing import SandboxThread

from ..support import KEY
from .test_blocking import run


@pytest.mark.slow
def test_the_warehouse(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("dlt", "duckdb"):
        pytest.importorskip(name, reason=f"{name} is not installed")
    monkeypatch.setenv("RUNTIME__DLTHUB_TELEMETRY", "false")
    with SandboxThread() as sandbox:
        sandbox.seed("shop", account=KEY, size=300)
        first = run(sandbox, "warehouse", str(tmp_path / "out"))
        again = run(sandbox, "warehouse", str(tmp_path / "out"))
    assert "events: 300 rows in 1 pages" in first
    assert "Placed Order: " in first
    assert first.splitlines()[3:] == again.splitlines()[3:], "nothing was there twice"
