"""Run the README's quick start against the sandbox, from an installed wheel alone.

Usage: python wheel_check.py README.md   (with the environment's own python, away from the checkout)
"""

from __future__ import annotations

import asyncio
import os
import re
import subprocess
import sys
from pathlib import Path

import klaviyo_openapi

import klaviyo_async
from klaviyo_async.sandbox import Sandbox


def quick_starts(readme: str) -> list[str]:
    """The Python blocks of the README that are whole programs."""
    blocks = re.findall(r"```python\n(.*?)```", readme, re.DOTALL)
    return [block for block in blocks if re.search(r"^(asyncio|anyio)\.run\(", block, re.MULTILINE)]


def check_scripts() -> None:
    """Without its extra, a script says which one it needs, and nothing else."""
    for script, extra in (("klaviyo-async", "cli"), ("klaviyo-codegen", "codegen")):
        path = Path(sys.executable).with_name(script)
        done = subprocess.run([path], capture_output=True, text=True, check=False)
        said = done.stderr
        assert done.returncode == 2, f"{script} ended with {done.returncode}: {said}"
        assert said.count("\n") == 1, said
        assert said.endswith(f": pip install 'klaviyo-async[{extra}]'\n"), said
    print("2 scripts name their extras")


async def main(readme: str) -> None:
    for module in (klaviyo_async, klaviyo_openapi):
        assert module.__file__ is not None
        assert "site-packages" in module.__file__, module.__file__
    check_scripts()
    programs = quick_starts(readme)
    assert programs, "the README has no quick start"
    async with Sandbox() as sandbox:
        environment = {
            **os.environ,
            "KLAVIYO_API_KEY": "pk_readme",
            "KLAVIYO_BASE_URL": sandbox.url,
        }
        for program in programs:
            process = await asyncio.create_subprocess_exec(
                sys.executable, "-W", "error", "-c", program, env=environment
            )
            code = await asyncio.wait_for(process.wait(), 60)
            assert code == 0, f"a quick start of the README ended with {code}"
    print(f"{len(programs)} quick starts ran from the wheel")


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]).read_text(encoding="utf-8")))
