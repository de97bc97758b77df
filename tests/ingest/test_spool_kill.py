from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path

import pytest

from .spools import ROOT

pytestmark = pytest.mark.slow

KILLS = 60


def test_whatever_was_confirmed_survives_kills(tmp_path: Path) -> None:
    seed = str(random.randrange(10**6))
    command = [sys.executable, "-m", "tests.ingest.killed", str(tmp_path), seed, str(KILLS)]
    ended = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=600
    )
    assert ended.returncode == 0, f"seed {seed}: {ended.stderr[-3000:]}"
    confirmed, synced, _ = map(int, ended.stdout.split())
    assert confirmed > 1000
    assert synced > 500
