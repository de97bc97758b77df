"""The benchmarks, which take too long to be run here, can at least be begun."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

BENCHMARKS = Path(__file__).parent.parent / "benchmarks"


@pytest.mark.slow
def test_all_of_them_import() -> None:
    names = sorted(path.stem for path in BENCHMARKS.glob("bench_*.py"))
    assert len(names) > 10
    code = f"import {', '.join(names)}"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=BENCHMARKS, capture_output=True, text=True, timeout=600
    )
    assert done.returncode == 0, done.stderr
