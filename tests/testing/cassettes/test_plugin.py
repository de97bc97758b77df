"""The fixture, as a user's project has it: in a pytest run of its own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from klaviyo_async.testing import SandboxThread

PROJECT = """
import asyncio, os
import pytest
from klaviyo_async import KlaviyoClient

async def main(email):
    async with KlaviyoClient("pk_test", base_url=os.environ["SERVER"]) as klaviyo:
        await klaviyo.profiles.create_profile(email=email)
        return [one.email async for one in klaviyo.profiles.get_profiles()]

@pytest.mark.parametrize("email", ["ada@x.example", "bob@x.example"])
def test_named_by_itself(klaviyo_cassette, email):
    assert email in asyncio.run(main(email))

@pytest.mark.klaviyo_cassette("mine", scrub={"plan": "secret"})
def test_named(klaviyo_cassette):
    assert "cy@x.example" in asyncio.run(main("cy@x.example"))

def test_that_fails(klaviyo_cassette):
    asyncio.run(main("dora@x.example"))
    assert os.environ.get("PASS")
"""


def _run(folder: Path, url: str, *options: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *options, "test_it.py"],
        cwd=folder,
        env={"SERVER": url, "PATH": "", "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout + done.stderr


@pytest.mark.slow
def test_recorded_and_replayed(tmp_path: Path) -> None:
    (tmp_path / "test_it.py").write_text(PROJECT)
    (tmp_path / "pytest.ini").write_text("[pytest]\naddopts = --strict-markers\n")
    with SandboxThread() as sandbox:
        first = _run(tmp_path, sandbox.url)
    assert "1 failed, 3 passed" in first, first
    tapes = sorted(path.name for path in (tmp_path / "cassettes").iterdir())
    assert tapes == [
        "mine.json",
        "test_it.test_named_by_itself_ada_x.example.json",
        "test_it.test_named_by_itself_bob_x.example.json",
    ]
    assert "x.example" not in "".join(
        path.read_text() for path in (tmp_path / "cassettes").iterdir()
    )
    # The server is gone, and the test that failed has left nothing to replay.
    again = _run(tmp_path, sandbox.url, "--klaviyo-cassettes=replay")
    assert "3 passed, 1 error" in again, again
    assert "there is no such cassette to replay" in again
