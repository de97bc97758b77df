"""Write constraints.txt anew: the newest versions that pyproject.toml allows, with hashes.

Usage: python .ci/constraints.py   (`make constraints`)

One file serves every Python and system that the package runs on. It names no package index.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from environment import CONSTRAINTS, ROOT, reason

COMPILE = (
    *("pip", "compile", "pyproject.toml", "--extra", "dev", "--universal", "--generate-hashes"),
    *("--upgrade", "--no-header", "--no-emit-index-url", "--quiet", "--output-file"),
)


def main() -> int:
    """The exit status."""
    uv = Path(sys.executable).with_name("uv")
    new = CONSTRAINTS.with_suffix(".new")
    done = subprocess.run(
        [str(uv), *COMPILE, str(new)],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
        cwd=ROOT,
        env={"UV_HTTP_RETRIES": "1", **os.environ},
    )
    if done.returncode:
        print(f"constraints.txt stays as it was: {reason(done.stdout)}", file=sys.stderr)
        return 1
    before = CONSTRAINTS.read_bytes() if CONSTRAINTS.exists() else b""
    new.replace(CONSTRAINTS)
    same = before == CONSTRAINTS.read_bytes()
    print("constraints.txt: " + ("nothing new" if same else "written; now run make test"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
